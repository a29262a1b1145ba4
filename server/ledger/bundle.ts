/** A region's whole record as lines of JSON, in one snapshot of the database: what `verify FILE` reads on a machine that has never seen us. */
import type { Pool } from 'pg';
import { type Algorithm, regionHeader, regionLine } from '../../kernel/record/index.ts';
import { inSnapshot } from '../database/transaction.ts';
import { batches } from './rows.ts';

/** Leaves on one line of the file. */
const RUN = 1000;

/** Writes the lines one after another; `write` may wait for its reader. Returns what the last line states. */
export async function exportRegion(
  pool: Pool,
  region: string,
  write: (line: string) => Promise<void> | void,
  alg: Algorithm = 'sha256',
): Promise<{ entries: number; leaves: number; checkpoints: number }> {
  return inSnapshot(pool, async (client) => {
    const counted = { entries: 0, leaves: 0, checkpoints: 0 };
    const keys = await client.query<{ key: string }>(
      'select public_key as key from log_keys where region = $1 order by since',
      [region],
    );
    await write(
      regionLine(
        regionHeader(
          region,
          keys.rows.map((r) => r.key),
          alg,
        ),
      ),
    );
    const entries = batches<{ body: string; hash: string }>(
      client,
      'select body, hash from entries where region = $1 order by matter, seq',
      [region],
    );
    for await (const rows of entries) {
      for (const { body, hash } of rows) {
        // The body goes out as it is stored: what is verified is these very bytes.
        await write(`{"kind":"entry","entry":${body},"hash":${JSON.stringify(hash)}}`);
        counted.entries += 1;
      }
    }
    const leaves = batches<{ place: number; hash: string }>(
      client,
      'select place, hash from log_leaves where region = $1 order by place',
      [region],
      RUN,
    );
    for await (const rows of leaves) {
      await write(regionLine({ kind: 'leaves', from: rows[0]?.place ?? 0, hashes: rows.map((r) => r.hash) }));
      counted.leaves += rows.length;
    }
    for await (const rows of batches<{ text: string }>(
      client,
      'select text from checkpoints where region = $1 order by size',
      [region],
    )) {
      for (const { text } of rows) await write(regionLine({ kind: 'checkpoint', note: text }));
      counted.checkpoints += rows.length;
    }
    await write(regionLine({ kind: 'end', ...counted }));
    return counted;
  });
}
