/** The texts that the engine wrote for a draw, under their own hashes. */
import type { Queryable } from '../matters/writing/write.ts';

/** Part of the one statement of an act; `parameter` holds the texts as JSON, or null when there are none. */
export const engineFilesSql = (parameter: string): string => `
, engine_file as (insert into engine_files (region, matter, sha256, body)
    select moved.region, moved.id, f.sha256, f.text from moved, jsonb_to_recordset(${parameter}::jsonb) as f(sha256 text, text text)
    on conflict do nothing)`;

/** A text that the engine wrote for this matter. */
export async function engineFile(
  db: Queryable,
  region: string,
  matter: string,
  sha256: string,
): Promise<string | undefined> {
  const { rows } = await db.query(
    'select body from engine_files where region = $1 and matter = $2::uuid and sha256 = $3',
    [region, matter, sha256],
  );
  return rows[0]?.body as string | undefined;
}
