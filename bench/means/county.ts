/** A database and a small county of its own for each run of the bench: the embedded PostgreSQL with fsync on, in a folder that is removed afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { ownerPool, serverPool } from '../../server/database/connect.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { type TestOffice, testOffice } from '../../server/test-office.ts';

export interface BenchCounty extends TestOffice {
  owner: Pool;
  pool: Pool;
  data: string;
  close(): Promise<void>;
}

export async function benchCounty(clients: number): Promise<BenchCounty> {
  const data = mkdtempSync(join(tmpdir(), 'yifa-bench-'));
  const database = await startEmbedded(data);
  await migrate(database.address.owner);
  const owner = ownerPool(database.address);
  const pool = serverPool(database.address, '360121', Math.max(8, Math.min(clients, 32)));
  const county = await testOffice(owner, pool);
  return {
    ...county,
    owner,
    pool,
    data,
    async close() {
      await pool.end();
      await owner.end();
      await database.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
