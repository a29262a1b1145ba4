// Dates that rest on a year whose holidays are not decreed yet (暂定日期): shown, but without effect in law.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../calendar/index.ts';
import { application, garden } from '../stage.ts';

const decreed = { year: 2026, status: 'published' as const, off: [], work: [] };
const undecreed = calendarOf([decreed, { year: 2027, status: 'unpublished', off: [], work: [] }]);
const loaded = calendarOf([decreed, { year: 2027, status: 'published', off: ['2027-01-01'], work: [] }]);

/** Filed on Wednesday 30 December 2026: five working days end in January. */
const filedAt = (calendar: typeof loaded) =>
  garden({ calendar }, '2026-12-30').act('apply', 'lin', { ...application, receivedOn: '2026-12-30' });

describe('a limit that crosses into a year without a holiday notice', () => {
  test('is shown as provisional', () => {
    expect(filedAt(undecreed).limit('screen')).toMatchObject({ provisional: true, due: '2027-01-06' });
  });

  test('lets the statute not act, and bars nobody, on a date that may still move', () => {
    const told = filedAt(undecreed).on('2027-01-20');
    expect(told.did('deemAccepted')).toBe(false);
    expect(told.refusals('accept', 'lin')).toEqual([]);
  });

  test('has its effect as soon as the notice is loaded, on the day that then is right', () => {
    const told = filedAt(loaded).on('2027-01-08');
    expect(told.matter.history.at(-1)).toMatchObject({ act: 'deemAccepted', on: '2027-01-07', by: 'law' });
  });
});
