/** Limits (期限) as ledgers: start, pauses, extensions and end are read from the acts; the due date and its explanation come out of one calculation. */
import {
  addDays,
  type Calendar,
  dueForward,
  earliestAfterFloor,
  type ForwardResult,
  type LegalDate,
  type Span,
} from '../calendar/index.ts';
import { citationKey } from '../citation/index.ts';
import { holds } from '../predicate/index.ts';
import type { Json } from '../record/canonical.ts';
import { type LimitSpec, listed, type Procedure } from './language.ts';
import type { Done, LimitStatus, Matter } from './matter.ts';

export type SettingReader = (key: string) => unknown;

type AnyLimit = LimitSpec<string, string>;

/** The budget that the law, a field of the file or the county's setting gives. */
export function allowed(
  allow: AnyLimit['allow'] | { setting: string },
  file: Readonly<Record<string, Json>>,
  setting: SettingReader,
): Span {
  if ('unit' in allow) return allow;
  if ('setting' in allow) return setting(allow.setting) as Span;
  const value = file[allow.by];
  if (allow.counts && typeof value === 'number') return { count: value, unit: allow.counts };
  const chosen = allow.cases[String(value)] ?? allow.otherwise;
  if (!chosen) throw new Error(`期限没有为“${String(value)}”规定长度`);
  return chosen;
}

/** How much an extension adds: what this act granted (as corrected since, when it is the only one), never more than the law allows. */
function extended(extend: NonNullable<AnyLimit['extend']>, done: Done, file: Readonly<Record<string, Json>>): Span {
  const granted =
    extend.granted === undefined
      ? undefined
      : extend.times === 1
        ? file[extend.granted]
        : done.granted?.[extend.granted];
  return typeof granted === 'number' ? { ...extend.upTo, count: Math.min(granted, extend.upTo.count) } : extend.upTo;
}

/** What the statute deems done on the last day is done at the end of that day, after whatever else bears its date. */
const order = (a: Done, b: Done): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : Number(a.source === 'law') - Number(b.source === 'law') || a.seq - b.seq;

const byDate = (history: readonly Done[]): readonly Done[] => {
  for (let i = 1; i < history.length; i++) {
    const [a, b] = [history[i - 1], history[i]];
    if (a && b && order(b, a) < 0) return [...history].sort(order);
  }
  return history;
};

interface Running {
  start: Done;
  from: LegalDate;
  pauses: { from: LegalDate; to?: LegalDate; why: string; per: string; rule: number }[];
  extensions: { allow: Span; on: LegalDate; why: string; per: string }[];
}

/** The one calculation behind both the due date and its explanation. */
function calculate(
  spec: AnyLimit,
  running: Running,
  matter: Matter,
  calendar: Calendar,
  setting: SettingReader,
): ForwardResult {
  return dueForward(
    {
      from: running.from,
      allow: allowed(spec.allow, matter.file, setting),
      pauses: running.pauses.map(({ from, to, why, per }) => ({ from, ...(to === undefined ? {} : { to }), why, per })),
      extensions: running.extensions,
    },
    calendar,
  );
}

function statusOf(
  id: string,
  spec: AnyLimit,
  running: Running,
  result: ForwardResult,
  matter: Matter,
  setting: SettingReader,
): LimitStatus {
  return {
    limit: id,
    startedOn: running.from,
    startSeq: running.start.seq,
    allow: allowed(spec.allow, matter.file, setting),
    due: result.due,
    strict: result.strict,
    provisional: result.provisional,
    status: result.due === null ? 'paused' : 'running',
    extensions: running.extensions.length,
  };
}

/** A limit ends in time when its end falls on or before the last day, rolled to the next working day (民法典203). */
function ended(spec: AnyLimit, status: LimitStatus, by: Done): LimitStatus {
  // What happens after a waiting period (等候期) happens when it should.
  const late = status.due !== null && by.on > status.due && spec.class !== 'waiting-period';
  const lapses = spec.onLapse !== 'shown';
  return { ...status, status: late ? (lapses ? 'lapsed' : 'late') : 'met', endedOn: by.on, endedBy: by.act };
}

/** Walks one limit through the history; calls back for each closed run and returns the open one. */
function walk(
  id: string,
  spec: AnyLimit,
  matter: Matter,
  calendar: Calendar,
  setting: SettingReader,
): { past: LimitStatus[]; open?: Running } {
  const past: LimitStatus[] = [];
  let running: Running | undefined;
  const starts = listed(spec.starts);
  // What the statute deems done ends the clock whether or not the definition lists it, so that it happens once.
  const deems = typeof spec.onLapse === 'object' && 'deems' in spec.onLapse ? spec.onLapse.deems : undefined;
  const ends = deems === undefined ? listed(spec.ends) : [...listed(spec.ends), deems];
  const pauses = spec.pauses ?? [];
  const now = (): LimitStatus | undefined =>
    running && statusOf(id, spec, running, calculate(spec, running, matter, calendar, setting), matter, setting);
  for (const done of byDate(matter.history)) {
    if (running) {
      if (ends.includes(done.act)) {
        const status = now();
        if (status)
          past.push(
            done.act === deems
              ? { ...status, status: 'lapsed', endedOn: done.on, endedBy: done.act }
              : ended(spec, status, done),
          );
        running = undefined;
      } else {
        const current = running;
        pauses.forEach((pause, rule) => {
          const open = current.pauses.find((p) => p.rule === rule && p.to === undefined);
          if (!open && listed(pause.from).includes(done.act)) {
            current.pauses.push({ from: done.on, why: pause.why, per: citationKey(pause.per), rule });
          } else if (open && listed(pause.until).includes(done.act)) open.to = done.on;
        });
        // An extension granted after expiry, or once too often, is void and moves nothing (期限届满后的延长无效).
        const extend = spec.extend;
        if (extend && extend.by === done.act && current.extensions.length < extend.times) {
          const due = now()?.due;
          if (due === null || due === undefined || done.on <= due) {
            current.extensions.push({
              allow: extended(extend, done, matter.file),
              on: done.on,
              why: '批准延长',
              per: citationKey(extend.per),
            });
          }
        }
      }
    }
    if (starts.includes(done.act) && (spec.onlyIf === undefined || holds(spec.onlyIf, matter.file))) {
      const status = now();
      if (status) past.push({ ...status, status: 'restarted', endedOn: done.on, endedBy: done.act });
      const named =
        spec.startsOn === undefined ? undefined : (done.dates?.[spec.startsOn] ?? matter.file[spec.startsOn]);
      running = { start: done, from: typeof named === 'string' ? named : done.on, pauses: [], extensions: [] };
    }
  }
  return running ? { past, open: running } : { past };
}

/** Every run of every limit, oldest first; the last run of a limit is the one that counts. */
export function limitsOf(
  procedure: Procedure,
  matter: Matter,
  calendar: Calendar,
  setting: SettingReader,
): LimitStatus[] {
  return Object.entries(procedure.limits ?? {}).flatMap(([id, spec]) => {
    const { past, open } = walk(id, spec, matter, calendar, setting);
    return open
      ? [...past, statusOf(id, spec, open, calculate(spec, open, matter, calendar, setting), matter, setting)]
      : past;
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
  const spec = procedure.limits?.[limit];
  const open = spec && walk(limit, spec, matter, calendar, setting).open;
  if (!spec || !open) return undefined;
  return calculate(spec, open, matter, calendar, setting);
}

export function isLapsed(limit: LimitStatus, today: LegalDate): boolean {
  return limit.status === 'running' && limit.due !== null && today > limit.due;
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
    .sort((a, b) => (a.on < b.on ? -1 : 1));
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
    const open = spec.guards?.includes(act) ? walk(id, spec, matter, calendar, setting).open : undefined;
    if (!open) return [];
    const { due } = calculate(spec, open, matter, calendar, setting);
    return [{ on: due === null ? null : addDays(due, 1), label: spec.label, per: spec.per }];
  });
  return [...floors, ...waits];
}
