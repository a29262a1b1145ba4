/** The figures (指标) of penalty cases. A case counts once, in the year of the act that the figure names; amounts are whole fen inside. */
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { all, any, exists, is, isIn, type Predicate } from '../../../kernel/predicate/index.ts';
import { type PenaltyKind, penaltyKinds } from '../cause/index.ts';
import type { OrdinaryFields } from './matter.ts';
import { lenientGrounds } from './options.ts';

type Act =
  | 'register'
  | 'file'
  | 'notFile'
  | 'refer'
  | 'conclude'
  | 'passReview'
  | 'raiseProblems'
  | 'notify'
  | 'holdHearing'
  | 'deliberate'
  | 'decide'
  | 'decideNone'
  | 'announceService'
  | 'reportMajor'
  | 'pay'
  | 'grantDeferral'
  | 'demand'
  | 'toCourt'
  | 'openRemedy'
  | 'varyDecision'
  | 'annulDecision'
  | 'revokeOwn'
  | 'transferCrime'
  | 'close'
  | 'terminate'
  | 'extendDecision';
type State = 'registered' | 'investigating' | 'suspended' | 'concluded' | 'noticed' | 'decided' | 'served';
type Spec = IndicatorSpec<keyof OrdinaryFields & string, Act, State>;

const count = (label: string, acts: readonly Act[], meaning: string, where?: Predicate): Spec => ({
  kind: 'count',
  label,
  unit: '件',
  acts,
  meaning,
  ...(where === undefined ? {} : { where }),
});

const lenient = any(isIn('notFiledGround', lenientGrounds), isIn('noPenaltyGround', lenientGrounds));
const exempting = ['notFile', 'decideNone'] as const;
const exemption = '因轻微不罚、首违不罚、没有主观过错不予立案或者决定不予处罚，并记录了免予罚款金额的';

export const indicators = {
  cases: {
    kind: 'total',
    section: '10',
    label: '录入行政执法案件',
    unit: '件',
    of: ['filings', 'on-the-spot'],
    meaning: '本期录入的行政处罚案件：普通程序按立案计，简易程序按当场处罚决定计；不予立案、移送的线索不计',
  },
  'penalty-decisions': {
    kind: 'total',
    label: '行政处罚决定',
    unit: '件',
    of: ['penalties', 'on-the-spot'],
    meaning: '本期作出的行政处罚决定：普通程序的和当场作出的，一案一件；以后被撤销的不减',
  },
  filings: count('普通程序立案', ['file'], '本期经负责人批准立案的普通程序案件'),
  'exempted-cases': {
    ...count(
      '包容审慎免罚案件',
      exempting,
      `本期${exemption}案件，不予立案的和立案后决定不予处罚的都计`,
      all(lenient, exists('exempted')),
    ),
    section: '5',
  },
  'exempted-persons': {
    kind: 'distinct',
    section: '5',
    label: '免罚行政相对人',
    unit: '人',
    of: 'parties',
    acts: exempting,
    where: all(lenient, exists('exempted')),
    meaning: `本期${exemption}当事人，同一当事人多次免罚的计一人`,
  },
  'exempted-enterprises': {
    kind: 'distinct',
    section: '5',
    label: '其中企业',
    unit: '家',
    of: 'parties',
    kinds: ['legalPerson', 'organisation', 'individualBusiness'],
    acts: exempting,
    where: all(lenient, exists('exempted')),
    meaning: '免罚行政相对人中的法人、其他组织和个体工商户，同一户计一家',
  },
  'exempted-amount': {
    kind: 'sum',
    section: '5',
    label: '免罚金额',
    unit: '元',
    of: 'exempted',
    acts: exempting,
    where: lenient,
    meaning: '免罚案件不予处罚以前按裁量基准应当处以的罚款，写明计算依据',
  },

  leads: count('登记线索', ['register'], '本期登记的线索，以发现或者收到材料之日计'),
  'not-filed': count('不予立案', ['notFile'], '本期经批准不予立案的线索'),
  referred: count('移送管辖', ['refer'], '本期移送有管辖权机关的'),
  penalties: count('普通程序处罚决定', ['decide'], '本期作出的处罚决定，一案一件；以后被撤销的不减'),
  'no-penalty-decisions': count('不予处罚决定', ['decideNone'], '本期作出的不予行政处罚决定'),
  ...Object.fromEntries(
    (Object.keys(penaltyKinds) as PenaltyKind[]).map((k): [string, Spec] => [
      `heaviest-${k.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
      count(`${penaltyKinds[k]}（按最重种类）`, ['decide'], '一案有几种处罚的，按最重的一种计', is('heaviest', k)),
    ]),
  ),
  'fined-amount': {
    kind: 'sum',
    label: '罚没金额',
    unit: '元',
    of: 'total',
    acts: ['decide'],
    meaning: '处罚决定写明的罚款和没收数额合计，以决定日期计，不是实缴数',
  },
  reviews: count('法制审核', ['passReview', 'raiseProblems'], '本期有审核意见的案件，一案一件'),
  'review-problems': count('审核提出问题', ['raiseProblems'], '本期审核意见提出问题、退回的案件'),
  hearings: count('听证', ['holdHearing'], '本期举行听证的案件'),
  deliberations: count('集体讨论', ['deliberate'], '本期经负责人集体讨论的案件'),
  'public-services': count('公告送达', ['announceService'], '本期公告送达决定书的案件'),
  'major-reported': count('重大处罚备案', ['reportMajor'], '本期报送备案的重大行政处罚决定'),
  extended: count('延长办案期限', ['extendDecision'], '本期经批准延长办案期限的案件'),
  deferrals: count('延期、分期缴纳', ['grantDeferral'], '本期批准延期、分期缴纳罚款的案件'),
  demands: count('催告', ['demand'], '本期送达催告书的案件'),
  'court-forwarded': count('转申请法院强制执行', ['toCourt'], '本期批准转申请人民法院强制执行的案件'),
  contested: count('被申请复议、被起诉', ['openRemedy'], '本期处罚决定被申请复议或者被起诉的案件'),
  revoked: count(
    '处罚决定被纠正',
    ['annulDecision', 'varyDecision', 'revokeOwn'],
    '本期处罚决定被变更、撤销、确认违法或者无效的案件，与处罚决定数分列',
  ),
  'crime-transfers': count('移送涉嫌犯罪', ['transferCrime'], '本期移送公安机关的案件'),
  'closed-cases': count('结案', ['close'], '本期结案的案件'),
  pending: {
    kind: 'stock',
    label: '期末在办',
    unit: '件',
    states: ['investigating', 'suspended', 'concluded', 'noticed', 'decided', 'served'],
    meaning: '期末已立案、没有结案的案件',
  },
} as const satisfies Readonly<Record<string, Spec>>;
