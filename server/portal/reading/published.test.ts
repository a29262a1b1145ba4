/** What everyone may read: publications, the yearly report, figures, open data, checkpoints. Nothing that is not published, nothing personal. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOutline } from '../../../county/nanchang/report-outline.ts';
import { ed25519Verifier, parseCheckpoint, verifyCheckpoint } from '../../../kernel/record/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { appendToLog, makeCheckpoint } from '../../ledger/log.ts';
import { openMatter, performAct } from '../../matters/service.ts';
import { markPublished, writeFrozen } from '../../report/freeze.ts';
import { application } from '../../test-office.ts';
import { Reader, signing, type TestPortal, testPortal } from '../test-portal.ts';

const database = withDatabase();
let t: TestPortal;
let reader: Reader;
let garden: string;
let address: string;

/** Leads a garden from application to a published permit. */
async function published(place: string): Promise<string> {
  const { office } = t;
  t.clock.move('2026-03-02');
  const opened = await openMatter(office, t.as('lin'), 'garden', {
    act: 'apply',
    stated: application(place),
    office: 'bureau',
  });
  const { id } = opened.matter;
  await t.act('lin', id, 'accept');
  await t.act('lin', id, 'assign', { inspectors: [t.ids.chen] });
  await t.act('chen', id, 'inspect', { findings: '土质良好' });
  await t.act('lin', id, 'announce');
  t.clock.move('2026-03-16');
  const seq = await t.act('lin', id, 'grant', { fee: 50_000 });
  for (const name of ['qian', 'sun'] as const)
    await performAct(office, t.as(name), 'garden', id, {
      act: 'approve',
      stated: { proposal: String(seq), opinion: '同意' },
    });
  await t.act('lin', id, 'publish', { publication: 'permits', secrecyReviewed: true });
  return id;
}

beforeAll(async () => {
  t = await testPortal(database().owner, database().server('360121'));
  reader = new Reader(t.app);
  garden = await published('东园ＡＢ花圃');
  await published('西园');
  const { page } = await reader.get('/published');
  address = /href="(\/published\/[0-9a-f-]{36})">东园/.exec(page)?.[1] ?? '';
});
afterAll(() => t.close());

describe('the list of publications', () => {
  it.each([
    ['东园', 1],
    ['东 园', 1],
    ['东园ab', 1],
    ['ａｂ花圃', 1],
    ['AB', 1],
    ['园', 2],
    ['西园 许可', 1],
    ['北园', 0],
    ['，。', 0],
    ["'; drop table", 0],
    ['<script>', 0],
  ])('searched for “%s” finds %i', async (q, n) => {
    const { page, status } = await reader.get(`/published?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
    expect(page).toContain(`找到${n}条`);
  });
  it('is filtered by subject and office, with counts beside each', async () => {
    expect(
      (await reader.get(`/published?subject=${encodeURIComponent('行政许可')}&office=${encodeURIComponent('园林局')}`))
        .page,
    ).toContain('找到2条');
    expect((await reader.get(`/published?office=${encodeURIComponent('水利局')}`)).page).toContain('找到0条');
    expect((await reader.get('/published')).page).toContain('行政许可（2）');
  });
  it('has an end, and beyond it there is nothing', async () => {
    for (const page of ['2', '999999', '-1', 'x', '0'])
      expect((await reader.get(`/published?page=${page}`)).status, page).toBe(200);
  });
});

describe('a publication', () => {
  it('has the elements of a government page, counts its readers and names no one', async () => {
    const first = await reader.get(address);
    expect(first.page).toContain('<dt>索引号</dt><dd>yf360121--2026-0001</dd>');
    expect(first.page).toContain('浏览量：<span class="figure">1</span>');
    expect((await reader.get(address)).page).toContain('浏览量：<span class="figure">2</span>');
    expect(first.page).not.toContain('花满园');
    expect(first.page).not.toContain('110101');
    expect(first.page).toContain('东园ＡＢ花圃准予许可');
  });
  it('that does not exist is not found, however it is named', async () => {
    for (const wrong of [
      '/published/1',
      '/published/00000000-0000-0000-0000-000000000000',
      "/published/'--",
      '/published/%00',
      `/published/${garden}`,
    ])
      expect((await reader.get(wrong)).status, wrong).toBe(404);
  });
  it('is in the feed and in the data files', async () => {
    const feed = await reader.get('/published/feed.xml');
    expect(String(feed.headers['content-type'])).toContain('application/atom+xml');
    expect(feed.page.match(/<entry>/g)).toHaveLength(2);
    const csv = await reader.get('/open-data/published.csv');
    expect(csv.page.startsWith('\uFEFFindexNumber,title')).toBe(true);
    expect(csv.page.trim().split('\r\n')).toHaveLength(3);
    const json = JSON.parse((await reader.get('/open-data/published.json')).page);
    expect(json.rows).toHaveLength(2);
    expect(json.rows[0].address).toMatch(/^https:\/\/garden\.gov\.cn\/published\//);
    expect(JSON.parse((await reader.get('/open-data/catalogue.json')).page).demonstration).toBe(true);
  });
  it('taken back leaves its title and the reason, and its text nowhere', async () => {
    const id = await published('误园');
    const { page } = await reader.get(`/published?q=${encodeURIComponent('误园')}`);
    const path = /href="(\/published\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    await t.act('lin', id, 'withdrawPublication', { publication: 'permits', reason: '园名写错' });
    const gone = await reader.get(path);
    expect(gone.status).toBe(410);
    expect(gone.page).toContain('撤回原因：园名写错');
    expect(gone.page).not.toContain('准予许可');
    expect((await reader.get(`/published?q=${encodeURIComponent('误园')}`)).page).toContain('已撤回');
  });
});

describe('the yearly report', () => {
  it('is not there before it is published, not even when frozen', async () => {
    expect((await reader.get('/report/2026')).status).toBe(404);
    await writeFrozen(t.office, reportOutline, 2026, '2026-03-16', 'x');
    expect((await reader.get('/report/2026')).status).toBe(404);
    expect((await reader.get('/report/2026/figures/garden.applications')).status).toBe(404);
    expect((await reader.get('/open-data/figures-2026.csv')).status).toBe(404);
    const { rows } = await database().owner.query<{ hash: string }>('select hash from reports where year = 2026');
    await markPublished(t.office, 2026, rows[0]?.hash ?? '', '2026-03-16');
  });
  it('has its text, its links to figures, its checks and its hash', async () => {
    const { page, status } = await reader.get('/report/2026');
    expect(status).toBe(200);
    expect(page).toContain('测试县政府2026年度法治政府建设工作报告');
    expect(page).toMatch(/全年收到申请<a class="figure" href="\/report\/2026\/figures\/garden\.applications">3件<\/a>/);
    expect(page).toContain('尚未接入本系统');
    expect((await reader.get('/report/2026/checks')).page).toContain('准予件数与申请件数不一致');
    expect((await reader.get('/report')).path).toBe('/report/2026');
  });
  it('opens behind each figure exactly the matters it counts, without a name', async () => {
    const { page } = await reader.get('/report/2026/figures/garden.applications');
    expect(page).toContain('收到的申请，一份申请一件');
    expect(page.match(/<td>园林局园〔2026〕/g)).toHaveLength(3);
    expect(page).not.toContain('花');
    const rate = (await reader.get('/report/2026/figures/garden.grantedRate')).page;
    expect(rate).toMatch(/分子<\/th><td>3<\/td>/);
    expect((await reader.get('/report/2026/figures/garden.nothing')).status).toBe(404);
  });
  it('has its tables, whose cells open the same figures, and a dash where nothing is counted', async () => {
    expect((await reader.get('/report/2026')).page).toContain('href="/report/2026/tables"');
    const { page, status } = await reader.get('/report/2026/tables');
    expect(status).toBe(200);
    expect(page).toContain('园艺许可情况');
    expect(page).toMatch(/href="\/report\/2026\/figures\/garden\.applications"[^>]*>3<\/a>/);
    expect(page).toContain('<td>—</td>');
    expect(page).toContain('不是零');
    expect((await reader.get('/report/1999/tables')).status).toBe(404);
  });
  it('does not move when more is recorded afterwards', async () => {
    await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application('后园', 'small', '2026-03-16'),
      office: 'bureau',
    });
    t.clock.move('2026-03-17');
    await openMatter(t.office, t.as('lin'), 'garden', {
      act: 'apply',
      stated: application('更后园', 'small', '2026-03-17'),
      office: 'bureau',
    });
    expect((await reader.get('/report/2026')).page).toContain('>3件</a>');
  });
  it('gives its figures as data, money in yuan and rates as fractions', async () => {
    const { figures } = JSON.parse((await reader.get('/open-data/figures-2026.json')).page);
    expect(figures.find((f: { id: string }) => f.id === 'garden.deposits')).toMatchObject({ value: 1500, unit: '元' });
    expect(figures.find((f: { id: string }) => f.id === 'garden.grantedRate')).toMatchObject({
      value: 1,
      numerator: 3,
      denominator: 3,
    });
    expect((await reader.get('/open-data/figures-2026.csv')).page).toContain('garden.deposits,押金,1500,元');
  });
});

describe('the record', () => {
  it('says so before any checkpoint is signed', async () => {
    expect((await reader.get('/verify')).page).toContain('还没有签署过检查点');
    expect((await reader.get('/checkpoints/latest')).status).toBe(404);
  });
  it('publishes checkpoints that verify under the published key', async () => {
    await appendToLog(t.office.pool, '360121');
    await makeCheckpoint(t.office.pool, '360121', signing, t.clock);
    const note = (await reader.get('/checkpoints/latest')).page;
    const key = (await reader.get('/verify/key.txt')).page.trim();
    const checkpoint = verifyCheckpoint(note, 'yifa/360121', [ed25519Verifier(key)]);
    expect(checkpoint.size).toBeGreaterThan(10);
    expect((await reader.get('/verify')).page).toContain(checkpoint.size.toLocaleString('zh-CN'));
    expect((await reader.get('/checkpoints')).page).toContain(`/checkpoints/${checkpoint.size}`);
    const listed = JSON.parse((await reader.get('/checkpoints.json')).page);
    expect(parseCheckpoint(listed.rows[0].note).checkpoint.size).toBe(checkpoint.size);
    expect((await reader.get(`/checkpoints/${checkpoint.size + 1}`)).status).toBe(404);
  });
});

describe('a script typed by someone', () => {
  it('leaves as text: in the list, its excerpts, its page, the feed and the tables', async () => {
    const script = '<script>alert(1)</script>';
    await published(`${script}&"园`);
    const list = await reader.get(`/published?q=${encodeURIComponent('alert')}`);
    const [, item = ''] = /href="(\/published\/[0-9a-f-]{36})"/.exec(list.page) ?? [];
    const feed = await reader.get('/published/feed.xml');
    for (const { page } of [list, await reader.get('/published'), await reader.get(item), feed]) {
      expect(page).not.toContain(script);
      expect(page).not.toMatch(/<script>alert/);
    }
    expect((await reader.get(item)).page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    for (const path of ['/open-data/published.csv', '/open-data/published.json', '/published/feed.xml']) {
      const { headers } = await reader.get(path);
      expect(String(headers['content-type']), path).not.toContain('html');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });
});
