/** The publication desk's address: tab, filters, page, and the publication that is being looked at. */
import type { PublicationDeskQuery, PublicationFilter, PublicationTab } from '../../../contract/publications.ts';
import { single } from '../search-params.ts';

export interface PublicationSearch extends PublicationFilter {
  tab?: PublicationTab;
  page?: number;
  size?: number;
  /** `module/id/publication` of what is open for review. */
  look?: string;
}

export const tabs: readonly PublicationTab[] = ['due', 'review', 'shown', 'ending', 'trace'];

const whole = (value: unknown, most: number): number | undefined => {
  const n = Number(single(value) ?? value);
  return Number.isInteger(n) && n >= 1 && n <= most ? n : undefined;
};

/** What an address asks for; anything it says wrongly is left out rather than refused. */
export function readPublicationSearch(search: Record<string, unknown>): PublicationSearch {
  const tab = tabs.find((t) => t === single(search.tab));
  const [module, office, subject] = [single(search.module), single(search.office), single(search.subject)];
  const [q, look] = [single(search.q)?.slice(0, 100), single(search.look)];
  const [days, page, size] = [whole(search.days, 3660), whole(search.page, 100_000), whole(search.size, 200)];
  return {
    ...(tab === undefined || tab === 'due' ? {} : { tab }),
    ...(module === undefined ? {} : { module }),
    ...(office === undefined ? {} : { office }),
    ...(subject === undefined ? {} : { subject }),
    ...(q === undefined ? {} : { q }),
    ...(days === undefined ? {} : { days }),
    ...(page === undefined || page === 1 ? {} : { page }),
    ...(size === undefined || size === 20 ? {} : { size }),
    ...(look === undefined || look.split('/').length !== 3 ? {} : { look }),
  };
}

/** The filters alone, as counts and punctuality take them. */
export function filterOf(search: PublicationSearch): PublicationFilter {
  const { tab: _t, page: _p, size: _s, look: _l, ...filter } = search;
  return filter;
}

export function queryOf(search: PublicationSearch): Partial<PublicationDeskQuery> {
  const { look: _, ...query } = search;
  return { tab: 'due', ...query };
}

/** Another filter or tab begins at its first page, with nothing open. */
export function changed(search: PublicationSearch, change: Partial<PublicationSearch>): PublicationSearch {
  const { page: _p, look: _l, ...rest } = search;
  return readPublicationSearch({ ...rest, ...change });
}

/** What is looked at, from the address. */
export function lookedAt(look: string | undefined): { module: string; id: string; publication: string } | undefined {
  const [module, id, publication] = look?.split('/') ?? [];
  return module && id && publication ? { module, id, publication } : undefined;
}

export const lookOf = (row: { matter: { module: string; id: string }; publication: string }): string =>
  `${row.matter.module}/${row.matter.id}/${row.publication}`;
