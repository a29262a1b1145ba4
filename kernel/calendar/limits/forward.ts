// The end of a limit that runs forward from an event: 起算, 中止与扣除, 延长, 届满, 遇休假日顺延.

import { addMonthsToEpoch, dateOf, type EpochDay, epochDay, type LegalDate } from '../legal-date.ts';
import { checkSpan, type Span } from '../span.ts';
import type { Calendar } from '../working-calendar.ts';
import type { ExplanationLine } from './explanation.ts';
import { explainForward } from './forward-explanation.ts';
import {
  type CountingUnit,
  countDown,
  daysThrough,
  mergeStops,
  type Pause,
  type Stop,
  stopOf,
  stoppedDays,
} from './pauses.ts';

/** An approved extension (延长): added after the base limit in its own unit. */
export interface Extension {
  allow: Span;
  /** The day it was approved; an approval after the limit has expired has no effect. */
  on: LegalDate;
  why: string;
  per?: string | undefined;
}

/** A forward limit as the record holds it. */
export interface ForwardLimit {
  /** The event's day, itself not counted (民法典第二百零一条). */
  from: LegalDate;
  allow: Span;
  /** Recorded stops of the clock (中止). */
  pauses?: readonly Pause[] | undefined;
  /** Periods the statute leaves out of the count (不计入期限：鉴定、听证、公告等); counted like pauses, told differently. */
  exclusions?: readonly Pause[] | undefined;
  extensions?: readonly Extension[] | undefined;
  /** The day to reckon what remains as of; today, or the day of an inspection. */
  on?: LegalDate | undefined;
}

interface Told {
  /** True when a year without a loaded holiday notice bears on the result. */
  provisional: boolean;
  /** Days taken off, each once, in working days for a working-day limit and calendar days otherwise; an open pause counts through `on`. */
  pausedDays: number;
  explanation: ExplanationLine[];
}

/** A limit whose end is known. */
export interface RunningLimit extends Told {
  openPause: false;
  /** The last day before any roll-over: what the office works to. */
  strict: LegalDate;
  /** The last day after roll-over to a working day: what the party is told. */
  due: LegalDate;
  /** What is left after `on` through `strict`; null when `on` was not given. */
  remaining: Span | null;
}

/** A limit whose clock stands: no end can be named until the pause is closed. */
export interface StandingLimit extends Told {
  openPause: true;
  strict: null;
  due: null;
  /** What was left when the clock stopped, with extensions already granted in the same unit. */
  remaining: Span;
}

export type ForwardResult = RunningLimit | StandingLimit;

/** One stretch of the limit: the base span, or an extension that runs from the strict end of the one before. */
export interface Leg {
  span: Span;
  unit: CountingUnit;
  from: EpochDay;
  /** Null when the clock stands within this stretch. */
  end: EpochDay | null;
  extension?: Extension;
}

/** What was computed, before it is put into words; dates and words come from the same steps. */
export interface ForwardSteps {
  limit: ForwardLimit;
  legs: Leg[];
  stops: Stop[];
  /** Extensions approved too late to have effect. */
  voided: { extension: Extension; expired: EpochDay }[];
  /** Extensions granted while the clock stands in an earlier stretch. */
  waiting: Extension[];
  left: Span;
  strict: EpochDay | null;
  due: EpochDay | null;
  pausedDays: number;
  undecreed: number[];
}

const unitOf = (span: Span): CountingUnit => (span.unit === 'workingDay' ? 'workingDay' : 'day');

function budgetOf(span: Span, from: EpochDay): number {
  checkSpan(span);
  if (span.unit === 'hour') throw new Error('以小时计的期限须有起算时刻，请用按小时计算的方法，不能按日计算。');
  if (span.unit === 'month') return addMonthsToEpoch(from, span.count) - from;
  if (span.unit === 'year') return addMonthsToEpoch(from, span.count * 12) - from;
  return span.count;
}

/**
 * When a limit ends. The starting day is not counted (民法典第二百零一条); months and years end on the corresponding day
 * (第二百零二条); a last day that is a day off gives way to the next working day (第二百零三条).
 *
 * reading: a pause moves the end of a month or year limit by as many calendar days as it lasted; an extension runs from
 * the strict end of what it extends, so that a roll-over does not lengthen it; an extension approved after the rolled
 * end is void, for there is nothing left to extend.
 */
export function dueForward(limit: ForwardLimit, calendar: Calendar): ForwardResult {
  const steps = stepsOf(limit, calendar);
  const { pausedDays } = steps;
  const provisional = steps.undecreed.length > 0;
  // Every act asks for dates and few readers ask why: the sentences are written when they are read.
  let told: ExplanationLine[] | undefined;
  const explained = (): ExplanationLine[] => {
    told ??= explainForward(steps, calendar);
    return told;
  };
  if (steps.strict === null || steps.due === null) {
    return {
      openPause: true,
      strict: null,
      due: null,
      remaining: steps.left,
      provisional,
      pausedDays,
      get explanation() {
        return explained();
      },
    };
  }
  return {
    openPause: false,
    strict: dateOf(steps.strict),
    due: dateOf(steps.due),
    remaining: remainingOn(steps, calendar),
    provisional,
    pausedDays,
    get explanation() {
      return explained();
    },
  };
}

/** The dates of a limit alone, for those who ask for many at once; the very dates that `dueForward` explains. */
export function dueDates(
  limit: ForwardLimit,
  calendar: Calendar,
): Pick<ForwardResult, 'strict' | 'due' | 'provisional'> {
  const eventful = limit.pauses?.length || limit.exclusions?.length || limit.extensions?.length;
  if (eventful) {
    const { strict, due, undecreed } = stepsOf(limit, calendar);
    return {
      strict: strict === null ? null : dateOf(strict),
      due: due === null ? null : dateOf(due),
      provisional: undecreed.length > 0,
    };
  }
  const days = calendar.epoch;
  const from = epochDay(limit.from);
  const counted = unitOf(limit.allow) === 'workingDay';
  const budget = budgetOf(limit.allow, from);
  const strict = counted ? days.add(from, budget) : from + budget;
  const due = days.onOrAfter(strict);
  const provisional = days.undecreedYears(counted ? Math.min(from + 1, strict) : strict, due).length > 0;
  const last = dateOf(strict);
  return { strict: last, due: due === strict ? last : dateOf(due), provisional };
}

function stepsOf(limit: ForwardLimit, calendar: Calendar): ForwardSteps {
  const from = epochDay(limit.from);
  const days = calendar.epoch;
  const stops = mergeStops([...(limit.pauses ?? []), ...(limit.exclusions ?? [])].map(stopOf));
  const extensions = [...(limit.extensions ?? [])].sort((a, b) => epochDay(a.on) - epochDay(b.on));

  const legs: Leg[] = [];
  const undecreed = new Set<number>();
  const run = (span: Span, start: EpochDay, extension?: Extension): Leg & { left: number } => {
    const unit = unitOf(span);
    const { end, left } = countDown(start, budgetOf(span, start), unit, stops, days);
    const leg: Leg = { span, unit, from: start, end, ...(extension ? { extension } : {}) };
    legs.push(leg);
    if (unit === 'workingDay') {
      const through = end ?? stops.at(-1)?.from ?? start;
      for (const year of days.undecreedYears(start + 1, through)) undecreed.add(year);
    }
    return { ...leg, left };
  };

  const voided: ForwardSteps['voided'] = [];
  const waiting: Extension[] = [];
  let last = run(limit.allow, from);
  for (const extension of extensions) {
    budgetOf(extension.allow, from);
    if (last.end === null) {
      waiting.push(extension);
      continue;
    }
    const expired = days.onOrAfter(last.end);
    if (epochDay(extension.on) > expired) voided.push({ extension, expired });
    else last = run(extension.allow, last.end, extension);
  }

  const strict = last.end;
  const due = strict === null ? null : days.onOrAfter(strict);
  if (strict !== null && due !== null) for (const year of days.undecreedYears(strict, due)) undecreed.add(year);
  return {
    limit,
    legs,
    stops,
    voided,
    waiting,
    left: leftOf(last, waiting),
    strict,
    due,
    pausedDays: stoppedDays(from, strict ?? openEnd(limit, stops), stops, unitOf(limit.allow), days),
    undecreed: [...undecreed].sort((a, b) => a - b),
  };
}

/** Through which day an open pause has taken days so far: `on` when it is known, else none of them. */
function openEnd(limit: ForwardLimit, stops: readonly Stop[]): EpochDay {
  const stopped = stops.at(-1)?.from ?? epochDay(limit.from);
  return limit.on === undefined ? stopped : Math.max(stopped, epochDay(limit.on));
}

function leftOf(last: Leg & { left: number }, waiting: readonly Extension[]): Span {
  let count = last.left;
  for (const { allow } of waiting) if (allow.unit === last.unit) count += allow.count;
  return { count, unit: last.unit };
}

function remainingOn({ limit, legs, stops, strict }: ForwardSteps, calendar: Calendar): Span | null {
  const unit = unitOf(limit.allow);
  if (limit.on === undefined || strict === null) return null;
  const after = Math.max(epochDay(limit.on), legs[0]?.from ?? strict);
  const days = calendar.epoch;
  const count = daysThrough(after, strict, unit, days) - stoppedDays(after, strict, stops, unit, days);
  return { count, unit };
}
