/** The figures (指标) of reconsideration, the same in every version of the procedure so that one figure counts across them. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { any, exists, is, isIn, not } from '../../kernel/predicate/index.ts';
import { matterTypes, outcomes, respondentKinds } from './options.ts';

type Spec = IndicatorSpec<string, string, string>;
const correcting = ['revoke', 'revokeInPart', 'modify', 'declareIllegal', 'declareInvalid', 'orderPerformance'];
const conclusions = ['decide', 'dismiss', 'concludeMediation', 'terminate'] as const;
const acceptances = ['accept', 'deemAccept'] as const;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** One figure per member of a list: concluded-uphold, accepted-penalty … */
function each<const A extends readonly string[]>(
  prefix: string,
  field: string,
  list: Readonly<Record<string, string>>,
  label: string,
  acts: A,
) {
  const made = Object.entries(list).map(
    ([id, name]) =>
      [
        `${prefix}-${kebab(id)}`,
        {
          kind: 'count' as const,
          label: `${label}：${name}`,
          unit: '件' as const,
          meaning: `${label}中${name}的案件，每件计一次`,
          acts,
          where: is(field, id),
        },
      ] as const,
  );
  return Object.fromEntries(made);
}

export const indicators = {
  applications: {
    kind: 'count',
    label: '收到行政复议申请',
    unit: '件',
    section: '17',
    meaning: '本年收到的行政复议申请，按收到之日，不论是否受理；经代办点收到的也计入',
    acts: ['receive'],
  },
  accepted: {
    kind: 'count',
    label: '受理',
    unit: '件',
    section: '17',
    meaning: '本年受理的申请，包括审查期限届满视为受理的；按受理之日',
    acts: acceptances,
  },
  'deemed-accepted': {
    kind: 'count',
    label: '视为受理',
    unit: '件',
    meaning: '审查期限届满未作不予受理决定而视为受理的',
    acts: ['deemAccept'],
  },
  'not-accepted': {
    kind: 'count',
    label: '不予受理',
    unit: '件',
    meaning: '决定不予受理的；不包括视为放弃申请的',
    acts: ['refuse'],
  },
  'deemed-abandoned': {
    kind: 'count',
    label: '视为放弃申请',
    unit: '件',
    meaning: '无正当理由逾期不补正，视为放弃并记录在案的；不是不予受理',
    acts: ['deemAbandoned'],
  },
  'withdrawn-before-acceptance': {
    kind: 'count',
    label: '受理前撤回',
    unit: '件',
    meaning: '受理以前申请人撤回的',
    acts: ['withdrawEarly'],
  },
  'pending-acceptance': {
    kind: 'stock',
    label: '年末待受理',
    unit: '件',
    meaning: '年末尚在受理审查或者补正的申请',
    states: ['received', 'supplementing'],
  },
  'carried-out': {
    kind: 'stock',
    label: '年末未审结',
    unit: '件',
    meaning: '年末已受理尚未审结的案件，结转下年',
    states: ['accepted', 'examining', 'suspended'],
  },
  'suspended-at-year-end': {
    kind: 'stock',
    label: '年末中止',
    unit: '件',
    meaning: '年末处于中止的案件',
    states: ['suspended'],
  },
  supplements: { kind: 'count', label: '补正通知', unit: '件', meaning: '通知补正的申请', acts: ['requestSupplement'] },
  concluded: {
    kind: 'count',
    label: '审结',
    unit: '件',
    meaning: '作出决定、驳回申请、调解书结案和终止的案件，按作出之日',
    acts: conclusions,
  },
  dismissed: { kind: 'count', label: '审结：驳回申请', unit: '件', meaning: '受理后驳回申请的案件', acts: ['dismiss'] },
  'mediation-statements': {
    kind: 'count',
    label: '审结：调解书',
    unit: '件',
    meaning: '以调解书结案的案件',
    acts: ['concludeMediation'],
  },
  terminated: { kind: 'count', label: '审结：终止', unit: '件', meaning: '终止的案件，包括撤回', acts: ['terminate'] },
  ...each('concluded', 'outcome', outcomes, '审结', ['decide']),
  corrected: {
    kind: 'count',
    label: '直接纠错',
    unit: '件',
    meaning: '撤销、部分撤销、变更、确认违法、确认无效、责令履行的案件',
    acts: ['decide'],
    where: isIn('outcome', correcting),
  },
  'correction-rate': {
    kind: 'rate',
    label: '直接纠错率',
    unit: 'ratio',
    meaning: '直接纠错件数 ÷ 审结件数；各省口径不一',
    numerator: 'corrected',
    denominator: 'concluded',
  },
  'settled-or-withdrawn': {
    kind: 'count',
    label: '调解书和撤回终止',
    unit: '件',
    meaning: '调解书结案和因撤回（含和解后撤回）终止的案件',
    acts: ['concludeMediation', 'terminate'],
    where: any(not(exists('terminationGround')), isIn('terminationGround', ['withdrawal', 'settlement'])),
  },
  'mediation-withdrawal-rate': {
    kind: 'rate',
    label: '调撤率',
    unit: 'ratio',
    meaning: '（调解书件数＋撤回终止件数）÷ 审结件数；各省口径不一',
    numerator: 'settled-or-withdrawn',
    denominator: 'concluded',
  },
  overdue: {
    kind: 'count',
    label: '超期未决',
    unit: '件',
    meaning: '复议期限届满没有作出决定的案件',
    acts: ['periodLapsed'],
  },
  hearings: { kind: 'count', label: '听证', unit: '件', meaning: '举行听证的案件', acts: ['holdHearing'] },
  'views-heard': {
    kind: 'count',
    label: '听取意见',
    unit: '件',
    meaning: '听取当事人意见并记录的案件',
    acts: ['hearViews'],
  },
  'committee-consultations': {
    kind: 'count',
    label: '复议委员会咨询',
    unit: '件',
    meaning: '复议委员会出具咨询意见的案件',
    acts: ['recordCommittee'],
  },
  suspended: { kind: 'count', label: '中止', unit: '件', meaning: '本年中止过的案件', acts: ['suspend'] },
  extended: { kind: 'count', label: '延期', unit: '件', meaning: '本年批准延长审理期限的案件', acts: ['extend'] },
  'stays-of-execution': { kind: 'count', label: '停止执行', unit: '件', meaning: '决定停止执行的案件', acts: ['stay'] },
  'incidental-reviews': {
    kind: 'count',
    label: '附带审查',
    unit: '件',
    meaning: '规范性文件附带审查有处理结果的案件',
    acts: ['settleDocument', 'documentAnswered'],
  },
  'no-reply': {
    kind: 'count',
    label: '被申请人逾期不答复',
    unit: '件',
    meaning: '视为没有证据、依据的案件',
    acts: ['deemNoEvidence'],
  },
  compensation: {
    kind: 'sum',
    label: '决定赔偿数额',
    unit: '元',
    meaning: '复议决定、调解书确定的赔偿数额',
    of: 'compensationAmount',
    acts: ['decide', 'concludeMediation'],
  },
  opinions: { kind: 'count', label: '复议意见书', unit: '份', meaning: '制发意见书的案件', acts: ['issueOpinion'] },
  'opinions-answered': {
    kind: 'count',
    label: '意见书已报送纠正',
    unit: '份',
    meaning: '报送纠正情况的案件',
    acts: ['reportCorrection'],
  },
  suggestions: {
    kind: 'count',
    label: '复议建议书',
    unit: '份',
    meaning: '制发建议书的案件',
    acts: ['issueSuggestion'],
  },
  'performance-orders': {
    kind: 'count',
    label: '责令履行',
    unit: '件',
    meaning: '责令被申请人限期履行的案件',
    acts: ['demandPerformance'],
  },
  sued: { kind: 'count', label: '复议后起诉', unit: '件', meaning: '复议后提起行政诉讼的案件', acts: ['recordSuit'] },
  'by-intake-point': {
    kind: 'count',
    label: '经代办点收到',
    unit: '件',
    meaning: '在行政复议代办点提交的申请',
    acts: ['receive'],
    where: is('channel', 'intakePoint'),
  },
  ...each('accepted', 'matterType', matterTypes, '受理案由', acceptances),
  ...each('accepted-against', 'respondentKind', respondentKinds, '受理被申请人', acceptances),
} as const satisfies Readonly<Record<string, Spec>>;

/** Figures of steps that exist only since the law of 2023. */
export const newIndicators = {
  'superior-copies': {
    kind: 'count',
    label: '抄告',
    unit: '件',
    meaning: '决定书抄告被申请人上一级主管部门的案件',
    acts: ['copyToSuperior'],
  },
  simplified: {
    kind: 'count',
    label: '简易程序',
    unit: '件',
    meaning: '适用简易程序受理的案件',
    acts: ['accept', 'chooseProcedure'],
    where: is('procedureKind', 'simplified'),
  },
} as const satisfies Readonly<Record<string, Spec>>;

/** Under the law of 2017 a misdirected application was answered, not refused (第十七条第一款). */
export const oldIndicators = {
  redirected: {
    kind: 'count',
    label: '告知向有权机关申请',
    unit: '件',
    meaning: '旧法下告知申请人向有关行政复议机关提出的',
    acts: ['redirect'],
  },
} as const satisfies Readonly<Record<string, Spec>>;
