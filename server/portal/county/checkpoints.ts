/** Signed checkpoints of the region's log, as published. */
import type { Pool } from 'pg';
import { base64, parseCheckpoint } from '../../../kernel/record/index.ts';
import type { CheckpointView } from '../../../web/portal/index.ts';

const size = 50;

function view(note: string): CheckpointView {
  const { checkpoint } = parseCheckpoint(note);
  return { size: checkpoint.size, root: base64(checkpoint.root), time: checkpoint.time ?? null, note };
}

export async function listCheckpoints(
  pool: Pool,
  region: string,
  page: number,
): Promise<{ total: number; page: number; size: number; rows: CheckpointView[] }> {
  const counted = await pool.query<{ total: number }>(
    'select count(*)::int as total from checkpoints where region = $1',
    [region],
  );
  const { rows } = await pool.query<{ text: string }>(
    'select text from checkpoints where region = $1 order by size desc limit $2 offset $3',
    [region, size, (page - 1) * size],
  );
  return { total: counted.rows[0]?.total ?? 0, page, size, rows: rows.map((row) => view(row.text)) };
}

/** The checkpoint of this size, or the newest. */
export async function getCheckpoint(pool: Pool, region: string, wanted?: number): Promise<CheckpointView | null> {
  const { rows } = await pool.query<{ text: string }>(
    'select text from checkpoints where region = $1 and ($2::bigint is null or size = $2) order by size desc limit 1',
    [region, wanted ?? null],
  );
  return rows[0] ? view(rows[0].text) : null;
}
