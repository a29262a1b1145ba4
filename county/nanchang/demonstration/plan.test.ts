// The plan of the demonstration: repeatable, on working days only, and exact to the fen.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { dayPicker, workingDaysIn } from './calendar-days.ts';
import { demonstrationStories } from './index.ts';
import type { DisputePlan } from './mediation/dispute.ts';
import { planDispute, scaleAmounts } from './mediation/year-2023.ts';
import { randomOf } from './random.ts';

const calendar = calendarOf(holidayYears);

describe('chance', () => {
  test('is the same for the same seed and another for another', () => {
    const numbers = (seed: string): number[] => Array.from({ length: 50 }, randomOf(seed).next);
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
  });

  test('is even, and weights count', () => {
    const random = randomOf('even');
    const mean = Array.from({ length: 20_000 }, random.next).reduce((sum, n) => sum + n, 0) / 20_000;
    expect(mean).toBeGreaterThan(0.49);
    expect(mean).toBeLessThan(0.51);
    const heads = Array.from({ length: 10_000 }, () => random.weighted({ heads: 3, tails: 1 })).filter(
      (side) => side === 'heads',
    ).length;
    expect(heads).toBeGreaterThan(7300);
    expect(heads).toBeLessThan(7700);
    expect(random.weighted({ never: 0, always: 1 })).toBe('always');
  });

  test('makes ids of the form of a UUID', () =>
    expect(randomOf('id').uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
});

describe('days', () => {
  test('are working days, those worked in exchange included and festivals not', () => {
    const days = new Set(workingDaysIn(calendar, '2023-01-01', '2023-12-31'));
    expect(days.size).toBe(249);
    expect(days).toContain('2023-01-28');
    expect(days).not.toContain('2023-01-23');
    const random = randomOf('days');
    const pick = dayPicker(calendar, '2023-01-01', '2023-12-31');
    for (let n = 0; n < 3000; n++) expect(days).toContain(pick(random));
  });

  test('begin no story on a day off, wherever today falls', () => {
    for (const today of ['2024-02-12', '2025-10-04', '2026-11-22']) {
      for (const story of demonstrationStories({ seed: 'days', today, calendar }))
        expect(calendar.isWorkingDay(story.start), `${story.key} ${story.start}`).toBe(true);
    }
  });
});

describe('sums', () => {
  const random = randomOf('sums');
  const plans = (): DisputePlan[] =>
    Array.from({ length: 400 }, (_, n) => planDispute(`dispute t-${n}`, random, calendar, '2023-06-15', 'written'));

  test.each([1_165_000_000, 999_999_999, 400_000_001])('add up to %i fen exactly', (total) => {
    const made = plans();
    scaleAmounts(made, total);
    expect(made.reduce((sum, p) => sum + (p.amount ?? 0), 0)).toBe(total);
    for (const p of made) if (p.amount !== undefined) expect(p.amount).toBeGreaterThan(0);
  });
});

test('stories have names of their own', () => {
  const stories = demonstrationStories({ seed: 'names', today: '2026-11-23', calendar });
  expect(new Set(stories.map((s) => s.key)).size).toBe(stories.length);
});
