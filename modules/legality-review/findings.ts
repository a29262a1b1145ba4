/** Findings (核验结论) of a review: what the archived file must show, and what the supervisor is warned of. */
import type { FindingSpec } from '../../kernel/procedure/index.ts';
import { D713 } from '../../law/index.ts';
import { gb115, reviewRule, type V } from './guards.ts';

const issued = (v: V) => v.last('issue') ?? v.last('issueLate');

export const findingGroups = { review: '合法性审查案卷' } as const;

export const findings = {
  completeFirst: {
    label: '材料齐全以后开始审查',
    group: 'review',
    applies: (v) => issued(v) !== undefined,
    holds: (v) => v.did('accept').length > 0 || '没有材料齐全、开始审查的记录',
    weight: 'grave',
    per: D713.art(26),
  },
  adviceHeard: {
    label: '重大行政决策听取法律顾问、公职律师意见',
    group: 'review',
    applies: (v) => issued(v) !== undefined && v.file.kind === 'decision' && v.file.conclusion !== 'notReviewable',
    holds: (v) =>
      v.did('receiveAdvice').length + v.did('hearPublicLawyer').length > 0 || '没有法律顾问、公职律师的意见',
    weight: 'grave',
    per: D713.art(28),
  },
  signedApart: {
    label: '拟写和审签不是同一人',
    group: 'review',
    applies: (v) => issued(v) !== undefined,
    holds: (v) => {
      const [drafted, signed] = [v.last('draft'), v.last('sign')];
      return (drafted !== undefined && signed !== undefined && drafted.by !== signed.by) || '审查意见没有由另一人审签';
    },
    weight: 'veto',
    per: reviewRule,
  },
  adoptionTold: {
    label: '送审单位反馈采纳情况',
    group: 'review',
    applies: (v) => issued(v) !== undefined && (v.file.suggestionCount ?? 0) > 0,
    holds: (v) => v.did('respond').length > 0 || '没有反馈采纳情况',
    weight: 'slight',
    per: gb115,
  },
} as const satisfies Readonly<Record<string, FindingSpec<V>>>;
