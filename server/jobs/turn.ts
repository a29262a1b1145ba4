/** One server at a time does a piece of background work of a region; the others leave it to the one that has begun. */
import type { Pool } from 'pg';

/**
 * Runs `work` unless another server is at it; false when it was. The lock belongs to the connection and so falls with a server that
 * is killed. It only saves double work: everything done under it is safe to do twice at once.
 */
export async function inTurn(pool: Pool, region: string, name: string, work: () => Promise<unknown>): Promise<boolean> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtext($1), $2::int) as mine',
      [`yifa.job.${name}`, region],
    );
    if (!rows[0]?.mine) return false;
    try {
      await work();
      return true;
    } finally {
      await client.query('select pg_advisory_unlock(hashtext($1), $2::int)', [`yifa.job.${name}`, region]);
    }
  } finally {
    client.release();
  }
}
