/** A copy of the loaded county with a server of its own: what happens in it, and on which day, is nobody else's. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { urlOf } from '../../server/database/connect.ts';
import type { DatabaseAddress } from '../../server/database/embedded/embedded.ts';
import { grantDatabase, OWNER_ROLE } from '../../server/database/roles.ts';
import { type ServerOptions, startServer } from './server.ts';

/** The county that copies are made of; nobody is connected to its database. */
export interface LoadedCounty {
  address: DatabaseAddress;
  /** Its data folder, with the keys under which its parties are recognised and its sessions hold. */
  data: string;
}

export interface CopiedCounty {
  url: string;
  /** Stops the server and starts it again on this day, over the same data and at the same address; who is signed in stays so. */
  startOn(day: LegalDate): Promise<void>;
  /** Stops the server and leaves nothing behind. */
  end(): Promise<void>;
}

async function asAdministrator(loaded: LoadedCounty, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ ...loaded.address.administrator, database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Copies the loaded county (about half a second for its 650 MB) and starts a server over the copy (about three). */
export async function copyCounty(loaded: LoadedCounty, day: LegalDate): Promise<CopiedCounty> {
  // Within the other's folder: what a copy that did not come up leaves behind goes with it.
  const data = mkdtempSync(join(loaded.data, 'copy-'));
  for (const part of ['keys', 'files']) cpSync(join(loaded.data, part), join(data, part), { recursive: true });
  const database = `copy_${process.pid}_${Date.now().toString(36)}`;
  const from = loaded.address.owner.database as string;
  await asAdministrator(loaded, async (client) => {
    // By whole files: through the log of the cluster it would take ten times as long.
    await client.query(
      `create database ${escapeIdentifier(database)} template ${escapeIdentifier(from)} owner ${OWNER_ROLE} strategy file_copy`,
    );
    await grantDatabase(client, database);
  });
  const { owner, server } = loaded.address;
  const databaseUrl = urlOf({ owner: { ...owner, database }, server: { ...server, database } });
  const options: ServerOptions = { data, databaseUrl, today: day };
  let running = await startServer(options);
  const { url } = running;
  return {
    url,
    async startOn(today) {
      await running.stop();
      running = await startServer({ ...options, port: Number(new URL(url).port), today });
    },
    async end() {
      await running.stop();
      await asAdministrator(loaded, (client) =>
        client.query(`drop database ${escapeIdentifier(database)} with (force)`),
      );
      rmSync(data, { recursive: true, force: true });
    },
  };
}
