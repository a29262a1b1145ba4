// Plain dates: what is refused, and arithmetic checked against an independent reckoning.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, chineseDate, daysBetween, legalDate, weekday } from './index.ts';

const aDate = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((n) => Temporal.PlainDate.from('1970-01-01').add({ days: n }).toString());

describe('only a date that exists is taken', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    '%s is taken as it stands',
    (text) => {
      expect(legalDate(text)).toBe(text);
    },
  );

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026/01/01',
    '20260101',
    '2026-01-01T00:00',
    '２０２６-01-01',
    '2026-0a-01',
    '',
  ])('“%s” is refused, with the way to write it', (text) => {
    expect(() => legalDate(text)).toThrow(`“${text}”不是有效日期。请按“年-月-日”填写实际存在的日期，例如2026-07-01。`);
  });

  test('what is no text at all is refused in the same words', () => {
    expect(() => legalDate(undefined as unknown as string)).toThrow('所填内容不是有效日期');
  });

  test('a sum past the year 9999 is refused rather than written as something else', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('超出可表示的年份');
    expect(() => addDays('2026-01-01', 0.5)).toThrow('整数');
  });
});

describe('month ends follow article 202', () => {
  test.each([
    ['2026-12-31', 2, '2027-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months → %s', (from, n, to) => {
    expect(addMonths(from, n)).toBe(to);
  });

  test('a year from 29 February ends on 28 February, and four years on the 29th', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('arithmetic agrees with Temporal', () => {
  test('on days', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        const expected = Temporal.PlainDate.from(date).add({ days: n }).toString();
        expect(addDays(date, n)).toBe(expected);
        expect(daysBetween(date, expected)).toBe(n);
      }),
    );
  });

  test('on months and years', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -400, max: 400 }), (date, n) => {
        expect(addMonths(date, n)).toBe(Temporal.PlainDate.from(date).add({ months: n }).toString());
        expect(addYears(date, n % 50)).toBe(
          Temporal.PlainDate.from(date)
            .add({ years: n % 50 })
            .toString(),
        );
      }),
    );
  });

  test('on the day of the week', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        expect(weekday(date)).toBe(`星期${' 一二三四五六日'[Temporal.PlainDate.from(date).dayOfWeek]}`);
      }),
    );
  });
});

test('dates are written the way an official paper writes them', () => {
  expect(chineseDate('2026-07-01')).toBe('2026年7月1日');
  expect(chineseDate('2026-12-31')).toBe('2026年12月31日');
});
