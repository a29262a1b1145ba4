/** A party's visit to the own matter: an opaque token in a cookie, its hash in the database, dead after half an hour without use. */
import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Opened } from './query-code.ts';

const minutes = 30;
const sidOf = (token: string): string => `visit:${createHash('sha256').update(token).digest('hex')}`;

export async function openVisit(pool: Pool, region: string, { matter, actor }: Opened): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await pool.query(
    'insert into sessions (sid, region, data, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))',
    [sidOf(token), region, JSON.stringify({ matter, actor }), minutes],
  );
  return token;
}

/** The matter of a visit that is still open, and as whom it is visited; looking at it keeps it open. */
export async function visitedMatter(pool: Pool, region: string, token: string): Promise<Opened | null> {
  const { rows } = await pool.query<{ matter: string | null; actor: string }>(
    "update sessions set expires_at = now() + make_interval(mins => $3) where sid = $1 and region = $2 and expires_at > now() returning data->>'matter' as matter, coalesce(data->>'actor', '') as actor",
    [sidOf(token), region, minutes],
  );
  const [visit] = rows;
  return visit?.matter ? { matter: visit.matter, actor: visit.actor } : null;
}

export async function closeVisit(pool: Pool, token: string): Promise<void> {
  await pool.query('delete from sessions where sid = $1', [sidOf(token)]);
}

/** Ends every visit that an earlier code of this party opened. */
export async function endVisits(pool: Pool, region: string, { matter, actor }: Opened): Promise<void> {
  await pool.query(
    "delete from sessions where region = $1 and sid like 'visit:%' and data->>'matter' = $2 and coalesce(data->>'actor', '') = $3",
    [region, matter, actor],
  );
}
