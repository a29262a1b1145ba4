/** The figures (指标) of consultations on draft legislation: a draft counts once, in the year of the county's letter. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { is } from '../../kernel/predicate/index.ts';
import type { LegislationFile } from './matter.ts';

type Act = 'receive' | 'reply' | 'track' | 'openToPublic' | 'answer';
type State = 'received' | 'assigned' | 'consulting' | 'consolidated';
type Spec = IndicatorSpec<keyof LegislationFile & string, Act, State>;

const section = '6';

export const indicators = {
  'drafts-consulted': {
    kind: 'count',
    section,
    label: '完成立法意见征集',
    unit: '件',
    acts: ['reply'],
    meaning: '本期书面函复的征求意见稿，一次来函计一件；同一草案不同稿次分别来函的，分别计',
  },
  'drafts-received': {
    kind: 'count',
    label: '收到征求意见稿',
    unit: '件',
    acts: ['receive'],
    meaning: '本期收文登记的',
  },
  'local-regulations': {
    kind: 'count',
    label: '其中地方性法规',
    unit: '件',
    acts: ['reply'],
    where: is('draftKind', 'localRegulation'),
    meaning: '本期书面函复的地方性法规草案',
  },
  'opinions-sent': {
    kind: 'sum',
    label: '函复意见',
    unit: '条',
    of: 'sentCount',
    acts: ['reply'],
    meaning: '复函中逐条提出的意见',
  },
  'opinions-adopted': {
    kind: 'sum',
    label: '采纳意见',
    unit: '条',
    of: 'adopted',
    acts: ['track'],
    meaning: '对照公布的文本采纳的，以本期完成对照的为准',
  },
  'opened-to-public': {
    kind: 'count',
    label: '应要求公开征求意见',
    unit: '件',
    acts: ['openToPublic'],
    meaning: '应征求单位要求在本县网站刊登的',
  },
  pending: {
    kind: 'stock',
    label: '期末未函复',
    unit: '件',
    states: ['received', 'assigned', 'consulting', 'consolidated'],
    meaning: '期末已收文、还没有函复的',
  },
} as const satisfies Readonly<Record<string, Spec>>;
