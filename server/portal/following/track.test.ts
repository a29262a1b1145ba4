/** A party follows the own matter with number and code, sees what concerns it and nothing else, and does what the law leaves to it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { openMatter } from '../../matters/service.ts';
import { application } from '../../test-office.ts';
import { newCode } from '../county/query-code.ts';
import { sampleCode } from '../county/sample-code.ts';
import { applyFor, Reader, type TestPortal, testPortal } from '../test-portal.ts';

const database = withDatabase();
let t: TestPortal;
let places = 0;
let number: string;
let code: string;
let id: string;
beforeAll(async () => {
  t = await testPortal(database().owner, database().server('360121'));
});
afterAll(() => t.close());
beforeEach(async () => {
  const place = `园地${++places}`;
  ({ number, code } = await applyFor(new Reader(t.app), place));
  const { rows } = await database().owner.query<{ id: string }>(
    "select id::text from matters where snapshot->'file'->>'place' = $1",
    [place],
  );
  id = rows[0]?.id ?? '';
});

const visit = async (): Promise<Reader> => {
  const reader = new Reader(t.app);
  expect((await reader.send('/track', { number, code })).status).toBe(200);
  return reader;
};

describe('number and code', () => {
  it('open the matter however they are typed', async () => {
    for (const [n, c] of [
      [number, code],
      [number.replace('〔', '[').replace('〕', ']'), code.toLowerCase().replace('-', '')],
      [` ${number.replace('〔', '（').replace('〕', '）')} `, code.replace('-', '　')],
    ]) {
      const seen = await new Reader(t.app).send('/track', { number: n ?? '', code: c ?? '' });
      expect(seen.path, `${n} ${c}`).toBe('/track');
      expect(seen.page).toContain('办到哪一步');
    }
  });
  it.each([
    '南府（武）复〔2026〕3号',
    '南府(武)复[2026]3号',
    '南府【武】复（2026）3号',
    ' 南府（武）复〔２０２６〕３号 ',
  ])('finds a number with two kinds of brackets typed as %s', async (typed) => {
    await database().owner.query("update matters set number = '南府（武）复〔2026〕3号' where id = $1", [id]);
    expect((await new Reader(t.app).send('/track', { number: typed, code })).status).toBe(200);
    await database().owner.query('update matters set number = $2 where id = $1', [id, number]);
  });
  it('are told alike whether the number or the code is wrong', async () => {
    const wrongCode = await new Reader(t.app).send('/track', { number, code: 'AAAAA-AAAAA' });
    const wrongNumber = await new Reader(t.app).send('/track', { number: '园林局园〔2026〕99999号', code });
    const faults = (page: string) => /<div class="faults"[\s\S]*?<\/div>/.exec(page)?.[0];
    expect([wrongCode.status, wrongNumber.status]).toEqual([422, 422]);
    expect(faults(wrongCode.page)).toBe(faults(wrongNumber.page));
  });
  it('are asked for when one is missing', async () => {
    expect((await new Reader(t.app).send('/track', { number: '', code })).page).toContain('请填写编号和查询码');
  });
  it('shut the matter after five wrong codes, for the right one too, and only that matter', async () => {
    for (let i = 1; i <= 4; i++)
      expect((await new Reader(t.app).send('/track', { number, code: `WRONG-0000${i}` })).status, `${i}`).toBe(422);
    expect((await new Reader(t.app).send('/track', { number, code: 'WRONG-00005' })).status).toBe(429);
    const right = await new Reader(t.app).send('/track', { number, code });
    expect(right.status).toBe(429);
    expect(right.page).toContain('暂时停止查询');
    const other = await applyFor(new Reader(t.app), `别园${places}`);
    expect((await new Reader(t.app).send('/track', { number: other.number, code: other.code })).status).toBe(200);
  });
  it('guessed ten thousand times from fifty places let nobody in and soon cost nothing; the right code opens again when the lock is over', async () => {
    const places = Array.from({ length: 50 }, (_, i) => `10.9.0.${i + 1}`);
    const told: Record<string, number> = {};
    await Promise.all(
      places.map(async (remoteAddress, p) => {
        for (let i = 0; i < 200; i++) {
          const guess = String(p * 200 + i).padStart(10, 'A');
          const answer = await t.app.inject({
            method: 'POST',
            url: '/track',
            remoteAddress,
            headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
            payload: new URLSearchParams({ number, code: guess }).toString(),
          });
          told[answer.statusCode] = (told[answer.statusCode] ?? 0) + 1;
          expect(answer.cookies.some((c) => c.name === 'yifa-visit')).toBe(false);
        }
      }),
    );
    expect(Object.values(told).reduce((a, b) => a + b, 0)).toBe(10_000);
    expect(Object.keys(told).sort()).toEqual(['422', '429']);
    // Four before the lock, however many were on their way when it fell.
    expect(told['422']).toBe(4);
    expect((await new Reader(t.app).send('/track', { number, code })).status).toBe(429);
    const { rows } = await database().owner.query<{ minutes: number }>(
      'select extract(epoch from locked_until - now()) / 60 as minutes from access_codes where matter = $1',
      [id],
    );
    expect(Number(rows[0]?.minutes)).toBeGreaterThan(0);
    expect(Number(rows[0]?.minutes)).toBeLessThanOrEqual(30);
    await database().owner.query(
      "update access_codes set locked_until = now() - interval '1 second' where matter = $1",
      [id],
    );
    expect((await visit()).cookies.has('yifa-visit')).toBe(true);
  }, 120_000);
  it('count anew after a right code, so that old slips do not add up', async () => {
    for (let i = 1; i <= 4; i++) await new Reader(t.app).send('/track', { number, code: `WRONG-0000${i}` });
    await visit();
    for (let i = 1; i <= 4; i++)
      expect((await new Reader(t.app).send('/track', { number, code: `WRONG-0000${i}` })).status).toBe(422);
  });
  it('are kept as a hash only', async () => {
    const { rows } = await database().owner.query<{ row: string }>(
      'select a::text as row from access_codes a where matter = $1',
      [id],
    );
    expect(rows[0]?.row).not.toContain(code);
    expect(rows[0]?.row).not.toContain(code.replace('-', ''));
  });
  it('a new code from the window opens the matter, and the lost one no longer', async () => {
    const fresh = await newCode(t.office.pool, '360121', 'test', id);
    expect((await new Reader(t.app).send('/track', { number, code: fresh })).status).toBe(200);
    expect((await new Reader(t.app).send('/track', { number, code })).status).toBe(422);
  });
});

describe('the matter', () => {
  it('shows its stages, its clock with reasons and article, and its papers', async () => {
    await t.act('lin', id, 'accept');
    const { page } = await (await visit()).get('/track');
    expect(page).toContain('我们已经收到您的申请');
    expect(page).toContain('已经受理');
    expect(page).toContain('<strong>办理期限</strong>');
    expect(page).toMatch(/法定长度：20个工作日，自<time datetime="2026-03-02">/);
    expect(page).toContain('这个日期是怎么算出来的');
    expect(page).toContain('受理通知书（园林局园受〔2026〕');
  });
  it('does not show what the office does within its walls', async () => {
    await t.act('lin', id, 'accept');
    await t.act('lin', id, 'assign', { inspectors: [t.ids.chen] });
    await t.act('chen', id, 'inspect', { findings: '园中有秘密的地窖' });
    const { page } = await (await visit()).get('/track');
    expect(page).not.toContain('地窖');
    expect(page).not.toContain('勘查');
    expect(page).not.toContain('chen');
    expect(page).not.toContain('提出监督意见');
  });
  it('gives its papers as they were issued, and no other paper', async () => {
    await t.act('lin', id, 'accept');
    const reader = await visit();
    const paper = await reader.get('/track/papers/2/acceptance');
    expect(paper.status).toBe(200);
    expect(paper.page).toContain('受理通知书');
    expect(String(paper.headers['content-security-policy'])).toContain('sandbox');
    for (const wrong of [
      '/track/papers/1/acceptance',
      '/track/papers/2/permit',
      '/track/papers/99/receipt',
      '/track/papers/x/receipt',
    ])
      expect((await reader.get(wrong)).status, wrong).toBe(404);
  });
  it('is not shown without a visit, after signing out, or to a forged token', async () => {
    const reader = await visit();
    await reader.send('/track/sign-out');
    expect((await reader.get('/track')).page).not.toContain(number);
    const forged = new Reader(t.app);
    forged.take('yifa-visit', 'A'.repeat(32));
    expect((await forged.get('/track')).page).toContain('离开时间较长');
    expect((await new Reader(t.app).get('/track/papers/1/receipt')).status).toBe(401);
    expect((await new Reader(t.app).get('/track/acts/supplement')).status).toBe(401);
  });
  it('ends when the visit was left for half an hour', async () => {
    const reader = await visit();
    await database().owner.query(
      "update sessions set expires_at = now() - interval '1 second' where sid like 'visit:%'",
    );
    expect((await reader.get('/track')).page).toContain('离开时间较长');
  });
  it('lets the statute act first when its day has passed', async () => {
    t.clock.move('2026-03-10');
    try {
      expect((await (await visit()).get('/track')).page).toContain('<span class="value">受理</span>');
    } finally {
      t.clock.move('2026-03-02');
    }
  });
});

describe('in a demonstration', () => {
  it('a sample can be followed by anyone, and a party’s own matter is never the sample', async () => {
    const { office } = t;
    const { matter } = await openMatter(office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application(`样园${places}`),
      office: 'bureau',
    });
    const { page } = await new Reader(t.app).get('/track');
    const [, sampleNumber = '', sampleCode = ''] =
      /编号<strong>([^<]+)<\/strong>、查询码<strong>([^<]+)<\/strong>/.exec(page) ?? [];
    expect(sampleNumber).toBe(matter.number);
    expect(sampleNumber).not.toBe(number);
    expect((await new Reader(t.app).send('/track', { number: sampleNumber, code: sampleCode })).path).toBe('/track');
  });
  it('only: a real county offers none', async () => {
    const county = t.office.county();
    const real = { ...t.office, county: () => ({ ...county, demonstration: false }) };
    expect(await sampleCode(real)).toBeNull();
  });
});

describe('what the party may do', () => {
  it('is offered when its time has come, done as the party’s own act, and told as done', async () => {
    const reader = await visit();
    expect((await reader.get('/track')).page).toContain('现在不需要您做什么');
    await t.act('lin', id, 'askMore', { missing: '请补身份证复印件' });
    expect((await reader.get('/track')).page).toContain('<a href="/track/acts/supplement">');
    const form = await reader.get('/track/acts/supplement');
    const key = /name="_key" value="([^"]+)"/.exec(form.page)?.[1] ?? '';
    expect((await reader.send('/track/acts/supplement', { _key: key })).page).toContain('请填写“补正内容”');
    const done = await reader.send('/track/acts/supplement', { _key: key, addition: '身份证已补' });
    expect(done.path).toBe('/track?done=supplement');
    const { rows } = await database().owner.query<{ body: string }>(
      'select body from entries where matter = $1 order by seq desc limit 1',
      [id],
    );
    expect(JSON.parse(rows[0]?.body ?? '{}')).toMatchObject({
      act: 'supplement',
      by: { kind: 'party' },
      stated: { addition: '身份证已补' },
    });
  });
  it('is of the day it arrives: the party is not asked for the date of its own act, and may not send one along', async () => {
    for (const [who, act, stated] of [
      ['lin', 'accept', {}],
      ['lin', 'refuse', { grounds: '土质不宜种植' }],
      ['qian', 'approve', { proposal: '3' }],
      ['sun', 'approve', { proposal: '3' }],
      ['lin', 'serve', { servedOn: '2026-03-02' }],
    ] as const)
      await t.act(who, id, act, stated);
    t.clock.move('2026-03-05');
    try {
      const reader = await visit();
      const form = await reader.get('/track/acts/object');
      expect(form.page).toContain('理由');
      expect(form.page).not.toContain('提出异议日期');
      const done = await reader.send('/track/acts/object', { grounds: '对土质的判断不服', objectedOn: '2026-03-03' });
      expect(done.path).toBe('/track?done=object');
      const { rows } = await database().owner.query<{ body: string }>(
        'select body from entries where matter = $1 order by seq desc limit 1',
        [id],
      );
      expect(JSON.parse(rows[0]?.body ?? '{}')).toMatchObject({ act: 'object', stated: { objectedOn: '2026-03-05' } });
    } finally {
      t.clock.move('2026-03-02');
    }
  });
  it('sent twice is done once', async () => {
    await t.act('lin', id, 'askMore', { missing: '请补' });
    const reader = await visit();
    const key = 'k'.repeat(24);
    await Promise.all([
      reader.send('/track/acts/supplement', { _key: key, addition: '补一次' }),
      reader.send('/track/acts/supplement', { _key: key, addition: '补一次' }),
    ]);
    const { rows } = await database().owner.query<{ n: number }>(
      "select count(*)::int as n from entries where matter = $1 and body like '%supplement%'",
      [id],
    );
    expect(rows[0]?.n).toBe(1);
  });
  it('is over with its window: a form opened in time and sent too late changes nothing, and the page says what became of the matter', async () => {
    await t.act('lin', id, 'askMore', { missing: '请补平面图' });
    const reader = await visit();
    const form = await reader.get('/track/acts/supplement');
    const key = /name="_key" value="([^"]+)"/.exec(form.page)?.[1] ?? '';
    // 补正期限: fifteen days from 2 March end on the 17th.
    t.clock.move('2026-03-18');
    try {
      const late = await reader.send('/track/acts/supplement', { _key: key, addition: '平面图' });
      expect(late.status).toBeGreaterThanOrEqual(400);
      expect(late.status).toBeLessThan(500);
      const { rows } = await database().owner.query<{ body: string }>(
        'select body from entries where matter = $1 order by seq',
        [id],
      );
      expect(rows.map(({ body }) => JSON.parse(body).act)).toEqual(['apply', 'askMore', 'deemWithdrawn']);
      const { page } = await reader.get('/track');
      expect(page).toContain('视为撤回');
      expect(page).not.toContain('/track/acts/supplement');
    } finally {
      t.clock.move('2026-03-02');
    }
  });
  it('never includes what belongs to the office', async () => {
    const reader = await visit();
    for (const act of ['accept', 'grant', 'supervise', 'publish', 'note', 'deemAccepted']) {
      expect((await reader.get(`/track/acts/${act}`)).status, act).toBe(404);
      expect((await reader.send(`/track/acts/${act}`, {})).status, act).toBe(404);
    }
  });
  it('reaches only the own matter, even with a code in hand', async () => {
    const other = await applyFor(new Reader(t.app), `邻园${places}`);
    const reader = await visit();
    expect((await reader.get(`/track?number=${encodeURIComponent(other.number)}`)).page).toContain(
      `value="${other.number}"`,
    );
    expect((await reader.get('/track')).page).not.toContain(other.number);
  });
});
