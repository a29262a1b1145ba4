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

export type SignInResult = { person: string } | { refused: string };

/** Checks a password. After five failures in a row the account is locked for a quarter of an hour. */
export async function signIn(pool: Pool, region: string, account: string, password: string): Promise<SignInResult> {
  const { rows } = await pool.query<{
    person: string;
    password_hash: string | null;
    locked: boolean;
    disabled: boolean;
  }>(
    'select person::text, password_hash, coalesce(locked_until > now(), false) as locked, disabled from accounts where region = $1 and account = $2',
    [region, account],
  );
  const [row] = rows;
  if (row?.locked) return { refused: `登录失败次数过多，账号已锁定${lockMinutes}分钟，请稍后再试` };
  const right = await verify(row?.password_hash ?? (await nobody), password);
  if (!row?.password_hash || row.disabled || !right) {
    if (row) {
      await pool.query(
        `update accounts set failures = failures + 1, locked_until = case when failures + 1 >= $3 then now() + make_interval(mins => $4) else locked_until end where region = $1 and account = $2`,
        [region, account, lockAfter, lockMinutes],
      );
    }
    await pool.query("insert into audit (region, person, what, about) values ($1, null, 'sign-in-refused', $2)", [
      region,
      account,
    ]);
    return { refused: '账号或者密码不正确' };
  }
  await pool.query('update accounts set failures = 0, locked_until = null where region = $1 and account = $2', [
    region,
    account,
  ]);
  await pool.query("insert into audit (region, person, what) values ($1, $2, 'sign-in')", [region, row.person]);
  return { person: row.person };
}
