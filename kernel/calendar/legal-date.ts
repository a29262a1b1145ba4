// Plain dates of law (China civil time, no clock, no zone) and the arithmetic the 期间 rules need.

/** A plain date in China time, written 'YYYY-MM-DD'. It never carries an hour or a zone. */
export type LegalDate = string;

/** Days since 1970-01-01; every calculation in this folder runs on these integers. */
export type EpochDay = number;

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const twoDigits = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'));

const zero = 48;
const hyphen = 45;
const notADigit = Number.NaN;

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : notADigit;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] as number);
}

function epochOf(year: number, month: number, day: number): EpochDay {
  // The year is taken to begin in March, so that the leap day falls at its end.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1) | 0;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilOf(epoch: EpochDay): { year: number; month: number; day: number } {
  const shifted = epoch + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function refuse(text: unknown): never {
  const shown = typeof text === 'string' ? `“${text}”` : '所填内容';
  throw new Error(`${shown}不是有效日期。请按“年-月-日”填写实际存在的日期，例如2026-07-01。`);
}

/** The integer day of a date; refuses what is not a real date, such as 2026-02-30. */
export function epochDay(date: LegalDate): EpochDay {
  if (typeof date !== 'string' || date.length !== 10) refuse(date);
  if (date.charCodeAt(4) !== hyphen || date.charCodeAt(7) !== hyphen) refuse(date);
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const day = digit(date, 8) * 10 + digit(date, 9);
  // A character that is no digit makes its number NaN, for which every comparison fails.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) refuse(date);
  return epochOf(year, month, day);
}

/** The date of an integer day; refuses days outside the years 1 to 9999. */
export function dateOf(epoch: EpochDay): LegalDate {
  const { year, month, day } = civilOf(epoch);
  if (!(year >= 1 && year <= 9999)) throw new Error('推算的日期超出可表示的年份（0001至9999年），请核对期限长度。');
  const yyyy = year > 999 ? String(year) : String(year).padStart(4, '0');
  return `${yyyy}-${twoDigits[month]}-${twoDigits[day]}`;
}

/** The civil year that an integer day falls in. */
export function yearOf(epoch: EpochDay): number {
  return civilOf(epoch).year;
}

/** 1 January of a year as an integer day. */
export function firstDayOf(year: number): EpochDay {
  return epochOf(year, 1, 1);
}

/** 0 for Sunday to 6 for Saturday; 1970-01-01 was a Thursday. */
export function weekdayNumber(epoch: EpochDay): number {
  return (((epoch + 4) % 7) + 7) % 7;
}

/** Saturday or Sunday. */
export function isWeekend(epoch: EpochDay): boolean {
  const n = weekdayNumber(epoch);
  return n === 0 || n === 6;
}

/** Checks a date typed by a person or read from a file, and gives it back; throws in plain Chinese when it is not one. */
export function legalDate(text: string): LegalDate {
  epochDay(text);
  return text;
}

/** The date `n` calendar days later (earlier when negative). */
export function addDays(date: LegalDate, n: number): LegalDate {
  return dateOf(epochDay(date) + wholeNumber(n));
}

/** Calendar days from `a` to `b`, `a` not counted and `b` counted; negative when `b` is earlier. */
export function daysBetween(a: LegalDate, b: LegalDate): number {
  return epochDay(b) - epochDay(a);
}

/** As `addMonths`, on integer days. */
export function addMonthsToEpoch(epoch: EpochDay, n: number): EpochDay {
  const { year, month, day } = civilOf(epoch);
  const months = year * 12 + month - 1 + wholeNumber(n);
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return epochOf(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

/** The corresponding day `n` months later; where the month has none, its last day (民法典第二百零二条). */
export function addMonths(date: LegalDate, n: number): LegalDate {
  return dateOf(addMonthsToEpoch(epochDay(date), n));
}

/** The corresponding day `n` years later; 29 February becomes 28 February in a common year (民法典第二百零二条). */
export function addYears(date: LegalDate, n: number): LegalDate {
  return addMonths(date, wholeNumber(n) * 12);
}

/** 2026年7月1日 */
export function chineseDate(date: LegalDate): string {
  const { year, month, day } = civilOf(epochDay(date));
  return `${year}年${month}月${day}日`;
}

/** 星期一 … 星期日 */
export function weekday(date: LegalDate): string {
  return weekdays[weekdayNumber(epochDay(date))] as string;
}

function wholeNumber(n: number): number {
  if (!Number.isSafeInteger(n)) throw new Error(`天数、月数应当是整数，现为${n}。`);
  return n;
}
