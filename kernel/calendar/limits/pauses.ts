// Spans of days that do not run against a limit (中止, 不计入的期间), merged so that no day is taken off twice.

import { type EpochDay, epochDay, type LegalDate } from '../legal-date.ts';
import type { EpochCalendar } from '../working-calendar.ts';

/** A recorded stop of the clock: the days after `from` through `to` are not counted; without `to` the clock stands. */
export interface Pause {
  from: LegalDate;
  to?: LegalDate | undefined;
  why: string;
  per?: string | undefined;
}

/** Days after `from` through `to`; an open one ends at Infinity. */
export interface Stop {
  from: EpochDay;
  to: EpochDay;
}

/** The unit a limit is counted down in: months and years become calendar days once their end is known. */
export type CountingUnit = 'day' | 'workingDay';

/** One recorded pause as a stop; refuses one that ends before it begins. */
export function stopOf(pause: Pause): Stop {
  const from = epochDay(pause.from);
  const to = pause.to === undefined ? Number.POSITIVE_INFINITY : epochDay(pause.to);
  if (to < from) {
    throw new Error(`“${pause.why}”的恢复日期${pause.to}早于中止日期${pause.from}，请核对记录。`);
  }
  return { from, to };
}

/** Sorted and merged: overlapping or touching stops become one. */
export function mergeStops(stops: readonly Stop[]): Stop[] {
  const merged: Stop[] = [];
  for (const stop of [...stops].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && stop.from <= last.to) last.to = Math.max(last.to, stop.to);
    else merged.push({ ...stop });
  }
  return merged;
}

/** Whether the clock stands on the day. */
export function isStopped(day: EpochDay, stops: readonly Stop[]): boolean {
  return stops.some((stop) => day > stop.from && day <= stop.to);
}

/** Days (in the unit) after `a` through `b`. */
export function daysThrough(a: EpochDay, b: EpochDay, unit: CountingUnit, calendar: EpochCalendar): number {
  if (b <= a) return 0;
  return unit === 'workingDay' ? calendar.between(a, b) : b - a;
}

/** Stopped days (in the unit) after `a` through `b`; `stops` must be merged. */
export function stoppedDays(
  a: EpochDay,
  b: EpochDay,
  stops: readonly Stop[],
  unit: CountingUnit,
  calendar: EpochCalendar,
): number {
  let count = 0;
  for (const stop of stops) {
    count += daysThrough(Math.max(a, stop.from), Math.min(b, stop.to), unit, calendar);
  }
  return count;
}

/** Counts `budget` days down from the day after `from`, standing still over merged stops. */
export function countDown(
  from: EpochDay,
  budget: number,
  unit: CountingUnit,
  stops: readonly Stop[],
  calendar: EpochCalendar,
): { end: EpochDay; left: 0 } | { end: null; left: number } {
  let at = from;
  let left = budget;
  for (const stop of stops) {
    if (stop.to <= at) continue;
    const free = daysThrough(at, stop.from, unit, calendar);
    // The budget is used up before this stop begins: a clock that has run out is not stopped.
    if (left <= free) break;
    left -= free;
    if (stop.to === Number.POSITIVE_INFINITY) return { end: null, left };
    at = stop.to;
  }
  return { end: unit === 'workingDay' ? calendar.add(at, left) : at + left, left: 0 };
}
