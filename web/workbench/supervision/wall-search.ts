/** The wall's filters as its address holds them, and the lists that its numbers open. */
import type { WallColumn, WallQuery } from '../../../contract/supervision.ts';
import type { ListSearch } from '../../shared/client.ts';
import { single } from '../search-params.ts';
import type { Outcome } from './outcomes.ts';

/** What an address asks for; anything it says wrongly is left out rather than refused. */
export function readWallSearch(search: Record<string, unknown>): WallQuery {
  const year = /^20\d\d$/.test(single(search.year) ?? String(search.year)) ? Number(search.year) : undefined;
  const [module, authority] = [single(search.module), single(search.authority)];
  return {
    ...(year === undefined ? {} : { year }),
    ...(module === undefined ? {} : { module }),
    ...(authority === undefined ? {} : { authority }),
  };
}

/** What every list of the wall shares: the year of opening and the body. */
function common(query: WallQuery, authority: string | undefined): ListSearch {
  const body = authority ?? query.authority;
  return {
    ...(query.year === undefined ? {} : { from: `${query.year}-01-01`, to: `${query.year}-12-31` }),
    ...(body === undefined ? {} : { authority: body }),
  };
}

/** The list behind one number of a column; all its matters when no outcome is named. */
export const cellSearch = (
  query: WallQuery,
  column: WallColumn,
  authority?: string,
  outcome?: Outcome,
): ListSearch => ({
  ...common(query, authority),
  procedure: column.procedure,
  ...(outcome === undefined ? {} : { group: column.group, outcome }),
});

/** The list behind a number that goes through all registers, or the one chosen. */
export const acrossSearch = (query: WallQuery, authority: string | undefined, which: ListSearch): ListSearch => ({
  ...common(query, authority),
  ...(query.module === undefined ? {} : { module: query.module }),
  ...which,
});

export const watchSearch = (query: WallQuery, watch: { procedure: string; watch: string }): ListSearch => ({
  ...common(query, undefined),
  procedure: watch.procedure,
  watch: watch.watch,
});
