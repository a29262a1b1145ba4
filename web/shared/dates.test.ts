import { describe, expect, test } from 'vitest';
import { daysLeftText, momentText, nearness, shortDate, typedDate } from './dates.ts';

describe('days left are told as an officer would say them', () => {
  test.each([
    [3, '还有3天', 'soon'],
    [4, '还有4天', 'later'],
    [1, '还有1天', 'soon'],
    [0, '今天到期', 'today'],
    [-1, '逾期1天', 'late'],
    [-20, '逾期20天', 'late'],
    [null, '不在计时', 'still'],
  ] as const)('%s → %s', (left, text, near) => {
    expect(daysLeftText(left)).toBe(text);
    expect(nearness(left)).toBe(near);
  });
});

test('the year is left out within the current year and told otherwise', () => {
  expect(shortDate('2026-07-03', '2026-07-01')).toBe('7月3日');
  expect(shortDate('2027-01-04', '2026-12-31')).toBe('2027年1月4日');
  expect(shortDate('2026-07-03')).toBe('2026年7月3日');
});

test('a moment is shown in China time wherever the browser is', () => {
  expect(momentText('2026-07-02T16:30:00.000Z')).toBe('2026年7月3日 00:30');
});

test.each([
  ['2026-7-1', '2026-07-01'],
  ['2026.07.01', '2026-07-01'],
  ['20260701', '2026-07-01'],
  ['2026年7月1日', '2026-07-01'],
  ['7月1日', '2026-07-01'],
  ['7.1', '2026-07-01'],
  ['昨天', '2026-06-30'],
  ['２０２６/７/１', '2026-07-01'],
])('“%s” is understood as a date', (text, date) => {
  expect(typedDate(text, '2026-07-01')).toBe(date);
});

test.each(['2026-02-30', '13.1', '', '下周', '2026-7'])('“%s” is not a date', (text) => {
  expect(typedDate(text, '2026-07-01')).toBeUndefined();
});
