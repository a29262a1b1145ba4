/** Work in one transaction: all of it is written, or none; and reads in one snapshot. */
import type { Pool, PoolClient } from 'pg';

async function within<T>(pool: Pool, begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

export const inTransaction = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  within(pool, 'begin', work);

/** Runs `read` in one snapshot of the database: what is written meanwhile is not seen. */
export const inSnapshot = <T>(pool: Pool, read: (client: PoolClient) => Promise<T>): Promise<T> =>
  within(pool, 'begin isolation level repeatable read read only', read);
