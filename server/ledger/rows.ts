/** Long reads of the record: rows that come in batches, so that a county of millions needs no more memory than a small one. */
import type { PoolClient, QueryResultRow } from 'pg';

let cursors = 0;

/** The rows of a query in batches, by a cursor of the transaction that `client` is in. */
export async function* batches<Row extends QueryResultRow>(
  client: PoolClient,
  sql: string,
  values: unknown[],
  size = 5000,
): AsyncGenerator<Row[]> {
  const name = `read_${++cursors}`;
  await client.query(`declare ${name} no scroll cursor for ${sql}`, values);
  try {
    for (;;) {
      const { rows } = await client.query<Row>(`fetch ${size} from ${name}`);
      if (rows.length > 0) yield rows;
      if (rows.length < size) return;
    }
  } finally {
    // A failed transaction has closed it already.
    await client.query(`close ${name}`).catch(() => undefined);
  }
}
