/** Days as numbers and back, remembered: the telling asks for the same few thousand days hundreds of thousands of times. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';

const length = 86_400_000;
const numbers = new Map<LegalDate, number>();
const days = new Map<number, LegalDate>();

/** Whole days since 1970. */
export function dayNumber(day: LegalDate): number {
  let n = numbers.get(day);
  if (n === undefined) {
    n = Date.parse(`${day}T00:00:00Z`) / length;
    numbers.set(day, n);
  }
  return n;
}

export function dayOf(n: number): LegalDate {
  let day = days.get(n);
  if (day === undefined) {
    day = new Date(n * length).toISOString().slice(0, 10);
    days.set(n, day);
  }
  return day;
}
