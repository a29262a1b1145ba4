/** Query codes (查询码): with a matter's number they let its party see it. Told once, kept as a keyed hash, locked after repeated wrong tries. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';

// No 0/O, 1/I/L or U: what is read aloud on the telephone is heard right, and no code spells a word.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const lockAfter = 5;
const lockMinutes = 30;

/** Ten letters in two groups: about 49 bits, of which five tries in half an hour may be guessed. */
function lettersOf(bytes: Uint8Array): string {
  const text = [...bytes.subarray(0, 10)].map((b) => letters[b % letters.length]).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** A code that follows from a secret only its holder knows, so that a repeated request gets the same one. */
export function codeFrom(secret: string, holder: string): string {
  return lettersOf(createHmac('sha256', secret).update(`query-code ${holder}`).digest());
}

/** A code as typed: case, spaces, dashes and width do not matter, nor a zero for an O that no code has. */
export function tidyCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** The ways a number as typed may be written in the record: 〔〕 about the year, （） or () elsewhere; any bracket typed will do. */
export function numbersMeant(typed: string): string[] {
  const narrow = typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[【{〔]/g, '(')
    .replace(/[\]】}〕]/g, ')')
    .replace(/\((\d{4})\)/g, '〔$1〕');
  return [...new Set([typed.trim(), narrow, narrow.replaceAll('(', '（').replaceAll(')', '）')])];
}

const hashOf = (secret: string, matter: string, code: string): string =>
  createHmac('sha256', secret)
    .update(`${matter} ${tidyCode(code)}`)
    .digest('hex');

/** Whether this is the code whose hash is kept. */
export function opensWith(secret: string, matter: string, code: string, kept: string): boolean {
  return timingSafeEqual(Buffer.from(kept, 'hex'), Buffer.from(hashOf(secret, matter, code), 'hex'));
}

/** Gives a party of a matter this code; an earlier one of the same party no longer opens it. `actor` is empty for the procedure's own applicant. */
export async function giveCode(
  db: Pick<Pool, 'query'>,
  region: string,
  secret: string,
  matter: string,
  code: string,
  actor = '',
): Promise<void> {
  await db.query(
    `insert into access_codes (region, matter, code_hash, actor) values ($1, $2, $3, $4)
     on conflict (region, matter, actor) do update set code_hash = excluded.code_hash, failures = 0, locked_until = null`,
    [region, matter, hashOf(secret, matter, code), actor],
  );
}

/** A fresh code for a party who comes to the window with an identity document. */
export async function newCode(
  db: Pick<Pool, 'query'>,
  region: string,
  secret: string,
  matter: string,
  actor = '',
): Promise<string> {
  const code = lettersOf(randomBytes(10));
  await giveCode(db, region, secret, matter, code, actor);
  return code;
}

/** A matter as it is opened by a code: with the party actor whose code it is, empty for the procedure's own applicant. */
export interface Opened {
  matter: string;
  actor: string;
}

/** The matter that number and code open, whichever of its parties holds the code. */
export async function matterOfCode(...asked: Parameters<typeof openedByCode>): Promise<string | null | 'locked'> {
  const opened = await openedByCode(...asked);
  return typeof opened === 'object' ? (opened?.matter ?? null) : opened;
}

/** What number and code open. A number without a matter, one without a code and a wrong code are told alike. */
export async function openedByCode(
  pool: Pool,
  region: string,
  secret: string,
  number: string,
  code: string,
): Promise<Opened | null | 'locked'> {
  const meant = numbersMeant(number);
  // A matter whose procedure gives it no number goes by its id.
  const named = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(number.trim())
    ? 'm.id = ($2::text[])[1]::uuid and m.number is null'
    : 'm.number = any($2::text[])';
  // A try is counted before it is looked at, so that of many at once no more than five are looked at, and none undoes the lock.
  const { rows: tried } = await pool.query<Opened & { code_hash: string; locked: boolean }>(
    `update access_codes a
        set failures = case when a.failures + 1 >= $3 then 0 else a.failures + 1 end,
            locked_until = case when a.failures + 1 >= $3 then now() + make_interval(mins => $4) else null end
       from matters m
      where a.region = $1 and m.region = $1 and a.matter = m.id and ${named} and coalesce(a.locked_until <= now(), true)
      returning a.matter::text, a.actor, a.code_hash, a.locked_until is not null as locked`,
    [region, meant, lockAfter, lockMinutes],
  );
  const right = tried.find((row) => opensWith(secret, row.matter, code, row.code_hash));
  if (right) {
    // Of other matters that bear the same number nothing was guessed: they get their try back.
    await pool.query(
      `update access_codes
          set failures = case when matter = $2 then 0 when locked_until is null then greatest(failures - 1, 0) else $4 - 1 end, locked_until = null
        where region = $1 and (matter = $2 or matter = any($3::uuid[]))`,
      [region, right.matter, tried.map((row) => row.matter), lockAfter],
    );
    return { matter: right.matter, actor: right.actor };
  }
  if (tried.length > 0) return tried.some((row) => row.locked) ? 'locked' : null;
  // A locked matter stays shut for the right code too, or the lock would only tell a guesser when to stop.
  const { rows: shut } = await pool.query(
    `select from matters m join access_codes a on a.region = m.region and a.matter = m.id where m.region = $1 and ${named} and a.locked_until > now() limit 1`,
    [region, meant],
  );
  return shut.length > 0 ? 'locked' : null;
}
