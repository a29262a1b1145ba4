/** The cause of a case (案由) as the file names it, and where a fine stands in its range and benchmark. All money in fen. */

import type { Party, ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { type Base, type CauseFile, rangeOf, rangeText, tierOf, whyNoRange, whyNotUsable } from '../../cause/index.ts';
import type { V } from '../matter.ts';

export const causeMatter = (v: V): ReferredMatter | undefined =>
  v.file.cause === undefined ? undefined : v.referred(v.file.cause);
export const causeOf = (v: V): CauseFile | undefined => causeMatter(v)?.file as CauseFile | undefined;

/** The kind of the party whose range applies: the most exposed of several is the legal person. */
export function partyKind(v: V): Party['kind'] {
  const all = v.file.parties ?? [];
  return (
    (all.find((p) => p.kind === 'legalPerson') ?? all.find((p) => p.kind === 'organisation') ?? all[0])?.kind ??
    'citizen'
  );
}
/** 公民 or 法人、其他组织, for thresholds. 个体工商户 is a citizen here (民法典54). */
export const isCitizen = (v: V): boolean => ['citizen', 'individualBusiness'].includes(partyKind(v));

/** What the file says of the base by which the fine is reckoned; undefined while nothing is said. */
export const baseOf = ({ file }: V): Base | undefined => (file.baseUnclear === true ? 'unclear' : file.baseValue);

/** Where an amount stands: a tier, `below` the floor, `above` the ceiling; undefined where the cause knows no range. */
export function standing(v: V, fine: number): ReturnType<typeof tierOf> {
  const cause = causeOf(v);
  return cause && tierOf(cause, partyKind(v), fine, baseOf(v));
}
export function fineRange(v: V): { min: number; max: number } | undefined {
  const cause = causeOf(v);
  return cause && rangeOf(cause, partyKind(v), baseOf(v));
}
/** How that range comes about, in words: the base, the rule and the amounts. */
export function rangeReckoned(v: V): string | undefined {
  const cause = causeOf(v);
  return cause && rangeText(cause, partyKind(v), baseOf(v));
}
/** Why the cause gives no range yet: the base is not stated, or is unclear where the statute says nothing of that. */
export function rangeFault(v: V): string | undefined {
  const cause = causeOf(v);
  return cause && whyNoRange(cause, baseOf(v));
}
/** The articles of the penalty without their text: 《食品安全法》第一百二十四条第一款第五项. */
export const penaltyArticles = (cause: CauseFile): string => (cause.penaltyBasis ?? '').split('：')[0] ?? '';

/**
 * Why the cause may not found this penalty; undefined when it may. reading: the entry of the register is usable when it was in force
 * on the day of the act (从旧) or is in force now (从轻, and acts from before the register existed, 行政处罚法37).
 */
export function causeFault(v: V): string | undefined {
  const now = whyNotUsable(causeMatter(v), v.on);
  const then = v.file.actTo ?? v.file.actFrom;
  return now !== undefined && then !== undefined && whyNotUsable(causeMatter(v), then) === undefined ? undefined : now;
}
