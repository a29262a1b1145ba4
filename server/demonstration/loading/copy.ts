/** PostgreSQL's COPY in its text format: how rows are written down, and how they are sent. */
import { once } from 'node:events';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One value in COPY's text format. */
export function copyValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (c) => escapes[c] as string) : text;
}

export const copyLine = (values: readonly unknown[]): string => `${values.map(copyValue).join('\t')}\n`;

/** A text[] in PostgreSQL's own writing. */
export const textArray = (items: readonly string[]): string =>
  `{${items.map((i) => `"${i.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

/** Sends lines to a table and waits until the database has taken them. */
export async function copyInto(
  client: PoolClient,
  table: string,
  names: readonly string[],
  lines: string,
): Promise<void> {
  if (lines === '') return;
  const stream = client.query(copyFrom(`copy ${table} (${names.join(', ')}) from stdin`));
  stream.end(lines);
  await once(stream, 'finish');
}
