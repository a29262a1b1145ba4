// Limits that run forward: pauses, extensions, roll-over, what is told, and what must hold for any limit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarOf,
  days,
  dueDates,
  dueForward,
  type ForwardLimit,
  hours,
  months,
  type Pause,
  parseSpan,
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
const due = (limit: ForwardLimit) => dueForward(limit, calendar);
const told = (limit: ForwardLimit) => due(limit).explanation.map(({ text }) => text);
const why = '鉴定';

describe('a pause takes its days off, once', () => {
  test('the day it begins still counts, and the day it ends does not', () => {
    // 3日 from 1 June: the 2nd counts; 3rd and 4th are off; 5th, 6th.
    expect(
      due({ from: '2026-06-01', allow: days(3), pauses: [{ from: '2026-06-02', to: '2026-06-04', why }] }),
    ).toMatchObject({
      strict: '2026-06-06',
      due: '2026-06-08',
      pausedDays: 2,
    });
  });

  test('overlapping and touching pauses are merged', () => {
    const pauses = [
      { from: '2026-06-02', to: '2026-06-05', why },
      { from: '2026-06-04', to: '2026-06-08', why: '听证' },
      { from: '2026-06-08', to: '2026-06-09', why: '公告' },
    ];
    const result = due({ from: '2026-06-01', allow: days(10), pauses });
    expect(result).toMatchObject({ strict: '2026-06-18', pausedDays: 7 });
    expect(result.explanation.map(({ text }) => text)).toContain('上述期间有重叠，重叠部分只扣除一次，共扣除7日');
  });

  test('a pause and an excluded period over the same days are one', () => {
    const stop = { from: '2026-06-02', to: '2026-06-05', why };
    expect(due({ from: '2026-06-01', allow: days(10), pauses: [stop], exclusions: [stop] })).toMatchObject({
      pausedDays: 3,
    });
  });

  test('days off within a pause are not taken off a working-day limit twice', () => {
    const pauses = [{ from: '2026-09-30', to: '2026-10-08', why }];
    expect(due({ from: '2026-09-28', allow: workingDays(5), pauses })).toMatchObject({
      due: '2026-10-12',
      pausedDays: 1,
    });
  });

  test('months and years end later by the calendar days paused', () => {
    const pauses = [{ from: '2026-03-10', to: '2026-03-20', why }];
    expect(due({ from: '2026-03-01', allow: months(1), pauses })).toMatchObject({
      strict: '2026-04-11',
      pausedDays: 10,
    });
    expect(due({ from: '2025-03-20', allow: years(1), pauses })).toMatchObject({
      strict: '2026-03-30',
      pausedDays: 10,
    });
  });

  test('a pause after the limit has run out, or over before it began, changes nothing', () => {
    const limit = { from: '2026-06-01', allow: days(3) };
    const late = { from: '2026-06-04', to: '2026-06-30', why };
    const early = { from: '2026-05-01', to: '2026-06-01', why };
    expect(due({ ...limit, pauses: [late, early] })).toMatchObject({ strict: '2026-06-04', pausedDays: 0 });
    expect(told({ ...limit, pauses: [late] })).toContain('2026年6月4日的中止（鉴定）发生时期限已届满，不影响届满日');
  });

  test('a pause that begins on the last day but one leaves one day', () => {
    const pauses = [{ from: '2026-06-03', to: '2026-06-30', why }];
    expect(due({ from: '2026-06-01', allow: days(3), pauses })).toMatchObject({ strict: '2026-07-01' });
  });

  test('a pause that ends before it begins is refused', () => {
    const pauses = [{ from: '2026-06-03', to: '2026-06-02', why }];
    expect(() => due({ from: '2026-06-01', allow: days(3), pauses })).toThrow(
      '“鉴定”的恢复日期2026-06-02早于中止日期2026-06-03',
    );
  });
});

describe('while a pause is open the clock stands', () => {
  const open: Pause[] = [{ from: '2026-09-21', why: '征求第三方意见', per: '《政府信息公开条例》第三十三条' }];
  const limit = { from: '2026-09-14', allow: workingDays(20), pauses: open };

  test('no end is named, and what is left is told as of the pause', () => {
    expect(due(limit)).toMatchObject({
      openPause: true,
      strict: null,
      due: null,
      remaining: workingDays(14),
      pausedDays: 0,
    });
    expect(told(limit).at(-1)).toBe('期限现停止计算，尚余14个工作日，恢复后继续计算，届时方可确定届满日');
  });

  test('the days it has taken so far are counted through the day asked about', () => {
    expect(due({ ...limit, on: '2026-09-24' })).toMatchObject({ pausedDays: 3, remaining: workingDays(14) });
  });

  test('an extension granted meanwhile adds to what is left', () => {
    const extensions = [{ allow: workingDays(20), on: '2026-12-01', why: '情况复杂' }];
    expect(due({ ...limit, extensions })).toMatchObject({ remaining: workingDays(34) });
  });

  test('closed, it has taken its days and the rest runs on', () => {
    const closed = open.map((pause) => ({ ...pause, to: '2026-09-28' }));
    expect(due({ ...limit, pauses: closed })).toMatchObject({ openPause: false, due: '2026-10-22' });
  });

  test('an open pause begun after the limit ran out does not reopen it', () => {
    expect(due({ from: '2026-06-01', allow: days(3), pauses: [{ from: '2026-06-10', why }] })).toMatchObject({
      openPause: false,
      due: '2026-06-04',
    });
  });
});

describe('an extension runs from the strict end of what it extends', () => {
  test('so that a roll-over does not lengthen it', () => {
    // 30日 from 1 September end on 1 October, in the holiday; 10 more days end on the 11th, a Sunday.
    const extensions = [{ allow: days(10), on: '2026-09-28', why: '案情复杂', per: '负责人批准' }];
    expect(due({ from: '2026-09-01', allow: days(30), extensions })).toMatchObject({
      strict: '2026-10-11',
      due: '2026-10-12',
    });
  });

  test('in its own unit', () => {
    const extensions = [{ allow: workingDays(5), on: '2026-06-20', why: '案情复杂' }];
    expect(due({ from: '2026-06-01', allow: days(30), extensions })).toMatchObject({ strict: '2026-07-08' });
  });

  test('a second extension follows the first, whichever was recorded first', () => {
    const extensions = [
      { allow: days(30), on: '2026-10-20', why: '再次延长' },
      { allow: days(30), on: '2026-09-20', why: '第一次延长' },
    ];
    expect(due({ from: '2026-09-01', allow: days(30), extensions })).toMatchObject({ strict: '2026-11-30' });
  });

  test('approved on the last rolled day it counts; approved the day after it is void, and said to be', () => {
    const limit = { from: '2026-09-01', allow: days(30) };
    const on = (date: string) => [{ allow: days(30), on: date, why: '案情复杂' }];
    expect(due({ ...limit, extensions: on('2026-10-08') })).toMatchObject({ strict: '2026-10-31' });
    expect(due({ ...limit, extensions: on('2026-10-09') })).toMatchObject({ strict: '2026-10-01', due: '2026-10-08' });
    expect(told({ ...limit, extensions: on('2026-10-09') })).toContain(
      '2026年10月9日批准的延长30日（案情复杂）不发生效力：期限已于2026年10月8日届满，届满后不能再延长',
    );
  });
});

describe('what is left as of a day', () => {
  const limit = { from: '2026-09-14', allow: workingDays(20) };

  test('counts down to nothing and stays there', () => {
    expect(due(limit)).toMatchObject({ remaining: null });
    expect(due({ ...limit, on: '2026-09-14' })).toMatchObject({ remaining: workingDays(20) });
    expect(due({ ...limit, on: '2026-10-14' })).toMatchObject({ remaining: workingDays(1) });
    expect(due({ ...limit, on: '2026-12-01' })).toMatchObject({ remaining: workingDays(0) });
  });

  test('leaves out paused days still to come', () => {
    const pauses = [{ from: '2026-09-21', to: '2026-10-12', why }];
    expect(due({ ...limit, pauses, on: '2026-09-28' })).toMatchObject({ remaining: workingDays(14) });
  });
});

describe('a result that rests on an undecreed year is provisional', () => {
  test.each([
    ['2026-12-30', '1wd', false],
    ['2026-12-30', '2wd', true],
    ['2026-12-30', '1d', false],
    ['2026-12-30', '2d', true],
    ['2026-11-30', '1mo', false],
    ['2026-12-01', '1mo', true],
    ['2025-12-30', '3d', false],
    ['2025-12-30', '3wd', true],
  ])('%s + %s: provisional %s', (from, allow, provisional) => {
    const result = due({ from, allow: parseSpan(allow) });
    expect(result.provisional).toBe(provisional);
    expect(result.explanation.some(({ kind }) => kind === 'provisional')).toBe(provisional);
  });

  test('and says which year is missing and what will happen', () => {
    expect(told({ from: '2026-12-30', allow: workingDays(5) })).toContain(
      '2027年的放假调休安排尚未载入，该部分暂按周末休息推算，本日期为暂定日期，载入国务院办公厅通知后重新计算',
    );
  });
});

test('a limit in hours is not counted in days', () => {
  expect(() => due({ from: '2026-06-01', allow: hours(24) })).toThrow('以小时计的期限');
});

test('a limit of no days ends on its own day', () => {
  expect(due({ from: '2026-06-01', allow: days(0) })).toMatchObject({ strict: '2026-06-01', due: '2026-06-01' });
});

const dateNear = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-06-01', n));
const spanOf = (count: number, unit: Span['unit']): Span => ({ count, unit });
const unit = fc.constantFrom<Span['unit']>('day', 'workingDay', 'month', 'year');
const dayUnit = fc.constantFrom<Span['unit']>('day', 'workingDay');
const pause: fc.Arbitrary<Pause> = fc
  .tuple(dateNear, fc.integer({ min: 0, max: 60 }))
  .map(([from, n]) => ({ from, to: addDays(from, n), why }));
const pausesOf = fc.array(pause, { maxLength: 4 });
const extensionsOf = fc.array(
  fc.tuple(dayUnit, fc.integer({ min: 1, max: 30 }), dateNear).map(([u, n, on]) => ({ allow: spanOf(n, u), on, why })),
  { maxLength: 2 },
);
const endOf = (limit: ForwardLimit) => {
  const result = due(limit);
  if (result.openPause) throw new Error('the clock stands');
  return result;
};

describe('for any limit', () => {
  test('the dates asked for alone are the very dates that are explained', () => {
    fc.assert(
      fc.property(
        dateNear,
        unit,
        fc.nat(400),
        pausesOf,
        extensionsOf,
        fc.boolean(),
        (from, u, n, pauses, extensions, bare) => {
          const limit = { from, allow: spanOf(u === 'month' || u === 'year' ? n % 5 : n, u), pauses, extensions };
          const asked = bare ? { from, allow: limit.allow } : limit;
          const { strict, due: rolled, provisional } = due(asked);
          expect(dueDates(asked, calendar)).toEqual({ strict, due: rolled, provisional });
        },
      ),
      { numRuns: 500 },
    );
    for (const from of ['2025-12-31', '2026-12-31', '2027-01-01']) {
      const limit = { from, allow: workingDays(0) };
      const { strict, due: rolled, provisional } = due(limit);
      expect(dueDates(limit, calendar)).toEqual({ strict, due: rolled, provisional });
    }
    const open = { from: '2026-03-02', allow: days(30), pauses: [{ from: '2026-03-05', why }] };
    expect(dueDates(open, calendar)).toEqual({ strict: null, due: null, provisional: false });
  });

  test('the strict end is never after the rolled end, which is a working day', () => {
    fc.assert(
      fc.property(dateNear, unit, fc.nat(40), pausesOf, extensionsOf, (from, u, n, pauses, extensions) => {
        const { strict, due: rolled } = endOf({ from, allow: spanOf(n, u), pauses, extensions });
        expect(strict <= rolled).toBe(true);
        expect(strict >= from).toBe(true);
        expect(calendar.isWorkingDay(rolled)).toBe(true);
      }),
    );
  });

  test('more time never ends earlier', () => {
    fc.assert(
      fc.property(
        dateNear,
        unit,
        fc.nat(40),
        fc.nat(10),
        pausesOf,
        extensionsOf,
        (from, u, n, more, pauses, extensions) => {
          const short = endOf({ from, allow: spanOf(n, u), pauses, extensions });
          const long = endOf({ from, allow: spanOf(n + more, u), pauses, extensions });
          expect(long.strict >= short.strict && long.due >= short.due).toBe(true);
        },
      ),
    );
  });

  test('one more pause never makes the end earlier', () => {
    fc.assert(
      fc.property(dateNear, unit, fc.nat(40), pausesOf, pause, extensionsOf, (from, u, n, pauses, more, extensions) => {
        const without = endOf({ from, allow: spanOf(n, u), pauses, extensions });
        const withIt = endOf({ from, allow: spanOf(n, u), pauses: [...pauses, more], extensions });
        expect(withIt.strict >= without.strict && withIt.due >= without.due).toBe(true);
      }),
    );
  });

  test('an open pause gives no end, or the end that any closing of it gives', () => {
    fc.assert(
      fc.property(dateNear, dayUnit, fc.nat(40), dateNear, fc.nat(60), (from, u, n, stopped, length) => {
        const limit = { from, allow: spanOf(n, u) };
        const open = due({ ...limit, pauses: [{ from: stopped, why }] });
        const closed = endOf({ ...limit, pauses: [{ from: stopped, to: addDays(stopped, length), why }] });
        if (!open.openPause) expect(open.due).toBe(closed.due);
        else {
          const resumed = addDays(stopped, length) > from ? addDays(stopped, length) : from;
          expect(endOf({ from: resumed, allow: open.remaining }).strict).toBe(closed.strict);
        }
      }),
    );
  });

  test('the explanation begins at the event and ends at the date that is returned', () => {
    fc.assert(
      fc.property(dateNear, unit, fc.nat(40), pausesOf, extensionsOf, (from, u, n, pauses, extensions) => {
        const { due: rolled, strict, explanation } = endOf({ from, allow: spanOf(n, u), pauses, extensions });
        expect(explanation[0]).toMatchObject({ kind: 'start', date: from });
        expect(explanation.at(-1)).toMatchObject({ kind: 'end', date: rolled });
        expect(explanation.some(({ kind }) => kind === 'roll')).toBe(strict !== rolled);
      }),
    );
  });
});
