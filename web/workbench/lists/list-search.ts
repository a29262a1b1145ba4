/** The filters of a list as its address holds them, and what is remembered of them for each register. */
import type { ListSearch } from '../../shared/client.ts';
import { recall, remember } from '../../shared/remembered.ts';
import { single } from '../search-params.ts';

const sorts = ['due', 'openedOn', '-openedOn', 'lastOn', '-lastOn', 'number'] as const;

const outcomes = ['complete', 'missing', 'excused', 'notYet'] as const;

const many = (value: unknown): string[] | undefined => {
  const list = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v !== '');
  return list.length > 0 ? list : undefined;
};
const flag = (value: unknown): 'true' | 'false' | undefined =>
  value === 'true' || value === 'false' ? value : undefined;
const day = (value: unknown): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(single(value) ?? '') ? single(value) : undefined;
const whole = (value: unknown): number | undefined =>
  /^[1-9]\d{0,4}$/.test(String(value)) ? Number(value) : undefined;

/** What an address asks for; anything it says wrongly is left out rather than refused. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const sort = sorts.find((s) => s === search.sort);
  const read: ListSearch = {
    procedure: single(search.procedure),
    state: many(search.state),
    office: single(search.office),
    authority: single(search.authority),
    module: single(search.module),
    group: single(search.group),
    finding: single(search.finding),
    outcome: outcomes.find((o) => o === search.outcome),
    watch: single(search.watch),
    publication: search.publication === 'overdue' ? 'overdue' : undefined,
    waiting: search.waiting === 'true' ? 'true' : undefined,
    q: single(search.q)?.slice(0, 100),
    from: day(search.from),
    to: day(search.to),
    dueTo: day(search.dueTo),
    main: flag(search.main),
    overdue: flag(search.overdue),
    open: flag(search.open),
    mine: flag(search.mine),
    filter: many(search.filter),
    sort,
    page: whole(search.page),
    size: whole(search.size),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as ListSearch;
}

/** The same search with some filters changed, on its first page again. */
export function changed(search: ListSearch, change: ListSearch): ListSearch {
  return readListSearch({ ...search, page: undefined, ...change });
}

export const listed = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The value chosen for one field among `filter=field:value`. */
export function filterOf(search: ListSearch, field: string): string | undefined {
  return listed(search.filter)
    .find((f) => f.startsWith(`${field}:`))
    ?.slice(field.length + 1);
}

/** The search with one field's filter set, or taken away. */
export function withFilter(search: ListSearch, field: string, value: string | undefined): ListSearch {
  const rest = listed(search.filter).filter((f) => !f.startsWith(`${field}:`));
  return changed(search, { filter: value === undefined ? rest : [...rest, `${field}:${value}`] });
}

/** Filters that narrow the list, beside paging and order. */
export function narrowed(search: ListSearch): boolean {
  const { procedure: _, page: __, size: ___, sort: ____, ...filters } = search;
  return Object.keys(filters).length > 0;
}

export const rememberSearch = (module: string, search: ListSearch): void => {
  const { page: _, ...kept } = search;
  remember(`list:${module}`, kept);
};
export const recallSearch = (module: string): ListSearch =>
  readListSearch(recall<Record<string, unknown>>(`list:${module}`) ?? {});
