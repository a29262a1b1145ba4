/** Dated sample applications: every path to the court and every answer of it. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;

export const penaltyCase: ReferredMatter = {
  id: 'case-a',
  module: 'penalties',
  procedure: 'penalties',
  number: '示例立〔2023〕1号',
  state: 'served',
  file: { kinds: ['fine'], fine: 30_000_00 },
  openedOn: '2023-01-03',
};

/** Served on 2023-03-01: reconsideration to 05-04 (after the holiday), litigation to 09-01. */
export const opening = (openedOn: string, over: Stated = {}): Stated => ({
  openedOn,
  case: 'case-a',
  parties: [{ kind: 'legalPerson', name: '示例甲建材有限公司', representative: '示例戊', address: '示例路5号' }],
  officers: ['officer'],
  decisionNumber: '示例罚决〔2023〕1号',
  servedOn: '2023-03-01',
  path: 'uncontested',
  expiredOn: '2023-09-01',
  obligation: '缴纳罚款三万元及加处罚款。',
  fineDue: 30_000_00,
  extraDue: 30_000_00,
  ownPower: false,
  realEstate: false,
  ...over,
});
export const applying = (over: Stated = {}): Stated => ({
  court: '示例县人民法院',
  courtPlace: 'authority',
  attachments: ['application', 'decision', 'opinions', 'object'],
  object: '被执行人名下有银行存款和车辆。',
  soundChecked: true,
  ...over,
});
export const less = (stated: Stated, ...names: string[]): Stated =>
  Object.fromEntries(Object.entries(stated).filter(([name]) => !names.includes(name)));
export const litigated = (openedOn: string): Stated =>
  less(
    opening(openedOn, { path: 'litigated', performanceUntil: '2023-08-31', judgment: '示例行终〔2023〕1号' }),
    'expiredOn',
  );

const act = (name: string, on: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});
const open = (over: Stated = {}): SampleAct => act('open', '2023-09-04', 'officer', opening('2023-09-04', over));
const demand = act('demand', '2023-09-05', 'officer', { demandedOn: '2023-09-05' });
/** Ten working days after 09-05 end on 09-19. */
const apply = act('apply', '2023-09-20', 'officer', applying());
const accept = act('accept', '2023-09-25', 'clerk', { acceptedOn: '2023-09-25', courtNumber: '示例行审1号' });
const against = act('ruleAgainst', '2023-10-20', 'clerk', { againstOn: '2023-10-20', againstGround: 'facts' });
const seek = (on: string): SampleAct =>
  act('seekReview', on, 'officer', { reviewSoughtOn: on, reviewReason: '事实有多项证据印证。' });

const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'penalties/court',
  version: 'apl2021',
  label,
  acts,
  referred: [penaltyCase],
});

export const samples: readonly Sample[] = [
  sample(
    '催告、申辩、申请、受理、准予执行、执行完毕',
    open(),
    demand,
    act('represent', '2023-09-08', 'party', { statement: '资金紧张，请求宽限。' }),
    act('reviewStatement', '2023-09-11', 'officer', { adoption: 'notAdopted', adoptionReason: '没有申请分期缴纳。' }),
    apply,
    accept,
    act('rule', '2023-09-28', 'clerk', { ruledOn: '2023-09-28' }),
    act('enforce', '2023-12-20', 'clerk', { enforcedOn: '2023-12-20', recovered: 60_000_00 }),
  ),
  sample(
    '沿用催告，法院听取意见，不予执行，复议后准予执行，终结',
    open(),
    act('adoptDemand', '2023-09-05', 'officer', { demandedOn: '2023-08-21', demandNumber: '示例罚催〔2023〕3号' }),
    apply,
    accept,
    act('courtHears', '2023-10-09', 'clerk', { heardOn: '2023-10-09' }),
    against,
    seek('2023-11-03'),
    act('reviewEnforces', '2023-11-30', 'clerk', { reviewedOn: '2023-11-30' }),
    act('terminate', '2024-03-01', 'clerk', {
      terminatedOn: '2024-03-01',
      terminationGround: 'noAssets',
      recovered: 0,
    }),
  ),
  sample(
    '不予受理，复议应当受理，履行',
    open(),
    demand,
    apply,
    act('refuse', '2023-09-26', 'clerk', { refusedOn: '2023-09-26', refusalReason: '材料不全。' }),
    seek('2023-10-08'),
    act('reviewAccepts', '2023-10-20', 'clerk', { reviewedOn: '2023-10-20', courtNumber: '示例行审2号' }),
    act('perform', '2023-10-23', 'clerk', { performedOn: '2023-10-23', recovered: 30_000_00 }),
  ),
  sample(
    '不予执行，复议维持',
    open(),
    demand,
    apply,
    accept,
    against,
    seek('2023-11-03'),
    act('reviewUpholds', '2023-11-30', 'clerk', { reviewedOn: '2023-11-30' }),
  ),
  sample(
    '不予执行，不申请复议',
    open(),
    demand,
    apply,
    accept,
    against,
    act('abide', '2023-10-30', 'head', { endNotes: '重新调查后另行处理。' }),
  ),
  sample(
    '采纳申辩',
    open(),
    demand,
    act('adopt', '2023-09-12', 'head', { endNotes: '当事人已申请破产，义务由管理人处理。' }),
  ),
  sample(
    '有正当理由逾期申请',
    open(),
    demand,
    act('applyLate', '2023-12-05', 'officer', applying({ lateReason: '被执行人住所地发生洪涝，期限内无法送达材料。' })),
  ),
  sample(
    '逾期未申请',
    open(),
    demand,
    act('giveUp', '2023-12-05', 'officer', { endNotes: '没有正当理由，移交追责线索。' }),
  ),
  sample(
    '经行政诉讼，依生效裁判申请',
    act('open', '2023-09-04', 'officer', litigated('2023-09-04')),
    act('applyAfterSuit', '2023-09-06', 'officer', applying()),
  ),
];
