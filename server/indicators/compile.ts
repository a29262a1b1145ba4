/** Compiles an indicator into SQL once: the count, the list behind it, the export and the report sentence all run the same condition. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { listed, type Module, type Procedure, procedureKey } from '../../kernel/procedure/index.ts';
import { type Column, Parameters, predicateSql } from '../database/predicate-sql.ts';

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

/** Every indicator of every module, from the newest version of each procedure; ids are module and name joined by a dot. */
export function indicatorsOf(modules: readonly Module[]): Indicator[] {
  return modules.flatMap((module) => {
    const newest = new Map<string, Procedure>();
    for (const procedure of module.procedures) newest.set(procedureKey(procedure), procedure);
    return [...newest.values()].flatMap((procedure) => Object.entries(procedure.indicators ?? {}).map(([name, spec]) => ({ id: `${module.id}.${name}`, module, procedure, spec })));
  });
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
    if (field.kind === 'choices' || field.kind === 'people') return { sql: `array(select jsonb_array_elements_text(e.facts->'${name.replaceAll("'", "''")}'))`, type: 'list' };
    return { sql: text, type: 'text' };
  };
}

/**
 * SQL that yields one row (matter, amount) for each matter behind the figure. A correction recorded later restates its
 * act, so the last statement of each matter counts; a stock takes the last state on or before the end of the period.
 */
export function populationSql(indicator: Indicator, period: Period, parameters: Parameters): string {
  const { spec, procedure, module } = indicator;
  if (spec.kind === 'rate') throw new Error('a rate has no population of its own');
  const region = parameters.add(period.region);
  const base = `e.region = ${region} and e.module = ${parameters.add(module.id)} and e.procedure = ${parameters.add(procedure.id)} and e.recorded_on <= ${parameters.add(period.asOf)}::date`;
  const where = spec.where ? predicateSql(spec.where, factColumn(procedure), parameters) : 'true';
  if (spec.kind === 'stock') {
    return `select matter, null::numeric as amount from (
      select distinct on (e.matter) e.matter, e.to_state, ${where} as holds from events e where ${base} and e.on_date <= ${parameters.add(period.to)}::date order by e.matter, e.seq desc
    ) last where to_state = any(${parameters.add(listed(spec.states))}::text[]) and holds`;
  }
  const within = `${base} and e.act = any(${parameters.add(listed(spec.acts))}::text[]) and e.on_date between ${parameters.add(period.from)}::date and ${parameters.add(period.to)}::date`;
  if (spec.kind === 'count' && !spec.where) return `select distinct e.matter, null::numeric as amount from events e where ${within}`;
  const amount = spec.kind === 'sum' ? `(e.facts->>'${spec.of.replaceAll("'", "''")}')::numeric` : 'null::numeric';
  return `select matter, amount from (
    select distinct on (e.matter) e.matter, ${amount} as amount, ${where} as holds from events e where ${within} order by e.matter, e.seq desc
  ) last where holds${spec.kind === 'sum' ? ' and amount is not null' : ''}`;
}
