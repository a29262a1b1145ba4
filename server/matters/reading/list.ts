/** Lists, counts and search over matters: the visibility predicate first, then filters; the count is exact and the page is small. */
import type { ListQuery, MatterList } from '../../../contract/index.ts';
import type { Acting } from '../../../kernel/procedure/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { matterRow, type StoredMatter } from '../../present/matter.ts';
import { searchQuery } from '../../search/bigrams.ts';
import { outcomeSql, overdueSql, unpublishedSql, waitingSql } from '../../supervision/conditions.ts';
import { watchNamed, watchSql } from '../../supervision/watches.ts';
import { NotFound } from '../errors.ts';
import { moduleNamed, type Office, procedureOf } from '../service.ts';
import { withNames } from './named.ts';
import { type Among, type Fixed, joined, visibleParts } from './visible-parts.ts';

const many = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Each order with the columns it sorts by; ties are always broken by id, so that pages neither repeat nor skip. */
const orders: Record<string, { columns: string; by: string }> = {
  due: { columns: 'due, opened_on', by: 'due asc nulls last, opened_on desc, id' },
  openedOn: { columns: 'opened_on', by: 'opened_on asc, id desc' },
  '-openedOn': { columns: 'opened_on', by: 'opened_on desc, id' },
  lastOn: { columns: 'last_on', by: 'last_on asc, id' },
  '-lastOn': { columns: 'last_on', by: 'last_on desc, id' },
  number: { columns: 'number', by: 'number asc nulls last, id' },
};

export const rowColumns = 'm.snapshot, m.limits, m.title, m.due, m.due_limit, m.demonstration';

export function storedRows(office: Office, rows: readonly StoredMatter[]): MatterList['rows'] {
  const county = office.county();
  const today = office.clock.today();
  return rows.map((row) =>
    matterRow(moduleNamed(office, row.snapshot.module), procedureOf(office, row.snapshot), row, county, today),
  );
}

/** What is fixed by the query itself: the region and, in a module's list, the procedure. */
export function fixedBy(office: Office, module: string | undefined, query: Partial<ListQuery>): Fixed {
  if (module !== undefined) moduleNamed(office, module);
  return { region: office.region, ...(module === undefined ? {} : { module, procedure: query.procedure ?? module }) };
}

/** Above so many finds a search looks through what the viewer sees rather than visiting each find. */
const fewFinds = 2000;

/** What was typed into the search: its words, and the ids of all matters that have them when they are few. */
export interface Search {
  words: string | undefined;
  ids: string[] | undefined;
}

export async function searchMatters(office: Office, typed: string | undefined): Promise<Search | undefined> {
  if (!typed?.trim()) return undefined;
  const words = searchQuery(typed);
  if (words === undefined) return { words, ids: [] };
  const { rows } = await office.pool.query<{ id: string }>('select matters_with_words($1, $2, $3)::text as id', [
    office.region,
    words,
    fewFinds + 1,
  ]);
  return { words, ids: rows.length > fewFinds ? undefined : rows.map((r) => r.id) };
}

/** What the supervisor's wall counts. Findings and watches belong to one module's list. */
function supervised(
  office: Office,
  module: string | undefined,
  query: Partial<ListQuery>,
  parameters: Parameters,
): string[] {
  const within = module ?? query.module;
  const named = within === undefined ? undefined : moduleNamed(office, within);
  const wheres: string[] = [];
  if (named && module === undefined) wheres.push(`m.module = ${parameters.add(named.id)}`);
  if (query.authority) wheres.push(`m.authority = ${parameters.add(query.authority)}`);
  if (query.waiting) wheres.push(waitingSql);
  if (query.publication) wheres.push(unpublishedSql(office.clock.today(), parameters));
  const asked = query.group ?? query.finding ?? query.outcome;
  if (asked === undefined && query.watch === undefined) return wheres;
  if (!named || module === undefined) throw new NotFound('核验和预警只能在一类事项的台账里筛选');
  if (asked !== undefined) {
    const known = named.procedures.some(
      (p) =>
        (query.group === undefined || Object.hasOwn(p.findingGroups ?? {}, query.group)) &&
        (query.finding === undefined || Object.hasOwn(p.findings ?? {}, query.finding)),
    );
    if (!known) throw new NotFound('没有这个核验项目');
    wheres.push(outcomeSql(query, parameters));
  }
  if (query.watch !== undefined)
    wheres.push(watchSql(named, watchNamed(named, query.watch), office.region, parameters));
  return wheres;
}

/** Conditions of a query over `m`, all but who may see it and the state, which is also counted by itself. A board asks the same. */
export function conditions(
  office: Office,
  viewer: Acting,
  module: string | undefined,
  query: Partial<ListQuery>,
  found: Search | undefined,
  parameters: Parameters,
  among: Among = joined,
): string[] {
  const today = office.clock.today();
  const wheres = Object.entries(fixedBy(office, module, query)).map(
    ([column, value]) => `m.${column} = ${parameters.add(value)}`,
  );
  if (query.office) wheres.push(`m.office = ${parameters.add(query.office)}`);
  if (query.from) wheres.push(`m.opened_on >= ${parameters.add(query.from)}::date`);
  if (query.to) wheres.push(`m.opened_on <= ${parameters.add(query.to)}::date`);
  if (query.open === 'true') wheres.push('m.closed_on is null');
  if (query.open === 'false') wheres.push('m.closed_on is not null');
  if (query.main === 'true') wheres.push('m.procedure = m.module');
  if (query.dueTo)
    wheres.push(
      `m.closed_on is null and m.due between ${parameters.add(today)}::date and ${parameters.add(query.dueTo)}::date`,
    );
  if (query.overdue === 'true') wheres.push(overdueSql(today, parameters));
  wheres.push(...supervised(office, module, query, parameters));
  if (query.mine === 'true')
    wheres.push(
      among(`select matters_of_people(${parameters.add(office.region)}, array[${parameters.add(viewer.id)}::text])`),
    );
  for (const filter of many(query.filter)) {
    const at = filter.indexOf(':');
    const field = filter.slice(0, at);
    const specs = (module === undefined ? [] : moduleNamed(office, module).procedures).flatMap((p) =>
      Object.hasOwn(p.file, field) && p.file[field]?.secrecy !== 'personal' ? [p.file[field]] : [],
    );
    if (at < 1 || specs.length === 0) throw new NotFound(`没有名为“${field}”的筛选项`);
    const [stored, value] = [parameters.add(field), parameters.add(filter.slice(at + 1))];
    // Of several options, offices or people one is looked for; of anything else the value itself.
    wheres.push(
      specs.some((f) => f && ['choices', 'offices', 'people'].includes(f.kind))
        ? `m.snapshot->'file'->${stored}::text ? ${value}::text`
        : `m.snapshot->'file'->>${stored} = ${value}`,
    );
  }
  if (found) wheres.push(foundSql(found, parameters));
  return wheres;
}

/** Matters that the search found, as a SQL condition over `m`. */
export const foundSql = (found: Search, parameters: Parameters): string =>
  found.ids
    ? `m.id = any(${parameters.add(found.ids)}::uuid[])`
    : `m.words @@ to_tsquery('simple', ${parameters.add(found.words)})`;

/** Exact counts per state, each part of what the viewer may see counted by its own index. */
async function countStates(
  office: Office,
  viewer: Acting,
  module: string | undefined,
  query: ListQuery,
  found: Search | undefined,
): Promise<{ state: string; count: number }[]> {
  const parameters = new Parameters();
  const base = conditions(office, viewer, module, query, found, parameters).join(' and ');
  const parts = visibleParts(viewer, office.modules, fixedBy(office, module, query), parameters);
  if (parts.length === 0) return [];
  const counts = parts.map(
    (part) => `select m.state, count(*) as n from matters m where ${base} and ${part} group by m.state`,
  );
  const { rows } = await office.pool.query<{ state: string; count: number }>(
    `select state, sum(n)::int as count from (${counts.join(' union all ')}) c group by state`,
    parameters.values,
  );
  return rows;
}

/** The rows of one page: the first of each part in order, merged; only those of the page are read whole. */
async function readPage(
  office: Office,
  viewer: Acting,
  module: string | undefined,
  query: ListQuery,
  found: Search | undefined,
): Promise<StoredMatter[]> {
  const parameters = new Parameters();
  const wheres = conditions(office, viewer, module, query, found, parameters);
  const states = many(query.state);
  if (states.length > 0) wheres.push(`m.state = any(${parameters.add(states)}::text[])`);
  const parts = visibleParts(viewer, office.modules, fixedBy(office, module, query), parameters);
  if (parts.length === 0) return [];
  const { columns, by } = orders[
    query.sort ?? (query.overdue === 'true' ? 'due' : '-openedOn')
  ] as (typeof orders)[string];
  const skip = (query.page - 1) * query.size;
  const up = parameters.add(skip + query.size);
  const firsts = parts.map(
    (part) =>
      `(select id, ${columns} from matters m where ${wheres.join(' and ')} and ${part} order by ${by} limit ${up}::int)`,
  );
  const { rows } = await office.pool.query<StoredMatter>(
    `with page as materialized (select * from (${firsts.join(' union all ')}) firsts order by ${by} limit ${parameters.add(query.size)}::int offset ${parameters.add(skip)}::int)
     select ${rowColumns} from page join matters m on m.region = ${parameters.add(office.region)} and m.id = page.id order by ${by.replace(/\b(due|opened_on|last_on|number|id)\b/g, 'page.$1')}`,
    parameters.values,
  );
  return rows;
}

/** One page with its exact total and exact counts per state. */
export async function listMatters(
  office: Office,
  viewer: Acting,
  module: string | undefined,
  query: ListQuery,
): Promise<MatterList> {
  const states = many(query.state);
  const found = await searchMatters(office, query.q);
  const [counts, rows] = await Promise.all([
    countStates(office, viewer, module, query, found),
    readPage(office, viewer, module, query, found),
  ]);
  const procedures =
    module === undefined
      ? office.modules.flatMap((m) => m.procedures)
      : moduleNamed(office, module).procedures.filter((p) => p.id === (query.procedure ?? module));
  const labels = new Map(
    procedures.flatMap((p) => Object.entries(p.states).map(([state, spec]) => [state, spec.label] as const)),
  );
  const order2 = [...labels.keys()];
  return {
    total: counts.filter((c) => states.length === 0 || states.includes(c.state)).reduce((sum, c) => sum + c.count, 0),
    page: query.page,
    size: query.size,
    rows: await withNames(office, viewer, rows, storedRows(office, rows)),
    states: counts
      .map((c) => ({ state: c.state, label: labels.get(c.state) ?? c.state, count: c.count }))
      .sort((a, b) => order2.indexOf(a.state) - order2.indexOf(b.state)),
  };
}
