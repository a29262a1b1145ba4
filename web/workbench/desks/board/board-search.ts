/** From a board's address to what is asked of the server, to the register behind a column, and to one row alone. */
import type { Board, BoardDesk, BoardQuery } from '../../../../contract/desks.ts';
import type { ListSearch } from '../../../shared/client.ts';
import { filterOf, withFilter } from '../../lists/list-search.ts';
import type { DeskSearch } from '../desk-search.ts';

/** What the server is asked: the filters, and whether the board is divided into rows. */
export function asked(search: DeskSearch): BoardQuery {
  const { meeting: _, column: __, ...query } = search;
  return query;
}

/** The search with some filters changed; the column in sight stays. */
export function turned(search: DeskSearch, change: Partial<DeskSearch>): DeskSearch {
  const next = { ...search, ...change };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as DeskSearch;
}

/** The register's list that shows exactly what a column counts. */
export function listOf(desk: BoardDesk, search: DeskSearch, states: readonly string[]): ListSearch {
  const { meeting: _, column: __, lanes: ___, ...filters } = search;
  const procedure = desk.procedure.split('/')[1] ?? desk.procedure;
  return { ...filters, procedure, state: [...states], sort: 'due' };
}

/** Which row is chosen, if one is: the office, or the value of the field by which the board is divided. */
export function laneOf(desk: BoardDesk, search: DeskSearch): string | undefined {
  if (desk.lanes === undefined) return undefined;
  return desk.lanes === 'office' ? search.office : filterOf(search, desk.lanes);
}

/** The board of one row alone, undivided; of all again without a value. */
export function withLane(desk: BoardDesk, search: DeskSearch, value: string | undefined): DeskSearch {
  const undivided = turned(search, { lanes: undefined });
  if (desk.lanes === undefined) return undivided;
  if (desk.lanes === 'office') return turned(undivided, { office: value });
  const { filter } = withFilter(undivided, desk.lanes, value);
  return turned(undivided, { filter });
}

/** Whether anything narrows the board. */
export const narrowed = (search: DeskSearch): boolean =>
  [search.office, search.filter, search.q, search.mine, search.overdue].some((value) => value !== undefined);

/** The column that a narrow screen shows: the one in the address, otherwise the first with anything in it. */
export function inSight(board: Pick<Board, 'columns'>, column: string | undefined): number {
  const wanted = column === undefined ? -1 : Number(column);
  if (board.columns[wanted]) return wanted;
  const first = board.columns.findIndex((c) => c.total > 0);
  return first < 0 ? 0 : first;
}
