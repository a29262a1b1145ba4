/** The figures (指标) of oversight documents: a letter is one, counted when it is delivered; the reply in the year it was sent or fell overdue. */
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { all, exists, is, isIn, not, type Predicate } from '../../../kernel/predicate/index.ts';
import type { AdviceFile } from './matter.ts';
import { judicialTypes } from './options.ts';

type Act = 'receive' | 'dispatch' | 'overdueReply' | 'close' | 'sue' | 'object' | 'rectify' | 'escalate';
type Spec = IndicatorSpec<keyof AdviceFile & string, Act, 'received'>;

const section = '13';
const judicial = isIn('adviceType', judicialTypes);
const count = (label: string, acts: readonly Act[], meaning: string, where: Predicate): Spec => ({
  kind: 'count',
  label,
  unit: '份',
  acts,
  meaning,
  where,
});

export const indicators = {
  'judicial-advice-received': {
    kind: 'count',
    section,
    label: '收到司法建议、检察建议',
    unit: '份',
    acts: ['receive'],
    where: judicial,
    meaning: '本期送达的司法建议和检察建议，一函一份；监察建议、行政复议意见书另计',
  },
  'judicial-advice-reply-rate': {
    kind: 'rate',
    section,
    label: '司法建议、检察建议按期办复率',
    unit: 'ratio',
    numerator: 'judicial-advice-replied-in-time',
    denominator: 'judicial-advice-due',
    meaning: '按期回复的除以本期应当回复的；没有应当回复的印“—”，不印100%',
  },
  'judicial-advice-replied-in-time': count(
    '按期回复的司法建议、检察建议',
    ['dispatch'],
    '在函件要求和法定期限（取其早）以前送达回复的，每函计第一次回复',
    all(judicial, not(exists('lateReason'))),
  ),
  'judicial-advice-overdue': count(
    '逾期没有回复的司法建议、检察建议',
    ['overdueReply'],
    '本期期限届满没有回复的，届满的次日计入，以后补复的不再减去',
    judicial,
  ),
  'judicial-advice-due': {
    kind: 'total',
    label: '应当回复的司法建议、检察建议',
    unit: '份',
    of: ['judicial-advice-replied-in-time', 'judicial-advice-overdue'],
    meaning: '本期按期回复的和期限届满没有回复的合计',
  },
  'judicial-advice-adopted': count(
    '采纳的司法建议、检察建议',
    ['dispatch'],
    '回复采纳或者部分采纳的',
    all(judicial, isIn('adopted', ['adopted', 'partly'])),
  ),
  'judicial-advice-rectified': count(
    '整改到位的司法建议、检察建议',
    ['close'],
    '办结时已整改的',
    all(judicial, is('rectified', 'done')),
  ),
  'judicial-advice-closed': count('办结的司法建议、检察建议', ['close'], '本期办结的', judicial),
  'public-interest-suggestions': count(
    '行政公益诉讼检察建议',
    ['receive'],
    '本期送达的',
    is('adviceType', 'procPublicInterest'),
  ),
  'public-interest-suits': count(
    '被提起行政公益诉讼',
    ['sue'],
    '检察建议以后被提起诉讼的',
    is('adviceType', 'procPublicInterest'),
  ),
  'advice-objected': count('提出异议的检察建议', ['object'], '人民检察院检察建议工作规定23条', judicial),
  'advice-escalated': count('发函机关报告上级的建议', ['escalate'], '抄报上级机关、党委、人大常委会的', judicial),
  'other-oversight-received': count(
    '收到监察建议、行政复议意见书',
    ['receive'],
    '本期收到的，与司法建议、检察建议分别计',
    isIn('adviceType', ['supervisorySuggestion', 'reconsiderationOpinion']),
  ),
} as const satisfies Readonly<Record<string, Spec>>;
