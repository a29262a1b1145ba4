/** Copies every table of a county out to files and times a bare COPY of them into a new database with the same tables and indexes. */
import { createReadStream, createWriteStream, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client, escapeIdentifier } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { grantDatabase, OWNER_ROLE } from '../../server/database/roles.ts';

interface Copied {
  milliseconds: number;
  rows: number;
  bytes: number;
}

export async function copyAll(data: string): Promise<Copied> {
  const database = await startEmbedded(data);
  const folder = join(data, 'bench-copy');
  mkdirSync(folder, { recursive: true });
  const source = new Client(database.address.administrator);
  const target = new Client(database.addressOf('bench_copy').administrator);
  await source.connect();
  try {
    await source.query('create database bench_copy');
    await source.query(`alter database bench_copy owner to ${OWNER_ROLE}`);
    await grantDatabase(source, 'bench_copy');
    await migrate(database.addressOf('bench_copy').owner);
    await target.connect();
    // As a restore does: references are known to hold.
    await target.query('set session_replication_role = replica');
    const { rows: tables } = await source.query<{ name: string }>(
      "select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind = 'r' and relname <> 'schema_migrations' order by relname",
    );
    const copied: Copied = { milliseconds: 0, rows: 0, bytes: 0 };
    for (const { name } of tables) {
      const file = join(folder, name);
      await pipeline(source.query(copyTo(`copy ${escapeIdentifier(name)} to stdout`)), createWriteStream(file));
      const start = performance.now();
      const taken = target.query(copyFrom(`copy ${escapeIdentifier(name)} from stdin`));
      await pipeline(createReadStream(file), taken);
      copied.milliseconds += performance.now() - start;
      copied.rows += taken.rowCount ?? 0;
      copied.bytes += statSync(file).size;
    }
    return copied;
  } finally {
    await target.end();
    await source.end();
    await database.stop();
  }
}
