/** Limits (期限) as ledgers: how each stands, when it is due and why, what the statute does of itself, and what must still be waited for. */
import {
  addDays,
  type Calendar,
  dueDates,
  dueForward,
  earliestAfterFloor,
  type ForwardResult,
  type LegalDate,
  type Span,
} from '../../calendar/index.ts';
import type { LimitStatus, Matter } from '../engine/matter.ts';
import { listed, type Procedure } from '../language/index.ts';
import { type AnyLimit, ledgerOf, type SettingReader, statusOf, walkLimits } from './limit-walk.ts';

export { allowed, type SettingReader } from './limit-walk.ts';

interface Reckoned {
  procedure: Procedure;
  calendar: Calendar;
  setting: SettingReader;
  limits: readonly LimitStatus[];
}

// A matter never changes: what was reckoned of it stands. The next act asks again what the act before it was answered.
const reckoned = new WeakMap<Matter, Reckoned>();

/** The matter under the head that its record gives it. The head moves no limit, so that they need not be reckoned again. */
export function withHead(matter: Matter, head: string): Matter {
  const headed = { ...matter, head };
  const known = reckoned.get(matter);
  if (known) reckoned.set(headed, known);
  return headed;
}

/** Every run of every limit, oldest first; the last run of a limit is the one that counts. */
export function limitsOf(
  procedure: Procedure,
  matter: Matter,
  calendar: Calendar,
  setting: SettingReader,
): readonly LimitStatus[] {
  const known = reckoned.get(matter);
  if (known?.procedure === procedure && known.calendar === calendar && known.setting === setting) return known.limits;
  const limits = reckon(procedure, matter, calendar, setting);
  reckoned.set(matter, { procedure, calendar, setting, limits });
  return limits;
}

function reckon(procedure: Procedure, matter: Matter, calendar: Calendar, setting: SettingReader): LimitStatus[] {
  return walkLimits(procedure, matter, calendar, setting).flatMap((walked) => {
    if (walked.open) walked.past.push(statusOf(walked, walked.open, matter, calendar, setting));
    return walked.past;
  });
}

/** The limit's day-by-day reasons, from the same calculation as its date (“起算…中止…顺延…”). Undefined when it does not run. */
export function explainLimit(
  procedure: Procedure,
  matter: Matter,
  limit: string,
  calendar: Calendar,
  setting: SettingReader,
): ForwardResult | undefined {
  const [walked] = walkLimits(procedure, matter, calendar, setting, limit);
  return walked?.open && dueForward(ledgerOf(walked.spec, walked.open, matter, setting), calendar);
}

/** A provisional date rests on a year whose holidays are not decreed yet: nobody loses a right by it, and the statute does not act on it. */
export function isLapsed(limit: LimitStatus, today: LegalDate): boolean {
  return limit.status === 'running' && limit.due !== null && today > limit.due && !limit.provisional;
}

/** Acts that the statute itself performs (视为…) because a limit has run out before today, in the order of their days. */
export function lawActsDue(
  procedure: Procedure,
  limits: readonly LimitStatus[],
  today: LegalDate,
): { act: string; on: LegalDate; limit: string }[] {
  return limits
    .flatMap((limit) => {
      const lapse = procedure.limits?.[limit.limit]?.onLapse;
      if (typeof lapse !== 'object' || !('deems' in lapse) || !isLapsed(limit, today) || limit.due === null) return [];
      return [{ act: lapse.deems, on: limit.due, limit: limit.limit }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * The first day on which an act may be done as far as waiting periods and floors go, with the rule that says so.
 * A waiting period (等候期) is a limit like any other: it starts on its own date, stands still while paused (then `on` is null)
 * and no longer waits once one of its ends has happened.
 */
export function earliestDay(
  procedure: Procedure,
  matter: Matter,
  act: string,
  calendar: Calendar,
  setting: SettingReader,
): { on: LegalDate | null; label: string; per: AnyLimit['per'] }[] {
  const floors = Object.values(procedure.floors ?? {}).flatMap((floor) => {
    const begun = floor.guards.includes(act)
      ? matter.history.findLast((d) => listed(floor.starts).includes(d.act))
      : undefined;
    if (!begun) return [];
    const atLeast = 'setting' in floor.atLeast ? (setting(floor.atLeast.setting) as Span) : floor.atLeast;
    return [
      { on: earliestAfterFloor({ from: begun.on, atLeast }, calendar).earliest, label: floor.label, per: floor.per },
    ];
  });
  const waits = Object.entries(procedure.limits ?? {}).flatMap(([id, spec]) => {
    if (!spec.guards?.includes(act)) return [];
    const [walked] = walkLimits(procedure, matter, calendar, setting, id);
    if (!walked?.open) return [];
    const { due } = dueDates(ledgerOf(spec, walked.open, matter, setting), calendar);
    return [{ on: due === null ? null : addDays(due, 1), label: spec.label, per: spec.per }];
  });
  return [...floors, ...waits];
}
