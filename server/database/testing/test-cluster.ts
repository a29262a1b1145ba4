// One PostgreSQL for a whole test run, with a migrated template that each test file clones. Started and stopped by Vitest.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, escapeIdentifier } from 'pg';
import type { TestProject } from 'vitest/node';
import { type DatabaseAddress, type EmbeddedDatabase, startEmbedded } from '../embedded/embedded.ts';
import { migrate, readMigrations } from '../migrate.ts';
import { grantDatabase, OWNER_ROLE } from '../roles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How to reach the migrated template; its administrator clones it. */
    template: DatabaseAddress;
  }
}

/** Kept between runs, beside the fetched runtime: the second run starts in a twentieth of a second. Runs at the same time share it. */
const HOME = fileURLToPath(new URL('../../../.runtime/test-cluster', import.meta.url));
/** Any number; whoever makes or clears databases here takes turns. */
const TURN = 20230101;

/** Starts the cluster and makes the template. What is tested here is never crash safety, so the disk is not waited for. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startEmbedded(HOME, {
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  const migrations = readMigrations();
  const hash = createHash('sha256').update(migrations.map((migration) => migration.sha256).join());
  const template = `template_${hash.digest('hex').slice(0, 12)}`;
  await makeTemplate(database, template);
  project.provide('template', database.addressOf(template));
  return () => database.stop();
}

async function makeTemplate(database: EmbeddedDatabase, template: string): Promise<void> {
  const client = new Client(database.addressOf('postgres').administrator);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TURN]);
    await dropForgotten(client, template);
    const found = await client.query('select from pg_database where datname = $1', [template]);
    if (found.rowCount !== 0) return;
    // Made under another name: a run that is interrupted leaves no half-made template behind.
    const draft = `${template}_draft`;
    await client.query(`drop database if exists ${escapeIdentifier(draft)}`);
    await client.query(`create database ${escapeIdentifier(draft)} owner ${OWNER_ROLE}`);
    await grantDatabase(client, draft);
    await migrate(database.addressOf(draft).owner);
    await client.query(`alter database ${escapeIdentifier(draft)} rename to ${escapeIdentifier(template)}`);
  } finally {
    await client.end();
  }
}

/** Drops what runs that were killed left behind: databases named after a process that is gone, and templates of other migrations. */
async function dropForgotten(client: Client, template: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database d
      where (datname like 'test\\_%' or (datname like 'template\\_%' and datname not like $1 || '%'))
        and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
    [template],
  );
  for (const { name } of rows) {
    const maker = /^test_(\d+)_/.exec(name)?.[1];
    if (maker !== undefined && isAlive(Number(maker))) continue;
    await client.query(`drop database if exists ${escapeIdentifier(name)}`);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
