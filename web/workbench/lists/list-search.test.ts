import { describe, expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../search-params.ts';
import { changed, filterOf, narrowed, readListSearch, withFilter } from './list-search.ts';

const through = (address: string): unknown => readListSearch(parseSearch(address));

test('an address is read, written and read again as the same filters', () => {
  const address =
    '?procedure=penalties&state=filed&state=decided&q=%E5%BC%A0%E6%9F%90&overdue=true&filter=trade%3Afood&page=3';
  const read = readListSearch(parseSearch(address));
  expect(read).toEqual({
    procedure: 'penalties',
    state: ['filed', 'decided'],
    q: '张某',
    overdue: 'true',
    filter: ['trade:food'],
    page: 3,
  });
  expect(through(stringifySearch(read))).toEqual(read);
});

test('what an address says wrongly is left out', () => {
  expect(through('?page=0&sort=colour&from=yesterday&overdue=yes&size=-3')).toEqual({});
});

describe('changing a filter', () => {
  test('goes back to the first page', () => {
    expect(changed({ q: '王', page: 4 }, { mine: 'true' })).toEqual({ q: '王', mine: 'true' });
  });
  test('replaces the value of the same field and leaves other fields', () => {
    const once = withFilter(withFilter({}, 'trade', 'food'), 'town', 'a:b');
    const twice = withFilter(once, 'trade', 'drugs');
    expect(filterOf(twice, 'trade')).toBe('drugs');
    expect(filterOf(twice, 'town')).toBe('a:b');
    expect(filterOf(withFilter(twice, 'trade', undefined), 'trade')).toBeUndefined();
  });
  test('a list that is only sorted or paged is not narrowed', () => {
    expect(narrowed({ procedure: 'a', sort: 'due', page: 2 })).toBe(false);
    expect(narrowed({ state: ['filed'] })).toBe(true);
  });
});
