/** Cuts a long step into pages of a few questions each, in the order of the law's table, so that one hand and one look suffice. */
import type { Ask } from '../forms/answers/check.ts';

/** Room on one page; what takes a whole hand (parties, long text, pictures, signatures) counts double. */
const room = 4;
const large = ['parties', 'longText', 'files'];
const size = (ask: Ask): number => (large.includes(ask.field.kind) ? 2 : 1);

/** A question that depends on another stays on its page; a small step stays whole. */
export function pagesOf(asks: readonly Ask[]): Ask[][] {
  const pages: Ask[][] = [];
  let left = 0;
  for (const ask of asks) {
    const page = pages.at(-1);
    const follows = page?.some((a) => a.field.name === ask.field.onlyIf?.field) ?? false;
    if (page && (follows || size(ask) <= left)) page.push(ask);
    else {
      pages.push([ask]);
      left = room;
    }
    left -= size(ask);
  }
  return pages;
}
