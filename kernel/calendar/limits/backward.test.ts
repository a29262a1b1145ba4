// Minimum notice: counted back, never rolled forward.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  calendarOf,
  days,
  dueBackward,
  hours,
  months,
  type Span,
  workingDays,
  years,
} from '../index.ts';

const calendar = calendarOf([
  {
    year: 2026,
    status: 'published',
    off: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
    work: ['2026-09-20', '2026-10-10'],
  },
]);

describe('both countings of “日前”', () => {
  test.each([
    ['2026-06-12', days(7), '2026-06-04', '2026-06-05'],
    ['2026-06-12', workingDays(3), '2026-06-08', '2026-06-09'],
    ['2026-07-31', months(1), '2026-06-30', '2026-06-30'],
    ['2026-07-30', months(1), '2026-06-29', '2026-06-30'],
    ['2026-03-31', months(1), '2026-02-28', '2026-02-28'],
    ['2026-12-31', years(1), '2025-12-30', '2025-12-31'],
  ])('%s, %o: clear %s, otherwise %s', (event, span, clear, before) => {
    expect(dueBackward({ event, clear: span }, calendar).strict).toBe(clear);
    expect(dueBackward({ event, before: span }, calendar).strict).toBe(before);
  });

  test('a day off is answered by the working day before it, and the reason is told', () => {
    const result = dueBackward({ event: '2026-10-12', clear: days(7) }, calendar);
    expect(result).toMatchObject({ strict: '2026-10-04', due: '2026-09-30', provisional: false });
    expect(result.explanation.map(({ text }) => text)).toEqual([
      '以2026年10月12日为准向前计算，当日不计入',
      '其间须留足7日，最迟为2026年10月4日（星期日，放假）',
      '该日是休假日，须提前到此前最近的工作日2026年9月30日办理；提前通知的期限不向后顺延（不适用《民法典》第二百零三条）',
      '最迟于2026年9月30日（星期三）办理',
    ]);
  });

  test('notice in hours is not counted in days', () => {
    expect(() => dueBackward({ event: '2026-10-12', clear: hours(24) }, calendar)).toThrow('以小时计');
  });
});

test('counting back working days through an undecreed January is provisional; calendar days that end in December are not', () => {
  expect(dueBackward({ event: '2027-01-08', clear: workingDays(7) }, calendar).provisional).toBe(true);
  expect(dueBackward({ event: '2027-01-08', clear: days(15) }, calendar)).toMatchObject({
    due: '2026-12-23',
    provisional: false,
  });
});

const dateNear = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-06-01', n));
const span = fc
  .tuple(fc.nat(40), fc.constantFrom<Span['unit']>('day', 'workingDay', 'month', 'year'))
  .map(([count, unit]): Span => ({ count, unit }));

describe('for any event and notice', () => {
  test('the last day to act is a working day, never after the strict day, and before the event', () => {
    fc.assert(
      fc.property(dateNear, span, (event, clear) => {
        const { strict, due } = dueBackward({ event, clear }, calendar);
        expect(due <= strict && strict < event).toBe(true);
        expect(calendar.isWorkingDay(due)).toBe(true);
      }),
    );
  });

  test('the clear days fit between, and from a day later they would not', () => {
    const fits = (from: string, event: string, { count, unit }: Span) => {
      if (unit === 'workingDay') return calendar.workingDaysBetween(from, addDays(event, -1)) >= count;
      if (unit === 'day') return addDays(from, count) < event;
      return addMonths(from, unit === 'year' ? count * 12 : count) < event;
    };
    fc.assert(
      fc.property(dateNear, span, (event, clear) => {
        const { strict } = dueBackward({ event, clear }, calendar);
        expect(fits(strict, event, clear)).toBe(true);
        if (clear.count > 0) expect(fits(addDays(strict, 1), event, clear)).toBe(false);
      }),
    );
  });

  test('leaving the clear day out never asks for an earlier day', () => {
    fc.assert(
      fc.property(dateNear, span, (event, notice) => {
        const clear = dueBackward({ event, clear: notice }, calendar);
        const before = dueBackward({ event, before: notice }, calendar);
        expect(before.strict >= clear.strict && before.strict <= event).toBe(true);
      }),
    );
  });
});
