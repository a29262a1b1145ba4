// How long a 期限 is and in which unit the statute states it; the unit is never inferred from the number.

/** The units statutes count in: 日, 工作日, 月, 年, 小时. “5个工作日” and “5日” are never interchangeable. */
export type SpanUnit = 'day' | 'workingDay' | 'month' | 'year' | 'hour';

/** A length of time in the statute's own unit. */
export type Span = { count: number; unit: SpanUnit };

const unitTexts: Record<SpanUnit, string> = {
  day: '日',
  workingDay: '个工作日',
  month: '个月',
  year: '年',
  hour: '小时',
};

const unitCodes: Record<string, SpanUnit> = {
  d: 'day',
  日: 'day',
  天: 'day',
  wd: 'workingDay',
  个工作日: 'workingDay',
  工作日: 'workingDay',
  mo: 'month',
  个月: 'month',
  月: 'month',
  y: 'year',
  年: 'year',
  h: 'hour',
  小时: 'hour',
};

function span(count: number, unit: SpanUnit): Span {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`期限长度应当是不小于0的整数，现为${count}。`);
  return { count, unit };
}

/** Calendar days (日). */
export const days = (n: number): Span => span(n, 'day');

/** Working days (工作日), make-up days counted, statutory days off not. */
export const workingDays = (n: number): Span => span(n, 'workingDay');

/** Months, ending on the corresponding day (民法典第二百零二条). */
export const months = (n: number): Span => span(n, 'month');

/** Years, ending on the corresponding day (民法典第二百零二条). */
export const years = (n: number): Span => span(n, 'year');

/** Hours, running from the moment itself (民法典第二百零一条第二款); for `dueHours`. */
export const hours = (n: number): Span => span(n, 'hour');

/** Checks a span that came from data rather than from the constructors above. */
export function checkSpan(given: Span): Span {
  if (!Object.hasOwn(unitTexts, given.unit)) throw new Error(`不认识的期限单位“${String(given.unit)}”。`);
  return span(given.count, given.unit);
}

/** 60日, 5个工作日, 3个月, 1年, 24小时 */
export function spanText(given: Span): string {
  return `${given.count}${unitTexts[given.unit]}`;
}

/** Reads '60d', '5wd', '3mo', '1y', '24h', or the Chinese forms that `spanText` writes. */
export function parseSpan(text: string): Span {
  const found = /^\s*(\d{1,6})\s*([a-z]+|[^\d\sa-z]+)\s*$/iu.exec(text);
  const code = found?.[2]?.toLowerCase() ?? '';
  if (!found || !Object.hasOwn(unitCodes, code)) {
    throw new Error(
      `看不懂期限“${text}”。请写成：60d（60日）、5wd（5个工作日）、3mo（3个月）、1y（1年）或24h（24小时）。`,
    );
  }
  return span(Number(found[1]), unitCodes[code] as SpanUnit);
}
