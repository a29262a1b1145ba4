/** 三员分立 as a proper, a clumsy and a greedy administrator meet it: each has one part, nobody grants himself, everything leaves a trace, and no case is seen. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { workingDays } from '../../kernel/calendar/index.ts';
import { gardenPermit } from '../../kernel/procedure/garden/procedure.ts';
import type { Module } from '../../kernel/procedure/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { buildApp } from '../http/app.ts';
import { application, gardenModule, type TestOffice, testOffice } from '../test-office.ts';
import { kindGroups } from './kinds.ts';
import { verifierOf } from './verification.ts';

/** The garden permit with its own limit of decision left to the county. */
const decide = gardenPermit.limits?.decide;
const settable: Module = {
  ...gardenModule,
  procedures: [
    {
      ...gardenPermit,
      limits: {
        ...gardenPermit.limits,
        ...(decide ? { decide: { ...decide, allow: { setting: 'decideSpan' } } } : {}),
      },
      settings: {
        ...gardenPermit.settings,
        decideSpan: { label: '作出决定', value: workingDays(20), mark: 'local', note: '由县规定' },
      },
    },
  ],
};

const database = withDatabase();
const region = '360121';
const today = '2026-03-02';
let t: TestOffice;
let app: FastifyInstance;
let folder: string;
const ids: Record<string, string> = {};

async function person(name: string, roles: readonly string[], account: string | null = name): Promise<string> {
  const id = randomUUID();
  const { owner } = database();
  await owner.query('insert into people (region, id, name) values ($1, $2, $3)', [region, id, name]);
  if (roles.length > 0)
    await owner.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, 'government', $4, $5, '2020-01-01')",
      [region, randomUUID(), id, name, roles],
    );
  if (account)
    await owner.query('insert into accounts (region, account, person) values ($1, $2, $3)', [region, account, id]);
  ids[name] = id;
  return id;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yifa-files-'));
  t = await testOffice(database().owner, database().server(region), region, today, [settable]);
  Object.assign(ids, t.ids);
  await person('system', ['system']);
  await person('security', ['security']);
  await person('auditor', ['auditor']);
  await person('newcomer', []);
  await t.office.refresh();
  app = await buildApp({
    office: t.office,
    outline: reportOutline,
    sessionSecret: 'a'.repeat(40),
    filesFolder: folder,
  });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Signed {
  cookie: string;
  csrf: string;
}
const signed = (answer: { headers: Record<string, unknown>; json(): { csrf: string } }): Signed => ({
  cookie: String(answer.headers['set-cookie']).split(';')[0] as string,
  csrf: answer.json().csrf,
});
const tryAs = (name: string) =>
  app.inject({ method: 'POST', url: '/api/session/demonstration', payload: { person: ids[name] } });
const as = async (name: string): Promise<Signed> => signed((await tryAs(name)) as never);
const send = (who: Signed, url: string, payload?: object, method: 'POST' | 'PUT' = 'POST') =>
  app.inject({
    method,
    url: `/api${url}`,
    ...(payload ? { payload } : {}),
    headers: { cookie: who.cookie, 'x-csrf': who.csrf },
  });
const get = (who: Signed, url: string) =>
  app.inject({ method: 'GET', url: `/api${url}`, headers: { cookie: who.cookie } });

const appointment = (over: object = {}) => ({
  person: ids.newcomer,
  office: 'bureau',
  post: '窗口人员',
  roles: ['garden.clerk'],
  from: today,
  until: null,
  reason: '新录用人员到岗',
  ...over,
});
const trail = async (what: string): Promise<{ person: string; about: string; detail: Record<string, unknown> }[]> =>
  (
    await database().owner.query(
      'select person, about, detail from audit where region = $1 and what = $2 order by id',
      [region, what],
    )
  ).rows;

describe('each of the three has one part', () => {
  const rooms: readonly (readonly [string, readonly string[]])[] = [
    ['/administration/accounts', ['system']],
    ['/administration/offices', ['system', 'security']],
    ['/administration/appointments', ['system', 'security']],
    ['/administration/requests', ['system', 'security']],
    ['/administration/roles', ['system', 'security']],
    ['/administration/settings', ['system']],
    ['/administration/looks', ['security']],
    ['/administration/audit', ['auditor']],
    ['/administration/audit/export', ['auditor']],
    ['/administration/verifications', ['auditor']],
  ];

  it('reads what is theirs and is refused what is another’s; whoever works on cases is refused all of it', async () => {
    for (const name of ['system', 'security', 'auditor', 'lin', 'gu']) {
      const who = await as(name);
      for (const [url, allowed] of rooms)
        expect((await get(who, url)).statusCode, `${name} ${url}`).toBe(allowed.includes(name) ? 200 : 403);
    }
  });

  it('may not write what is another’s', async () => {
    const [system, security, auditor] = [await as('system'), await as('security'), await as('auditor')];
    expect((await send(security, '/administration/accounts', { account: 'x1', name: '某人' })).statusCode).toBe(403);
    expect((await send(security, '/administration/requests', appointment())).statusCode).toBe(403);
    expect(
      (await send(auditor, '/administration/settings/security.looks-a-day', { value: 1, from: today, reason: '试试' }))
        .statusCode,
    ).toBe(403);
    expect((await send(system, '/administration/verifications')).statusCode).toBe(403);
    expect((await send(system, `/administration/looks/${ids.lin}`, { held: true, reason: '试试' })).statusCode).toBe(
      403,
    );
    expect(
      (await send(auditor, `/administration/requests/${randomUUID()}`, { granted: true, reason: '' })).statusCode,
    ).toBe(403);
  });

  it('sees no case by being so: no list, search, page, file or export of any of them, nor a title in the trail', async () => {
    const lin = await as('lin');
    const opened = (await send(lin, '/matters/garden', { act: 'apply', stated: application('藏春园') })).json();
    await send(lin, `/matters/garden/${opened.id}/reveal`, { field: 'applicant', reason: '送达' });
    for (const name of ['system', 'security', 'auditor']) {
      const who = await as(name);
      expect((await get(who, '/matters/garden')).json().total, name).toBe(0);
      expect((await get(who, `/search?q=${encodeURIComponent('藏春园')}`)).json().total, name).toBe(0);
      expect((await get(who, `/matters/garden/${opened.id}`)).statusCode, name).toBe(404);
      expect((await get(who, `/matters/garden/${opened.id}/proof`)).statusCode, name).toBe(404);
      expect((await get(who, `/matters/garden/${opened.id}/files/${'0'.repeat(64)}`)).statusCode, name).toBe(404);
      expect(
        (await send(who, `/matters/garden/${opened.id}/reveal`, { field: 'applicant', reason: '看看' })).statusCode,
        name,
      ).toBe(404);
    }
    const seen = (await get(await as('auditor'), '/administration/audit')).body;
    expect(seen).not.toContain('藏春园');
    expect(seen).not.toContain('花满园');
    expect(seen).not.toContain('110101199003070134');
    expect(seen).toContain('送达');
  });
});

describe('an appointment', () => {
  it('gives nothing when asked for, everything when granted, and nothing from the day after its last', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const newcomer = await as('newcomer');
    expect((await get(newcomer, '/matters/garden')).json().total).toBe(0);
    const asked = await send(system, '/administration/requests', appointment());
    expect(asked.statusCode, asked.body).toBe(201);
    expect((await get(newcomer, '/matters/garden')).json().total).toBe(0);
    const { id } = asked.json();
    expect((await get(security, '/administration/requests')).json().open).toMatchObject([
      { id, name: 'newcomer', holds: [] },
    ]);
    expect((await get(security, '/notices')).json().rows[0].text).toContain('newcomer');
    expect((await send(security, `/administration/requests/${id}`, { granted: true, reason: '' })).statusCode).toBe(
      200,
    );
    // The same session, the next request.
    expect((await get(newcomer, '/matters/garden')).json().total).toBeGreaterThan(0);
    expect(
      (await send(security, `/administration/requests/${id}`, { granted: true, reason: '' })).json().detail,
    ).toContain('已经办理');

    const end = (until: string) => send(system, `/administration/appointments/${id}/end`, { until, reason: '调离' });
    expect((await end('2026-02-28')).json().detail).toContain('不追溯');
    expect((await end(today)).statusCode).toBe(200);
    // Ends today: today still counts, tomorrow does not.
    expect((await get(newcomer, '/matters/garden')).json().total).toBeGreaterThan(0);
    t.clock.move('2026-03-03');
    expect((await get(newcomer, '/matters/garden')).json().total).toBe(0);
    expect((await end('2026-03-04')).json().detail).toContain('已经终止');
    t.clock.move(today);
    // With yesterday as its last day it ends at once.
    expect((await end('2026-03-01')).statusCode).toBe(200);
    expect((await get(newcomer, '/matters/garden')).json().total).toBe(0);
    expect((await end('2026-03-09')).json().detail).toContain('已经终止');
    expect(await trail('appointment-grant')).toMatchObject([
      { person: ids.security, about: ids.newcomer, detail: { roles: ['garden.clerk'] } },
    ]);
    expect((await trail('appointment-end')).map((r) => r.detail.until)).toEqual([today, '2026-03-01']);
  });

  it('returned with a reason gives nothing; without one it is not returned', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const { id } = (await send(system, '/administration/requests', appointment())).json();
    expect((await send(security, `/administration/requests/${id}`, { granted: false, reason: '' })).statusCode).toBe(
      422,
    );
    expect(
      (await send(security, `/administration/requests/${id}`, { granted: false, reason: '应由科室提出' })).statusCode,
    ).toBe(200);
    expect((await get(await as('newcomer'), '/matters/garden')).json().total).toBe(0);
    expect((await get(system, '/administration/requests')).json().decided[0]).toMatchObject({
      id,
      decision: { granted: false, reason: '应由科室提出' },
    });
  });

  it('granted late begins on the day of the grant, and one whose last day is over is not granted', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const asked = async (over: object) =>
      (await send(system, '/administration/requests', appointment(over))).json().id as string;
    const late = await asked({ from: '2026-01-05', until: today });
    const over = await asked({ from: '2026-01-05', until: '2026-03-01' });
    expect(
      (await send(security, `/administration/requests/${over}`, { granted: true, reason: '' })).json().detail,
    ).toContain('过了终止日期');
    expect((await send(security, `/administration/requests/${late}`, { granted: true, reason: '' })).statusCode).toBe(
      200,
    );
    const { rows } = await database().owner.query('select from_on, until_on from appointments where id = $1', [late]);
    expect(rows).toEqual([{ from_on: today, until_on: today }]);
    await send(security, `/administration/requests/${over}`, { granted: false, reason: '已经过期' });
    await send(system, `/administration/appointments/${late}/end`, { until: '2026-03-01', reason: '收回' });
  });

  it('is asked for by nobody for himself, and granted by nobody to himself', async () => {
    const [system, security] = [await as('system'), await as('security')];
    expect(
      (await send(system, '/administration/requests', appointment({ person: ids.system, roles: [] }))).json().detail,
    ).toContain('不得为本人申请');
    const { id } = (
      await send(system, '/administration/requests', appointment({ person: ids.security, roles: [] }))
    ).json();
    const own = await send(security, `/administration/requests/${id}`, { granted: true, reason: '' });
    expect(own.statusCode).toBe(403);
    expect(own.json().detail).toContain('不得批准本人');
    await send(security, `/administration/requests/${id}`, { granted: false, reason: '不需要' });
  });

  it('never makes one person two of the three, nor one of the three a handler of cases', async () => {
    const system = await as('system');
    const refused = async (over: object) =>
      (await send(system, '/administration/requests', appointment(over))).json().detail;
    expect(await refused({ roles: ['auditor', 'security'] })).toContain('专任');
    expect(await refused({ roles: ['auditor', 'garden.clerk'] })).toContain('专任');
    expect(await refused({ person: ids.auditor, roles: ['garden.clerk'] })).toContain('三员分立');
    expect(await refused({ person: ids.auditor, roles: ['security'] })).toContain('三员分立');
    expect(await refused({ person: ids.lin, roles: ['auditor'] })).toContain('三员分立');
    // Two requests that are each sound and together are not: the second is refused while the first waits.
    const { id } = (await send(system, '/administration/requests', appointment({ roles: ['auditor'] }))).json();
    expect(await refused({ roles: ['garden.clerk'] })).toContain('三员分立');
    await send(await as('security'), `/administration/requests/${id}`, { granted: false, reason: '人选不定' });
    expect(await refused({ roles: ['garden.nobody'] })).toContain('没有');
  });

  it('of the last one of the three is not ended, and the watcher is not removed by the one watched', async () => {
    const [system, security] = [await as('system'), await as('security')];
    const held = async (who: Signed, name: string) =>
      (await get(who, `/administration/appointments?q=${name}`))
        .json()
        .rows.find((r: { person: string }) => r.person === ids[name]).id as string;
    const end = async (who: Signed, name: string, until = today) =>
      (
        await send(who, `/administration/appointments/${await held(system, name)}/end`, { until, reason: '调离' })
      ).json().detail;
    expect(await end(system, 'auditor')).toContain('安全保密管理员终止');
    expect(await end(security, 'auditor')).toContain('没有能够登录的安全审计员');
    expect(await end(system, 'security')).toContain('没有能够登录的安全保密管理员');
    expect(await end(security, 'security')).toContain('本人的任职');
    expect(await end(security, 'system')).toContain('没有能够登录的系统管理员');
    await person('auditor2', ['auditor']);
    await t.office.refresh();
    expect(await end(security, 'auditor2', '2026-03-01')).toBeUndefined();
    expect((await get(await as('auditor2'), '/administration/audit')).statusCode).toBe(403);
  });

  it('may only be ended: the server cannot change what one gave, nor take a request, a decision or a trace back', async () => {
    const server = database().server(region);
    await expect(server.query("update appointments set roles = '{security}'")).rejects.toThrow('permission denied');
    await expect(server.query('delete from appointments')).rejects.toThrow('permission denied');
    for (const table of [
      'audit',
      'settings',
      'appointment_requests',
      'appointment_decisions',
      'reveal_holds',
      'verifications',
    ]) {
      await expect(server.query(`update ${table} set region = region`), table).rejects.toThrow('permission denied');
      await expect(server.query(`delete from ${table}`), table).rejects.toThrow('permission denied');
      // Not even whoever owns the tables, before the trigger is taken off.
      await expect(database().owner.query(`update ${table} set region = region`), table).rejects.toThrow('append-only');
      await expect(database().owner.query(`delete from ${table}`), table).rejects.toThrow('append-only');
      await expect(database().owner.query(`truncate ${table} cascade`), table).rejects.toThrow('append-only');
    }
  });
});

describe('an account', () => {
  it('is made with a password told once, which opens nothing before it is changed', async () => {
    const made = await send(await as('system'), '/administration/accounts', { account: 'zhang', name: '章某' });
    expect(made.statusCode, made.body).toBe(201);
    expect(made.headers['cache-control']).toBe('no-store');
    const { password } = made.json();
    const login = async (word: string) =>
      app.inject({ method: 'POST', url: '/api/session', payload: { account: 'zhang', password: word } });
    const answer = await login(password);
    expect(answer.json().mustChange).toBe(true);
    const who = signed(answer as never);
    expect((await get(who, '/work')).json().detail).toContain('初始密码');
    const change = (old: string, fresh: string) => send(who, '/session/password', { old, fresh });
    expect((await change('wrong', 'a-long-enough-one')).json().detail).toContain('现在的密码不正确');
    expect((await change(password, 'short')).json().detail).toContain('至少10位');
    expect((await change(password, password)).json().detail).toContain('相同');
    expect((await change(password, 'Zhang-is-my-name')).json().detail).toContain('账号');
    const elsewhere = signed((await login(password)) as never);
    const changed = await change(password, 'a-long-enough-one');
    expect(changed.json().mustChange).toBe(false);
    expect((await get(signed(changed as never), '/work')).statusCode).toBe(200);
    // Whoever was signed in with the old password is not any more.
    expect((await get(elsewhere, '/work')).statusCode).toBe(401);
    expect((await get(who, '/work')).statusCode).toBe(401);
    expect((await login(password)).statusCode).toBe(401);
    expect((await login('a-long-enough-one')).json().mustChange).toBe(false);
    expect(JSON.stringify(await trail('account-add'))).not.toContain(password);
    expect(await trail('password-change')).toHaveLength(1);
  });

  it('is refused twice, for one who has one, and under a name that is none', async () => {
    const system = await as('system');
    const add = async (payload: object) => (await send(system, '/administration/accounts', payload)).json().detail;
    expect(await add({ account: 'zhang', name: '另一人' })).toContain('已经有了');
    expect(await add({ account: 'second', person: ids.system })).toContain('已有账号');
    expect(await add({ account: '张 三', name: '张三' })).toContain('2至40位');
    expect(await add({ account: 'nobody' })).toContain('姓名');
    expect((await send(system, '/administration/accounts', { account: 'ghost', person: 'nobody' })).statusCode).toBe(
      404,
    );
  });

  it('locked signs its person out at once and lets nobody in until it is unlocked', async () => {
    const system = await as('system');
    const newcomer = await as('newcomer');
    expect((await send(system, '/administration/accounts/newcomer/lock', {})).statusCode).toBe(400);
    expect((await send(system, '/administration/accounts/newcomer/lock', { reason: '长期离岗' })).statusCode).toBe(200);
    expect((await get(newcomer, '/work')).statusCode).toBe(401);
    expect((await tryAs('newcomer')).statusCode).toBe(403);
    const { rows } = (await get(system, '/administration/accounts?state=disabled')).json();
    expect(rows).toMatchObject([{ account: 'newcomer', state: 'disabled' }]);
    expect((await send(system, '/administration/accounts/newcomer/unlock', { reason: '已返岗' })).statusCode).toBe(200);
    expect((await tryAs('newcomer')).statusCode).toBe(200);
    expect((await trail('account-lock')).at(-1)).toMatchObject({ about: 'newcomer', detail: { reason: '长期离岗' } });
  });

  it('of the last system administrator is not locked, by himself or another; beside a second one it may be', async () => {
    const system = await as('system');
    const lock = (who: Signed, account: string) =>
      send(who, `/administration/accounts/${account}/lock`, { reason: '离岗' });
    expect((await lock(system, 'system')).json().detail).toContain('没有能够登录的系统管理员');
    expect((await lock(system, 'auditor')).json().detail).toContain('没有能够登录的安全审计员');
    await person('system2', ['system']);
    await t.office.refresh();
    // Both lock each other at once: one of them stays.
    const second = await as('system2');
    const both = await Promise.all([lock(system, 'system2'), lock(second, 'system')]);
    expect(both.map((a) => a.statusCode).sort()).not.toEqual([200, 200]);
    expect(both.some((a) => a.statusCode === 200)).toBe(true);
    const { rows } = await database().owner.query(
      "select account from accounts where account in ('system', 'system2') and disabled",
    );
    expect(rows).toHaveLength(1);
    await database().owner.query(
      "update accounts set disabled = (account = 'system2') where account in ('system', 'system2')",
    );
  });

  it('gets a new password, of which its person is told; that of the two who watch is not the system administrator’s to know', async () => {
    const system = await as('system');
    const again = await send(system, '/administration/accounts/zhang/reset', { reason: '本人忘记密码' });
    expect(again.json().password).toMatch(/^[a-z0-9]{14}$/);
    const { rows } = await database().owner.query(
      "select text from notices where kind = 'account' and text like '您的密码%'",
    );
    expect(rows[0].text).toContain('本人忘记密码');
    for (const name of ['security', 'auditor'])
      expect((await send(system, `/administration/accounts/${name}/reset`, { reason: '试试' })).statusCode, name).toBe(
        403,
      );
  });
});

describe('an office', () => {
  const facts = { name: '绿化股', parent: 'bureau', kind: 'bureau', authority: null, reason: '机构改革' };
  it('is added and changed with a reason and what was before, and never comes to stand under itself', async () => {
    const system = await as('system');
    expect((await send(system, '/administration/offices', { ...facts, code: 'green' })).statusCode).toBe(201);
    expect((await send(system, '/administration/offices', { ...facts, code: 'green' })).json().detail).toContain(
      '已经有了',
    );
    expect((await send(system, '/administration/offices', { ...facts, code: '绿化' })).json().detail).toContain(
      '单位代码',
    );
    expect(
      (await send(system, '/administration/offices/green', { ...facts, name: '绿化中心' }, 'PUT')).statusCode,
    ).toBe(200);
    expect(t.office.county().officeName('green')).toBe('绿化中心');
    expect(
      (await send(system, '/administration/offices/bureau', { ...facts, parent: 'green' }, 'PUT')).json().detail,
    ).toContain('下级');
    expect((await trail('office-change')).at(-1)).toMatchObject({
      about: 'green',
      detail: { name: '绿化中心', was: { name: '绿化股' } },
    });
    expect((await send(await as('security'), '/administration/offices/green', facts, 'PUT')).statusCode).toBe(403);
  });
});

describe('a setting', () => {
  const list = async () => (await get(await as('system'), '/administration/settings')).json().rows;
  it('stands with its mark, its note and the article that reckons by it', async () => {
    const rows = await list();
    const keys = Object.keys(t.office.modules[0]?.procedures[0]?.settings ?? {}).map((k) => `garden.${k}`);
    expect(rows.map((r: { key: string }) => r.key)).toEqual(expect.arrayContaining([...keys, 'security.looks-a-day']));
    const one = rows.find((r: { uses: unknown[] }) => r.uses.length > 0);
    expect(one).toMatchObject({
      set: false,
      changes: [],
      uses: [{ per: { key: expect.stringContaining('GARDEN:') } }],
    });
  });

  it('changed with a reason takes effect at once, moves the running days, and keeps who changed it and from what', async () => {
    const system = await as('system');
    const change = (key: string, value: unknown, over: object = {}) =>
      send(system, `/administration/settings/${key}`, { value, from: today, reason: '县里文件规定', ...over });
    const before = (await list()).find((r: { key: string }) => r.key === 'security.looks-a-day');
    expect(before).toMatchObject({ value: 50, set: false, mark: 'default' });
    expect((await change('security.looks-a-day', 50)).json().detail).toContain('没有改动');
    expect((await change('security.looks-a-day', -1)).json().detail).toContain('不小于零');
    expect((await change('security.looks-a-day', 2.5)).json().detail).toContain('整数');
    expect((await change('security.looks-a-day', '五十')).statusCode).toBe(422);
    expect((await change('security.looks-a-day', 40, { from: '2026-03-01' })).json().detail).toContain('不追溯');
    expect((await change('security.looks-a-day', 40, { reason: '' })).statusCode).toBe(400);
    expect((await change('garden.nothing', 1)).statusCode).toBe(404);
    expect((await change('security.looks-a-day', 40)).json().row).toMatchObject({
      text: '40',
      changes: [{ was: '50', value: '40', by: 'system' }],
    });
    // Twice on one day: the later one counts, both stay.
    expect(
      (await change('security.looks-a-day', 30)).json().row.changes.map((c: { value: string }) => c.value),
    ).toEqual(['30', '40']);
    expect(t.office.county().settings['security.looks-a-day']).toBe(30);
    expect(await trail('setting-change')).toMatchObject([
      { detail: { was: '50', value: '40' } },
      { detail: { was: '40', value: '30' } },
    ]);
    // From a later day on: told already, in force only then.
    expect((await change('security.looks-a-day', 20, { from: '2026-03-10' })).json().row).toMatchObject({ text: '30' });
    t.clock.move('2026-03-10');
    await t.office.refresh();
    expect(t.office.county().settings['security.looks-a-day']).toBe(20);
    t.clock.move(today);
    await t.office.refresh();
  });

  it('by which a limit is reckoned moves the due days of running matters at once, and their office is told', async () => {
    const [system, lin] = [await as('system'), await as('lin')];
    const { id } = (await send(lin, '/matters/garden', { act: 'apply', stated: application('移期园') })).json();
    await send(lin, `/matters/garden/${id}/acts`, { act: 'accept', seq: 1 });
    const due = async () =>
      (await database().owner.query<{ due: string }>('select due from matters where id = $1', [id])).rows[0]
        ?.due as string;
    const before = await due();
    const change = (count: number, from: string) =>
      send(system, '/administration/settings/garden.decideSpan', {
        value: { count, unit: 'workingDay' },
        from,
        reason: '县里文件规定',
      });
    // From tomorrow on: nothing moves today.
    expect((await change(25, '2026-03-03')).json().moved).toBe(0);
    expect(await due()).toBe(before);
    const answer = await change(10, today);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({ moved: 1, row: { text: '10个工作日', set: true } });
    expect((await due()) < before).toBe(true);
    expect((await trail('reproject')).at(-1)).toMatchObject({ about: id, detail: { why: '县里调整设置' } });
    expect((await get(lin, '/notices')).json().rows[0].text).toContain('因县里调整设置由');
    expect((await change(10, today)).json().detail).toContain('没有改动');
    expect((await change(1001, today)).statusCode).toBe(422);
  });
});

describe('looking at personal values', () => {
  it('is held by the system after too many matters in a day and restored by the security administrator, never for himself', async () => {
    const [system, security, lin] = [await as('system'), await as('security'), await as('lin')];
    await send(system, '/administration/settings/security.looks-a-day', { value: 2, from: today, reason: '试行' });
    const look = async (n: number) => {
      const { id } = (await send(lin, '/matters/garden', { act: 'apply', stated: application(`看园${n}`) })).json();
      return send(lin, `/matters/garden/${id}/reveal`, { field: 'applicant', reason: '核对' });
    };
    // One matter was looked into above.
    expect((await look(1)).statusCode).toBe(200);
    const refused = await look(2);
    expect(refused.statusCode).toBe(403);
    expect(refused.json().detail).toContain('已达2件');
    expect((await look(3)).json().detail).toContain('已暂停');
    const { limit, rows } = (await get(security, '/administration/looks')).json();
    expect(limit).toBe(2);
    expect(rows[0]).toMatchObject({ person: ids.lin, held: true, by: '系统自动', today: 2 });
    expect(
      (await get(security, '/notices'))
        .json()
        .rows.map((r: { text: string }) => r.text)
        .join(),
    ).toContain('请核实');
    const set = (person: string | undefined, held: boolean) =>
      send(security, `/administration/looks/${person}`, { held, reason: '已核实，系集中送达' });
    expect((await set(ids.security, true)).json().detail).toContain('不得为本人');
    expect((await set(ids.lin, false)).statusCode).toBe(200);
    expect((await set(ids.lin, false)).json().detail).toContain('没有暂停');
    // Counted anew from the restoring on.
    expect((await look(4)).statusCode).toBe(200);
    expect((await set(ids.lin, true)).statusCode).toBe(200);
    expect((await look(5)).json().detail).toContain('已暂停');
    await set(ids.lin, false);
    expect(await trail('reveal-restore')).toHaveLength(2);
  });
});

describe('the auditor', () => {
  it('filters the trail by person, kind and day, and its own export is in it', async () => {
    const auditor = await as('auditor');
    const page = async (query: string) => (await get(auditor, `/administration/audit?${query}`)).json();
    const whole = await page('');
    expect(whole.total).toBeGreaterThan(20);
    expect(whole.rows.map((r: { id: number }) => r.id)).toEqual(
      whole.rows.map((r: { id: number }) => r.id).toSorted((a: number, b: number) => b - a),
    );
    const granted = await page(`kind=appointments&person=${ids.security}`);
    expect(new Set(granted.rows.map((r: { kind: string }) => r.kind))).toEqual(
      new Set(['appointment-end', 'appointment-grant', 'appointment-return', 'reveal-hold', 'reveal-restore']),
    );
    expect(granted.rows.every((r: { name: string }) => r.name === 'security')).toBe(true);
    const { rows } = await database().owner.query<{ day: string }>(
      "select (now() at time zone 'Asia/Shanghai')::date::text as day",
    );
    const day = rows[0]?.day as string;
    expect((await page(`from=${day}&to=${day}`)).total).toBe((await page('')).total);
    expect((await page('to=2020-01-01')).total).toBe(0);
    expect((await page('from=2999-01-01')).total).toBe(0);
    const refused = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { account: 'zhang', password: 'wrong' },
    });
    expect(refused.statusCode).toBe(401);
    expect((await page('kind=sign-in-refused')).rows[0]).toMatchObject({
      name: '未登录',
      about: '账号 zhang',
      detail: [{ label: '原因', value: '密码不正确' }],
    });
    const reveal = (await page('kind=reveal')).rows.at(-1);
    expect(reveal.detail).toEqual([
      { label: '内容', value: '申请人' },
      { label: '理由', value: '送达' },
    ]);
    const csv = await get(auditor, '/administration/audit/export?kind=settings');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect((await get(auditor, '/administration/audit/export?kind=setting-change')).body).toContain('原为：50');
    expect((await page('kind=export')).rows[0]).toMatchObject({ about: '审计记录', name: 'auditor' });
  });

  it('finds every kind of trace that the code writes under a name', async () => {
    const known = Object.values(kindGroups).flatMap((g) => Object.keys(g.kinds));
    const { rows } = await database().owner.query<{ what: string }>('select distinct what from audit');
    expect(rows.map((r) => r.what).filter((w) => !known.includes(w))).toEqual([]);
  });

  it('has the record verified in the background, one at a time, and sees the result; what was changed is told', async () => {
    const auditor = await as('auditor');
    const verify = async () => {
      expect((await send(auditor, '/administration/verifications')).statusCode).toBe(202);
      for (;;) {
        const found = (await get(auditor, '/administration/verifications')).json();
        if (!found.running) return found;
      }
    };
    const first = await verify();
    expect(first.broken).toBeNull();
    expect(first.rows[0]).toMatchObject({ by: 'auditor', matters: expect.any(Number) });
    expect(first.rows[0].entries).toBeGreaterThan(0);
    await database().owner.query('alter table entries disable trigger entries_append_only');
    await database().owner.query(
      "update entries set body = replace(body, '藏春园', '藏秋园') where body like '%藏春园%'",
    );
    const second = await verify();
    expect(second.broken).toBeNull();
    expect(second.rows).toHaveLength(2);
    expect(second.rows[0].ok).toBe(false);
    // By its words, not by their number: a checkpoint may have been signed between the two.
    expect(first.rows[0].faults.join()).not.toContain('被改动过');
    expect(second.rows[0].faults.join()).toContain('被改动过');
    expect(JSON.stringify(second.rows)).not.toContain('藏秋园');
    expect(await trail('verification')).toHaveLength(2);
    // Two asked for at once: the second is told to wait.
    const viewer = t.office.county().acting(ids.auditor as string, today);
    if (!viewer) throw new Error('auditor');
    const verifier = verifierOf(t.office, []);
    const third = verifier.begin(viewer);
    await expect(verifier.begin(viewer)).rejects.toThrow('正在核验');
    expect((await third).running).not.toBeNull();
    await verifier.settled();
    expect((await verifier.of(viewer)).rows).toHaveLength(3);
  });
});
