/** The figures (指标) of suits: one suit in one instance is one case; the answer counts in the year in which it was filed or fell overdue. */
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { all, exists, is, isIn, not, type Predicate } from '../../../kernel/predicate/index.ts';
import type { SuitFile } from './matter.ts';
import { lostKinds } from './options.ts';

type Act =
  | 'receive'
  | 'file'
  | 'overdueDefence'
  | 'hear'
  | 'judge'
  | 'takeEffect'
  | 'concludeAppeal'
  | 'perform'
  | 'explainAbsence'
  | 'settle'
  | 'recordCoercion'
  | 'appeal'
  | 'acceptLesson';
type State = 'served' | 'assigned' | 'defended' | 'scheduled' | 'heard' | 'judged' | 'appealed';
type Spec = IndicatorSpec<keyof SuitFile & string, Act, State>;

const section = '13';
const first = is('instance', 'first');
const count = (label: string, acts: readonly Act[], meaning: string, where?: Predicate): Spec => ({
  kind: 'count',
  label,
  unit: '件',
  acts,
  meaning,
  ...(where === undefined ? {} : { where }),
});
const heard = ['hear'] as const;
const final = ['takeEffect', 'concludeAppeal'] as const;

export const indicators = {
  'defences-in-time-rate': {
    kind: 'rate',
    section,
    label: '按期答辩举证率',
    unit: 'ratio',
    numerator: 'defences-in-time',
    denominator: 'defences-due',
    meaning: '一审应诉案件中，按期提交答辩状和证据的，除以本期应当提交的；没有应当提交的印“—”',
  },
  'defences-in-time': count(
    '按期提交答辩和证据',
    ['file'],
    '本期在收到起诉状副本之日起十五日内（简易程序为法院确定的期限）提交答辩状、证据和依据的一审案件；经法院准许延期举证的，证据按准许的期限另计',
    all(first, not(exists('lateReason')), isIn('withEvidence', ['all', 'extended'])),
  ),
  'defences-without-evidence': count(
    '按期答辩但没有证据',
    ['file'],
    '按期提交答辩状，没有提交证据的一审案件',
    all(first, not(exists('lateReason')), is('withEvidence', 'none')),
  ),
  'defences-overdue': count(
    '逾期没有答辩',
    ['overdueDefence'],
    '本期期限届满没有提交的一审案件，届满的次日计入，以后补交的不再减去',
    first,
  ),
  'defences-due': {
    kind: 'total',
    label: '应当答辩举证',
    unit: '件',
    of: ['defences-in-time', 'defences-without-evidence', 'defences-overdue'],
    meaning: '一审案件：本期按期提交的、没有提交证据的和期限届满没有提交的合计',
  },
  'suits-received': count(
    '新收应诉案件',
    ['receive'],
    '一、二、再审分别计；以收到起诉状（上诉状、再审申请书）副本之日为准',
  ),
  'suits-first-instance': count('新收一审案件', ['receive'], '以收到起诉状副本之日为准', first),
  'suits-county': count(
    '县人民政府作被告的一审案件',
    ['receive'],
    '含共同被告',
    all(first, is('defendantKind', 'county')),
  ),
  'suits-departments': count(
    '县政府部门作被告的一审案件',
    ['receive'],
    '含共同被告',
    all(first, is('defendantKind', 'department')),
  ),
  'suits-townships': count(
    '乡镇（街道）作被告的一审案件',
    ['receive'],
    '含共同被告',
    all(first, is('defendantKind', 'township')),
  ),
  'suits-joint': count(
    '共同被告的一审案件',
    ['receive'],
    '原机关和复议机关，或者共同作出行政行为的机关',
    all(first, isIn('defendantMode', ['jointReconsideration', 'jointAct'])),
  ),
  'suits-after-reconsideration': count(
    '经复议后起诉的一审案件',
    ['receive'],
    '起诉以前经过行政复议的',
    all(first, is('route', 'afterReconsideration')),
  ),
  'suits-concluded': count('审结的一审案件', ['judge'], '本期收到一审裁判文书的，含撤诉、调解', first),
  'cases-heard': count('开庭审理的案件', heard, '本期开过庭的，每件计一次；各审级分别计'),
  'head-attended': count(
    '负责人出庭的案件',
    heard,
    '被诉行政机关负责人出庭，或者经协商由共同被告的负责人出庭',
    isIn('attended', ['head', 'coHead']),
  ),
  'head-spoke': count(
    '负责人出庭又发言的案件',
    heard,
    '负责人就实质性解决争议发表意见的',
    all(isIn('attended', ['head', 'coHead']), is('spoke', true)),
  ),
  'head-attended-rate': {
    kind: 'rate',
    label: '负责人出庭率',
    unit: 'ratio',
    numerator: 'head-attended',
    denominator: 'cases-heard',
    meaning: '负责人出庭的案件除以开庭审理的案件；另有以法院通知为分母的“应出庭”口径，见 head-notified-rate',
  },
  'head-notified': count('法院通知负责人出庭的案件', heard, '法院通知负责人出庭、已经开庭的', is('headNotified', true)),
  'head-attended-when-notified': count(
    '通知出庭且负责人出庭的案件',
    heard,
    '法院通知负责人出庭，负责人出庭的',
    all(is('headNotified', true), isIn('attended', ['head', 'coHead'])),
  ),
  'head-notified-rate': {
    kind: 'rate',
    label: '应出庭案件的负责人出庭率',
    unit: 'ratio',
    numerator: 'head-attended-when-notified',
    denominator: 'head-notified',
    meaning: '以法院通知负责人出庭的案件为分母',
  },
  'head-excused': count('说明不能出庭理由的案件', ['explainAbsence'], '附有证明并加盖印章或者由主要负责人签字的'),
  'lawyer-only': count(
    '只有律师出庭的案件',
    heard,
    '行政诉讼法解释128条不允许，应当为零',
    is('attended', 'lawyerOnly'),
  ),
  'suits-lost': count(
    '生效裁判败诉的案件',
    final,
    '以生效裁判为准：撤销、责令履行、给付、确认违法或者无效、变更、承担协议责任、赔偿补偿',
    all(first, isIn('judgment', lostKinds)),
  ),
  'suits-effective': count('裁判生效的一审案件', final, '本期登记生效的', first),
  'loss-rate': {
    kind: 'rate',
    label: '败诉率',
    unit: 'ratio',
    numerator: 'suits-lost',
    denominator: 'suits-effective',
    meaning: '生效裁判败诉的除以裁判生效的，含撤诉、调解；各省口径不一，公布时应注明',
  },
  'suits-settled': count(
    '撤诉和调解结案的案件',
    ['judge'],
    '准许撤诉的和行政调解书',
    all(first, isIn('judgment', ['withdrawn', 'mediated'])),
  ),
  'suits-withdrawn-after-change': count(
    '行政机关改变行为后撤诉的案件',
    ['judge'],
    '不计入败诉，单独显示',
    all(first, is('judgment', 'withdrawn'), is('changedAct', true)),
  ),
  'judgments-performed': count('已履行的裁判', ['perform'], '本期履行完毕的生效裁判、调解书'),
  'court-coercions': count('法院采取强制措施的案件', ['recordCoercion'], '行政诉讼法96条的措施；应当为零'),
  'suits-appealed': count('我方上诉的案件', ['appeal'], '本期决定上诉的', first),
  'lessons-drawn': count('完成败诉评析的案件', ['acceptLesson'], '经县司法局审核的'),
  pending: {
    kind: 'stock',
    label: '期末未结应诉案件',
    unit: '件',
    states: ['served', 'assigned', 'defended', 'scheduled', 'heard', 'judged', 'appealed'],
    meaning: '期末裁判还没有生效的，各审级分别计',
  },
} as const satisfies Readonly<Record<string, Spec>>;
