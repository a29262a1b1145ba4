// Waiting periods: the window stays open through its last day, and a holiday lengthens it.
import { expect, test } from 'vitest';
import { calendarOf, days, earliestAfterFloor, workingDays } from '../index.ts';

const calendar = calendarOf([
  {
    year: 2026,
    status: 'published',
    off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    work: [],
  },
]);

test('comments open for thirty days may be closed on the thirty-first', () => {
  const result = earliestAfterFloor({ from: '2026-06-01', atLeast: days(30) }, calendar);
  expect(result).toMatchObject({ strictLastDay: '2026-07-01', lastDay: '2026-07-01', earliest: '2026-07-02' });
  expect(result.explanation.at(-1)?.text).toBe('该期间持续至2026年7月1日当日结束，最早于2026年7月2日方可作出后续行为');
});

test('a last day in the holiday keeps the window open through the first working day after it', () => {
  expect(earliestAfterFloor({ from: '2026-09-01', atLeast: days(30) }, calendar)).toMatchObject({
    strictLastDay: '2026-10-01',
    lastDay: '2026-10-08',
    earliest: '2026-10-09',
  });
});

test('the first day to act need not be a working day', () => {
  expect(earliestAfterFloor({ from: '2026-06-05', atLeast: workingDays(5) }, calendar)).toMatchObject({
    lastDay: '2026-06-12',
    earliest: '2026-06-13',
  });
});

test('a window that reaches into an undecreed year is provisional', () => {
  expect(earliestAfterFloor({ from: '2026-12-15', atLeast: days(30) }, calendar).provisional).toBe(true);
});
