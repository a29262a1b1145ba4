/** What the address of a desk says: filters of a board, the meeting chosen at a sitting. */
import type { ListSearch } from '../../shared/client.ts';
import { readListSearch } from '../lists/list-search.ts';
import { single } from '../search-params.ts';

export interface DeskSearch extends Pick<ListSearch, 'office' | 'filter' | 'q' | 'mine' | 'overdue'> {
  /** A board divided into rows (分行). */
  lanes?: 'true';
  /** Number of the column in sight where there is room for one. */
  column?: string;
  /** Id of the meeting that is open. */
  meeting?: string;
}

/** What is said wrongly is left out rather than refused. */
export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const { office, filter, q, mine, overdue } = readListSearch(search);
  const meeting = single(search.meeting);
  const read = {
    office,
    filter,
    q,
    mine: mine === 'true' ? mine : undefined,
    overdue: overdue === 'true' ? overdue : undefined,
    lanes: single(search.lanes) === 'true' ? 'true' : undefined,
    column: /^\d{1,2}$/.test(single(search.column) ?? '') ? single(search.column) : undefined,
    meeting,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as DeskSearch;
}
