// A board's address says what is asked, and its columns open the register on exactly the same matters.
import { expect, test } from 'vitest';
import type { BoardDesk } from '../../../../contract/desks.ts';
import { readDeskSearch } from '../desk-search.ts';
import { asked, inSight, laneOf, listOf, narrowed, turned, withLane } from './board-search.ts';

const desk: BoardDesk = {
  kind: 'board',
  id: 'plots',
  label: '园地看板',
  help: '看园地',
  procedure: 'garden/permit',
  columns: [],
  card: [],
  lanes: 'kind',
};

test('what an address says wrongly is left out; what it says rightly is kept', () => {
  expect(readDeskSearch({ q: '园', mine: 'true', lanes: 'yes', column: 'x', overdue: 'false', page: '3' })).toEqual({
    q: '园',
    mine: 'true',
  });
  expect(readDeskSearch({ filter: 'kind:large', lanes: 'true', column: '2', office: 'bureau' })).toEqual({
    filter: ['kind:large'],
    lanes: 'true',
    column: '2',
    office: 'bureau',
  });
});

test('the server is asked for filters, not for what is in sight', () => {
  expect(asked({ q: '园', lanes: 'true', column: '2', meeting: 'x' })).toEqual({ q: '园', lanes: 'true' });
});

test('a column opens the register with the same filters, its states and what ends first before the rest', () => {
  expect(listOf(desk, { q: '园', filter: ['kind:large'], lanes: 'true', column: '1' }, ['filed'])).toEqual({
    q: '园',
    filter: ['kind:large'],
    procedure: 'permit',
    state: ['filed'],
    sort: 'due',
  });
  expect(listOf({ ...desk, procedure: 'garden' }, {}, []).procedure).toBe('garden');
});

test('one row alone is a filter by the field that divides, or by the office; other filters stay', () => {
  const alone = withLane(desk, { lanes: 'true', q: '园', filter: ['size:big'] }, 'large');
  expect(alone).toEqual({ q: '园', filter: ['size:big', 'kind:large'] });
  expect(laneOf(desk, alone)).toBe('large');
  expect(withLane(desk, alone, undefined)).toEqual({ q: '园', filter: ['size:big'] });
  const byOffice = { ...desk, lanes: 'office' };
  expect(withLane(byOffice, { lanes: 'true' }, 'bureau')).toEqual({ office: 'bureau' });
  expect(laneOf(byOffice, { office: 'bureau' })).toBe('bureau');
  const { lanes: _, ...undivided } = desk;
  expect(laneOf(undivided, { office: 'bureau' })).toBeUndefined();
});

test('filters narrow a board; rows and the column in sight do not', () => {
  expect(narrowed({ lanes: 'true', column: '1' })).toBe(false);
  expect(narrowed({ overdue: 'true' })).toBe(true);
  expect(turned({ overdue: 'true', column: '1' }, { overdue: undefined })).toEqual({ column: '1' });
});

test('a narrow screen shows the column of the address, otherwise the first that is not empty', () => {
  const board = (...totals: number[]) => ({
    columns: totals.map((total) => ({ label: '', states: [], total, overdue: 0, cards: [] })),
  });
  expect(inSight(board(0, 2, 1), undefined)).toBe(1);
  expect(inSight(board(0, 2, 1), '0')).toBe(0);
  expect(inSight(board(0, 2, 1), '9')).toBe(1);
  expect(inSight(board(0, 0), undefined)).toBe(0);
});
