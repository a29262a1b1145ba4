/** The figures (指标) of suggestions and proposals: an item counts once, in the year of its first written answer. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { all, between, is, isIn, type Predicate } from '../../kernel/predicate/index.ts';
import { classes, classMeanings, type ProposalFile } from './matter.ts';

type Act =
  | 'register'
  | 'decline'
  | 'merge'
  | 'assign'
  | 'requestReassign'
  | 'extendSuggestion'
  | 'extendProposal'
  | 'contact'
  | 'reply'
  | 'replyAgain'
  | 'rate'
  | 'rateDissatisfied'
  | 'markKey'
  | 'openTracking'
  | 'fulfil'
  | 'failPromise';
type State = 'registered' | 'filed' | 'assigned' | 'adjusting' | 'handling' | 'drafted';
type Spec = IndicatorSpec<keyof ProposalFile & string, Act, State>;

const section = '13';
const whole = is('part', 0);
const count = (label: string, acts: readonly Act[], meaning: string, where?: Predicate): Spec => ({
  kind: 'count',
  section,
  label,
  unit: '件',
  acts,
  meaning,
  ...(where === undefined ? {} : { where }),
});
const once = '分办的只按主件计一次，会办的不另计；二次答复不再计';
const rated = ['rate', 'rateDissatisfied'] as const;

export const indicators = {
  'congress-suggestions': count(
    '办理人大代表建议',
    ['reply'],
    `本期首次书面答复的人大代表建议；${once}`,
    all(is('kind', 'congress'), whole),
  ),
  'cppcc-proposals': count(
    '办理政协提案',
    ['reply'],
    `本期首次书面答复的政协提案；${once}，并案的计被并入的一件`,
    all(is('kind', 'cppcc'), whole),
  ),
  'satisfaction-rate': {
    kind: 'rate',
    section,
    label: '代表委员满意率（含基本满意）',
    unit: 'ratio',
    numerator: 'accepted-ratings',
    denominator: 'ratings',
    meaning:
      '对办理结果满意和基本满意的，除以本期收到评价的；没有反馈的不在分母，也不算满意；同一件在本期内多次评价的，以最后一次为准',
  },
  ratings: count(
    '收到评价',
    rated,
    '本期由代表、委员本人评价的，分件各自计',
    isIn('satisfaction', ['satisfied', 'basic', 'dissatisfied']),
  ),
  'accepted-ratings': count(
    '满意和基本满意',
    rated,
    '对办理结果满意或者基本满意',
    isIn('satisfaction', ['satisfied', 'basic']),
  ),
  'fully-satisfied': count('满意', rated, '对办理结果满意，不含基本满意', is('satisfaction', 'satisfied')),
  'basically-satisfied': count('基本满意', rated, '对办理结果基本满意', is('satisfaction', 'basic')),
  dissatisfied: count('不满意', rated, '对办理结果不满意', is('satisfaction', 'dissatisfied')),
  'fully-satisfied-rate': {
    kind: 'rate',
    section,
    label: '满意率（不含基本满意）',
    unit: 'ratio',
    numerator: 'fully-satisfied',
    denominator: 'ratings',
    meaning: '满意除以收到评价的',
  },
  replies: count('书面答复', ['reply'], '本期首次书面答复，分件各自计'),
  'part-replies': count('分件答复', ['reply'], '分办的其余单位的答复', between('part', 1)),
  'congress-assigned': count(
    '交办人大代表建议',
    ['assign'],
    '本期交办的人大代表建议，按主件计',
    all(is('kind', 'congress'), whole),
  ),
  'cppcc-assigned': count('交办政协提案', ['assign'], '本期交办的政协提案，按主件计', all(is('kind', 'cppcc'), whole)),
  ...Object.fromEntries(
    (Object.keys(classes) as (keyof typeof classes)[]).map((c): [string, Spec] => [
      `class-${c}`,
      count(`${classes[c]}答复`, ['reply'], `首次答复时${classMeanings[c]}的`, is('replyClass', c)),
    ]),
  ),
  'met-face-to-face': count(
    '面商、走访',
    ['contact'],
    '本期与代表、委员见面沟通过的',
    isIn('contactWay', ['meeting', 'visit']),
  ),
  'second-handlings': count('二次办理', ['replyAgain'], '不满意后再次答复的'),
  'not-filed': count('不立案', ['decline'], '审核后没有立案的'),
  merged: count('并案', ['merge'], '并入其他提案的'),
  'returned-assignments': count('申请调整', ['requestReassign'], '承办单位申请退办、调整的'),
  extended: count('延长办理', ['extendSuggestion', 'extendProposal'], '交办后经批准延长的；交办时即定为六个月的不在内'),
  'key-items': count('重点督办', ['markKey'], '列为重点督办的'),
  'promises-tracked': count('列入跟踪', ['openTracking'], 'B类答复列入跟踪办理的'),
  'promises-kept': count('承诺落实', ['fulfil'], '本期落实的承诺事项'),
  'promises-failed': count('承诺不能落实', ['failPromise'], '本期说明理由、不能落实的承诺事项'),
  pending: {
    kind: 'stock',
    section,
    label: '期末未答复',
    unit: '件',
    states: ['registered', 'filed', 'assigned', 'adjusting', 'handling', 'drafted'],
    meaning: '期末已登记、还没有首次答复的',
  },
} as const satisfies Readonly<Record<string, Spec>>;
