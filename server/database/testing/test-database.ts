// A fresh, migrated database for a test file, cloned from the run's template.
import { Client, escapeIdentifier, type Pool } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { ownerPool, serverPool, urlOf } from '../connect.ts';
import type { DatabaseAddress } from '../embedded/embedded.ts';
import { grantDatabase, OWNER_ROLE } from '../roles.ts';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly address: DatabaseAddress;
  /** As the owner of the tables, who is not held to any region. */
  readonly owner: Pool;
  /** As the server, held to the region; the same pool each time for the same region. */
  server(region: string): Pool;
  /** For DATABASE_URL of a process under test. */
  readonly url: string;
  /** Ends the pools and drops the database. */
  drop(): Promise<void>;
}

let made = 0;

/** Clones the template; takes 0.1 to 0.3 seconds. Whoever calls this calls `drop`; `withDatabase` does both. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject('template');
  const database = `test_${process.pid}_${Date.now().toString(36)}_${++made}`;
  const rename = <T extends object>(login: T): T => ({ ...login, database });
  const address: DatabaseAddress = {
    administrator: rename(template.administrator!),
    owner: rename(template.owner),
    server: rename(template.server),
  };
  await asAdministrator(template, async (client) => {
    const from = escapeIdentifier(template.owner.database!);
    await client.query(`create database ${escapeIdentifier(database)} template ${from} owner ${OWNER_ROLE}`);
    await grantDatabase(client, database);
  });

  const owner = ownerPool(address, 4);
  const servers = new Map<string, Pool>();
  return {
    address,
    owner,
    server(region) {
      const pool = servers.get(region) ?? serverPool(address, region);
      servers.set(region, pool);
      return pool;
    },
    url: urlOf(address),
    async drop() {
      await Promise.all([owner, ...servers.values()].map((pool) => pool.end()));
      await asAdministrator(template, (client) =>
        client.query(`drop database if exists ${escapeIdentifier(database)} with (force)`),
      );
    },
  };
}

/** For the top of a test file or `describe`: a database made before its tests and dropped after them. */
export function withDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());
  return () => {
    if (database === undefined)
      throw new Error('withDatabase() gives the database inside tests and hooks, not before.');
    return database;
  };
}

async function asAdministrator(address: DatabaseAddress, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ ...address.administrator, database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
