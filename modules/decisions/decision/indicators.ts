/** The figures (指标) of decisions: a decision counts once, in the year in which it was made public. */
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { is } from '../../../kernel/predicate/index.ts';
import type { DecisionFile } from './matter.ts';

type Act =
  | 'suggest'
  | 'initiate'
  | 'decline'
  | 'decide'
  | 'announce'
  | 'recordHearing'
  | 'argue'
  | 'assessRisk'
  | 'evaluate'
  | 'suspend'
  | 'adjust'
  | 'disapprove';
type State =
  | 'drafting'
  | 'publicParticipation'
  | 'hearing'
  | 'expertArgument'
  | 'riskAssessment'
  | 'fairCompetition'
  | 'legalityReview'
  | 'submittedForDeliberation'
  | 'returned'
  | 'postponed'
  | 'collectivelyDiscussed'
  | 'partyReported'
  | 'decided'
  | 'executing'
  | 'evaluating'
  | 'suspended';
type Spec = IndicatorSpec<keyof DecisionFile & string, Act, State>;

export const indicators = {
  published: {
    kind: 'count',
    section: '7',
    label: '公布重大行政决策',
    unit: '个',
    acts: ['announce'],
    meaning: '本期公布的，一个决策事项计一个；依法不予公开的、只列入目录没有决定的不计',
  },
  decided: {
    kind: 'count',
    label: '作出重大行政决策',
    unit: '个',
    acts: ['decide'],
    meaning: '本期由行政首长在集体讨论的基础上决定的，按决定日期计',
  },
  proposed: { kind: 'count', label: '决策建议', unit: '件', acts: ['suggest'], meaning: '本期提出的决策事项建议' },
  initiated: {
    kind: 'count',
    label: '启动决策程序',
    unit: '个',
    acts: ['initiate'],
    meaning: '本期决定启动并确定承办单位的',
  },
  disapproved: {
    kind: 'count',
    label: '讨论不予通过',
    unit: '个',
    acts: ['disapprove'],
    meaning: '本期会议讨论不予通过的',
  },
  hearings: {
    kind: 'count',
    label: '决策听证',
    unit: '次',
    acts: ['recordHearing'],
    meaning: '本期举行听证会的决策事项，一个事项计一次',
  },
  'expert-arguments': {
    kind: 'count',
    label: '专家论证',
    unit: '次',
    acts: ['argue'],
    meaning: '本期组织专家论证的决策事项',
  },
  'risk-assessments': {
    kind: 'count',
    label: '风险评估',
    unit: '次',
    acts: ['assessRisk'],
    meaning: '本期进行风险评估的决策事项',
  },
  uncontrollable: {
    kind: 'count',
    label: '其中风险不可控',
    unit: '次',
    acts: ['assessRisk'],
    where: is('riskLevel', 'uncontrollable'),
    meaning: '最近一次评估结论为风险不可控的',
  },
  evaluations: { kind: 'count', label: '决策后评估', unit: '件', acts: ['evaluate'], meaning: '本期完成后评估的' },
  adjustments: {
    kind: 'count',
    label: '决策调整',
    unit: '件',
    acts: ['adjust'],
    meaning: '本期决定作重大调整、重新履行程序的',
  },
  suspensions: {
    kind: 'count',
    label: '中止执行',
    unit: '件',
    acts: ['suspend'],
    meaning: '本期由行政首长先行决定中止执行的',
  },
  'in-progress': {
    kind: 'stock',
    label: '期末正在办理的决策',
    unit: '个',
    states: [
      'drafting',
      'publicParticipation',
      'hearing',
      'expertArgument',
      'riskAssessment',
      'fairCompetition',
      'legalityReview',
      'submittedForDeliberation',
      'returned',
      'postponed',
      'collectivelyDiscussed',
      'partyReported',
      'decided',
    ],
    meaning: '期末已经启动、还没有公布的',
  },
  'in-execution': {
    kind: 'stock',
    label: '期末正在执行的决策',
    unit: '个',
    states: ['executing', 'evaluating', 'suspended'],
    meaning: '期末正在执行（含评估、中止）的',
  },
} as const satisfies Readonly<Record<string, Spec>>;
