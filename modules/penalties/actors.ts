/** Who acts in penalty procedures, the same in every procedure of the module: 调查、审核、决定、听证 are different hands. */
import type { ActorSpec } from '../../kernel/procedure/index.ts';

/** 行政执法证, without which nobody investigates (行政处罚法42). */
export const enforcementCertificate = '行政执法证';
/** 法制审核资格, which the register of reviewers confers: first-timers need the legal qualification (行政处罚法58第二款). */
export const reviewerCertificate = '法制审核资格';

export const actors = {
  officer: { label: '执法人员（承办人）', at: 'handling', assigned: true },
  clerk: { label: '内勤（案卷和公示管理）', at: 'handling' },
  reviewer: { label: '法制审核人员', at: 'authority' },
  chair: { label: '听证主持人', at: 'authority', assigned: true },
  head: { label: '行政机关负责人', at: 'authority' },
  party: { label: '当事人', party: true },
  supervisor: { label: '行政执法监督机构人员', at: 'region', sees: 'region', reads: true },
} as const satisfies Readonly<Record<string, ActorSpec>>;

/** Of the registers that cases cite (案由、清单) they change nothing and see the whole: whoever cites an entry must be able to find it. */
export const readers = {
  officer: { label: actors.officer.label, at: 'handling', sees: 'region' },
  clerk: { label: actors.clerk.label, at: 'handling', sees: 'region' },
  supervisor: actors.supervisor,
} as const satisfies Readonly<Record<string, ActorSpec>>;

export type Actor = keyof typeof actors;
