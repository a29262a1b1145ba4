/** Lists, counts and search over matters: the visibility predicate first, then filters; the count is exact and the page is small. */
import type { ListQuery, MatterList } from '../../contract/index.ts';
import type { Acting } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { matterRow, type StoredMatter } from '../present/matter.ts';
import { searchQuery } from '../search/bigrams.ts';
import { NotFound } from './errors.ts';
import { moduleNamed, type Office, procedureOf } from './service.ts';
import { visibleSql } from './visibility.ts';

const many = (value: string | string[] | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const orders: Record<string, string> = {
  due: 'm.due asc nulls last, m.opened_on desc, m.id',
  openedOn: 'm.opened_on asc, m.id',
  '-openedOn': 'm.opened_on desc, m.id',
  lastOn: 'm.last_on asc, m.id',
  '-lastOn': 'm.last_on desc, m.id',
  number: 'm.number asc nulls last, m.id',
};

export const rowColumns = 'm.snapshot, m.limits, m.title, m.due, m.due_limit, m.demonstration';

export function storedRows(office: Office, rows: readonly StoredMatter[]): MatterList['rows'] {
  const county = office.county();
  const today = office.clock.today();
  return rows.map((row) => matterRow(moduleNamed(office, row.snapshot.module), procedureOf(office, row.snapshot), row, county, today));
}

/** Conditions of a query over `m`, all but the state, which is also counted by itself. */
function conditions(office: Office, viewer: Acting, module: string | undefined, query: Partial<ListQuery>, parameters: Parameters): string[] {
  const today = office.clock.today();
  const wheres = ['m.region = $1', visibleSql(viewer, office.modules, parameters)];
  if (module !== undefined) {
    moduleNamed(office, module);
    wheres.push(`m.module = ${parameters.add(module)}`, `m.procedure = ${parameters.add(query.procedure ?? module)}`);
  }
  if (query.office) wheres.push(`m.office = ${parameters.add(query.office)}`);
  if (query.from) wheres.push(`m.opened_on >= ${parameters.add(query.from)}::date`);
  if (query.to) wheres.push(`m.opened_on <= ${parameters.add(query.to)}::date`);
  if (query.open === 'true') wheres.push('m.closed_on is null');
  if (query.open === 'false') wheres.push('m.closed_on is not null');
  if (query.overdue === 'true') wheres.push(`m.closed_on is null and m.due < ${parameters.add(today)}::date`);
  if (query.mine === 'true') wheres.push(`m.people @> array[${parameters.add(viewer.id)}::text]`);
  for (const filter of many(query.filter)) {
    const at = filter.indexOf(':');
    const field = filter.slice(0, at);
    const known = module !== undefined && moduleNamed(office, module).procedures.some((p) => Object.hasOwn(p.file, field) && p.file[field]?.secrecy !== 'personal');
    if (at < 1 || !known) throw new NotFound(`没有名为“${field}”的筛选项`);
    wheres.push(`m.snapshot->'file'->>${parameters.add(field)} = ${parameters.add(filter.slice(at + 1))}`);
  }
  if (query.q?.trim()) {
    const words = searchQuery(query.q);
    wheres.push(words === undefined ? 'false' : `m.words @@ to_tsquery('simple', ${parameters.add(words)})`);
  }
  return wheres;
}

/** One page with its exact total and exact counts per state. */
export async function listMatters(office: Office, viewer: Acting, module: string | undefined, query: ListQuery): Promise<MatterList> {
  const counting = new Parameters([office.region]);
  const base = conditions(office, viewer, module, query, counting).join(' and ');
  const states = many(query.state);
  const paging = new Parameters([office.region]);
  const wheres = conditions(office, viewer, module, query, paging);
  if (states.length > 0) wheres.push(`m.state = any(${paging.add(states)}::text[])`);
  const order = orders[query.sort ?? (query.overdue === 'true' ? 'due' : '-openedOn')];
  const [counts, page] = await Promise.all([
    office.pool.query<{ state: string; count: number }>(`select m.state, count(*)::int as count from matters m where ${base} group by m.state`, counting.values),
    office.pool.query<StoredMatter>(
      `select ${rowColumns} from matters m where ${wheres.join(' and ')} order by ${order} limit ${paging.add(query.size)}::int offset ${paging.add((query.page - 1) * query.size)}::int`,
      paging.values,
    ),
  ]);
  const procedures = module === undefined ? office.modules.flatMap((m) => m.procedures) : moduleNamed(office, module).procedures.filter((p) => p.id === (query.procedure ?? module));
  const labels = new Map(procedures.flatMap((p) => Object.entries(p.states).map(([state, spec]) => [state, spec.label] as const)));
  const order2 = [...labels.keys()];
  return {
    total: counts.rows.filter((c) => states.length === 0 || states.includes(c.state)).reduce((sum, c) => sum + c.count, 0),
    page: query.page,
    size: query.size,
    rows: storedRows(office, page.rows),
    states: counts.rows.map((c) => ({ state: c.state, label: labels.get(c.state) ?? c.state, count: c.count })).sort((a, b) => order2.indexOf(a.state) - order2.indexOf(b.state)),
  };
}

