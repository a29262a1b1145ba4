/** Compiles an indicator into SQL once: the count, the list behind it, the export and the report sentence all run the same condition. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { listed, type Module, type Procedure, procedureKey } from '../../kernel/procedure/index.ts';
import { type Column, type Parameters, predicateSql } from '../database/predicate-sql.ts';

export interface Indicator {
  id: string;
  module: Module;
  procedure: Procedure;
  spec: IndicatorSpec;
}

export interface Period {
  region: string;
  from: string;
  to: string;
  /** Nothing recorded after this day counts, so that a figure of the past can be computed again. */
  asOf: string;
}

/**
 * Every indicator of every module; ids are module and name joined by a dot. The newest version of a procedure that states an
 * indicator defines it: one that only an older law knew (告知向有权机关提出) is still counted for the years in which it was done.
 */
export function indicatorsOf(modules: readonly Module[]): Indicator[] {
  const found = new Map<string, Indicator>();
  for (const module of modules) {
    for (const procedure of module.procedures) {
      for (const [name, spec] of Object.entries(procedure.indicators ?? {}))
        found.set(`${module.id}.${name}`, { id: `${module.id}.${name}`, module, procedure, spec });
    }
  }
  return [...found.values()];
}

/** A field of the facts kept beside each event, in the type its definition gives it. */
function factColumn(procedure: Procedure): (field: string) => Column | undefined {
  return (name) => {
    const field = procedure.file[name];
    if (!field) return undefined;
    const text = `e.facts->>'${name.replaceAll("'", "''")}'`;
    if (field.kind === 'money' || field.kind === 'integer') return { sql: `(${text})::numeric`, type: 'number' };
    if (field.kind === 'yesNo') return { sql: `(${text})::boolean`, type: 'boolean' };
    if (field.kind === 'date') return { sql: `(${text})::date`, type: 'date' };
    if (field.kind === 'choices' || field.kind === 'people')
      return { sql: `array(select jsonb_array_elements_text(e.facts->'${name.replaceAll("'", "''")}'))`, type: 'list' };
    return { sql: text, type: 'text' };
  };
}

/** Acts and states of a figure, sorted, so that figures over the same ones share one reading of the record. */
const readingKey = ({ spec, procedure }: Indicator): string =>
  `${procedureKey(procedure)} ${spec.kind === 'rate' || spec.kind === 'stock' ? spec.kind : [...listed(spec.acts)].sort().join(' ')}`;

/** Figures in groups of which each needs only one reading of the events. Rates have none of their own. */
export function readings(indicators: readonly Indicator[]): Indicator[][] {
  return [
    ...Map.groupBy(
      indicators.filter((i) => i.spec.kind !== 'rate'),
      readingKey,
    ).values(),
  ];
}

/** The events of one reading, within the period: for a stock all up to its end, for the others those of the acts counted. */
function eventsSql({ spec, procedure, module }: Indicator, period: Period, parameters: Parameters): string {
  const base = `from events e where e.region = ${parameters.add(period.region)} and e.module = ${parameters.add(module.id)} and e.procedure = ${parameters.add(procedure.id)} and e.recorded_on <= ${parameters.add(period.asOf)}::date
    and not exists (select from events r where r.restates is not null and r.region = e.region and r.matter = e.matter and r.restates = coalesce(e.restates, e.seq) and r.act = e.act and r.seq > e.seq and r.recorded_on <= ${parameters.add(period.asOf)}::date)`;
  if (spec.kind === 'rate') throw new Error('a rate has no population of its own');
  if (spec.kind === 'stock') return `${base} and e.on_date <= ${parameters.add(period.to)}::date`;
  return `${base} and e.act = any(${parameters.add(listed(spec.acts))}::text[]) and e.on_date between ${parameters.add(period.from)}::date and ${parameters.add(period.to)}::date`;
}

/** Whether a matter's last statement puts it behind the figure. */
function holdsSql({ spec, procedure }: Indicator, parameters: Parameters): string {
  const where =
    spec.kind !== 'rate' && spec.where ? predicateSql(spec.where, factColumn(procedure), parameters) : 'true';
  if (spec.kind === 'stock') return `e.to_state = any(${parameters.add(listed(spec.states))}::text[]) and ${where}`;
  return spec.kind === 'sum' ? `${amountSql(spec)} is not null and ${where}` : where;
}

const amountSql = (spec: IndicatorSpec): string =>
  spec.kind === 'sum' ? `(e.facts->>'${spec.of.replaceAll("'", "''")}')::numeric` : 'null::numeric';

/** A figure that asks nothing of its matters but that the act was done. */
const plain = ({ spec }: Indicator): boolean => spec.kind === 'count' && spec.where === undefined;

/**
 * SQL that yields one row (matter, amount) for each matter behind the figure. A correction recorded later restates its
 * act, so the last statement of each matter counts; a stock takes the last state on or before the end of the period.
 */
export function populationSql(indicator: Indicator, period: Period, parameters: Parameters): string {
  const events = eventsSql(indicator, period, parameters);
  if (plain(indicator)) return `select e.matter, null::numeric as amount ${events} group by e.matter`;
  return `select matter, amount from (
    select distinct on (e.matter) e.matter, ${amountSql(indicator.spec)} as amount, ${holdsSql(indicator, parameters)} as holds ${events} order by e.matter, e.seq desc
  ) last where holds`;
}

/** SQL of one row: count and sum of each figure of one reading, as `count0`, `amount0`, `count1` … in their order; the same populations as above. */
export function totalsSql(reading: readonly Indicator[], period: Period, parameters: Parameters): string {
  const [first] = reading;
  if (!first) throw new Error('no figure to compute');
  const events = eventsSql(first, period, parameters);
  if (reading.every(plain))
    return `select ${reading.map((_, i) => `n as count${i}, null as amount${i}`).join(', ')} from (select count(*)::int as n from (select e.matter ${events} group by e.matter) matters) c`;
  const asked = reading.map(
    (indicator, i) =>
      `${holdsSql(indicator, parameters)} as holds${i}${indicator.spec.kind === 'sum' ? `, ${amountSql(indicator.spec)} as amount${i}` : ''}`,
  );
  const totals = reading.map(
    (indicator, i) =>
      `count(*) filter (where holds${i})::int as count${i}, ${indicator.spec.kind === 'sum' ? `(sum(amount${i}) filter (where holds${i}))::text` : 'null'} as amount${i}`,
  );
  return `select ${totals.join(', ')} from (select distinct on (e.matter) ${asked.join(', ')} ${events} order by e.matter, e.seq desc) last`;
}
