/** What the screens ask the server for, each under one name, so that an act anywhere refreshes what it changed. */
import { infiniteQueryOptions, keepPreviousData, QueryCache, QueryClient, queryOptions } from '@tanstack/react-query';
import type { BoardColumnQuery, BoardQuery } from '../../contract/desks.ts';
import type { PublicationDeskQuery, PublicationFilter } from '../../contract/publications.ts';
import type { WallQuery } from '../../contract/supervision.ts';
import { api, type ListSearch } from '../shared/client.ts';
import { RequestFailed } from '../shared/problem.ts';

/** Told when the session has run out, wherever that was noticed. */
let onSignedOut: () => void = () => undefined;
export function whenSignedOut(told: () => void): void {
  onSignedOut = told;
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error) {
      if (error instanceof RequestFailed && error.status === 401) onSignedOut();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A device without a network is told so at once, rather than left waiting for one.
      networkMode: 'always',
      refetchOnReconnect: true,
      // A refusal will not change by asking again; a lost connection may, unless the device knows that it has none.
      retry: (count, error) => error instanceof RequestFailed && error.unanswered && navigator.onLine && count < 2,
    },
  },
});

const still = Number.POSITIVE_INFINITY;

export const ask = {
  session: queryOptions({ queryKey: ['session'], queryFn: api.session, staleTime: 5 * 60_000 }),
  catalogue: queryOptions({ queryKey: ['catalogue'], queryFn: api.catalogue, staleTime: still }),
  offices: queryOptions({ queryKey: ['offices'], queryFn: api.offices, staleTime: still }),
  demonstrationPeople: queryOptions({
    queryKey: ['demonstration-people'],
    queryFn: api.demonstrationPeople,
    staleTime: still,
  }),
  /** A published definition never changes, so a version once read is kept. */
  definition: (module: string, procedure: string, version?: string) =>
    queryOptions({
      queryKey: ['definition', module, procedure, version ?? ''],
      queryFn: () => api.definition(module, procedure, version),
      staleTime: still,
    }),
  notices: queryOptions({ queryKey: ['notices'], queryFn: api.notices, refetchInterval: 5 * 60_000 }),
  work: queryOptions({ queryKey: ['matters', 'work'], queryFn: api.work }),
  list: (module: string, search: ListSearch) =>
    queryOptions({
      queryKey: ['matters', 'list', module, search],
      queryFn: () => api.list(module, search),
      placeholderData: keepPreviousData,
    }),
  search: (search: ListSearch) =>
    queryOptions({
      queryKey: ['matters', 'search', search],
      queryFn: () => api.search(search),
      placeholderData: keepPreviousData,
    }),
  matter: (module: string, id: string) =>
    queryOptions({ queryKey: ['matters', 'one', module, id], queryFn: () => api.matter(module, id) }),
  draws: (module: string, id: string) =>
    queryOptions({ queryKey: ['matters', 'one', module, id, 'draws'], queryFn: () => api.draws(module, id) }),
  comparison: (module: string, id: string) =>
    queryOptions({ queryKey: ['matters', 'one', module, id, 'comparison'], queryFn: () => api.comparison(module, id) }),
  sitting: (module: string, desk: string, meeting: string | undefined) =>
    queryOptions({
      queryKey: ['matters', 'sitting', module, desk, meeting ?? ''],
      queryFn: () => api.sitting(module, desk, meeting),
      placeholderData: keepPreviousData,
    }),
  /** Asked once for each form: looking at what is personal in it is kept in the audit. */
  openingFrom: (module: string, from: { procedure: string; act?: string; from: string }) =>
    queryOptions({
      queryKey: ['opening', module, from],
      queryFn: () => api.openingFrom(module, from),
      staleTime: still,
    }),
  limit: (module: string, id: string, limit: string) =>
    queryOptions({
      queryKey: ['matters', 'one', module, id, 'limit', limit],
      queryFn: () => api.limit(module, id, limit),
    }),
  people: (capacity: string | undefined, q: string) =>
    queryOptions({
      queryKey: ['people', capacity ?? '', q],
      queryFn: () => api.people(capacity, q),
      staleTime: 60_000,
      placeholderData: keepPreviousData,
    }),
  peopleNamed: (ids: readonly string[]) =>
    queryOptions({
      queryKey: ['people-named', ids],
      queryFn: () => api.peopleNamed(ids),
      staleTime: 60_000,
      enabled: ids.length > 0,
    }),
  report: (year: number) => queryOptions({ queryKey: ['report', year], queryFn: () => api.report(year) }),
  figures: (year: number, asOf: string | undefined) =>
    queryOptions({
      queryKey: ['figures', year, asOf ?? ''],
      queryFn: () => api.figures(year, asOf),
      enabled: asOf !== undefined,
    }),
  figureMatters: (year: number, figure: string, page: number, size: number, asOf: string, office?: string) =>
    queryOptions({
      queryKey: ['figure-matters', year, figure, page, size, asOf, office ?? ''],
      queryFn: () => api.figureMatters(year, figure, page, size, asOf, office),
      placeholderData: keepPreviousData,
    }),
  officeTables: (year: number, office: string | undefined, asOf: string) =>
    queryOptions({
      queryKey: ['office-tables', year, office ?? '', asOf],
      queryFn: () => api.officeTables(year, office ?? '', asOf),
      enabled: office !== undefined,
    }),
  board: (module: string, desk: string, query: BoardQuery) =>
    queryOptions({
      queryKey: ['matters', 'board', module, desk, query],
      queryFn: () => api.board(module, desk, query),
      placeholderData: keepPreviousData,
    }),
  /** What follows in one column after the cards that came with the board. */
  boardColumn: (module: string, desk: string, query: Omit<BoardColumnQuery, 'page'>, more: boolean) =>
    infiniteQueryOptions({
      queryKey: ['matters', 'board', module, desk, 'column', query],
      queryFn: ({ pageParam }) => api.boardColumn(module, desk, { ...query, page: pageParam }),
      initialPageParam: 2,
      getNextPageParam: (_last, pages) => pages.length + 2,
      enabled: more,
    }),
  wall: (query: WallQuery) =>
    queryOptions({
      queryKey: ['matters', 'wall', query],
      queryFn: () => api.wall(query),
      placeholderData: keepPreviousData,
    }),
  publications: (query: Partial<PublicationDeskQuery>) =>
    queryOptions({
      queryKey: ['matters', 'publications', query],
      queryFn: () => api.publications(query),
      placeholderData: keepPreviousData,
    }),
  publicationCounts: (query: PublicationFilter) =>
    queryOptions({
      queryKey: ['matters', 'publication-counts', query],
      queryFn: () => api.publicationCounts(query),
      placeholderData: keepPreviousData,
    }),
  timeliness: (query: PublicationFilter) =>
    queryOptions({
      queryKey: ['matters', 'timeliness', query],
      queryFn: () => api.timeliness(query),
      placeholderData: keepPreviousData,
    }),
  /** Asked once for each look, since each is kept in the audit; anew only after an act. */
  previewRelease: (module: string, id: string, publication: string) =>
    queryOptions({
      queryKey: ['matters', 'one', module, id, 'release', publication],
      queryFn: () => api.previewRelease(module, id, publication),
      staleTime: still,
      gcTime: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    }),
  overview: queryOptions({ queryKey: ['matters', 'overview'], queryFn: api.overview }),
};

/** After an act: everything that shows matters is asked again. */
export function refreshMatters(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['matters'] });
}
