/** Compiles an indicator into SQL once: the count, the list behind it, the export and the report sentence all run the same condition. */
import { type CountedSpec, type IndicatorSpec, isCounted, partsOf } from '../../kernel/indicator/index.ts';
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
  /** Only what this office handles, for its own return (本机关的统计表); absent means the whole region. */
  office?: string;
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
    if (field.kind === 'choices' || field.kind === 'people' || field.kind === 'offices')
      return { sql: `array(select jsonb_array_elements_text(e.facts->'${name.replaceAll("'", "''")}'))`, type: 'list' };
    return { sql: text, type: 'text' };
  };
}

/** A figure that reads the record itself. */
type Counted = Indicator & { spec: CountedSpec };
const reads = (indicator: Indicator): indicator is Counted => isCounted(indicator.spec);

/** Acts and states of a figure, sorted, so that figures over the same ones share one reading of the record. */
function readingKey({ id, spec, procedure }: Counted): string {
  // What differs is counted over many rows of each matter, so that reading is not shared.
  if (spec.kind === 'distinct') return `distinct ${id}`;
  const of = spec.kind === 'stock' ? `stock ${spec.at ?? 'end'}` : [...listed(spec.acts)].sort().join(' ');
  return `${procedureKey(procedure)} ${of}`;
}

/** Figures in groups of which each needs only one reading of the events. Those made of other figures have none of their own. */
export function readings(indicators: readonly Indicator[]): Counted[][] {
  return [...Map.groupBy(indicators.filter(reads), readingKey).values()];
}

/** The events of one reading, within the period: for a stock all up to its end or before its beginning, for the others those of the acts counted. */
function eventsSql({ spec, procedure, module }: Counted, period: Period, parameters: Parameters): string {
  const base = `from events e where e.region = ${parameters.add(period.region)} and e.module = ${parameters.add(module.id)} and e.procedure = ${parameters.add(procedure.id)} and e.recorded_on <= ${parameters.add(period.asOf)}::date
    and not exists (select from events r where r.restates is not null and r.region = e.region and r.matter = e.matter and r.restates = coalesce(e.restates, e.seq) and r.act = e.act and r.seq > e.seq and r.recorded_on <= ${parameters.add(period.asOf)}::date)${
      period.office === undefined
        ? ''
        : ` and exists (select from matters h where h.region = e.region and h.id = e.matter and h.office = ${parameters.add(period.office)})`
    }`;
  if (spec.kind === 'stock') {
    return spec.at === 'start'
      ? `${base} and e.on_date < ${parameters.add(period.from)}::date`
      : `${base} and e.on_date <= ${parameters.add(period.to)}::date`;
  }
  return `${base} and e.act = any(${parameters.add(listed(spec.acts))}::text[]) and e.on_date between ${parameters.add(period.from)}::date and ${parameters.add(period.to)}::date`;
}

const fact = (name: string): string => `e.facts->'${name.replaceAll("'", "''")}'`;

/** The different values a matter adds to a figure that counts different ones, as kernel's `distinctValues` does; an empty array for none. */
function valuesSql(spec: Extract<CountedSpec, { kind: 'distinct' }>, parameters: Parameters): string {
  const value = fact(spec.of);
  const each = `jsonb_array_elements_text(case jsonb_typeof(${value}) when 'array' then ${value} when 'null' then '[]'::jsonb else jsonb_build_array(${value}) end) as v`;
  const wanted = spec.kinds ? `split_part(v, ':', 1) = any(${parameters.add([...spec.kinds])}::text[])` : "v <> ''";
  return `case when ${value} is null then '{}'::text[] else array(select v from ${each} where ${wanted}) end`;
}

/** Whether a matter's last statement puts it behind the figure. */
function holdsSql({ spec, procedure }: Counted, parameters: Parameters): string {
  const where = spec.where ? predicateSql(spec.where, factColumn(procedure), parameters) : 'true';
  if (spec.kind === 'stock') return `e.to_state = any(${parameters.add(listed(spec.states))}::text[]) and ${where}`;
  if (spec.kind === 'distinct') return `cardinality(${valuesSql(spec, parameters)}) > 0 and ${where}`;
  return spec.kind === 'sum' ? `${amountSql(spec)} is not null and ${where}` : where;
}

/** What one matter adds to the figure: one, its amount, or nothing of its own where values are counted that it may share with others. */
const amountSql = (spec: CountedSpec): string =>
  spec.kind === 'sum'
    ? `(${fact(spec.of).replace('->', '->>')})::numeric`
    : spec.kind === 'distinct'
      ? 'null::numeric'
      : '1::numeric';

/** A figure that asks nothing of its matters but that the act was done. */
const plain = ({ spec }: Indicator): boolean => spec.kind === 'count' && spec.where === undefined;

/**
 * SQL that yields one row (matter, amount) for each matter behind the figure. A correction recorded later restates its
 * act, so the last statement of each matter counts; a stock takes the last state on or before the end of the period, or before
 * its beginning.
 *
 * Behind a total stand the matters of its parts, behind a difference those in which the two figures part: a matter that both
 * count alike is left out, and one that only the second counts has a negative amount. So the amounts always add up to the
 * figure, as long as no part counts different values. Behind a rate stand the matters of its denominator.
 */
export function populationSql(
  indicator: Indicator,
  period: Period,
  parameters: Parameters,
  all: ReadonlyMap<string, Indicator> = new Map(),
): string {
  if (!reads(indicator)) return derivedSql(indicator, period, parameters, all);
  const events = eventsSql(indicator, period, parameters);
  if (plain(indicator)) return `select e.matter, 1::numeric as amount ${events} group by e.matter`;
  return `select matter, amount from (
    select distinct on (e.matter) e.matter, ${amountSql(indicator.spec)} as amount, ${holdsSql(indicator, parameters)} as holds ${events} order by e.matter, e.seq desc
  ) last where holds`;
}

function derivedSql(
  { id, module, spec }: Indicator,
  period: Period,
  parameters: Parameters,
  all: ReadonlyMap<string, Indicator>,
): string {
  const parts = partsOf(module.id, spec).filter((part) => part.role !== 'numerator');
  const each = parts.map((part) => {
    const found = all.get(part.id);
    if (!found) throw new Error(`figure ${id} is made of ${part.id}, which is not installed`);
    const population = populationSql(found, period, parameters, all);
    return `select matter, ${part.role === 'takes' ? '-' : ''}amount as amount from (${population}) part`;
  });
  const [only] = each;
  if (each.length === 1 && only !== undefined) return only;
  return `select matter, sum(amount) as amount from (${each.join(' union all ')}) parts group by matter having bool_or(amount is null) or sum(amount) <> 0`;
}

/** SQL of one row: count and amount of each figure of one reading, as `count0`, `amount0`, `count1` … in their order; the same populations as above. */
export function totalsSql(reading: readonly Counted[], period: Period, parameters: Parameters): string {
  const [first] = reading;
  if (!first) throw new Error('no figure to compute');
  const events = eventsSql(first, period, parameters);
  if (first.spec.kind === 'distinct') {
    const values = valuesSql(first.spec, parameters);
    return `with last as materialized (select distinct on (e.matter) ${values} as found, ${holdsSql(first, parameters)} as holds ${events} order by e.matter, e.seq desc)
      select (select count(*) from last where holds)::int as count0, (select count(distinct v) from last, unnest(found) v where holds)::text as amount0`;
  }
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
