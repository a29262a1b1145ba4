/** A pool that is in truth one connection inside its transaction: what takes a pool then works in that transaction. */
import type { Pool, PoolClient } from 'pg';

const transactional: readonly string[] = ['begin', 'commit', 'rollback'];

/** One statement after the other; a transaction within it is part of the one around it, and its failure ends that one too. */
export function poolWithin(client: PoolClient): Pool {
  let last: Promise<unknown> = Promise.resolve();
  const query = (text: string, values?: unknown[]): Promise<unknown> => {
    if (transactional.includes(text)) return Promise.resolve();
    const asked = last.then(() => client.query(text, values));
    last = asked.catch(() => undefined);
    return asked;
  };
  return { query, connect: async () => ({ query, release: () => undefined }) } as unknown as Pool;
}
