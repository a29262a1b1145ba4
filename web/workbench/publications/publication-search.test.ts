import { describe, expect, it } from 'vitest';
import { changed, filterOf, lookedAt, lookOf, queryOf, readPublicationSearch } from './publication-search.ts';

describe('the address of the publication desk', () => {
  it('keeps tab, filters and page; what is usual is left out, what is wrong is left out', () => {
    expect(readPublicationSearch({})).toEqual({});
    expect(readPublicationSearch({ tab: 'due', page: '1', size: '20' })).toEqual({});
    expect(readPublicationSearch({ tab: 'shown', days: '30', page: '2', q: '东园', look: 'a/b/c' })).toEqual({
      tab: 'shown',
      days: 30,
      page: 2,
      q: '东园',
      look: 'a/b/c',
    });
    expect(readPublicationSearch({ tab: 'other', days: '0', page: 'x', size: '9999', look: 'a/b' })).toEqual({});
  });
  it('another filter begins at the first page with nothing open', () => {
    const search = { tab: 'shown', office: 'a', page: 3, look: 'a/b/c' } as const;
    expect(changed(search, { office: undefined, days: 7 })).toEqual({ tab: 'shown', days: 7 });
    expect(changed(search, { tab: 'due' })).toEqual({ office: 'a' });
  });
  it('counts take the filters alone, the list the tab and the page as well', () => {
    const search = { tab: 'trace', q: '东', page: 2, size: 50, look: 'a/b/c' } as const;
    expect(filterOf(search)).toEqual({ q: '东' });
    expect(queryOf(search)).toEqual({ tab: 'trace', q: '东', page: 2, size: 50 });
    expect(queryOf({})).toEqual({ tab: 'due' });
  });
  it('what is looked at is read back as it was written', () => {
    const row = { matter: { module: 'garden', id: 'x' }, publication: 'permits' };
    expect(lookedAt(lookOf(row))).toEqual({ module: 'garden', id: 'x', publication: 'permits' });
    expect(lookedAt(undefined)).toBeUndefined();
  });
});
