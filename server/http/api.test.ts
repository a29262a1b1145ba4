/** The API as a clumsy, a hostile and a proper client meet it: every fault is a clear sentence, and nothing is half written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { application, type Staff, type TestOffice, testOffice } from '../test-office.ts';
import { buildApp } from './app.ts';

const database = withDatabase();
let t: TestOffice;
let other: TestOffice;
let app: FastifyInstance;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yifa-files-'));
  t = await testOffice(database().owner, database().server('360121'), '360121');
  other = await testOffice(database().owner, database().server('360122'), '360122');
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

async function signIn(name: Staff): Promise<Signed> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session/demonstration',
    payload: { person: t.ids[name] },
  });
  return { cookie: String(answer.headers['set-cookie']).split(';')[0] as string, csrf: answer.json().csrf };
}

const post = (who: Signed, url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { cookie: who.cookie, 'x-csrf': who.csrf, ...headers } });
const get = (who: Signed, url: string) => app.inject({ method: 'GET', url, headers: { cookie: who.cookie } });

async function open(who: Signed, place: string): Promise<string> {
  const answer = await post(who, '/api/matters/garden', { act: 'apply', stated: application(place) });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
}

const entries = async (): Promise<number> =>
  (await database().owner.query<{ n: number }>("select count(*)::int as n from entries where region = '360121'"))
    .rows[0]?.n ?? 0;

describe('a proper client', () => {
  it('opens, accepts and reads a matter, with its limit, its article and its record', async () => {
    const lin = await signIn('lin');
    const id = await open(lin, '南园');
    expect((await post(lin, `/api/matters/garden/${id}/acts`, { act: 'accept', seq: 1 })).json()).toMatchObject({
      state: 'accepted',
      seq: 2,
      proposed: false,
    });
    const page = (await get(lin, `/api/matters/garden/${id}`)).json();
    expect(page.matter.stateLabel).toBe('受理');
    expect(page.limits.find((l: { limit: string }) => l.limit === 'decide')).toMatchObject({
      status: 'running',
      allow: '20个工作日',
    });
    expect(page.entries[0].stated.find((s: { field: string }) => s.field === 'applicant').value).toBe('花某某');
    const why = (await get(lin, `/api/matters/garden/${id}/limits/decide`)).json();
    expect(why.lines.length).toBeGreaterThan(1);
    expect(why.days.filter((d: { counted: boolean }) => d.counted)).toHaveLength(20);
  });

  it('reads an OpenAPI document made of the schemas that validate', async () => {
    const document = (await app.inject('/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/matters/{module}/{id}/acts');
  });

  it('gets figures that open exactly the matters behind them', async () => {
    const gu = await signIn('gu');
    const { figures } = (await get(gu, '/api/figures/2026')).json();
    const applications = figures.find((f: { id: string }) => f.id === 'garden.applications');
    const behind = (await get(gu, '/api/figures/2026/garden.applications/matters?size=200')).json();
    expect(behind.total).toBe(applications.count);
    expect(applications.count).toBeGreaterThan(0);
  });

  it('approves through proposal: the act takes effect with the last approval', async () => {
    const lin = await signIn('lin');
    const id = await open(lin, '议园');
    const proposed = (
      await post(lin, `/api/matters/garden/${id}/acts`, { act: 'refuseToAccept', stated: { grounds: '不属于园地' } })
    ).json();
    expect(proposed).toMatchObject({ proposed: true, state: 'filed' });
    const qian = await signIn('qian');
    const work = (await get(qian, '/api/work')).json();
    expect(work.approvals.map((a: { matter: { id: string } }) => a.matter.id)).toContain(id);
    const approved = (
      await post(qian, `/api/matters/garden/${id}/acts`, { act: 'approve', stated: { proposal: '2', opinion: '同意' } })
    ).json();
    expect(approved).toMatchObject({ state: 'notAccepted' });
  });
});

describe('a clumsy client', () => {
  it.each([
    ['a missing field', { act: 'apply', stated: { ...application('缺'), place: '' } }, 422, /请填写“园地位置”/],
    ['a wrong date', { act: 'apply', stated: application('错日', 'small', '2026-02-30') }, 422, /不是有效日期/],
    ['a day that has not come', { act: 'apply', stated: application('未来', 'small', '2026-03-03') }, 422, /晚于今天/],
    ['a choice that is none', { act: 'apply', stated: application('错选', 'huge') }, 422, /没有这个选项/],
    ['an unknown field', { act: 'apply', stated: { ...application('多'), secretFee: 1 } }, 422, /不能填写/],
    [
      'a wrong ID number',
      {
        act: 'apply',
        stated: {
          ...application('错号'),
          applicant: [{ kind: 'citizen', name: '某人', idNumber: '110101199003070135' }],
        },
      },
      422,
      /身份证号码不正确/,
    ],
    ['an act that does not exist', { act: 'conjure', stated: {} }, 422, /没有名为“conjure”的行为/],
    ['an act that is not first', { act: 'accept', stated: {} }, 422, /只能在已有事项中进行/],
    ['no act at all', { stated: {} }, 400, /act/],
  ])('reads what is wrong with %s', async (_, payload, status, sentence) => {
    const lin = await signIn('lin');
    const before = await entries();
    const answer = await post(lin, '/api/matters/garden', payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json().detail).toMatch(sentence);
    expect(await entries()).toBe(before);
  });

  it('reads why an unlawful act is refused, with the article', async () => {
    const lin = await signIn('lin');
    const id = await open(lin, '早园');
    await post(lin, `/api/matters/garden/${id}/acts`, { act: 'accept' });
    const refused = (
      await post(lin, `/api/matters/garden/${id}/acts`, { act: 'callHearing', stated: { hearingOn: '2026-03-20' } })
    ).json();
    expect(refused.status).toBe(422);
    expect(refused.refusals[0].per.key).toMatch(/^GARDEN/);
  });

  it('reads that a person named in a field does not exist', async () => {
    const lin = await signIn('lin');
    const id = await open(lin, '无人园');
    await post(lin, `/api/matters/garden/${id}/acts`, { act: 'accept' });
    const refused = (
      await post(lin, `/api/matters/garden/${id}/acts`, {
        act: 'assign',
        stated: { inspectors: ['00000000-0000-4000-8000-000000000000'] },
      })
    ).json();
    expect(refused.refusals[0]).toMatchObject({ code: 'person', field: 'inspectors' });
  });

  it('is told of a duplicate', async () => {
    const lin = await signIn('lin');
    await open(lin, '重园');
    const again = await post(lin, '/api/matters/garden', { act: 'apply', stated: application('重园') });
    expect(again.statusCode).toBe(409);
    expect(again.json().detail).toContain('同一园地已有正在办理的申请');
  });

  it('is told that malformed JSON is no JSON', async () => {
    const lin = await signIn('lin');
    const answer = await app.inject({
      method: 'POST',
      url: '/api/matters/garden',
      payload: '{"act": ',
      headers: { cookie: lin.cookie, 'x-csrf': lin.csrf, 'content-type': 'application/json' },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().title).toContain('JSON');
  });

  it('is told of a page number that is none', async () => {
    const lin = await signIn('lin');
    expect((await get(lin, '/api/matters/garden?page=-3')).statusCode).toBe(400);
    expect((await get(lin, '/api/matters/garden?filter=applicant:x')).statusCode).toBe(404);
    expect((await get(lin, '/api/matters/nothing')).statusCode).toBe(404);
  });
});

describe('a hostile client', () => {
  it('is not let in without a session, with a forged one, or without its token', async () => {
    expect((await app.inject('/api/work')).statusCode).toBe(401);
    expect((await app.inject({ url: '/api/work', headers: { cookie: 'yifa=forged.signature' } })).statusCode).toBe(401);
    const lin = await signIn('lin');
    const forged = await app.inject({
      method: 'POST',
      url: '/api/matters/garden',
      payload: { act: 'apply', stated: application('伪') },
      headers: { cookie: lin.cookie },
    });
    expect(forged.statusCode).toBe(403);
  });

  it('finds nothing under another region’s id', async () => {
    const { openMatter } = await import('../matters/service.ts');
    const foreign = await openMatter(other.office, other.as('lin'), 'garden', { act: 'apply', stated: application() });
    const lin = await signIn('lin');
    expect((await get(lin, `/api/matters/garden/${foreign.matter.id}`)).statusCode).toBe(404);
    expect((await post(lin, `/api/matters/garden/${foreign.matter.id}/acts`, { act: 'accept' })).statusCode).toBe(404);
    expect((await get(lin, '/api/matters/garden/not-an-id')).statusCode).toBe(404);
  });

  it('reads no other region even when a query forgets to ask: the database itself refuses', async () => {
    const { rows } = await t.office.pool.query<{ region: string }>('select distinct region from matters');
    expect(rows.map((r) => r.region)).toEqual(['360121']);
    await expect(
      t.office.pool.query(
        "insert into counters (region, office, series, year, last) values ('360122', 'bureau', 'x', 2026, 1)",
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('cannot act in a capacity it does not hold', async () => {
    const he = await signIn('he');
    const answer = await post(he, '/api/matters/garden', { act: 'apply', stated: application('远'), office: 'bureau' });
    expect(answer.statusCode).toBe(403);
  });

  it('cannot inject through search or filters', async () => {
    const lin = await signIn('lin');
    for (const q of ["'; drop table matters; --", '% _ \\', "a' | !b & (", '¦']) {
      expect((await get(lin, `/api/matters/garden?q=${encodeURIComponent(q)}`)).statusCode, q).toBe(200);
    }
    expect((await get(lin, `/api/matters/garden?filter=${encodeURIComponent("kind:' or 1=1 --")}`)).json().total).toBe(
      0,
    );
  });
});

describe('files are what they say they are', () => {
  const upload = (who: Signed, name: string, bytes: Buffer) => {
    const boundary = 'yifa-boundary';
    const payload = Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return app.inject({
      method: 'POST',
      url: '/api/files',
      payload,
      headers: { cookie: who.cookie, 'x-csrf': who.csrf, 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  };

  it('takes a PDF and gives its hash and size', async () => {
    const answer = await upload(await signIn('lin'), '申请书.pdf', Buffer.from('%PDF-1.7 …'));
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({ name: '申请书.pdf' });
    expect(answer.json().sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses a program that calls itself a PDF, a program, an empty file and one too large', async () => {
    const lin = await signIn('lin');
    expect((await upload(lin, '申请书.pdf', Buffer.from('MZ\x90'))).json().detail).toContain('不是pdf文件');
    expect((await upload(lin, '程序.exe', Buffer.from('MZ\x90'))).statusCode).toBe(415);
    expect((await upload(lin, '空.pdf', Buffer.alloc(0))).statusCode).toBe(400);
    expect(
      (await upload(lin, '大.pdf', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(21 * 1024 * 1024)]))).statusCode,
    ).toBe(413);
  });
});

describe('the portal’s rule of three administrators', () => {
  it('shows no case to whoever administers the system', async () => {
    const { randomUUID } = await import('node:crypto');
    for (const role of ['system', 'security', 'auditor']) {
      const id = randomUUID();
      await database().owner.query("insert into people (region, id, name) values ('360121', $1, $2)", [id, role]);
      await database().owner.query(
        "insert into appointments (region, id, person, office, post, roles, from_on) values ('360121', $1, $2, 'government', '管理员', $3, '2020-01-01')",
        [randomUUID(), id, [role]],
      );
      await t.office.refresh();
      const answer = await app.inject({ method: 'POST', url: '/api/session/demonstration', payload: { person: id } });
      const who = { cookie: String(answer.headers['set-cookie']).split(';')[0] as string, csrf: answer.json().csrf };
      expect((await get(who, '/api/matters/garden')).json().total, role).toBe(0);
      expect((await get(who, '/api/overview')).json().open, role).toBe(0);
    }
  });
});

describe('what leaves as a spreadsheet', () => {
  it('is a workbook of the rows the viewer may see, and the auditor is told', async () => {
    const lin = await signIn('lin');
    const answer = await get(lin, '/api/matters/garden/export?q=南园');
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const { readSheet } = await import('read-excel-file/node');
    const rows = await readSheet(answer.rawPayload as never);
    expect(rows[0]).toContain('编号');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('110101199003070134');
    const audit = await database().owner.query<{ n: number }>(
      "select count(*)::int as n from audit where what = 'export' and region = '360121'",
    );
    expect(audit.rows[0]?.n).toBe(1);
  });
});

describe('reminders', () => {
  it('reach whom they are addressed to and no one else, and are read once', async () => {
    await database().owner.query(
      "insert into notices (region, person, kind, text, key) values ('360121', $1, 'limit-near', '将届满', 'k1')",
      [t.ids.lin],
    );
    const lin = await signIn('lin');
    const found = (await get(lin, '/api/notices')).json();
    expect(found).toMatchObject({ unread: 1, rows: [{ text: '将届满', read: false }] });
    expect((await get(await signIn('sun'), '/api/notices')).json().rows).toEqual([]);
    expect((await post(await signIn('sun'), '/api/notices/read', { ids: [found.rows[0].id] })).json()).toEqual({
      read: 0,
    });
    expect((await post(lin, '/api/notices/read', { ids: [found.rows[0].id] })).json()).toEqual({ read: 1 });
    expect((await get(lin, '/api/notices')).json().unread).toBe(0);
  });
});

describe('what an act names must exist', () => {
  it('refuses an office that is none and a file that was never uploaded', async () => {
    const lin = await signIn('lin');
    const id = await open(lin, '引园');
    await post(lin, `/api/matters/garden/${id}/acts`, { act: 'accept' });
    const nowhere = await post(lin, `/api/matters/garden/${id}/acts`, {
      act: 'consult',
      stated: { consulted: 'nowhere' },
    });
    expect(nowhere.json().refusals[0]).toMatchObject({
      field: 'consulted',
      sentence: expect.stringContaining('没有这个单位'),
    });
    const forged = { name: '没有.pdf', sha256: 'a'.repeat(64), size: 3 };
    const attached = await post(lin, `/api/matters/garden/${id}/acts`, { act: 'attach', stated: { files: [forged] } });
    expect(attached.json().detail).toContain('没有上传成功');
    expect((await get(lin, `/api/matters/garden/${id}`)).json().seq).toBe(2);
  });
});

describe('the overview’s numbers', () => {
  it('each open exactly the matters they count', async () => {
    const gu = await signIn('gu');
    const overview = (await get(gu, '/api/overview')).json();
    const list = async (query: string): Promise<number> =>
      (await get(gu, `/api/search?main=true&${query}`)).json().total;
    expect(await list('open=true')).toBe(overview.open);
    expect(await list('overdue=true')).toBe(overview.overdue);
    expect(await list('dueTo=2026-03-09')).toBe(overview.dueThisWeek);
    expect(overview.dueThisWeek).toBeGreaterThan(0);
  });

  it('and the report keeps the figures apart from the words', async () => {
    const gu = await signIn('gu');
    const report = (await get(gu, '/api/report/2026')).json();
    const parts = report.chapters.flatMap((c: { groups: { paragraphs: { parts: object[] }[] }[] }) =>
      c.groups.flatMap((g) => g.paragraphs.flatMap((p) => p.parts)),
    );
    expect(parts.filter((p: { figure?: string }) => p.figure === 'garden.applications')).toHaveLength(1);
  });
});
