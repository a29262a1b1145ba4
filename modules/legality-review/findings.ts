/** Findings (核验结论) of a review: what the archived file must show. What the guards make impossible to miss is no finding. */
import type { FindingSpec } from '../../kernel/procedure/index.ts';
import { gb115, type V } from './guards.ts';

const issued = (v: V) => v.last('issue') ?? v.last('issueLate');

export const findingGroups = { review: '合法性审查案卷' } as const;

export const findings = {
  adoptionTold: {
    label: '送审单位反馈采纳情况',
    group: 'review',
    applies: (v) => issued(v) !== undefined && (v.file.suggestionCount ?? 0) > 0,
    holds: (v) => v.did('respond').length > 0 || '没有反馈采纳情况',
    weight: 'slight',
    per: gb115,
  },
} as const satisfies Readonly<Record<string, FindingSpec<V>>>;
