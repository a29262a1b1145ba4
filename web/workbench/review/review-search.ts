/** What the address of a review says: which versions are compared, which of several texts, and how. */
import { single } from '../search-params.ts';

export interface ReviewSearch {
  /** Versions by their keys; the last two when absent. */
  before?: string;
  after?: string;
  /** Which of the texts, counted from 0. */
  text?: string;
  view?: 'beside';
}

export function readReviewSearch(search: Record<string, unknown>): ReviewSearch {
  const read = {
    before: single(search.before),
    after: single(search.after),
    text: /^\d$/.test(single(search.text) ?? '') ? single(search.text) : undefined,
    view: single(search.view) === 'beside' ? 'beside' : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as ReviewSearch;
}
