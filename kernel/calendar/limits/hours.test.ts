// Limits by the hour: from the moment, through the night and the holiday.
import { describe, expect, test } from 'vitest';
import { chineseMoment, days, dueHours, hours } from '../index.ts';

test.each([
  ['2026-09-30T18:30', 24, '2026-10-01T18:30'],
  ['2026-12-31T23:59', 1, '2027-01-01T00:59'],
  ['2024-02-28T12:00', 24, '2024-02-29T12:00'],
  ['2026-06-01T08:00', 48, '2026-06-03T08:00'],
  ['2026-06-01T00:00', 0, '2026-06-01T00:00'],
])('%s and %i hours → %s', (from, n, due) => {
  expect(dueHours({ from, allow: hours(n) }).due).toBe(due);
});

test('the explanation says that holidays are not taken off', () => {
  expect(dueHours({ from: '2026-09-30T18:05', allow: hours(24) }).explanation.map(({ text }) => text)).toEqual([
    '自2026年9月30日18时05分起算',
    '24小时连续计算，节假日不扣除',
    '期限于2026年10月1日18时05分届满',
  ]);
});

describe('what is no moment is refused', () => {
  test.each([
    '2026-06-01',
    '2026-06-01T24:00',
    '2026-06-01T09:60',
    '2026-06-01 09:00',
    '2026-06-01T9:00',
    '2026-06-01T09:00Z',
  ])('“%s”', (text) => {
    expect(() => chineseMoment(text)).toThrow(`“${text}”不是有效时刻`);
  });

  test('a day that does not exist', () => {
    expect(() => chineseMoment('2026-02-30T09:00')).toThrow('不是有效日期');
  });

  test('a limit in days', () => {
    expect(() => dueHours({ from: '2026-06-01T09:00', allow: days(1) })).toThrow('1日不是以小时计的期限');
  });
});
