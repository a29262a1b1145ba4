/** What the portal's pages are made of in tests: one of everything, with every word given by the caller. */
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
} from '../../data.ts';
import type { Frame } from '../../shell.ts';

/** One of everything that a page shows, with `w` giving the words. */
export function shownWith(w: (plain: string) => string) {
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
    frame,
    entry,
    stated,
    offices,
    refusals,
    receipt,
    row,
    list,
    item,
    report,
    figure,
    limit,
    act,
    matter,
    checkpoint,
    state,
  };
}
