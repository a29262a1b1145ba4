/** Days of a limit laid out as calendar months, Monday first, as wall calendars in China are. */
import type { LimitExplanation } from '../../../../contract/matters.ts';
import { addDays, daysBetween } from '../../../shared/dates.ts';

export type Day = LimitExplanation['days'][number];

export interface Month {
  /** 2026年7月 */
  title: string;
  /** Weeks of seven places; a place outside the month or the limit is null, a day of the month outside the limit its number. */
  weeks: (Day | number | null)[][];
}

/** Monday is 0. 1970-01-01 was a Thursday. */
const weekdayOf = (date: string): number => (((daysBetween('1970-01-01', date) + 3) % 7) + 7) % 7;

export function monthsOf(days: readonly Day[]): Month[] {
  const known = new Map(days.map((d) => [d.date, d]));
  const months = [...new Set(days.map((d) => d.date.slice(0, 7)))];
  return months.map((month) => {
    const first = `${month}-01`;
    const places: (Day | number | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
    for (let date = first; date.startsWith(month); date = addDays(date, 1))
      places.push(known.get(date) ?? Number(date.slice(8)));
    while (places.length % 7 !== 0) places.push(null);
    const weeks = Array.from({ length: places.length / 7 }, (_, i) => places.slice(i * 7, i * 7 + 7));
    return { title: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`, weeks };
  });
}
