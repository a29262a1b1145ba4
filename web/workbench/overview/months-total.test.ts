import { expect, test } from 'vitest';
import { monthTotals } from './months-total.ts';

const months = [
  { month: '2025-12', module: 'a', opened: 2, closed: 1 },
  { month: '2025-12', module: 'b', opened: 3, closed: 0 },
  { month: '2024-12', module: 'a', opened: 50, closed: 50 },
];

test('a year is twelve months, empty ones too, and nothing from before them', () => {
  const totals = monthTotals(months, '2026-02-10');
  expect(totals.map((m) => m.month)).toEqual([
    '2025-03',
    '2025-04',
    '2025-05',
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(totals.reduce((n, m) => n + m.opened, 0)).toBe(5);
  expect(totals[9]).toEqual({ month: '2025-12', opened: 5, closed: 1 });
});

test('one register alone', () => {
  expect(monthTotals(months, '2026-02-10', 'b')[9]).toEqual({ month: '2025-12', opened: 3, closed: 0 });
});
