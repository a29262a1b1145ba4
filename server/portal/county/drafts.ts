/** Unfinished applications in the database. The name of a draft is its key: only its hash is kept, so that reading the table opens none. */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Draft } from '../../../web/portal/index.ts';
import type { DraftShelf } from '../source.ts';

const hashed = (id: string): string => createHash('sha256').update(id).digest('hex');

export function draftShelf(pool: Pool, region: string): DraftShelf {
  return {
    async get(id) {
      const { rows } = await pool.query<{ body: Omit<Draft, 'id'> }>(
        "select body from drafts where region = $1 and id = $2 and at > now() - interval '30 days'",
        [region, hashed(id)],
      );
      return rows[0] ? { id, ...rows[0].body } : null;
    },
    async save({ id, ...body }) {
      await pool.query(
        'insert into drafts (region, id, module, body) values ($1, $2, $3, $4) on conflict (region, id) do update set module = excluded.module, body = excluded.body, at = now()',
        [region, hashed(id), body.module, JSON.stringify(body)],
      );
      // What nobody came back for is deleted; whoever saves sweeps.
      await pool.query("delete from drafts where region = $1 and at < now() - interval '30 days'", [region]);
    },
    async remove(id) {
      await pool.query('delete from drafts where region = $1 and id = $2', [region, hashed(id)]);
    },
  };
}
