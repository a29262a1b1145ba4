/** Weak spots found by rule across matters (监督预警), as SQL conditions over `m`: what the wall counts is what its list shows. */
import { type Module, type Watch, watchedKey, watchedProcedure } from '../../kernel/procedure/index.ts';
import type { Parameters } from '../database/predicate-sql.ts';
import { NotFound } from '../matters/errors.ts';
import { outcomeSql } from './conditions.ts';

type Repeats = Extract<Watch, { repeats: unknown }>['repeats'];

/** Ids of matters that share the values of all these fields so many times within the span; a matter may belong to several such rows. */
function repeatsSql(key: string, repeats: Repeats, region: string, parameters: Parameters): string {
  const { of, within, acts, back, atLeast } = repeats;
  const in_region = parameters.add(region);
  const least = `${parameters.add(atLeast)}::int`;
  const named = (at: number): string => `k${at}`;
  const joins = of.slice(1).map((field, i) => {
    const k = named(i + 1);
    return `join matter_keys ${k} on ${k}.region = k0.region and ${k}.matter = k0.matter and ${k}.field = ${parameters.add(field)}`;
  });
  const shared = `select k0.matter, array[${of.map((_, i) => `${named(i)}.value`).join(', ')}] as value from matter_keys k0 ${joins.join(' ')}
    where k0.region = ${in_region} and k0.procedure = ${parameters.add(key)} and k0.field = ${parameters.add(of[0])}`;
  const often = `select value from shared group by value having count(distinct matter) >= ${least}`;
  // Only matters whose values come often enough at all are read; the history is the fold itself, corrected days included.
  const hits = `select s.value, ${within ? 'o.authority' : "'' as authority"}, s.matter, h."on" as day from shared s join often using (value)
    join matters o on o.region = ${in_region} and o.id = s.matter
    cross join lateral jsonb_to_recordset(o.snapshot -> 'history') as h(act text, "on" date) where h.act = any(${parameters.add(acts)}::text[])`;
  const begins = `with shared as materialized (${shared}), often as (${often}), hits as materialized (${hits})`;
  if (back === 'year')
    return `${begins} select h.matter from hits h join (select value, authority, extract(year from day) as year from hits group by 1, 2, 3 having count(distinct matter) >= ${least}) r
      on r.value = h.value and r.authority = h.authority and r.year = extract(year from h.day)`;
  const lasts = (day: string): string =>
    `(${day} + make_interval(${back.unit === 'year' ? 'years' : back.unit === 'month' ? 'months' : 'days'} => ${parameters.add(back.count)}::int))::date`;
  // A run ends on some act's day and reaches back over every act that the span still covers on that day.
  return `${begins} select h.matter from hits h join (select e.value, e.authority, e.day from (select distinct value, authority, day from hits) e
      join hits x on x.value = e.value and x.authority = e.authority and x.day <= e.day and ${lasts('x.day')} >= e.day group by 1, 2, 3 having count(distinct x.matter) >= ${least}) r
    on r.value = h.value and r.authority = h.authority and h.day <= r.day and ${lasts('h.day')} >= r.day`;
}

/** The condition of one watch, its procedure included. */
export function watchSql(module: Module, watch: Watch, region: string, parameters: Parameters): string {
  const own = `m.module = ${parameters.add(module.id)} and m.procedure = ${parameters.add(watchedProcedure(watch))}`;
  if ('finding' in watch) return `${own} and ${outcomeSql({ finding: watch.finding, outcome: 'missing' }, parameters)}`;
  return `${own} and m.id in (${repeatsSql(watchedKey(module, watch), watch.repeats, region, parameters)})`;
}

/** @throws NotFound when the module has no watch of this name */
export function watchNamed(module: Module, id: string): Watch {
  const watch = module.watches?.find((w) => w.id === id);
  if (!watch) throw new NotFound(`没有名为“${id}”的监督预警`);
  return watch;
}
