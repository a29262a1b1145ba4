/** `user`: sign-in accounts of a region. A password is made afresh, shown once, and must be changed at the first sign-in; there is no default. */
import { randomUUID } from 'node:crypto';
import { inTransaction } from '../matters/service.ts';
import { freshPassword, hashPassword } from '../people/accounts.ts';
import { type Command, type Context, type Given, table, UsageError } from './command.ts';
import { type CountyAccess, withCounty } from './county-access.ts';

const verbs = ['list', 'add', 'lock', 'unlock', 'reset'];

export const command: Command = {
  name: 'user',
  summary: '管理登录账号：列出、新增、停用、恢复、重置密码',
  usage: [
    'user list',
    'user add 账号 --name 姓名 --office 单位代码 --post 岗位 --role 角色…',
    'user lock|unlock|reset 账号',
  ],
  options: {
    region: { value: '区划代码', words: '有多个区划时写明' },
    name: { value: '姓名', words: '新增时的姓名' },
    office: { value: '单位代码', words: '任职单位' },
    post: { value: '岗位', words: '岗位名称' },
    role: {
      value: '角色',
      many: true,
      words: '模块.角色（如 reconsideration.handler），或 system、security、auditor 之一；可写多个',
    },
  },
  words: [1, 2],
  help: [
    '新增和重置时随机生成密码，只显示这一次，首次登录必须修改。系统管理员、安全保密管理员、安全审计员三者不得由一人兼任（三员分立），也不得兼任办案角色。平时在工作台里办理；命令行用于建立头三个账号和重置三员的密码。',
  ],
  async run(given, context) {
    const [verb, account] = given.words;
    if (!verbs.includes(verb as string)) throw new UsageError(`没有“user ${verb}”。可用：${verbs.join('、')}。`);
    if (verb !== 'list' && account === undefined) throw new UsageError('缺少账号。');
    return withCounty(context, given.text('region'), async (access) => {
      if (verb === 'list') await list(access, given, context);
      else if (verb === 'add') await add(access, account as string, given, context);
      else if (verb === 'reset') await reset(access, account as string, given, context);
      else await turn(access, account as string, verb === 'lock', given, context);
      return 0;
    });
  },
};

async function list({ owner, region }: CountyAccess, given: Given, context: Context): Promise<void> {
  const { rows } = await owner.query<{
    account: string;
    name: string;
    offices: string | null;
    roles: string[];
    disabled: boolean;
    locked: boolean;
    password: boolean;
  }>(
    `select a.account, p.name, string_agg(distinct o.name || coalesce(' ' || t.post, ''), '、') as offices, coalesce(array_agg(distinct r) filter (where r is not null), '{}') as roles,
            a.disabled, coalesce(a.locked_until > now(), false) as locked, a.password_hash is not null as password
       from accounts a join people p on p.region = a.region and p.id = a.person
       left join appointments t on t.region = a.region and t.person = a.person and t.from_on <= current_date and (t.until_on is null or t.until_on >= current_date)
       left join offices o on o.region = t.region and o.code = t.office
       left join unnest(t.roles) r on true
      where a.region = $1 group by a.region, a.account, p.name order by a.account`,
    [region],
  );
  if (given.has('json')) return context.out(JSON.stringify({ region, accounts: rows }, null, 2));
  const state = (r: (typeof rows)[number]) =>
    r.disabled ? '已停用' : r.locked ? '暂时锁定' : r.password ? '正常' : '未设密码';
  context.out(
    table([
      ['账号', '姓名', '状态', '单位和岗位', '角色'],
      ...rows.map((r) => [r.account, r.name, state(r), r.offices ?? '—', r.roles.join(' ') || '—']),
    ]),
  );
}

const administrators = ['system', 'security', 'auditor'];

function rolesGiven(access: CountyAccess, given: Given): readonly string[] {
  const roles = given.texts('role');
  const known = new Set([
    ...access.modules.flatMap((m) => Object.keys(m.roles).map((r) => `${m.id}.${r}`)),
    ...administrators,
    'report.editor',
  ]);
  const stranger = roles.find((r) => !known.has(r));
  if (stranger) throw new UsageError(`没有角色“${stranger}”。可用：${[...known].join('、')}。`);
  if (roles.some((r) => administrators.includes(r)) && roles.length > 1)
    throw new UsageError('系统管理员、安全保密管理员、安全审计员应各由一人专任，不得兼任其他角色。');
  return roles;
}

async function add(access: CountyAccess, account: string, given: Given, context: Context): Promise<void> {
  const { owner, region } = access;
  if (!/^[A-Za-z0-9._-]{2,40}$/.test(account)) throw new UsageError('账号应为2至40位字母、数字、点、横线。');
  const [name, office, post] = ['name', 'office', 'post'].map((o) => given.text(o)?.trim());
  const roles = rolesGiven(access, given);
  if (!name || !office || !post || roles.length === 0)
    throw new UsageError('新增账号要写明 --name、--office、--post 和至少一个 --role。');
  const password = freshPassword();
  const hashed = await hashPassword(password);
  const person = randomUUID();
  const today = (await access.office()).clock.today();
  await inTransaction(owner, async (client) => {
    const found = await client.query<{ taken: boolean; there: boolean }>(
      'select exists (select from accounts where region = $1 and account = $2) as taken, exists (select from offices where region = $1 and code = $3) as there',
      [region, account, office],
    );
    if (found.rows[0]?.taken) throw new Error(`账号“${account}”已经有了。重置密码请用 user reset。`);
    if (!found.rows[0]?.there) throw new Error(`没有代码为“${office}”的单位。`);
    await client.query('insert into people (region, id, name) values ($1, $2, $3)', [region, person, name]);
    await client.query(
      'insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, $4, $5, $6, $7)',
      [region, randomUUID(), person, office, post, roles, today],
    );
    await client.query(
      'insert into accounts (region, account, person, password_hash, must_change) values ($1, $2, $3, $4, true)',
      [region, account, person, hashed],
    );
    await client.query("insert into audit (region, what, about, detail) values ($1, 'account-add', $2, $3)", [
      region,
      account,
      JSON.stringify({ roles, office }),
    ]);
  });
  if (given.has('json')) context.out(JSON.stringify({ account, person, password }));
  else context.out(`已新增账号 ${account}（${name}），初始密码 ${password}（只显示这一次，首次登录必须修改）`);
}

async function reset({ owner, region }: CountyAccess, account: string, given: Given, context: Context): Promise<void> {
  const password = freshPassword();
  const { rowCount } = await owner.query(
    'update accounts set password_hash = $3, must_change = true, failures = 0, locked_until = null where region = $1 and account = $2',
    [region, account, await hashPassword(password)],
  );
  if (rowCount === 0) throw new Error(`没有账号“${account}”。`);
  await signOut(owner, region, account);
  await owner.query("insert into audit (region, what, about) values ($1, 'account-reset', $2)", [region, account]);
  if (given.has('json')) context.out(JSON.stringify({ account, password }));
  else context.out(`已重置账号 ${account}，新密码 ${password}（只显示这一次，首次登录必须修改）`);
}

async function turn(
  { owner, region }: CountyAccess,
  account: string,
  off: boolean,
  given: Given,
  context: Context,
): Promise<void> {
  const { rowCount } = await owner.query(
    'update accounts set disabled = $3, failures = 0, locked_until = null where region = $1 and account = $2',
    [region, account, off],
  );
  if (rowCount === 0) throw new Error(`没有账号“${account}”。`);
  if (off) await signOut(owner, region, account);
  await owner.query('insert into audit (region, what, about) values ($1, $2, $3)', [
    region,
    off ? 'account-lock' : 'account-unlock',
    account,
  ]);
  if (given.has('json')) context.out(JSON.stringify({ account, disabled: off }));
  else context.out(off ? `已停用账号 ${account}，并已退出其登录` : `已恢复账号 ${account}`);
}

/** Whoever is signed in with the account is signed out at once. */
async function signOut(owner: CountyAccess['owner'], region: string, account: string): Promise<void> {
  await owner.query(
    'delete from sessions s using accounts a where a.region = $1 and a.account = $2 and s.region = a.region and s.person = a.person',
    [region, account],
  );
}
