// Every page, once with ordinary words and once with hostile ones in every place a word can come from: the structure holds and nothing runs.
import { describe, expect, test } from 'vitest';
import type {
  Article,
  Draft,
  FigurePage,
  FormField,
  OnlineEntry,
  Publication,
  PublicationList,
  Receipt,
  Report,
  TrackedMatter,
} from '../data.ts';
import { atomFeed } from '../feed.ts';
import { html } from '../html.ts';
import { pageFaults } from '../page-faults.ts';
import type { Frame } from '../shell.ts';
import { applyIntroPage, applyListPage } from './apply/intro.ts';
import { receiptPage } from './apply/receipt.ts';
import { applyReviewPage } from './apply/review.ts';
import { applyStepPage } from './apply/step.ts';
import { homePage } from './home.ts';
import { dataSets, openDataPage } from './open-data.ts';
import { accessibilityPage, siteMapPage, troublePage, troubles } from './plain.ts';
import { publishedItemPage } from './published-item.ts';
import { publishedListPage } from './published-list.ts';
import { figurePage } from './report/figure.ts';
import { checksPage, reportPage } from './report/report.ts';
import { reportTablesPage } from './report/tables.ts';
import { checkpointsPage, verifyPage } from './report/verify.ts';
import { trackActPage } from './track/act.ts';
import { trackSignInPage } from './track/sign-in.ts';
import { trackPage } from './track/track.ts';

/** Breaks out of text, of attributes in either quote, of a script, of a comment. */
const evil = `"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;--><!--\u0000{{7*7}}`;
const qr = html`<svg role="img" aria-label="二维码"><path d="M0"/></svg>`;

/** Every page, with `w` giving the words. */
function everyPage(w: (plain: string) => string): Record<string, string> {
  const per: Article = { key: 'X:1', text: w('某法第一条'), force: 'statutory' };
  const frame: Frame = {
    county: {
      region: '360121',
      name: w('南昌县'),
      government: w('南昌县人民政府'),
      demonstration: true,
      contacts: [{ label: w('电话'), text: w('12345') }],
    },
    today: '2026-07-01',
    size: 'elder',
    path: w('/published?q=甲'),
    origin: 'https://example.gov.cn',
    assets: { css: '/a.css', js: '/a.js' },
    reportYear: 2023,
  };
  const field = (kind: string, name: string, over: Partial<FormField> = {}): FormField => ({
    name,
    kind,
    label: w(`字段${name}`),
    hint: w('提示'),
    secrecy: 'open',
    required: true,
    ...over,
  });
  const options = [
    { value: w('x'), label: w('甲') },
    { value: 'y', label: w('乙') },
  ];
  const fields = [
    field('parties', 'people'),
    field('text', 'title'),
    field('longText', 'story', { max: 100 }),
    field('date', 'day'),
    field('money', 'sum'),
    field('integer', 'count', { required: false }),
    field('choice', 'kind', { options }),
    field('choice', 'many', {
      options: Array.from({ length: 12 }, (_, i) => ({ value: `v${i}`, label: w(`选项${i}`) })),
    }),
    field('choices', 'several', { options }),
    field('yesNo', 'yes'),
    field('text', 'why', { onlyIf: { field: 'yes', is: [true] } }),
    field('text', 'which', { onlyIf: { field: 'kind', is: ['y'] } }),
    field('office', 'place'),
    field('files', 'papers'),
    field('idNumber', 'id'),
    field('phone', 'phone'),
    field('address', 'home'),
  ];
  const entry: OnlineEntry = {
    purpose: 'request',
    module: w('garden'),
    procedure: 'garden',
    act: w('apply'),
    label: w('申请园艺许可'),
    intro: [w('可以种花。'), w('请准备身份证。')],
    per: [per],
    next: [{ label: w('受理期限'), allow: w('5个工作日'), binds: 'office', per: [per] }],
    steps: [
      { title: w('您是谁'), help: w('写姓名'), fields },
      { title: w('要什么'), fields: [field('text', 'wish')] },
    ],
  };
  const stated: Draft['stated'] = {
    people: [
      { kind: 'citizen', name: w('李红'), idNumber: w('110101199003070134'), phone: w('1'), address: w('某街') },
      { kind: 'legalPerson', name: w('某公司'), representative: w('王') },
    ],
    title: w('东园'),
    story: w('一\n二'),
    day: '2026-07-01',
    sum: 120_050,
    count: w('三'),
    kind: w('x'),
    several: [w('x'), 'y'],
    yes: true,
    why: w('因为'),
    place: w('bureau'),
    papers: [{ name: w('图.png'), sha256: '1'.repeat(64), size: 2048 }],
    id: w('1'),
    phone: w('2'),
    home: w('3'),
    wish: w('花'),
  };
  const offices = [{ code: w('bureau'), name: w('园林局') }];
  const faults = fields.map((f) => ({
    field: f.name,
    input: f.name === 'people' ? 'f-people-1-idNumber' : `f-${f.name}`,
    sentence: w('请核对'),
  }));
  const refusals = [
    { code: 'guard', sentence: w('不能受理'), per, advice: w('请补充'), field: 'title' },
    { code: 'guard', sentence: w('再看看') },
  ];
  const receipt: Receipt = {
    number: w('园〔2026〕1号'),
    code: w('ABCDE-FGHJK'),
    label: w('园艺许可'),
    office: w('园林局'),
    receivedOn: '2026-07-01',
    next: [
      { label: w('受理'), binds: 'office', due: '2026-07-08', allow: w('5个工作日'), provisional: true, per: [per] },
    ],
  };
  const row = {
    id: w('id1'),
    title: w('公开一则'),
    subject: w('行政许可'),
    office: w('园林局'),
    indexNumber: w('yf--2026-0001'),
    publishedOn: '2026-06-30',
    withdrawnOn: null,
  };
  const header = {
    indexNumber: w('l1--2024-0001'),
    subject: w('综合政务'),
    publisher: w('县政府'),
    generatedOn: '2024-01-25',
    documentNumber: w(''),
    validity: w('有效'),
    scope: w('面向全社会'),
    manner: w('主动公开'),
  };
  const list: PublicationList = {
    total: 60,
    page: 2,
    size: 20,
    rows: [row, { ...row, withdrawnOn: '2026-07-01' }],
    subjects: [{ name: w('行政许可'), count: 60 }],
    offices: [{ name: w('园林局'), count: 60 }],
  };
  const item: Publication = {
    ...row,
    header,
    body: `<h1>决定</h1><p>${'正文'}</p>`,
    per,
    expiredOn: null,
    withdrawnReason: null,
    hash: 'a'.repeat(64),
    demonstration: true,
  };
  const paragraph = (missing: boolean) => ({
    section: '17',
    title: w('行政复议'),
    parts: [{ text: w('全年收到') }, { figure: w('garden.applications'), text: w('233件') }],
    missing,
    modules: missing ? [w('study')] : [],
  });
  const report: Report = {
    region: '360121',
    regionName: w('南昌县'),
    year: 2023,
    asOf: '2024-01-20',
    title: w('年度报告'),
    header,
    chapters: [
      {
        number: w('一'),
        title: w('工作'),
        groups: [{ title: w('（一）'), paragraphs: [paragraph(false), paragraph(true)] }],
      },
      { number: '', title: w('二'), groups: [] },
    ],
    tables: [
      {
        id: 'garden.permits',
        part: w('二、许可'),
        title: w('许可情况'),
        corner: w('事项'),
        columns: [
          { label: w('本年'), under: [w('件数')] },
          { label: w('上年'), under: [w('件数')] },
        ],
        rows: [
          { label: w('申请'), under: [], cells: [{ figure: w('garden.applications'), text: '3' }, { text: '—' }] },
          { label: w('准予'), under: [w('决定')], cells: [{ text: '—' }, { text: '—' }] },
        ],
        note: w('没有记录的写“—”'),
        per: [{ key: 'X', text: w('某法'), force: 'statutory' }],
      },
    ],
    contradictions: [{ label: w('三对不上'), sentence: w('甲不等于乙'), per: w('口径') }],
    status: 'published',
    hash: 'b'.repeat(64),
    frozenOn: '2024-01-20',
    publishedOn: '2024-01-25',
    demonstration: true,
    views: 3,
  };
  const figure: FigurePage = {
    year: 2023,
    asOf: '2024-01-20',
    hash: 'b'.repeat(64),
    total: 120,
    page: 2,
    size: 50,
    figure: {
      id: w('garden.rate'),
      label: w('准予率'),
      meaning: w('准予除以申请'),
      section: w('17'),
      unit: 'ratio',
      value: null,
      numerator: 0,
      denominator: 0,
      count: 0,
      text: w('—'),
      parts: [],
    },
    rows: [
      { number: w('园〔2026〕1号'), office: w('园林局'), openedOn: '2023-01-02', closedOn: null, outcome: w('准予') },
    ],
  };
  const limit = {
    limit: 'screen',
    label: w('受理期限'),
    status: 'running' as const,
    binds: 'office' as const,
    class: 'agency-duty',
    force: 'statutory' as const,
    startedOn: '2026-06-01',
    allow: w('5个工作日'),
    due: '2026-06-08',
    strict: '2026-06-08',
    provisional: true,
    daysLeft: -3,
    per: [per],
    lines: [{ date: '2026-06-08', text: w('第5个工作日') }],
  };
  const act = { act: w('supplement'), label: w('补正'), available: true, refusals: [], per: [per], fields };
  const matter: TrackedMatter = {
    session: 's',
    number: w('园〔2026〕1号'),
    label: w('园艺许可'),
    office: w('园林局'),
    authority: w('县政府'),
    openedOn: '2026-06-01',
    closedOn: '2026-06-20',
    stateLabel: w('补正'),
    stages: [
      { act: 'apply', on: '2026-06-01', label: w('申请'), text: w('收到'), per },
      { act: 'askMore', on: '2026-06-02', label: w('补正'), text: w('请补正'), per: null },
    ],
    limits: [
      limit,
      { ...limit, status: 'paused', due: null, daysLeft: null },
      { ...limit, status: 'met', endedOn: '2026-06-03' },
      { ...limit, status: 'late', endedOn: '2026-06-13' },
      { ...limit, status: 'lapsed' },
    ],
    papers: [{ seq: 1, paper: w('receipt'), label: w('回执'), number: w('园受1号'), on: '2026-06-01' }],
    acts: [act, { ...act, available: false, refusals }],
    demonstration: true,
  };
  const checkpoint = {
    size: 12,
    root: w('AAAA'),
    time: '2026-07-01T00:00:00Z',
    note: w('yifa/360121\n12\nAAAA\n\n— x y\n'),
  };
  const state = { stated, faults, offices };
  return {
    home: homePage(frame, {
      online: [entry],
      latest: [row],
      reportYears: [2023, 2022],
      open: [
        { id: w('a'), title: w('关于草案的公告'), office: w('园林局'), until: '2026-07-09', offer: w('发表意见') },
      ],
      openTotal: 7,
      today: '2026-07-02',
    }),
    'home of a new county': homePage(
      { ...frame, county: { ...frame.county, demonstration: false, contacts: [] } },
      { online: [], latest: [], reportYears: [], open: [], openTotal: 0, today: '2026-07-02' },
    ),
    'list of applications': applyListPage(frame, [entry]),
    'empty list of applications': applyListPage(frame, []),
    'introduction of an application': applyIntroPage(frame, entry, null),
    'introduction with a draft waiting': applyIntroPage(frame, entry, { step: 2 }),
    'first step, empty': applyStepPage(frame, entry, 1, { stated: {}, faults: [], offices }),
    'first step with faults': applyStepPage(frame, entry, 1, state),
    review: applyReviewPage(frame, entry, stated, offices, []),
    'review with refusals': applyReviewPage(frame, entry, stated, offices, refusals),
    'review of nothing': applyReviewPage(frame, entry, {}, offices, []),
    receipt: receiptPage(frame, entry, receipt, qr),
    'receipt without dates': receiptPage(frame, entry, { ...receipt, next: [] }, qr),
    'sign-in': trackSignInPage(frame, w('园〔2026〕1号'), null, true),
    'sign-in refused': trackSignInPage(frame, w('园〔2026〕1号'), 'wrong'),
    'sign-in locked': trackSignInPage(frame, '', 'locked'),
    'sign-in with a sample': trackSignInPage(frame, '', null, false, { number: w('园〔2026〕1号'), code: w('ABCDE') }),
    'a matter of one’s own': trackPage(frame, matter, w('补正')),
    'a party’s limits': trackPage(
      frame,
      { ...matter, limits: [{ ...limit, binds: 'party', status: 'met', endedOn: '2026-06-03' }] },
      '',
    ),
    'a matter with nothing going on': trackPage(
      frame,
      { ...matter, limits: [], papers: [], acts: [], closedOn: null },
      null,
    ),
    'an act of a party': trackActPage(frame, matter, act, state, refusals, 'k'),
    'an act that may not be done': trackActPage(
      frame,
      matter,
      { ...act, available: false, refusals },
      { stated: {}, faults: [], offices },
      [],
      'k',
    ),
    'list of publications': publishedListPage(
      frame,
      { q: w('园'), subject: w('行政许可'), office: w('园林局'), page: 2 },
      list,
    ),
    'list that found nothing': publishedListPage(frame, { q: w('无'), page: 1 }, { ...list, total: 0, rows: [] }),
    'list before anything': publishedListPage(
      frame,
      { page: 1 },
      { ...list, total: 0, rows: [], subjects: [], offices: [] },
    ),
    'a publication': publishedItemPage(frame, item, 7, qr),
    'a publication that was changed': publishedItemPage(
      frame,
      { ...item, earlier: [{ id: 'x', publishedOn: '2026-03-01' }] },
      7,
      qr,
    ),
    'a publication that was replaced': publishedItemPage(
      frame,
      { ...item, superseded: { by: 'x', on: '2026-05-01' } },
      7,
      qr,
    ),
    'a withdrawn publication': publishedItemPage(
      frame,
      { ...item, withdrawnOn: '2026-07-01', withdrawnReason: w('有误'), body: '' },
      7,
      qr,
    ),
    report: reportPage(frame, report, 9, qr, [2023, 2022]),
    checks: checksPage(frame, report),
    tables: reportTablesPage(frame, report),
    'no tables': reportTablesPage(frame, { ...report, tables: [] }),
    'checks without contradictions': checksPage(frame, { ...report, contradictions: [] }),
    'a rate over nothing': figurePage(frame, figure),
    'a sum': figurePage(frame, {
      ...figure,
      figure: { ...figure.figure, unit: '元', value: 1849.85, numerator: null, denominator: null },
      total: 0,
      rows: [],
    }),
    'open data': openDataPage(frame, dataSets([2023])),
    verification: verifyPage(frame, checkpoint, w('yifa/360121+00000000+AAAA')),
    'verification before any record': verifyPage(frame, null, null),
    checkpoints: checkpointsPage(frame, { total: 60, page: 1, size: 50, rows: [checkpoint] }),
    'no checkpoints': checkpointsPage(frame, { total: 0, page: 1, size: 50, rows: [] }),
    accessibility: accessibilityPage(frame),
    'site map': siteMapPage(frame, [entry], [2023]),
    ...Object.fromEntries(Object.entries(troubles).map(([name, trouble]) => [name, troublePage(frame, trouble)])),
  };
}

const plain = everyPage((words) => words);
const hostile = everyPage((words) => `${words}${evil}`);

describe('every page', () => {
  test.each(Object.entries(plain))('%s is well built', (_name, page) => {
    expect(pageFaults(page)).toEqual([]);
  });
  test.each(Object.entries(plain))('%s says that it is demonstration data, when it is', (name, page) => {
    expect(page.includes('演示数据')).toBe(name !== 'home of a new county');
  });
  test.each(Object.entries(hostile))(
    '%s stays well built with hostile words, and nothing of them runs',
    (name, page) => {
      // Ids are made of names in a definition, which are ours; words never reach them.
      expect(pageFaults(page)).toEqual([]);
      expect(page).not.toMatch(/<script>|<img|onerror=alert\(2\)>/);
      if (name !== 'accessibility') expect(page).toContain('&#60;script&#62;');
    },
  );
  test('leads nowhere but to paths of this site', () => {
    for (const page of Object.values(plain)) {
      for (const [, href = ''] of page.matchAll(/(?:href|action)="([^"]*)"/g)) expect(href).toMatch(/^(\/(?!\/)|#)/);
    }
  });
});

describe('what a reader is told', () => {
  test('a right that has ended is over, only a duty is done in time', () => {
    expect(plain['a matter of one’s own']).toContain('已于2026年6月3日按期完成');
    expect(plain['a party’s limits']).toContain('已于2026年6月3日结束');
    expect(plain['a party’s limits']).not.toContain('按期完成');
  });
  test('a rate over nothing has no value and prints a dash, never 100%', () => {
    expect(plain['a rate over nothing']).toContain('<span class="value">—</span>');
    expect(plain['a rate over nothing']).toContain('没有值（分母为零，写作“—”）');
    expect(plain['a rate over nothing']).not.toContain('100%');
  });
  test('a paragraph without its module says so and gives no figure', () => {
    expect(plain.report).toContain('本段对应的业务尚未接入本系统，没有记录可写');
    expect(plain.report?.match(/233件/g)).toHaveLength(1);
  });
  test('each figure of the report opens what lies behind it', () => {
    expect(plain.report).toContain('<a class="figure" href="/report/2023/figures/garden.applications">233件</a>');
  });
  test('the eight elements of a government page stand in their order', () => {
    const labels = [...(plain.report ?? '').matchAll(/<dt>([^<]+)<\/dt>/g)].map((m) => m[1]);
    expect(labels).toEqual([
      '索引号',
      '主题分类',
      '发布机构',
      '生成日期',
      '文件编号',
      '有效性',
      '公开范围',
      '公开方式',
    ]);
  });
  test('an overdue duty of the office is said in words, not by colour alone', () => {
    expect(plain['a matter of one’s own']).toContain('已超过3天');
  });
  test('a withdrawn publication leaves its reason and no text', () => {
    expect(plain['a withdrawn publication']).toContain('撤回原因：有误');
    expect(plain['a withdrawn publication']).not.toContain('class="paper"');
  });
  test('a fault is tied to its input and listed with a way to it', () => {
    const page = plain['first step with faults'] ?? '';
    expect(page).toContain('<a href="#f-people-1-idNumber">请核对</a>');
    expect(page).toMatch(
      /id="f-people-1-idNumber"[^>]*aria-describedby="f-people-1-idNumber-hint f-people-1-idNumber-fault"[^>]*aria-invalid="true"/,
    );
  });
});

test('the feed is well-formed whatever a title holds, and a withdrawn item says so', () => {
  const row = {
    id: 'a',
    title: `甲${evil}\uFFFE`,
    subject: '类',
    office: '局',
    indexNumber: '1',
    publishedOn: '2026-06-30',
    withdrawnOn: '2026-07-01',
  };
  const feed = atomFeed(
    { region: '360121', name: '县', government: '县政府', demonstration: true, contacts: [] },
    'https://x.cn',
    [row],
    '2026-07-02',
  );
  for (const unspeakable of ['<script', '\u0000', '\uFFFE']) expect(feed).not.toContain(unspeakable);
  expect(feed).toContain('【已撤回】甲');
  expect(feed).toContain('<updated>2026-07-01T00:00:00+08:00</updated>');
});
