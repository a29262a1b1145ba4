// Working days: counting along an invented year and along generated ones.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Calendar, calendarOf, daysBetween, type HolidayYear } from './index.ts';

const autumn: HolidayYear = {
  year: 2026,
  status: 'published',
  off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  work: ['2026-10-10'],
  festivals: [{ name: '国庆节', off: ['2026-10-01', '2026-10-02'], work: ['2026-10-10'] }],
};
const calendar = calendarOf([autumn]);

describe('a working day is what the notice leaves and adds', () => {
  test.each([
    ['2026-09-30', true, '星期三'],
    ['2026-10-01', false, '星期四，国庆节假期'],
    ['2026-10-05', false, '星期一，放假'],
    ['2026-10-04', false, '星期日，休息日'],
    ['2026-10-10', true, '星期六，调休上班'],
    ['2026-10-11', false, '星期日，休息日'],
  ])('%s', (date, working, described) => {
    expect(calendar.isWorkingDay(date)).toBe(working);
    expect(calendar.describeDay(date)).toBe(described);
  });

  test('the nearest working day of a working day is itself', () => {
    expect(calendar.nextWorkingDay('2026-09-30')).toBe('2026-09-30');
    expect(calendar.previousWorkingDay('2026-09-30')).toBe('2026-09-30');
    expect(calendar.nextWorkingDay('2026-10-01')).toBe('2026-10-08');
    expect(calendar.previousWorkingDay('2026-10-07')).toBe('2026-09-30');
  });

  test('counting back from a day off does not skip the working day just before it', () => {
    expect(calendar.addWorkingDays('2026-10-07', -1)).toBe('2026-09-30');
    expect(calendar.addWorkingDays('2026-10-08', -1)).toBe('2026-09-30');
    expect(calendar.addWorkingDays('2026-10-07', 0)).toBe('2026-10-07');
  });

  test('counting crosses the year end in both directions', () => {
    expect(calendar.addWorkingDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(calendar.addWorkingDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(calendar.workingDaysBetween('2026-12-31', '2027-01-04')).toBe(2);
    expect(calendar.workingDaysBetween('2027-01-04', '2026-12-31')).toBe(-2);
  });
});

describe('notices that cannot be right are refused', () => {
  test('the same year twice', () => {
    expect(() => calendarOf([autumn, autumn])).toThrow('2026年的放假安排重复载入');
  });

  test('a day both off and worked', () => {
    expect(() => calendarOf([{ ...autumn, work: ['2026-10-01'] }])).toThrow('既列为放假，又列为上班');
  });

  test('a day that does not exist', () => {
    expect(() => calendarOf([{ ...autumn, off: ['2026-02-30'] }])).toThrow('不是有效日期');
  });

  test('a forecast of an unpublished year is not used', () => {
    const forecast = calendarOf([{ ...autumn, status: 'unpublished' }]);
    expect(forecast.isWorkingDay('2026-10-01')).toBe(true);
    expect(forecast.isDecreed('2026-10-01')).toBe(false);
  });
});

test('a notice reaches into the December before it', () => {
  const early = calendarOf([
    { year: 2027, status: 'published', off: ['2026-12-31', '2027-01-01'], work: ['2026-12-26'] },
  ]);
  expect(early.isWorkingDay('2026-12-31')).toBe(false);
  expect(early.isWorkingDay('2026-12-26')).toBe(true);
});

const first = '2025-01-01';
const dateNear = fc.integer({ min: 0, max: 1400 }).map((n) => addDays(first, n));
const someCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(fc.uniqueArray(dateNear, { maxLength: 60 }), fc.uniqueArray(dateNear, { maxLength: 20 }))
  .map(([off, work]) =>
    calendarOf([{ year: 2026, status: 'published', off, work: work.filter((date) => !off.includes(date)) }]),
  );

describe('on any calendar', () => {
  test('the n-th working day on, then n back, is where one began', () => {
    fc.assert(
      fc.property(someCalendar, dateNear, fc.integer({ min: -300, max: 300 }), (any, date, n) => {
        const from = any.nextWorkingDay(date);
        expect(any.addWorkingDays(any.addWorkingDays(from, n), -n)).toBe(from);
      }),
    );
  });

  test('the n-th working day is n working days away, and is a working day', () => {
    fc.assert(
      fc.property(someCalendar, dateNear, fc.integer({ min: 1, max: 300 }), (any, date, n) => {
        const to = any.addWorkingDays(date, n);
        expect(any.isWorkingDay(to)).toBe(true);
        expect(any.workingDaysBetween(date, to)).toBe(n);
      }),
    );
  });

  test('working days between two dates are those a person would tick off one by one', () => {
    fc.assert(
      fc.property(someCalendar, dateNear, dateNear, (any, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        let ticked = 0;
        for (let i = 1; i <= daysBetween(from, to); i++) if (any.isWorkingDay(addDays(from, i))) ticked++;
        expect(any.workingDaysBetween(from, to)).toBe(ticked);
      }),
      { numRuns: 40 },
    );
  });
});
