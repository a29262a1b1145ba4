/** Walks the limits (期限) of a matter through its history: what started, paused, extended and ended each run of each clock. */
import { type Calendar, dueDates, type ForwardLimit, type LegalDate, type Span } from '../../calendar/index.ts';
import { citationKey } from '../../citation/index.ts';
import { holds } from '../../predicate/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { Done, LimitStatus, Matter } from '../engine/matter.ts';
import { type LimitSpec, listed, type Procedure } from '../language/index.ts';

export type SettingReader = (key: string) => unknown;

export type AnyLimit = LimitSpec<string, string>;

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

/** An open run of a limit. */
export interface Running {
  start: Done;
  from: LegalDate;
  pauses: { from: LegalDate; to?: LegalDate; why: string; per: string; rule: number }[];
  extensions: { allow: Span; on: LegalDate; why: string; per: string }[];
}

/** The one ledger behind both the due date and its explanation. */
export function ledgerOf(spec: AnyLimit, run: Running, matter: Matter, setting: SettingReader): ForwardLimit {
  const allow = allowed(spec.allow, matter.file, setting);
  return { from: run.from, allow, pauses: run.pauses, extensions: run.extensions };
}

/** How an open run stands. */
export function statusOf(
  { id, spec }: { id: string; spec: AnyLimit },
  run: Running,
  matter: Matter,
  calendar: Calendar,
  setting: SettingReader,
): LimitStatus {
  const ledger = ledgerOf(spec, run, matter, setting);
  const { due, strict, provisional } = dueDates(ledger, calendar);
  return {
    limit: id,
    startedOn: run.from,
    startSeq: run.start.seq,
    allow: ledger.allow,
    due,
    strict,
    provisional,
    status: due === null ? 'paused' : 'running',
    extensions: run.extensions.length,
  };
}

/** A limit ends in time when its end falls on or before the last day, rolled to the next working day (民法典203). */
function ended(spec: AnyLimit, status: LimitStatus, by: Done): LimitStatus {
  // What happens after a waiting period (等候期) happens when it should.
  const late = status.due !== null && by.on > status.due && spec.class !== 'waiting-period';
  const lapses = spec.onLapse !== 'shown';
  return { ...status, status: late ? (lapses ? 'lapsed' : 'late') : 'met', endedOn: by.on, endedBy: by.act };
}

/** A limit with its acts as sets, made once for each definition: every act of every matter asks which clocks it moves. */
interface Plan {
  id: string;
  spec: AnyLimit;
  starts: ReadonlySet<string>;
  ends: ReadonlySet<string>;
  deems: string | undefined;
  pauses: readonly { from: ReadonlySet<string>; until: ReadonlySet<string>; why: string; per: string }[];
}

interface Plans {
  all: readonly Plan[];
  /** Places in `all` of the limits that an act moves. */
  movedBy: ReadonlyMap<string, readonly number[]>;
}

function planOf(id: string, spec: AnyLimit): Plan {
  const deems = typeof spec.onLapse === 'object' && 'deems' in spec.onLapse ? spec.onLapse.deems : undefined;
  return {
    id,
    spec,
    starts: new Set(listed(spec.starts)),
    // What the statute deems done ends the clock whether or not the definition lists it, so that it happens once.
    ends: new Set(deems === undefined ? listed(spec.ends) : [...listed(spec.ends), deems]),
    deems,
    pauses: (spec.pauses ?? []).map(({ from, until, why, per }) => ({
      from: new Set(listed(from)),
      until: new Set(listed(until)),
      why,
      per: citationKey(per),
    })),
  };
}

const known = new WeakMap<object, Plans>();

function plansOf(procedure: Procedure): Plans {
  const limits = procedure.limits ?? {};
  let plans = known.get(limits);
  if (!plans) {
    const all = Object.entries(limits).map(([id, spec]) => planOf(id, spec));
    const movedBy = new Map<string, number[]>();
    for (const [at, { spec, starts, ends, pauses }] of all.entries()) {
      const acts = new Set([...starts, ...ends, ...pauses.flatMap((p) => [...p.from, ...p.until])]);
      if (spec.extend) acts.add(spec.extend.by);
      for (const act of acts) movedBy.set(act, [...(movedBy.get(act) ?? []), at]);
    }
    plans = { all, movedBy };
    known.set(limits, plans);
  }
  return plans;
}

/** What one limit has been through: its closed runs, oldest first, and the run that is open. */
export interface Walked {
  id: string;
  spec: AnyLimit;
  past: LimitStatus[];
  open: Running | undefined;
}

/** Walks every limit, or the one named `only`, through the history in the order of its dates. */
export function walkLimits(
  procedure: Procedure,
  matter: Matter,
  calendar: Calendar,
  setting: SettingReader,
  only?: string,
): Walked[] {
  const { all, movedBy } = plansOf(procedure);
  const walked = all.map(({ id, spec }): Walked => ({ id, spec, past: [], open: undefined }));
  const now = (limit: Walked, run: Running): LimitStatus => statusOf(limit, run, matter, calendar, setting);
  for (const done of byDate(matter.history)) {
    for (const at of movedBy.get(done.act) ?? []) {
      const plan = all[at] as Plan;
      if (only === undefined || plan.id === only) move(plan, walked[at] as Walked, done, matter, now);
    }
  }
  return only === undefined ? walked : walked.filter(({ id }) => id === only);
}

/** What one act does to one limit. */
function move(
  plan: Plan,
  limit: Walked,
  done: Done,
  matter: Matter,
  now: (limit: Walked, run: Running) => LimitStatus,
): void {
  const { spec } = plan;
  if (limit.open && plan.ends.has(done.act)) {
    const status = now(limit, limit.open);
    limit.past.push(
      done.act === plan.deems
        ? { ...status, status: 'lapsed', endedOn: done.on, endedBy: done.act }
        : ended(spec, status, done),
    );
    limit.open = undefined;
  } else if (limit.open) {
    pause(plan, limit.open, done);
    extend(spec, limit.open, done, matter, () => now(limit, limit.open as Running).due);
  }
  if (plan.starts.has(done.act) && (spec.onlyIf === undefined || holds(spec.onlyIf, matter.file))) {
    if (limit.open) {
      limit.past.push({ ...now(limit, limit.open), status: 'restarted', endedOn: done.on, endedBy: done.act });
    }
    const named = spec.startsOn === undefined ? undefined : (done.dates?.[spec.startsOn] ?? matter.file[spec.startsOn]);
    limit.open = { start: done, from: typeof named === 'string' ? named : done.on, pauses: [], extensions: [] };
  }
}

function pause(plan: Plan, run: Running, done: Done): void {
  for (const [rule, { from, until, why, per }] of plan.pauses.entries()) {
    const open = run.pauses.find((p) => p.rule === rule && p.to === undefined);
    if (!open && from.has(done.act)) run.pauses.push({ from: done.on, why, per, rule });
    else if (open && until.has(done.act)) open.to = done.on;
  }
}

/** An extension granted after expiry, or once too often, is void and moves nothing (期限届满后的延长无效). */
function extend(spec: AnyLimit, run: Running, done: Done, matter: Matter, dueNow: () => LegalDate | null): void {
  const rule = spec.extend;
  if (!rule || rule.by !== done.act || run.extensions.length >= rule.times) return;
  const due = dueNow();
  if (due !== null && done.on > due) return;
  const allow = extended(rule, done, matter.file);
  run.extensions.push({ allow, on: done.on, why: '批准延长', per: citationKey(rule.per) });
}
