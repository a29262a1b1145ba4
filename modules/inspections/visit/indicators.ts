/** The figures (指标) of inspections: one object with a complete record counts once, in the year in which its result was told. */
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { all, is, isIn, type Predicate } from '../../../kernel/predicate/index.ts';
import { problems } from '../options.ts';
import type { VisitFile } from './matter.ts';

type Act = 'open' | 'checkIn' | 'tellResult' | 'orderCorrection' | 'recheck' | 'refer' | 'cancel' | 'startUrgent';
type State = 'notified';
type Spec = IndicatorSpec<keyof VisitFile & string, Act, State>;

const section = '10';
const whole = '一个检查对象、一份完整的检查记录计一次，以告知检查结果之日归入年度';
const count = (label: string, acts: readonly Act[], meaning: string, where?: Predicate): Spec => ({
  kind: 'count',
  section,
  label,
  unit: '次',
  acts,
  meaning,
  ...(where === undefined ? {} : { where }),
});
const random = is('kind', 'random');

export const indicators = {
  'double-random': count(
    '双随机检查',
    ['tellResult'],
    `本期从随机抽查任务开始、记录完整的检查；${whole}。2023年报告的“平台已累计开展”按本年1月1日至12月31日的窗口计。检查后移送立案的计在内，另以“双随机检查后移送、立案”列出（有的统计口径不计）；取消的、没有记录的不计`,
    random,
  ),
  inspections: count('行政检查', ['tellResult'], `本期各种行政检查；${whole}`),
  'routine-inspections': count(
    '日常检查、专项检查',
    ['tellResult'],
    `本期按计划和专项方案进行的检查；${whole}`,
    isIn('kind', ['routine', 'special']),
  ),
  'case-inspections': count(
    '个案检查',
    ['tellResult'],
    `本期因投诉举报、转办交办、数据监测、企业申请进行的检查；${whole}`,
    is('kind', 'case'),
  ),
  'joint-inspections': count('联合检查', ['tellResult'], `本期几个部门一次完成的检查，只计一次`, is('joint', true)),
  'off-site-inspections': count(
    '非现场检查',
    ['tellResult'],
    `本期书面、数据、远程进行的检查`,
    is('manner', 'offSite'),
  ),
  'problem-inspections': count(
    '发现问题的检查',
    ['tellResult'],
    '本期告知的结果为发现问题的',
    isIn('result', problems),
  ),
  'problem-rate': {
    kind: 'rate',
    section,
    label: '检查发现问题率',
    unit: 'ratio',
    numerator: 'problem-inspections',
    denominator: 'inspections',
    meaning: '发现问题的检查除以全部检查；只用于确定抽查的重点，不用于考核、排名',
  },
  'double-random-problems': count(
    '双随机检查发现问题',
    ['tellResult'],
    '本期双随机检查中结果为发现问题的',
    all(random, isIn('result', problems)),
  ),
  'double-random-referred': count(
    '双随机检查后移送、立案',
    ['refer'],
    '本期由双随机检查移送立案、移送其他机关的',
    random,
  ),
  'correction-orders': count('责令改正', ['orderCorrection'], '本期在检查中责令限期改正的，同一检查计一次'),
  corrected: count('复查已经改正', ['recheck'], '本期复查时已经改正的', is('corrected', true)),
  'inspection-referrals': count('检查后移送、立案', ['refer'], '本期由检查移送立案、移送其他机关的'),
  'urgent-inspections': count('先行检查', ['startUrgent'], '本期情况紧急、先行检查后补办审批的'),
  cancelled: count('不再实施的检查', ['cancel'], '本期登记以后没有实施的'),
  'inspected-enterprises': {
    kind: 'distinct',
    section,
    label: '受到检查的企业',
    unit: '家',
    of: 'creditCode',
    acts: ['checkIn'],
    meaning: '本期有过入企检查的不同企业，以统一社会信用代码区分',
  },
  'honest-disturbed': {
    kind: 'distinct',
    section: '5',
    label: '受到日常检查的诚信经营者',
    unit: '家',
    of: 'creditCode',
    acts: ['checkIn'],
    where: all(is('honest', true), isIn('kind', ['routine', 'special'])),
    meaning:
      '本期有过非随机的日常检查、专项检查入企的不同诚信经营者；随机抽到的、因投诉举报等个案检查的不计（口径待核）',
  },
  'honest-drawn': {
    kind: 'distinct',
    section: '5',
    label: '被随机抽查的诚信经营者',
    unit: '家',
    of: 'creditCode',
    acts: ['checkIn'],
    where: all(is('honest', true), random),
    meaning: '本期在随机抽查中入企检查过的不同诚信经营者；不计入“受到日常检查的诚信经营者”，在此单列',
  },
} as const satisfies Readonly<Record<string, Spec>>;
