// Dated cases counted by hand from the statutes and the real holiday notices; each must come out to the day.
import { describe, expect, test } from 'vitest';
import {
  calendarOf,
  dueBackward,
  dueForward,
  earliestAfterFloor,
  type ForwardLimit,
  months,
  parseSpan,
  workingDays,
} from '../../kernel/calendar/index.ts';
import { holidayYears } from './index.ts';

const calendar = calendarOf(holidayYears);

function forward(from: string, allow: string, more: Partial<ForwardLimit> = {}) {
  const result = dueForward({ from, allow: parseSpan(allow), ...more }, calendar);
  if (result.openPause) throw new Error('the clock stands');
  return result;
}

describe('a limit in working days ends on the day counted by hand', () => {
  test.each([
    // Reconsideration and disputes (行政复议法第八十八条: 三日、五日、七日、十日 are working days).
    ['plain week', '2026-11-02', '5wd', '2026-11-09'],
    ['across 国庆 with a working Saturday', '2026-09-30', '5wd', '2026-10-13'],
    ['ten days across 国庆', '2026-09-28', '10wd', '2026-10-16'],
    ['three working days over a weekend', '2026-11-06', '3wd', '2026-11-11'],
    // Information openness (政府信息公开条例第三十三条).
    ['a working Sunday counts', '2026-09-14', '7wd', '2026-09-22'],
    ['twenty days', '2026-09-14', '20wd', '2026-10-16'],
    ['10-10 Saturday counts', '2026-09-24', '7wd', '2026-10-12'],
    ['twenty days across two holidays', '2026-09-24', '20wd', '2026-10-29'],
    ['across 春节 with two working Saturdays', '2026-02-13', '7wd', '2026-03-02'],
    ['twenty days across 春节', '2026-02-13', '20wd', '2026-03-19'],
    ['begun on a working Saturday', '2026-02-14', '1wd', '2026-02-24'],
    ['across 劳动节', '2026-04-30', '7wd', '2026-05-13'],
    ['across the year end', '2025-12-30', '7wd', '2026-01-09'],
    ['begun on a day off', '2026-10-03', '7wd', '2026-10-15'],
    ['twenty plain days', '2026-11-23', '20wd', '2026-12-21'],
    ['corrected request starts anew', '2026-10-08', '20wd', '2026-11-04'],
    // Enforcement (行政处罚法第八十五条).
    ['hearing request across two holidays', '2026-09-24', '5wd', '2026-10-09'],
    ['service over a working Sunday', '2026-09-18', '7wd', '2026-09-29'],
    ['across 春节 from Thursday', '2026-02-12', '7wd', '2026-02-28'],
    ['publication', '2026-09-28', '20wd', '2026-10-30'],
  ])('%s: %s + %s → %s', (_case, from, allow, due) => {
    const result = forward(from, allow);
    expect(result).toMatchObject({ due, strict: due, provisional: false });
  });
});

describe('a limit in calendar days, months or years ends on its strict day and rolls over a day off', () => {
  test.each([
    ['2023-12-13', '60d', '2024-02-11', '2024-02-18', false],
    ['2026-11-09', '60d', '2027-01-08', '2027-01-08', true],
    ['2026-09-18', '15d', '2026-10-03', '2026-10-08', false],
    ['2026-10-16', '30d', '2026-11-15', '2026-11-16', false],
    ['2026-12-31', '2mo', '2027-02-28', '2027-03-01', true],
    ['2026-11-06', '3d', '2026-11-09', '2026-11-09', false],
    ['2026-09-01', '30d', '2026-10-01', '2026-10-08', false],
    ['2026-11-23', '30d', '2026-12-23', '2026-12-23', false],
    ['2026-11-30', '3mo', '2027-02-28', '2027-03-01', true],
    ['2026-07-06', '90d', '2026-10-04', '2026-10-08', false],
    ['2026-08-31', '6mo', '2027-02-28', '2027-03-01', true],
    ['2026-03-31', '60d', '2026-05-30', '2026-06-01', false],
    ['2026-03-31', '6mo', '2026-09-30', '2026-09-30', false],
    ['2026-09-30', '3mo', '2026-12-30', '2026-12-30', false],
    ['2024-02-29', '1y', '2025-02-28', '2025-02-28', false],
    ['2023-02-28', '1y', '2024-02-28', '2024-02-28', false],
  ])('%s + %s → strict %s, due %s, provisional %s', (from, allow, strict, due, provisional) => {
    expect(forward(from, allow)).toMatchObject({ strict, due, provisional });
  });
});

describe('information openness: the time of others and extensions', () => {
  const asked = { from: '2026-09-21', to: '2026-10-12', why: '征求第三方意见', per: '《政府信息公开条例》第三十三条' };

  test('twenty working days without the consultation of a third party end on 30 October', () => {
    expect(forward('2026-09-14', '20wd', { exclusions: [asked] })).toMatchObject({ due: '2026-10-30', pausedDays: 10 });
    expect(forward('2026-09-14', '20wd', { pauses: [asked] })).toMatchObject({ due: '2026-10-30', pausedDays: 10 });
  });

  test('extended by twenty working days the reply is due on 13 November', () => {
    const extensions = [{ allow: workingDays(20), on: '2026-10-15', why: '情况复杂' }];
    expect(forward('2026-09-14', '20wd', { extensions })).toMatchObject({ due: '2026-11-13' });
  });
});

describe('a minimum notice is counted back from the event and never rolls forward', () => {
  test('seven working days before a hearing on 15 October: by 29 September clear, 30 September otherwise', () => {
    expect(dueBackward({ event: '2026-10-15', clear: workingDays(7) }, calendar)).toMatchObject({
      strict: '2026-09-29',
      due: '2026-09-29',
    });
    expect(dueBackward({ event: '2026-10-15', before: workingDays(7) }, calendar)).toMatchObject({
      strict: '2026-09-30',
      due: '2026-09-30',
    });
  });

  test('materials seven days before 12 October fall in the holiday, so 30 September, however the seven days are counted', () => {
    expect(dueBackward({ event: '2026-10-12', before: parseSpan('7d') }, calendar)).toMatchObject({
      strict: '2026-10-05',
      due: '2026-09-30',
    });
    expect(dueBackward({ event: '2026-10-12', clear: parseSpan('7d') }, calendar)).toMatchObject({
      strict: '2026-10-04',
      due: '2026-09-30',
    });
  });

  test('five clear working days before a reconsideration hearing leave exactly five between', () => {
    const limit = { event: '2026-11-16', clear: workingDays(5) };
    expect(dueBackward(limit, calendar)).toMatchObject({ strict: '2026-11-08', due: '2026-11-06' });
    expect(calendar.workingDaysBetween('2026-11-06', '2026-11-15')).toBe(5);
    expect(calendar.workingDaysBetween('2026-11-09', '2026-11-15')).toBe(4);
  });

  test('the demand notice must be served ten clear working days before the last day to apply to the court', () => {
    expect(dueBackward({ event: '2026-12-30', clear: workingDays(10) }, calendar)).toMatchObject({ due: '2026-12-15' });
  });
});

test('application to the court opens when six months for a suit have passed, and closes three months later', () => {
  const opens = earliestAfterFloor({ from: '2026-03-31', atLeast: months(6) }, calendar);
  expect(opens).toMatchObject({ lastDay: '2026-09-30', earliest: '2026-10-01', provisional: false });
  expect(forward(opens.lastDay, '3mo').due).toBe('2026-12-30');
});
