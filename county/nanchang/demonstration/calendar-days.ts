/** Days on which offices work, with the seasons of a year: a little more after the new year's festival and in autumn, less at midsummer. */
import { addDays, type Calendar, type LegalDate } from '../../../kernel/calendar/index.ts';
import type { Random } from './random.ts';

/** Busy and quiet months, January first. */
const seasons = [0.85, 0.8, 1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 1.1, 0.95, 1.1, 1.05];
/** Mondays are busiest. Sunday first; a Saturday or Sunday worked in exchange is a quiet one. */
const weekdays = [0.5, 1.25, 1.1, 1, 1, 0.9, 0.5];

/** Working days from `first` through `last`. */
export function workingDaysIn(calendar: Calendar, first: LegalDate, last: LegalDate): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = calendar.nextWorkingDay(first); day <= last; day = calendar.addWorkingDays(day, 1)) days.push(day);
  return days;
}

/** Picks working days, busier ones more often. */
export function dayPicker(calendar: Calendar, first: LegalDate, last: LegalDate): (random: Random) => LegalDate {
  const days = workingDaysIn(calendar, first, last);
  const upTo: number[] = [];
  let sum = 0;
  for (const day of days) {
    sum +=
      (seasons[Number(day.slice(5, 7)) - 1] as number) * (weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] as number);
    // The first day after days off is the fullest.
    if (!calendar.isWorkingDay(addDays(day, -1))) sum += 0.2;
    upTo.push(sum);
  }
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, days.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return days[low] as LegalDate;
  };
}
