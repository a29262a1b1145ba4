/** What the supervisor is warned of in the reviews. */
import type { Watch } from '../../kernel/procedure/index.ts';
import { gb115 } from './guards.ts';

export const watches: readonly Watch[] = [
  {
    id: 'no-answer',
    label: '审查意见没有反馈采纳情况',
    procedure: 'legality-review',
    finding: 'adoptionTold',
    advice: '请督促送审单位反馈，并核查是否已经提交审议',
    per: gb115,
  },
];
