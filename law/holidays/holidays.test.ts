// The holiday notices as filed: each agrees with itself, with the weekdays, and with the year's number of working days.
import { describe, expect, test } from 'vitest';
import { addDays, calendarOf, daysBetween, weekday } from '../../kernel/calendar/index.ts';
import { holidayYears } from './index.ts';

const calendar = calendarOf(holidayYears);
const published = holidayYears.filter(({ status }) => status === 'published');
const isWeekend = (date: string) => ['星期六', '星期日'].includes(weekday(date));

test('the shelf holds 2022 to 2026 as published, and 2027 as not yet', () => {
  expect(holidayYears.map(({ year, status }) => `${year} ${status}`)).toEqual([
    '2022 published',
    '2023 published',
    '2024 published',
    '2025 published',
    '2026 published',
    '2027 unpublished',
  ]);
  expect(calendar.decreedYears).toEqual([2022, 2023, 2024, 2025, 2026]);
});

test('an unpublished year lists no days, for a day off is decreed and not guessed', () => {
  for (const { off, work } of holidayYears.filter(({ status }) => status === 'unpublished')) {
    expect([...off, ...work]).toEqual([]);
  }
});

describe.each(published)('the notice for $year', ({ year, notice, off, work, festivals = [] }) => {
  test('carries its number, issued the year before', () => {
    expect(notice).toMatch(new RegExp(`^国办发明电〔${year - 1}〕\\d+号$`));
  });

  test('makes working days only of weekends, and lists no day twice', () => {
    expect(work.filter((date) => !isWeekend(date))).toEqual([]);
    expect(new Set([...off, ...work]).size).toBe(off.length + work.length);
  });

  test('gives each festival an unbroken holiday that holds at least one weekday', () => {
    for (const festival of festivals) {
      const first = festival.off[0] ?? '';
      const last = festival.off.at(-1) ?? '';
      expect(daysBetween(first, last), festival.name).toBe(festival.off.length - 1);
      expect(
        festival.off.some((date) => !isWeekend(date)),
        festival.name,
      ).toBe(true);
    }
  });
});

test.each([
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, count) => {
  expect(calendar.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`)).toBe(count);
});

test.each([
  ['2022-12-31', false, '元旦假期'],
  ['2023-01-28', true, '调休上班'],
  ['2023-10-06', false, '中秋节、国庆节假期'],
  ['2024-02-09', true, undefined],
  ['2024-02-10', false, '春节假期'],
  ['2024-02-18', true, '调休上班'],
  ['2025-01-28', false, '春节假期'],
  ['2026-09-20', true, '调休上班'],
  ['2026-10-10', true, '调休上班'],
  ['2026-10-11', false, '休息日'],
])('%s: working day %s, called %s', (date, working, name) => {
  expect(calendar.isWorkingDay(date)).toBe(working);
  expect(calendar.dayName(date)).toBe(name);
});

test('2027 counts weekends only, and says that it is not decreed', () => {
  expect(calendar.isDecreed('2026-12-31')).toBe(true);
  expect(calendar.isDecreed('2027-01-01')).toBe(false);
  expect(calendar.isWorkingDay('2027-10-01')).toBe(true);
  expect(calendar.isWorkingDay(addDays('2027-10-01', 1))).toBe(false);
});
