/** Figures reckoned from the events of matters in memory, by the same definitions from which the database computes them (没有数据库时的统计). */
import type { LegalDate } from '../../calendar/index.ts';
import { type CountedSpec, fenOf, figureId, type IndicatorSpec, isCounted, partsOf } from '../../indicator/index.ts';
import type { FigureAsk } from '../freezes/freezing.ts';
import type { Figures } from '../freezes/frozen.ts';
import type { Procedure } from '../language/index.ts';
import { type Module, procedureKey } from '../language/module.ts';
import { type CountedEvent, distinctValues, standsBehind, within } from './events.ts';

export interface RecordedEvent extends CountedEvent {
  seq: number;
  recordedOn: LegalDate;
}

/** A matter as the figures see it. */
export interface CountedMatter {
  /** Key of its procedure. */
  procedure: string;
  /** Office that handles it. */
  office: string;
  /** In the order of their recording. */
  events: readonly RecordedEvent[];
}

interface Defined {
  module: string;
  procedure: Procedure;
  spec: IndicatorSpec;
}

/** The newest version of a procedure that states a figure defines it. */
const definitions = (modules: readonly Module[]): ReadonlyMap<string, Defined> =>
  new Map(
    modules.flatMap((m) =>
      m.procedures.flatMap((procedure) =>
        Object.entries(procedure.indicators ?? {}).map(
          ([name, spec]) => [`${m.id}.${name}`, { module: m.id, procedure, spec }] as const,
        ),
      ),
    ),
  );

/** What the figures of these tables read: of each procedure its acts, or every event where a stock is read. */
export function readBy(
  modules: readonly Module[],
  ids: Iterable<string>,
): ReadonlyMap<string, ReadonlySet<string> | 'all'> {
  const all = definitions(modules);
  const read = new Map<string, Set<string> | 'all'>();
  const seen = new Set<string>();
  const take = (id: string): void => {
    const found = all.get(id);
    if (!found || seen.has(id)) return;
    seen.add(id);
    const { module, procedure, spec } = found;
    for (const part of partsOf(module, spec)) take(part.id);
    if (!isCounted(spec)) return;
    const key = procedureKey(procedure);
    const known = read.get(key);
    if (known === 'all') return;
    if (spec.kind === 'stock') read.set(key, 'all');
    else read.set(key, new Set([...(known ?? []), ...spec.acts]));
  };
  for (const id of ids) take(id);
  return read;
}

/** As the record stood on a day: what was recorded later is left out, and what was restated by then too. */
function asOf(matter: CountedMatter, day: LegalDate): readonly RecordedEvent[] {
  const known = matter.events.filter((e) => e.recordedOn <= day);
  return known.filter(
    (e) =>
      !known.some(
        (r) => r.restates !== null && r.restates === (e.restates ?? e.seq) && r.act === e.act && r.seq > e.seq,
      ),
  );
}

/** What each matter behind a figure last stated. */
function behind(
  spec: CountedSpec,
  key: string,
  matters: readonly { key: string; events: readonly RecordedEvent[] }[],
  period: { from: LegalDate; to: LegalDate },
): CountedEvent[] {
  return matters.flatMap((m) => {
    if (m.key !== key || !standsBehind(spec, m.events, period)) return [];
    return m.events.findLast((e) => within(spec, e, period)) ?? [];
  });
}

const isMoney = ({ procedure, spec }: Defined): boolean =>
  spec.kind === 'sum' && procedure.file[spec.of]?.kind === 'money';

/** Figures of a year as of a day, over these matters: those of one office when it is named. A figure that is not installed is undefined. */
export function figuresAmong(modules: readonly Module[], matters: Iterable<CountedMatter>, ask: FigureAsk): Figures {
  const all = definitions(modules);
  const own = [...matters]
    .filter((m) => ask.office === undefined || m.office === ask.office)
    .map((m) => ({ key: m.procedure, events: asOf(m, ask.asOf) }));
  const period = { from: `${ask.year}-01-01`, to: `${ask.year}-12-31` };
  const known = new Map<string, number | null>();
  const figureOf = (id: string): number | null => {
    const defined = all.get(id);
    const done = known.get(id);
    if (done !== undefined || !defined) return done ?? null;
    const value = reckoned(defined);
    known.set(id, value);
    return value;
  };
  const reckoned = (defined: Defined): number | null => {
    const { module, procedure, spec } = defined;
    if (isCounted(spec)) {
      const last = behind(spec, procedureKey(procedure), own, period);
      if (spec.kind === 'distinct') return new Set(last.flatMap((e) => distinctValues(spec, e.facts))).size;
      if (spec.kind !== 'sum') return last.length;
      const sum = last.reduce((total, e) => total + Number(e.facts[spec.of] ?? 0), 0);
      return isMoney(defined) ? sum / 100 : sum;
    }
    const part = (name: string): number => figureOf(figureId(module, name)) ?? 0;
    if (spec.kind === 'rate')
      return part(spec.denominator) === 0 ? null : part(spec.numerator) / part(spec.denominator);
    const values = partsOf(module, spec).map(({ id, role }) => (role === 'takes' ? -1 : 1) * part(id));
    return spec.unit === '元'
      ? values.reduce((sum, v) => sum + fenOf(v), 0) / 100
      : values.reduce((sum, v) => sum + v, 0);
  };
  return (id) => {
    const defined = all.get(id);
    return defined && { id, unit: defined.spec.unit, value: figureOf(id) };
  };
}
