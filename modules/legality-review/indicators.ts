/** The figures (指标) of legality review: opinions (份), passes (次) and documents (件) are three measures and never one number under three names. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { exists, is } from '../../kernel/predicate/index.ts';
import type { LegalityReviewFile } from './matter.ts';

type Act = 'accept' | 'issue' | 'issueLate' | 'respond' | 'returnFile';
type State = 'received' | 'supplementing' | 'accepted' | 'reviewing' | 'drafted' | 'signed';
type Spec = IndicatorSpec<keyof LegalityReviewFile & string, Act, State>;

const issuing = ['issue', 'issueLate'] as const;
const opinions = { kind: 'count', unit: '份', acts: issuing } as const;

export const indicators = {
  opinions: {
    ...opinions,
    section: '7',
    label: '出具审查意见',
    meaning: '本期出具的审查意见书，一份计一份，以出具日期为准，包括上期送审、本期出具的',
  },
  documents: {
    kind: 'count',
    section: '8',
    label: '审查各类文件',
    unit: '次',
    acts: ['accept'],
    meaning: '本期材料齐全、开始审查的送审，同一文件再次送审的再计一次，退回的不计，以材料齐全日期为准',
  },
  'documents-reviewed': {
    kind: 'distinct',
    label: '涉及文件',
    unit: '件',
    of: 'documentCode',
    acts: ['accept'],
    meaning: '本期开始审查的送审所涉及的文件，按文件登记号计，同一文件多次送审计一件',
  },
  resubmissions: {
    kind: 'count',
    label: '其中再次送审',
    unit: '次',
    acts: ['accept'],
    where: exists('previous'),
    meaning: '本期开始审查的送审中，同一文件再次送审的',
  },
  decisions: {
    ...opinions,
    label: '其中重大行政决策',
    where: is('kind', 'decision'),
    meaning: '本期就重大行政决策草案出具的',
  },
  'normative-documents': {
    ...opinions,
    label: '其中行政规范性文件',
    where: is('kind', 'normativeDocument'),
    meaning: '本期就行政规范性文件草案出具的',
  },
  contracts: {
    ...opinions,
    label: '其中政府合同',
    where: is('kind', 'contract'),
    meaning: '本期就政府合同、行政协议出具的',
  },
  'general-documents': {
    ...opinions,
    label: '其中其他文件',
    where: is('kind', 'generalDocument'),
    meaning: '本期就其他文件、会议议题出具的',
  },
  'on-land': { ...opinions, label: '其中征地拆迁', where: is('topic', 'land'), meaning: '本期出具、涉及征地拆迁的' },
  'on-investment': {
    ...opinions,
    label: '其中招商引资',
    where: is('topic', 'investment'),
    meaning: '本期出具、涉及招商引资的',
  },
  'on-environment': {
    ...opinions,
    label: '其中环境保护',
    where: is('topic', 'environment'),
    meaning: '本期出具、涉及环境保护的',
  },
  unlawful: {
    ...opinions,
    label: '结论为不合法',
    where: is('conclusion', 'unlawful'),
    meaning: '本期出具、不得提交审议的',
  },
  suggestions: {
    kind: 'sum',
    label: '提出修改意见',
    unit: '条',
    of: 'suggestionCount',
    acts: issuing,
    meaning: '本期出具的审查意见中逐条提出的修改意见',
  },
  'suggestions-answered': {
    kind: 'sum',
    label: '已反馈的修改意见',
    unit: '条',
    of: 'suggestionCount',
    acts: ['respond'],
    meaning: '本期反馈采纳情况的送审所涉及的修改意见',
  },
  'suggestions-adopted': {
    kind: 'sum',
    label: '采纳修改意见',
    unit: '条',
    of: 'suggestionsAdopted',
    acts: ['respond'],
    meaning: '本期反馈采纳的修改意见',
  },
  'adoption-rate': {
    kind: 'rate',
    label: '修改意见采纳率',
    unit: 'ratio',
    numerator: 'suggestions-adopted',
    denominator: 'suggestions-answered',
    meaning: '本期反馈采纳的，除以本期反馈所涉及的修改意见',
  },
  'on-time': { ...opinions, acts: ['issue'], label: '按期出具', meaning: '在审查期限以内出具的，期限自材料齐全起算' },
  'on-time-rate': {
    kind: 'rate',
    label: '按期出具率',
    unit: 'ratio',
    numerator: 'on-time',
    denominator: 'opinions',
    meaning: '按期出具的，除以本期出具的审查意见',
  },
  returned: { kind: 'count', label: '退回送审', unit: '次', acts: ['returnFile'], meaning: '材料不符合要求退回的' },
  pending: {
    kind: 'stock',
    label: '期末未出具',
    unit: '次',
    states: ['received', 'supplementing', 'accepted', 'reviewing', 'drafted', 'signed'],
    meaning: '期末已送审、还没有出具审查意见的',
  },
} as const satisfies Readonly<Record<string, Spec>>;
