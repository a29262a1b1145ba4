/** What the supervisor is warned of in the reviews. */
import type { Watch } from '../../kernel/procedure/index.ts';
import { D713 } from '../../law/index.ts';
import { gb115 } from './guards.ts';

export const watches: readonly Watch[] = [
  {
    id: 'no-advice',
    label: '重大行政决策审查没有听取法律顾问、公职律师意见',
    procedure: 'legality-review',
    finding: 'adviceHeard',
    advice: '请核查审查意见出具前是否组织提出法律意见',
    per: D713.art(28),
  },
  {
    id: 'no-answer',
    label: '审查意见没有反馈采纳情况',
    procedure: 'legality-review',
    finding: 'adoptionTold',
    advice: '请督促送审单位反馈，并核查是否已经提交审议',
    per: gb115,
  },
];
