/** What must be true of a plan: a published item, random checks by default, no second plan for the same trade, filed in time. */
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { DOC118, OBE, RANDOM5, REGULATION18 } from '../../../law/index.ts';
import { partnersFault } from '../joint.ts';
import { approvalRule, filingRule, planReviewRule } from '../rules.ts';
import type { PlanFile } from './matter.ts';

export type V = View<PlanFile>;
const claim = kernelClaim<V>;
const written = (words: string | undefined): boolean => (words ?? '').trim().length >= 4;

/** I-01 already at the plan: what may not be inspected need not be planned. */
export const itemPublished = claim(
  '检查事项已在清单中公布',
  DOC118.art(4),
  (v) => {
    const item = v.file.item === undefined ? undefined : v.referred(v.file.item);
    if (item?.procedure !== 'item') return '请选择检查事项清单中的事项';
    return item.state === 'published' || `“${v.file.itemName ?? ''}”不在公布的检查事项清单中，不能列入计划`;
  },
  '请先把事项列入清单并公布',
);

/** Random by default; the exception is the statute's own: special trades, key fields (OBE 54, second paragraph). */
export const randomByDefault = claim('原则上随机抽查', OBE.art(54), (v) => {
  if (v.file.way !== 'key') return true;
  const item = v.file.item === undefined ? undefined : v.referred(v.file.item);
  if (item?.file.keyField !== true) return '这一事项不直接涉及公共安全和人民群众生命健康，应当随机抽查，不能全覆盖检查';
  return written(v.file.keyGround) || '请写明全覆盖检查的理由';
});

export const rightSpan = claim('计划的起止日期在计划年度内', REGULATION18.art(9), (v) => {
  const { from = '', to = '', planYear = 0 } = v.file;
  if (to < from) return '结束日期早于开始日期';
  return (from.startsWith(String(planYear)) && to.startsWith(String(planYear))) || `起止日期应当在${planYear}年内`;
});

/** The last day of the quarter in which a day lies. */
export function quarterEnd(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Math.ceil(month / 3) - 1]}`;
}
export const fileByOf = (kind: string | undefined, year: number | undefined, day: string): string =>
  kind === 'annual' ? `${(year ?? 0) - 1}-12-31` : quarterEnd(day);

export const fileByRight = claim('备案的日期按规定', filingRule, (v) => {
  const due = fileByOf(v.file.planKind, v.file.planYear, v.on);
  return v.file.fileBy === due || `应当备案的日期是${due}`;
});

/** I-05 before the fact: another authority plans to visit the same trade in the same year. */
const others = (v: V): string[] => [
  ...new Set(
    v
      .found('sameTrade')
      .filter((m) => m.authority !== undefined && m.authority !== v.matter?.authority)
      .map((m) => v.officeName(m.authority as string)),
  ),
];
export const noDuplicates = claim(
  '没有与其他机关重复',
  OBE.art(54),
  (v) =>
    others(v).length === 0 ||
    v.file.joint === true ||
    `${others(v).join('、')}也计划检查同一行业，建议合并或者联合检查`,
);
export const duplicatesAnswered = claim(
  '重复的合并，或者说明理由',
  OBE.art(54),
  (v) =>
    others(v).length === 0 ||
    v.file.joint === true ||
    written(v.file.notMergedWhy) ||
    `${others(v).join('、')}也计划检查同一行业：应当联合检查，或者写明不合并的理由`,
  '请与有关部门商定联合检查',
);

export const partnersNamed = claim('联合检查写明参加的部门和人数', RANDOM5.art(), (v) => partnersFault(v) ?? true);

export const passed = claim(
  '法制审核通过',
  approvalRule,
  (v) => v.file.legalityPassed === true || '法制审核没有通过，不能备案',
  '请按审核意见修改后重新审核',
);
export const campaignApproved = claim(
  '专项检查经县政府批准、集体讨论',
  approvalRule,
  (v) => {
    if (v.file.planKind !== 'special') return true;
    const merged = v.last('merge')?.seq ?? 0;
    return v.did('approveCampaign').some((d) => d.seq > merged) || '专项检查方案还没有经县政府批准，不能备案';
  },
  '请先集体讨论并报县政府批准',
);
export const isSpecial = claim(
  '专项检查才报县政府批准',
  approvalRule,
  (v) => v.file.planKind === 'special' || '年度计划不经这一步，直接备案',
);
export const opinionGrounded = claim(
  '处理意见写明问题',
  planReviewRule,
  (v) => written(v.file.opinion) || '请写明存在什么问题、怎样处理',
);
export const adjustReasoned = claim(
  '调整说明理由',
  filingRule,
  (v) => written(v.file.adjustReason) || '请写明为什么调整计划',
);
export const foundWithinDone = claim(
  '发现问题的不多于检查的',
  REGULATION18.art(9),
  (v) => (v.file.found ?? 0) <= (v.file.done ?? 0) || '发现问题的户数多于实际检查的户数',
);
