/** What the figures count (统计事件): the acts that took effect, each with the facts that figures read; and when a matter's events stand behind a figure. */
import type { LegalDate } from '../calendar/index.ts';
import type { IndicatorSpec } from '../indicator/index.ts';
import { fieldsOf, holds } from '../predicate/index.ts';
import type { Json } from '../record/canonical.ts';
import type { Procedure } from './language.ts';
import type { Matter } from './matter.ts';

/** One act as the figures see it: its legal date, where the matter then stood, and the facts kept beside it. */
export interface CountedEvent {
  act: string;
  on: LegalDate;
  /** Main state of the matter after the entry. */
  state: string;
  facts: Readonly<Record<string, Json>>;
  /** For a corrected act: the seq of the event whose place this one takes. */
  restates: number | null;
}

/** Fields that any figure of the procedure reads, kept beside each event. */
export function factFields(procedure: Procedure): readonly string[] {
  const known = factCache.get(procedure);
  if (known) return known;
  const names = new Set<string>();
  for (const spec of Object.values(procedure.indicators ?? {})) {
    if (spec.kind === 'sum') names.add(spec.of);
    if (spec.kind !== 'rate' && spec.where) for (const name of fieldsOf(spec.where)) names.add(name);
  }
  const list = [...names];
  factCache.set(procedure, list);
  return list;
}
// A definition never changes while it is installed.
const factCache = new WeakMap<Procedure, readonly string[]>();

/** The events an entry makes for the figures: its act, and the act that an approval lets take effect. A correction restates the corrected act. */
export function eventsOf(
  procedure: Procedure,
  before: Matter,
  after: Matter,
  act: string,
  stated: Readonly<Record<string, Json>>,
): CountedEvent[] {
  const facts: Record<string, Json> = {};
  for (const name of factFields(procedure)) {
    const value = after.file[name];
    if (value !== undefined) facts[name] = value;
  }
  const events = after.history
    .slice(before.history.length)
    .map((done): CountedEvent => ({ act: done.act, on: done.on, state: after.state, facts, restates: null }));
  if (act !== 'correct') return events;
  const of = after.history.find((d) => String(d.seq) === stated.of);
  // The correction may have moved the day; the event that stood before no longer counts.
  return of ? [...events, { act: of.act, on: of.on, state: after.state, facts, restates: of.seq }] : events;
}

/**
 * Whether the events of one matter, in the order of their recording and without those restated since, stand behind a figure
 * of a period. The last one within the period speaks for the matter; a stock takes the last on or before the period's end.
 * A rate has no population of its own.
 */
export function standsBehind(
  spec: IndicatorSpec,
  events: readonly CountedEvent[],
  period: { from: LegalDate; to: LegalDate },
): boolean {
  if (spec.kind === 'rate') return false;
  const counted = events.filter(
    (e) => e.on <= period.to && (spec.kind === 'stock' || (e.on >= period.from && spec.acts.includes(e.act))),
  );
  const last = counted.at(-1);
  if (!last) return false;
  if (spec.kind === 'stock' && !spec.states.includes(last.state)) return false;
  if (spec.kind === 'sum' && last.facts[spec.of] === undefined) return false;
  return spec.where === undefined || holds(spec.where, last.facts);
}
