/** What the figures count (统计事件): the acts that took effect, each with the facts that figures read; and when a matter's events stand behind a figure. */
import type { LegalDate } from '../../calendar/index.ts';
import { type CountedSpec, type IndicatorSpec, isCounted } from '../../indicator/index.ts';
import { fieldsOf, holds } from '../../predicate/index.ts';
import { canonicalBytes, type Json } from '../../record/canonical.ts';
import { hex, sha256 } from '../../record/hash.ts';
import type { Matter } from '../engine/matter.ts';
import type { Party } from '../language/fields.ts';
import type { Procedure } from '../language/index.ts';
import { partyIdentity } from '../ties/lookup.ts';

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
    if (!isCounted(spec)) continue;
    if (spec.kind === 'sum' || spec.kind === 'distinct') names.add(spec.of);
    if (spec.where) for (const name of fieldsOf(spec.where)) names.add(name);
  }
  const list = [...names];
  factCache.set(procedure, list);
  return list;
}
// A definition never changes while it is installed.
const factCache = new WeakMap<Procedure, readonly string[]>();

/** Turns an identity into what may be kept beside an event. The server's is keyed, so that nobody can try out numbers against it. */
export type Identify = (identity: string) => string;
const unkeyed: Identify = (identity) => hex(sha256(canonicalBytes(identity)));

/** Parties as events keep them: "kind:digest", each once. No name and no number is ever among the facts. */
function partyFacts(parties: readonly Party[], identify: Identify): string[] {
  const known = partyCache.get(parties);
  if (known?.identify === identify) return known.facts;
  const facts = [...new Set(parties.map((p) => `${p.kind}:${identify(partyIdentity(p))}`))].sort();
  partyCache.set(parties, { identify, facts });
  return facts;
}
// Every act of a matter reads the same list of its file.
const partyCache = new WeakMap<readonly Party[], { identify: Identify; facts: string[] }>();

/** The events an entry makes for the figures: its act, and the act that an approval lets take effect. A correction restates the corrected act. */
export function eventsOf(
  procedure: Procedure,
  before: Matter,
  after: Matter,
  act: string,
  stated: Readonly<Record<string, Json>>,
  identify: Identify = unkeyed,
): CountedEvent[] {
  const facts: Record<string, Json> = {};
  for (const name of factFields(procedure)) {
    const value = after.file[name];
    if (value === undefined) continue;
    facts[name] =
      procedure.file[name]?.kind === 'parties' ? partyFacts(value as unknown as readonly Party[], identify) : value;
  }
  const events = after.history
    .slice(before.history.length)
    .map((done): CountedEvent => ({ act: done.act, on: done.on, state: after.state, facts, restates: null }));
  if (act !== 'correct') return events;
  const of = after.history.find((d) => String(d.seq) === stated.of);
  // The correction may have moved the day; the event that stood before no longer counts.
  return of ? [...events, { act: of.act, on: of.on, state: after.state, facts, restates: of.seq }] : events;
}

/** The different values that the last event of a matter adds to a figure that counts different ones. */
export function distinctValues(
  spec: Extract<IndicatorSpec, { kind: 'distinct' }>,
  facts: Readonly<Record<string, Json>>,
): string[] {
  const value = facts[spec.of];
  if (value === undefined || value === null || value === '') return [];
  const values = (Array.isArray(value) ? value : [value]).map(String);
  return spec.kinds ? values.filter((v) => spec.kinds?.includes(v.slice(0, v.indexOf(':')))) : values;
}

/** Whether an event is among those that a figure reads: for a stock all up to the period's end or before its beginning, else the acts counted in it. */
export function within(
  spec: CountedSpec,
  e: Pick<CountedEvent, 'act' | 'on'>,
  period: { from: LegalDate; to: LegalDate },
): boolean {
  if (spec.kind !== 'stock') return e.on >= period.from && e.on <= period.to && spec.acts.includes(e.act);
  return spec.at === 'start' ? e.on < period.from : e.on <= period.to;
}

/**
 * Whether the events of one matter, in the order of their recording and without those restated since, stand behind a figure
 * of a period. The last one within the period speaks for the matter; a stock takes the last on or before the period's end, or
 * before its beginning. A figure made of other figures has no population of its own.
 */
export function standsBehind(
  spec: IndicatorSpec,
  events: readonly CountedEvent[],
  period: { from: LegalDate; to: LegalDate },
): boolean {
  if (!isCounted(spec)) return false;
  const last = events.findLast((e) => within(spec, e, period));
  if (!last) return false;
  if (spec.kind === 'stock' && !spec.states.includes(last.state)) return false;
  if (spec.kind === 'sum' && last.facts[spec.of] === undefined) return false;
  if (spec.kind === 'distinct' && distinctValues(spec, last.facts).length === 0) return false;
  return spec.where === undefined || holds(spec.where, last.facts);
}
