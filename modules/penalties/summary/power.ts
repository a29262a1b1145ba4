/** Whether a registered power (执法职权) covers an act: whose power it is, where and when; asked by every room of the module. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import type { ReferredMatter } from '../../../kernel/procedure/index.ts';

export interface PowerUse {
  /** Authority whose seal the paper bears; absent before the matter is opened. */
  authority?: string | undefined;
  /** Office of the township or district where it happened. */
  territory?: string | undefined;
  on: LegalDate;
  /** What is to be done with it: to punish, or to seal and seize. */
  act: 'penalty' | 'coercion';
}

/**
 * Why the power does not cover the act, in one sentence; undefined when it does (行政处罚法17、22；行政强制法17). A power counts
 * from its first day through its last, both included; no areas means the whole of the body's territory.
 */
export function whyNoPower(
  power: ReferredMatter | undefined,
  { authority, territory, on, act }: PowerUse,
): string | undefined {
  if (power === undefined || power.module !== 'enforcement-teams' || power.procedure !== 'power')
    return '请选择执法主体名录中的执法职权';
  const { authority: holder, acts, areas, exceptAreas, validFrom, validUntil, kind } = power.file;
  if (power.state !== 'inForce') return '所选执法职权已经停用，不能据以执法';
  if (typeof validFrom === 'string' && on < validFrom) return `所选执法职权自${validFrom}起行使，${on}还没有这项职权`;
  if (typeof validUntil === 'string' && on > validUntil) return `所选执法职权已于${validUntil}届满`;
  if (Array.isArray(acts) && !acts.includes(act))
    return act === 'coercion' ? '所选执法职权不包括行政强制措施，不得查封、扣押' : '所选执法职权不包括行政处罚';
  if (act === 'coercion' && kind === 'entrusted') return '行政强制措施权不得委托，受委托组织不得查封、扣押';
  if (authority !== undefined && typeof holder === 'string' && holder !== authority)
    return '所选执法职权不属于本执法主体，不能以本机关名义行使';
  if (territory !== undefined && Array.isArray(areas) && areas.length > 0 && !areas.includes(territory))
    return '违法行为发生地不在所选执法职权的区域内';
  if (territory !== undefined && Array.isArray(exceptAreas) && exceptAreas.includes(territory))
    return '这一事项在违法行为发生地已经赋权乡镇（街道），本机关在该区域不再行使';
  return undefined;
}
