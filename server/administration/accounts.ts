/** Accounts (账号): made with a password that is told once, locked, unlocked, given a new password. */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { AccountList, AccountQuery, AccountRow, Duty, NewAccount, OneTimePassword } from '../../contract/index.ts';
import type { Viewer } from '../http/session.ts';
import { raise } from '../jobs/notices.ts';
import { NotFound } from '../matters/errors.ts';
import type { OpenOffice } from '../office.ts';
import { freshPassword, hashPassword } from '../people/accounts.ts';
import { dutyOf, dutyWords, must, notYours, oneAtATime, postsOf, refuseLast, wrong } from './duties.ts';
import { keep } from './trail.ts';

/** Whose new password the system administrator must not come to know: the two who watch over him (三员分立). */
const noReset = (duty: Duty | null): string | null =>
  duty === 'security' || duty === 'auditor' ? `${dutyWords[duty]}的密码不由系统管理员重置（三员分立）` : null;

export async function accountsOf(office: OpenOffice, viewer: Viewer, query: AccountQuery): Promise<AccountList> {
  must(viewer, 'system');
  const county = office.county();
  const today = office.clock.today();
  const { rows } = await office.pool.query<Omit<AccountRow, 'posts' | 'lastSignIn' | 'duty' | 'noReset'>>(
    `select a.account, a.person::text, p.name, a.must_change as "mustChange",
            case when a.disabled then 'disabled' when a.locked_until > now() then 'locked' when a.password_hash is null then 'unset' else 'open' end as state
       from accounts a join people p on p.region = a.region and p.id = a.person where a.region = $1 order by a.account`,
    [office.region],
  );
  const q = query.q ?? '';
  const found = rows
    .map((row) => ({ ...row, posts: postsOf(county, row.person, today), duty: dutyOf(county, row.person, today) }))
    .filter((r) => query.state === undefined || r.state === query.state)
    .filter((r) => q === '' || `${r.account} ${r.name} ${r.posts.join(' ')}`.includes(q));
  const page = found.slice((query.page - 1) * query.size, query.page * query.size);
  const last = await office.pool.query<{ person: string; at: string }>(
    `select p.person, to_char((select max(at) from audit where region = $1 and person = p.person and what = 'sign-in'), 'YYYY-MM-DD HH24:MI') as at from unnest($2::text[]) as p(person)`,
    [office.region, page.map((r) => r.person)],
  );
  const signedIn = new Map(last.rows.map((r) => [r.person, r.at]));
  return {
    rows: page.map((r) => ({ ...r, lastSignIn: signedIn.get(r.person) ?? null, noReset: noReset(r.duty) })),
    total: found.length,
    page: query.page,
    size: query.size,
  };
}

/** A new account for a person who has none, or for a new person; powers come only with an appointment that is granted. */
export async function addAccount(office: OpenOffice, viewer: Viewer, asked: NewAccount): Promise<OneTimePassword> {
  must(viewer, 'system');
  const { account } = asked;
  if (!/^[A-Za-z0-9._-]{2,40}$/.test(account)) wrong('账号应为2至40位字母、数字、点、横线', 'account');
  if (!asked.person && (asked.name ?? '').length < 2) wrong('请选择人员，或者填写新人员的姓名', 'name');
  const password = freshPassword();
  const hashed = await hashPassword(password);
  return oneAtATime(office, async (client) => {
    const taken = await client.query('select from accounts where region = $1 and account = $2', [
      office.region,
      account,
    ]);
    if (taken.rowCount) wrong(`账号“${account}”已经有了`, 'account', '请换一个账号；忘记密码的，请重置');
    const person = asked.person ?? randomUUID();
    if (!asked.person) {
      await client.query('insert into people (region, id, name) values ($1, $2, $3)', [
        office.region,
        person,
        asked.name,
      ]);
      await keep(client, office.region, {
        person: viewer.id,
        what: 'person-add',
        about: person,
        detail: { name: asked.name },
      });
    }
    const named = await client.query<{ name: string; has: boolean }>(
      'select name, exists (select from accounts where region = $1 and person::text = $2) as has from people where region = $1 and id::text = $2',
      [office.region, person],
    );
    const [found] = named.rows;
    if (!found) throw new NotFound('没有这个人');
    if (found.has) wrong(`${found.name}已有账号`, 'person', '忘记密码的，请重置原来的账号');
    await client.query(
      'insert into accounts (region, account, person, password_hash, must_change) values ($1, $2, $3, $4, true)',
      [office.region, account, person, hashed],
    );
    await keep(client, office.region, {
      person: viewer.id,
      what: 'account-add',
      about: account,
      detail: { name: found.name },
    });
    return { account, name: found.name, password };
  });
}

async function named(client: PoolClient, region: string, account: string) {
  const { rows } = await client.query<{ person: string; name: string }>(
    'select a.person::text, p.name from accounts a join people p on p.region = a.region and p.id = a.person where a.region = $1 and a.account = $2 for update of a',
    [region, account],
  );
  if (!rows[0]) throw new NotFound(`没有账号“${account}”`);
  return rows[0];
}

const signOut = (client: PoolClient, region: string, person: string) =>
  client.query('delete from sessions where region = $1 and person = $2', [region, person]);

/** Locked, the account's person is signed out at once; the last administrator of a kind stays (三员不缺位). */
export async function lockAccount(office: OpenOffice, viewer: Viewer, account: string, lock: boolean, reason: string) {
  must(viewer, 'system');
  await oneAtATime(office, async (client) => {
    const { person } = await named(client, office.region, account);
    const today = office.clock.today();
    const duty = dutyOf(office.county(), person, today);
    if (lock && duty) await refuseLast(client, office.region, duty, today, { person });
    await client.query(
      'update accounts set disabled = $3, failures = 0, locked_until = null where region = $1 and account = $2',
      [office.region, account, lock],
    );
    if (lock) await signOut(client, office.region, person);
    await keep(client, office.region, {
      person: viewer.id,
      what: lock ? 'account-lock' : 'account-unlock',
      about: account,
      detail: { reason },
    });
  });
}

/** A new password, told once; the person hears of it, so that a reset behind their back does not stay hidden. */
export async function resetAccount(
  office: OpenOffice,
  viewer: Viewer,
  account: string,
  reason: string,
): Promise<OneTimePassword> {
  must(viewer, 'system');
  const password = freshPassword();
  const hashed = await hashPassword(password);
  const { person, name } = await oneAtATime(office, async (client) => {
    const found = await named(client, office.region, account);
    const refused = noReset(dutyOf(office.county(), found.person, office.clock.today()));
    if (refused && found.person !== viewer.id)
      notYours(refused, '请其本人到场，在服务器上用 user reset 命令重置，并由本人当场修改');
    await client.query(
      'update accounts set password_hash = $3, must_change = true, failures = 0, locked_until = null where region = $1 and account = $2',
      [office.region, account, hashed],
    );
    await signOut(client, office.region, found.person);
    await keep(client, office.region, { person: viewer.id, what: 'account-reset', about: account, detail: { reason } });
    return found;
  });
  await raise(office, [
    {
      to: { person },
      kind: 'account',
      text: `您的密码由系统管理员${viewer.name}重置，理由：${reason}。不是您要求的，请告知安全保密管理员`,
      key: `account-reset/${account}/${office.clock.instant()}`,
    },
  ]);
  return { account, name, password };
}
