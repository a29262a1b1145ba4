/** Sign-in: argon2id passwords, lock-out after repeated failures, and the demonstration's role picker. */
import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Pool } from 'pg';

const lockAfter = 5;
const lockMinutes = 15;

/** A fresh password that can be read aloud; no default password exists anywhere. */
export function freshPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: 14 }, () => letters[randomInt(letters.length)]).join('');
}

/** argon2id with the library's recommended memory and passes. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

// Verified against when there is no such account, so that a stranger cannot tell by the time taken.
const nobody = hashPassword('no such account');

export type SignInResult = { person: string; mustChange: boolean } | { refused: string };

/** Checks a password. After five failures in a row the account is locked for a quarter of an hour. */
export async function signIn(pool: Pool, region: string, account: string, password: string): Promise<SignInResult> {
  const { rows } = await pool.query<{
    person: string;
    password_hash: string | null;
    locked: boolean;
    disabled: boolean;
    must_change: boolean;
  }>(
    'select person::text, password_hash, coalesce(locked_until > now(), false) as locked, disabled, must_change from accounts where region = $1 and account = $2',
    [region, account],
  );
  const [row] = rows;
  const refused = (why: string) =>
    pool.query("insert into audit (region, person, what, about, detail) values ($1, null, 'sign-in-refused', $2, $3)", [
      region,
      account,
      JSON.stringify({ why }),
    ]);
  if (row?.locked) await refused('账号暂时锁定');
  if (row?.locked) return { refused: `登录失败次数过多，账号已锁定${lockMinutes}分钟，请稍后再试` };
  const right = await verify(row?.password_hash ?? (await nobody), password);
  if (!row?.password_hash || row.disabled || !right) {
    if (row) {
      await pool.query(
        `update accounts set failures = failures + 1, locked_until = case when failures + 1 >= $3 then now() + make_interval(mins => $4) else locked_until end where region = $1 and account = $2`,
        [region, account, lockAfter, lockMinutes],
      );
    }
    await refused(
      !row ? '没有这个账号' : row.disabled ? '账号已停用' : !row.password_hash ? '账号没有密码' : '密码不正确',
    );
    return { refused: '账号或者密码不正确' };
  }
  await pool.query('update accounts set failures = 0, locked_until = null where region = $1 and account = $2', [
    region,
    account,
  ]);
  await keepSignIn(pool, region, row.person, 'password');
  return { person: row.person, mustChange: row.must_change };
}

export const keepSignIn = (pool: Pool, region: string, person: string, way: 'password' | 'demonstration') =>
  pool.query("insert into audit (region, person, what, detail) values ($1, $2, 'sign-in', $3)", [
    region,
    person,
    JSON.stringify({ way }),
  ]);

/** Whether the person's account was locked by an administrator (停用). */
export async function isDisabled(pool: Pool, region: string, person: string): Promise<boolean> {
  const { rowCount } = await pool.query('select from accounts where region = $1 and person = $2 and disabled', [
    region,
    person,
  ]);
  return rowCount !== 0;
}

/** At least this long; length does more than rules about signs. */
const shortest = 10;

/** Changes one's own password; the one-time password of an administrator ends with it. Returns why not, in words. */
export async function changePassword(
  pool: Pool,
  region: string,
  person: string,
  { old, fresh }: { old: string; fresh: string },
): Promise<string | undefined> {
  const { rows } = await pool.query<{ account: string; password_hash: string | null }>(
    'select account, password_hash from accounts where region = $1 and person = $2 and not disabled and coalesce(locked_until <= now(), true)',
    [region, person],
  );
  const [row] = rows;
  if (!row?.password_hash) return '您没有用密码登录的账号，或者账号已锁定';
  if (!(await verify(row.password_hash, old))) {
    await pool.query(
      'update accounts set failures = failures + 1, locked_until = case when failures + 1 >= $3 then now() + make_interval(mins => $4) else locked_until end where region = $1 and account = $2',
      [region, row.account, lockAfter, lockMinutes],
    );
    return '现在的密码不正确';
  }
  if (fresh.length < shortest) return `新密码至少${shortest}位`;
  if (fresh === old) return '新密码不能与现在的相同';
  if (fresh.toLowerCase().includes(row.account.toLowerCase())) return '新密码不能含有账号';
  await pool.query(
    'update accounts set password_hash = $3, must_change = false, failures = 0 where region = $1 and account = $2',
    [region, row.account, await hashPassword(fresh)],
  );
  await pool.query("insert into audit (region, person, what, about) values ($1, $2, 'password-change', $3)", [
    region,
    person,
    row.account,
  ]);
  return undefined;
}
