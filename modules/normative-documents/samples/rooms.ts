/** Dated samples of competition reviews, filings, reviews of filings, and a clean-up. */
import type { SampleAct } from '../../../kernel/procedure/index.ts';
import { standards } from '../fair-competition/matter.ts';
import { packageParts } from '../filing/matter.ts';
import { act, referred, type Stated, told } from './telling.ts';

const checked = Object.keys(standards);
const parts = Object.keys(packageParts);

const screen = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'screen', 'drafter', {
    measure: '示例县停车管理办法',
    draftCode: '示例〔2026〕1号',
    draftVersion: 1,
    issuer: 'government',
    involves: true,
    complete: true,
    ...over,
  });
const hear = (on: string): SampleAct =>
  act(on, 'hear', 'drafter', {
    stakeholders: '停车行业协会、六家停车经营企业，书面征求和座谈。',
    stakeholderOpinions: '没有限制竞争的意见。',
    publicConcern: true,
    publicOpinions: '公开征求意见期间没有反对意见。',
  });
const opine = (on: string, over: Stated = {}): SampleAct =>
  act(on, 'opine', 'drafter', { checked, effect: '对竞争没有不利影响。', initial: '符合审查标准。', ...over });
const compliant = (on: string): Stated => ({
  conclusion: 'compliant',
  reasons: '没有发现限制竞争的内容。',
  concludedOn: on,
});
const excepted = (on: string, until: string): Stated => ({
  conclusion: 'exception',
  reasons: '给予新能源车辆停车优惠，具有限制效果。',
  exceptionCase: 'welfare',
  noAlternative: true,
  periodEnd: until,
  concludedOn: on,
});
const competition = (version: string, label: string, ...acts: SampleAct[]) =>
  told('fair-competition', version, label, acts);

const before = 'environment2020';
const since = 'regulation2024';
export const competitionSamples = [
  competition(
    since,
    '县政府的措施：补充、例外、出台、期满停止',
    screen('2026-03-02'),
    hear('2026-03-05'),
    opine('2026-03-09', { problems: ['subsidy'] }),
    act('2026-03-10', 'send', 'drafter'),
    act('2026-03-11', 'ask', 'regulator', { lacking: '补充听取意见的记录。' }),
    opine('2026-03-13', { problems: ['subsidy'] }),
    act('2026-03-13', 'send', 'drafter'),
    act('2026-03-20', 'conclude', 'regulator', {
      checked,
      problems: ['subsidy'],
      ...excepted('2026-03-20', '2026-12-31'),
    }),
    act('2026-06-03', 'issueMeasure', 'drafter', { issuedOn: '2026-06-03' }),
    act('2027-01-05', 'stop', 'law'),
  ),
  competition(
    since,
    '部门的措施由起草单位审查',
    screen('2026-03-02', { issuer: 'department' }),
    hear('2026-03-05'),
    opine('2026-03-09'),
    act('2026-03-10', 'concludeOwn', 'ownLegal', compliant('2026-03-10')),
    act('2026-03-11', 'drop', 'drafter', { dropWhy: '不再制定。' }),
  ),
  competition(
    since,
    '市场监管部门退回',
    screen('2026-03-02'),
    hear('2026-03-05'),
    opine('2026-03-09'),
    act('2026-03-10', 'send', 'drafter'),
    act('2026-03-11', 'sendBack', 'regulator', { returnWhy: '没有听取意见的记录。' }),
  ),
  competition(
    since,
    '不涉及经营者',
    screen('2026-03-02', { involves: false }),
    act('2026-03-02', 'setAside', 'drafter', { involves: false, screening: '只规范机关内部事务。' }),
  ),
  competition(
    before,
    '条例施行以前，由起草单位审查',
    screen('2023-05-08'),
    hear('2023-05-11'),
    opine('2023-05-15', { problems: ['subsidy'] }),
    act('2023-05-16', 'concludeOwn', 'ownLegal', excepted('2023-05-16', '2023-12-29')),
    act('2023-06-01', 'issueMeasure', 'drafter', { issuedOn: '2023-06-01' }),
    act('2024-01-02', 'stop', 'law'),
  ),
  ...[
    [since, '2026-03-02', '2026-04-01', '2026-12-31'],
    [before, '2023-03-02', '2023-04-03', '2023-12-29'],
  ].map(([version = '', on = '', issued = '', until = '']) =>
    competition(
      version,
      '例外提前停止',
      screen(on, { issuer: 'department' }),
      hear(on),
      opine(on, { problems: ['subsidy'] }),
      act(on, 'concludeOwn', 'ownLegal', excepted(on, until)),
      act(issued, 'issueMeasure', 'drafter', { issuedOn: issued }),
      act(issued, 'endEarly', 'drafter', { dropWhy: '已有影响更小的替代方案。' }),
    ),
  ),
  competition(
    before,
    '条例施行以前，自愿送市场监管部门',
    screen('2023-05-08'),
    hear('2023-05-11'),
    opine('2023-05-15'),
    act('2023-05-16', 'send', 'drafter'),
    act('2023-05-17', 'ask', 'regulator', { lacking: '补充听取意见的记录。' }),
    opine('2023-05-18'),
    act('2023-05-18', 'send', 'drafter'),
    act('2023-05-22', 'conclude', 'regulator', { checked, ...compliant('2023-05-22') }),
  ),
  competition(
    before,
    '条例施行以前送审退回',
    screen('2023-05-08'),
    hear('2023-05-11'),
    opine('2023-05-15'),
    act('2023-05-16', 'send', 'drafter'),
    act('2023-05-17', 'sendBack', 'regulator', { returnWhy: '没有听取意见的记录。' }),
  ),
  competition(
    before,
    '条例施行以前不涉及的',
    screen('2023-05-08', { involves: false }),
    act('2023-05-08', 'setAside', 'drafter', { involves: false, screening: '只规范机关内部事务。' }),
  ),
  competition(
    before,
    '条例施行以前不予出台',
    screen('2023-05-08'),
    act('2023-05-09', 'drop', 'drafter', { dropWhy: '不再制定。' }),
  ),
];

const promulgated = referred('document', 'normative-documents', 'inForce', {
  makerKind: 'government',
  promulgatedOn: '2026-06-03',
});
const open = (): SampleAct =>
  act('2026-06-03', 'open', 'keeper', {
    document: 'document',
    documentTitle: '示例县停车管理办法',
    documentNumber: '示府规〔2026〕1号',
    promulgatedOn: '2026-06-03',
  });
const send = (on: string, to: 'City' | 'Congress'): SampleAct =>
  act(on, `submit${to}`, 'keeper', {
    [to === 'City' ? 'cityOn' : 'congressOn']: on,
    oneByOne: true,
    parts,
    receivedBy: '备案收件人员',
  });
const filing = (label: string, ...acts: SampleAct[]) =>
  told('filing', 'county2020', label, acts, { referred: [promulgated] });
export const filingSamples = [
  filing(
    '两处按期报备，补正、登记、询问、纠正、办结',
    open(),
    send('2026-06-10', 'City'),
    send('2026-06-11', 'Congress'),
    act('2026-06-12', 'confirm', 'keeper'),
    act('2026-06-15', 'correctCity', 'keeper', { lacking: '制定说明。' }),
    act('2026-06-16', 'correctedCity', 'keeper', { parts }),
    act('2026-06-18', 'registerCity', 'keeper', { cityNumber: '示备〔2026〕8号' }),
    act('2026-06-22', 'questionCity', 'keeper', { question: '第五条的依据。' }),
    act('2026-06-29', 'replyCity', 'keeper', { reply: '依据是省条例第十条。' }),
    act('2026-07-06', 'orderCity', 'keeper', { order: '第五条应当修改。' }),
    act('2026-08-03', 'correctedByCity', 'keeper', { corrected: '已经修改公布。' }),
    act('2026-08-04', 'correctCongress', 'congress', { lacking: '制定依据。' }),
    act('2026-08-05', 'correctedCongress', 'keeper', { parts }),
    act('2026-08-06', 'registerCongress', 'congress', { congressNumber: '示人备〔2026〕3号' }),
    act('2026-08-07', 'questionCongress', 'congress', { question: '第七条的依据。' }),
    act('2026-08-10', 'replyCongress', 'keeper', { reply: '依据是省条例第十二条。' }),
    act('2026-08-11', 'orderCongress', 'congress', { order: '第七条应当修改。' }),
    act('2026-08-12', 'correctedByCongress', 'keeper', { corrected: '一并修改。' }),
    act('2026-08-13', 'close', 'keeper'),
  ),
  filing(
    '届满以后才登记',
    { ...open(), act: 'openLate', on: '2026-07-10' },
    send('2026-07-13', 'City'),
    send('2026-07-13', 'Congress'),
    act('2026-07-13', 'confirmLate', 'keeper', { lateWhy: '漏登记。' }),
  ),
  filing(
    '逾期报备',
    open(),
    send('2026-06-10', 'City'),
    act('2026-07-04', 'fallOverdue', 'law'),
    send('2026-07-06', 'Congress'),
    act('2026-07-06', 'confirmLate', 'keeper', { lateWhy: '漏报县人大常委会。' }),
  ),
];

const submit = (name: string, over: Stated = {}): SampleAct =>
  act('2026-06-10', name, 'ownLegal', {
    documentTitle: '示例局停车收费公示办法',
    documentNumber: '示局规〔2026〕1号',
    makerKind: 'department',
    maker: 'example-office',
    joint: false,
    promulgatedOn: '2026-06-03',
    receivedOn: '2026-06-10',
    parts,
    ...over,
  });
const problem = { finding: '第四条超越职权。', problemCount: 1, opinion: '第四条增加经营者义务没有依据，应当删除。' };
const review = (label: string, ...acts: SampleAct[]) =>
  told('filing-review', 'county2020', label, acts, { settings: { 'normative-documents.reviewOffice': 'office' } });
export const reviewSamples = [
  review(
    '补正、登记、沟通、书面意见、不同意、县政府撤销',
    submit('submit', { parts: ['report', 'text'] }),
    act('2026-06-11', 'ask', 'keeper', { lacking: '制定说明、依据和审核意见。' }),
    act('2026-06-12', 'correctFile', 'ownLegal', { parts }),
    act('2026-06-15', 'register', 'keeper'),
    act('2026-07-01', 'communicate', 'keeper', problem),
    act('2026-08-03', 'extend', 'keeper'),
    act('2026-09-01', 'opine', 'keeper', problem),
    act('2026-09-15', 'keep', 'ownLegal', { outcome: 'kept', outcomeNote: '认为有依据。' }),
    act('2026-10-12', 'decide', 'government', { decision: 'revoke', outcomeNote: '没有依据，予以撤销。' }),
  ),
  review(
    '自行纠正',
    submit('submit'),
    act('2026-06-11', 'register', 'keeper'),
    act('2026-07-01', 'communicate', 'keeper', problem),
    act('2026-07-20', 'selfCorrect', 'ownLegal', { outcome: 'amended', outcomeNote: '已删除第四条并公布。' }),
  ),
  review(
    '逾期报备，没有问题',
    submit('submitLate', { promulgatedOn: '2026-04-30', lateWhy: '经办人员更换。' }),
    act('2026-06-11', 'register', 'keeper'),
    act('2026-07-01', 'pass', 'keeper', { finding: '没有发现问题。' }),
  ),
  told(
    'filing-review',
    'county2020',
    '依审查建议启动',
    [
      act('2026-06-15', 'takeUp', 'keeper', {
        suggestion: 'suggestion',
        documentTitle: '示例局停车收费公示办法',
        documentNumber: '示局规〔2026〕1号',
        makerKind: 'department',
        maker: 'example-office',
      }),
      act('2026-07-01', 'opine', 'keeper', problem),
    ],
    {
      settings: { 'normative-documents.reviewOffice': 'office' },
      referred: [referred('suggestion', 'suggestion', 'accepted', { documentTitle: '示例局停车收费公示办法' })],
    },
  ),
  review('不予登记', submit('submit'), act('2026-06-11', 'refuse', 'keeper', { refuseWhy: '不是行政规范性文件。' })),
];

const item = (state: string) =>
  referred('item', 'clean-up', state, { documentTitle: '示例县养犬管理办法', campaignCode: '2026-1' });
const enlist = (over: Stated = {}): SampleAct =>
  act('2026-03-10', 'enlist', 'keeper', {
    campaign: 'campaign',
    campaignCode: '2026-1',
    documentTitle: '示例县养犬管理办法',
    documentNumber: '示府规〔2018〕2号',
    owner: 'government',
    unit: 'example-office',
    ...over,
  });
export const cleaningSamples = [
  told(
    'campaign',
    'gb37-2020',
    '部署到文件库更新完毕',
    [
      act('2026-03-02', 'launch', 'keeper', {
        campaignCode: '2026-1',
        heading: '2026年规范性文件清理',
        trigger: 'regular',
        scope: '2025年12月31日以前公布、现行有效的文件。',
        reportBy: '2026-04-10',
        total: 1,
      }),
      act('2026-03-31', 'enlist', 'keeper'),
      act('2026-05-28', 'decide', 'meetings', { meeting: '示例县政府第11次常务会议', decidedOn: '2026-05-28' }),
      act('2026-06-01', 'publishResult', 'keeper', { resultNote: '一、继续有效的文件（1件）\n示例县养犬管理办法' }),
      act('2026-06-02', 'publish', 'keeper', { publication: 'result', secrecyReviewed: true }),
      act('2026-06-30', 'close', 'keeper'),
    ],
    { found: { items: [item('applied')] } },
  ),
  told('clean-up', 'gb37-2020', '建议、审核、审定修改、更新', [
    enlist(),
    act('2026-03-20', 'suggest', 'ownLegal', { suggestion: 'amend', suggestionWhy: '罚款条款与上位法不一致。' }),
    act('2026-04-20', 'review', 'keeper', { review: 'amend', reviewNote: '同意。' }),
    act('2026-05-28', 'decide', 'meetings', { decision: 'amend', decidedOn: '2026-05-28', amendBy: '2026-12-31' }),
    act('2026-11-02', 'apply', 'keeper'),
  ]),
  ...(['continueInForce', 'repeal', 'declareInvalid'] as const).map((result) =>
    told('clean-up', 'gb37-2020', `部门文件：${result}`, [
      enlist({ owner: 'department' }),
      act('2026-03-20', 'suggest', 'ownLegal', { suggestion: result, suggestionWhy: '按照清理标准提出。' }),
      act('2026-04-20', 'review', 'lead', { review: result }),
      act('2026-05-28', 'decide', 'meetings', { decision: result, decidedOn: '2026-05-28' }),
      act('2026-06-01', 'apply', 'keeper'),
    ]),
  ),
];
