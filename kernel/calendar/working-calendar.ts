// The working-day calendar: which days are 工作日, by the State Council's yearly notice, and counting along them.

import {
  dateOf,
  type EpochDay,
  epochDay,
  firstDayOf,
  isWeekend,
  type LegalDate,
  weekday,
  yearOf,
} from './legal-date.ts';

/** One festival of a year's notice: the days off (放假) and the weekend days worked in exchange (调休上班). */
export interface Festival {
  name: string;
  off: LegalDate[];
  work: LegalDate[];
}

/** What the State Council's notice (国务院办公厅关于某年部分节假日安排的通知) says of one year. */
export interface HolidayYear {
  year: number;
  status: 'published' | 'unpublished';
  /** The notice's number, such as 国办发明电〔2025〕7号. */
  notice?: string;
  /** Every day off in the notice, which may reach into the year before (2022-12-31). */
  off: LegalDate[];
  /** Weekend days that are working days. */
  work: LegalDate[];
  /** The same days by festival, so that an explanation can say 春节假期. */
  festivals?: Festival[];
}

/** The calendar on integer days, for callers that count in bulk. */
export interface EpochCalendar {
  isWorking(day: EpochDay): boolean;
  /** The `n`-th working day after `day`, or before it when negative; `day` itself for 0. */
  add(day: EpochDay, n: number): EpochDay;
  /** Working days after `a` through `b`; negative when `b` is earlier. */
  between(a: EpochDay, b: EpochDay): number;
  /** The first working day on or after `day`. */
  onOrAfter(day: EpochDay): EpochDay;
  /** The last working day on or before `day`. */
  onOrBefore(day: EpochDay): EpochDay;
  /** The years from `a` through `b` whose notice is not loaded. */
  undecreedYears(a: EpochDay, b: EpochDay): number[];
}

/** Working days as decreed; a year whose notice is not loaded counts weekends only and makes results provisional. */
export interface Calendar {
  isWorkingDay(date: LegalDate): boolean;
  /** Whether the holiday notice of the date's year is loaded. */
  isDecreed(date: LegalDate): boolean;
  /** The first working day on or after the date: a working day is its own answer (民法典第二百零三条). */
  nextWorkingDay(date: LegalDate): LegalDate;
  /** The last working day on or before the date. */
  previousWorkingDay(date: LegalDate): LegalDate;
  /** The `n`-th working day after the date, or before it when `n` is negative; the date itself for 0. */
  addWorkingDays(date: LegalDate, n: number): LegalDate;
  /** Working days after `a` through `b`; negative when `b` is earlier. */
  workingDaysBetween(a: LegalDate, b: LegalDate): number;
  /** 春节假期, 休息日 or 调休上班; undefined on an ordinary working day. */
  dayName(date: LegalDate): string | undefined;
  /** 星期日，春节假期 */
  describeDay(date: LegalDate): string;
  /** Years whose notice is loaded, ascending. */
  readonly decreedYears: readonly number[];
  readonly epoch: EpochCalendar;
}

interface YearTable {
  first: EpochDay;
  decreed: boolean;
  working: Uint8Array;
  /** How many working days of the year have passed by the end of each day. */
  upTo: Uint16Array;
  /** The year's working days in order. */
  list: Int32Array;
}

/** Builds the calendar from the notices given; each year is laid out once, on first use. */
export function calendarOf(years: readonly HolidayYear[]): Calendar {
  const decreed = new Set<number>();
  const exceptions = new Map<EpochDay, { working: boolean; name: string }>();
  for (const year of years) {
    // An unpublished year's lists would be a forecast; a limit must not rest on one.
    if (year.status !== 'published') continue;
    if (decreed.has(year.year)) throw new Error(`${year.year}年的放假安排重复载入，请只保留一份。`);
    decreed.add(year.year);
    takeNotice(year, exceptions);
  }

  const tables = new Map<number, YearTable>();
  const tableOf = (year: number): YearTable => {
    const known = tables.get(year);
    if (known) return known;
    const made = layOut(year, decreed.has(year), exceptions);
    tables.set(year, made);
    return made;
  };

  const epoch = countingOver(tableOf);
  const dayName = (date: LegalDate): string | undefined => {
    const day = epochDay(date);
    return exceptions.get(day)?.name ?? (isWeekend(day) ? '休息日' : undefined);
  };
  return {
    epoch,
    decreedYears: [...decreed].sort((a, b) => a - b),
    isWorkingDay: (date) => epoch.isWorking(epochDay(date)),
    isDecreed: (date) => decreed.has(yearOf(epochDay(date))),
    nextWorkingDay: (date) => dateOf(epoch.onOrAfter(epochDay(date))),
    previousWorkingDay: (date) => dateOf(epoch.onOrBefore(epochDay(date))),
    addWorkingDays: (date, n) => dateOf(epoch.add(epochDay(date), n)),
    workingDaysBetween: (a, b) => epoch.between(epochDay(a), epochDay(b)),
    dayName,
    describeDay: (date) => {
      const name = dayName(date);
      return name ? `${weekday(date)}，${name}` : weekday(date);
    },
  };
}

function takeNotice(year: HolidayYear, exceptions: Map<EpochDay, { working: boolean; name: string }>): void {
  const names = new Map<LegalDate, string>();
  for (const festival of year.festivals ?? []) for (const date of festival.off) names.set(date, festival.name);
  for (const date of year.off) {
    const name = names.get(date);
    exceptions.set(epochDay(date), { working: false, name: name ? `${name}假期` : '放假' });
  }
  for (const date of year.work) {
    const day = epochDay(date);
    if (exceptions.get(day)?.working === false) {
      throw new Error(`${year.year}年的放假安排自相矛盾：${date}既列为放假，又列为上班。请对照国务院办公厅通知改正。`);
    }
    exceptions.set(day, { working: true, name: '调休上班' });
  }
}

function layOut(
  year: number,
  decreed: boolean,
  exceptions: ReadonlyMap<EpochDay, { working: boolean; name: string }>,
): YearTable {
  const first = firstDayOf(year);
  const length = firstDayOf(year + 1) - first;
  const working = new Uint8Array(length);
  const upTo = new Uint16Array(length);
  const list: number[] = [];
  for (let i = 0; i < length; i++) {
    const day = first + i;
    if (exceptions.get(day)?.working ?? !isWeekend(day)) {
      working[i] = 1;
      list.push(day);
    }
    upTo[i] = list.length;
  }
  return { first, decreed, working, upTo, list: Int32Array.from(list) };
}

function countingOver(tableOf: (year: number) => YearTable): EpochCalendar {
  // Working days of the year before the day, and through the day.
  const before = (table: YearTable, day: EpochDay) =>
    day === table.first ? 0 : (table.upTo[day - table.first - 1] ?? 0);
  const through = (table: YearTable, day: EpochDay) => table.upTo[day - table.first] ?? 0;
  const isWorking = (day: EpochDay) => {
    const table = tableOf(yearOf(day));
    return table.working[day - table.first] === 1;
  };

  const add = (day: EpochDay, n: number): EpochDay => {
    if (!Number.isSafeInteger(n)) throw new Error(`工作日数应当是整数，现为${n}。`);
    if (n === 0) return day;
    let year = yearOf(day);
    let table = tableOf(year);
    // From a day off, counting back must not skip the working day just before it.
    let nth = n > 0 ? through(table, day) + n : before(table, day) + 1 + n;
    while (nth > table.list.length) {
      nth -= table.list.length;
      table = tableOf(++year);
    }
    while (nth < 1) {
      table = tableOf(--year);
      nth += table.list.length;
    }
    return table.list[nth - 1] as number;
  };

  const between = (a: EpochDay, b: EpochDay): number => {
    if (b < a) return -between(b, a);
    const fromYear = yearOf(a);
    const toYear = yearOf(b);
    let count = through(tableOf(toYear), b) - through(tableOf(fromYear), a);
    for (let year = fromYear; year < toYear; year++) count += tableOf(year).list.length;
    return count;
  };

  return {
    isWorking,
    add,
    between,
    onOrAfter: (day) => (isWorking(day) ? day : add(day, 1)),
    onOrBefore: (day) => (isWorking(day) ? day : add(day, -1)),
    undecreedYears: (a, b) => {
      const missing: number[] = [];
      for (let year = yearOf(a); year <= yearOf(b); year++) if (!tableOf(year).decreed) missing.push(year);
      return missing;
    },
  };
}
