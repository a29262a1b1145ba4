/** Dates and days left in the words an office uses. Dates of law are plain 'YYYY-MM-DD'; nothing here reads a clock. */
import { addDays, chineseDate, daysBetween, weekday } from '../../kernel/calendar/legal-date.ts';

export { addDays, chineseDate, daysBetween, weekday };

/** How near a limit is: what is late comes first, then what ends today, soon, later; `still` has no running clock. */
export type Nearness = 'late' | 'today' | 'soon' | 'later' | 'still';

/** Soon is three days: enough for a draft, a review and a signature. */
const soonDays = 3;

export function nearness(daysLeft: number | null): Nearness {
  if (daysLeft === null) return 'still';
  if (daysLeft < 0) return 'late';
  if (daysLeft === 0) return 'today';
  return daysLeft <= soonDays ? 'soon' : 'later';
}

/** 还有3天 / 今天到期 / 逾期2天 */
export function daysLeftText(daysLeft: number | null): string {
  if (daysLeft === null) return '不在计时';
  if (daysLeft === 0) return '今天到期';
  return daysLeft < 0 ? `逾期${-daysLeft}天` : `还有${daysLeft}天`;
}

/** 7月3日 within the year of `today`, otherwise 2027年1月4日. */
export function shortDate(date: string, today?: string): string {
  const full = chineseDate(date);
  return today?.slice(0, 4) === date.slice(0, 4) ? full.slice(5) : full;
}

/** 2026年7月3日 星期五 */
export function dateWithWeekday(date: string): string {
  return `${chineseDate(date)} ${weekday(date)}`;
}

/** "2026-07-03T09:15:00+08:00" or any instant → 2026年7月3日 09:15 in China time. */
export function momentText(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  // China keeps one civil time, eight hours ahead, without summer time.
  const china = new Date(at + 8 * 3_600_000).toISOString();
  return `${chineseDate(china.slice(0, 10))} ${china.slice(11, 16)}`;
}

/**
 * What people type for a date → 'YYYY-MM-DD': 2026-7-1, 2026.7.1, 20260701, 2026年7月1日, 7.1 (of the year of `today`), 今天, 昨天.
 * Undefined when it is not a real date.
 */
export function typedDate(text: string, today: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const words: Record<string, number> = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 明天: 1, 明日: 1, 前天: -2, 后天: 2 };
  const shift = words[plain];
  if (shift !== undefined) return addDays(today, shift);
  const m = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?$/.exec(plain);
  if (!m) return undefined;
  const date = `${m[1] ?? today.slice(0, 4)}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`;
  try {
    return addDays(date, 0);
  } catch {
    return undefined;
  }
}
