// Limits by the hour (24小时内补办手续): they run from the moment itself, through nights and holidays.

import { chineseDate, dateOf, epochDay } from '../legal-date.ts';
import { checkSpan, type Span, spanText } from '../span.ts';
import { civilCode, type ExplanationLine, line } from './explanation.ts';

/** A moment in China time to the minute: 'YYYY-MM-DDTHH:mm'. */
export type LegalMinute = string;

const minutesPerDay = 1440;

function minutesOf(moment: LegalMinute): number {
  const clock = /^T([01]\d|2[0-3]):([0-5]\d)$/.exec(String(moment).slice(10));
  if (!clock) throw new Error(`“${moment}”不是有效时刻。请写成“年-月-日T时:分”，例如2026-07-01T09:30。`);
  return epochDay(moment.slice(0, 10)) * minutesPerDay + Number(clock[1]) * 60 + Number(clock[2]);
}

function momentOf(minutes: number): LegalMinute {
  const day = Math.floor(minutes / minutesPerDay);
  const minute = minutes - day * minutesPerDay;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dateOf(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** 2026年7月1日9时30分 */
export function chineseMoment(moment: LegalMinute): string {
  minutesOf(moment);
  return `${chineseDate(moment.slice(0, 10))}${Number(moment.slice(11, 13))}时${moment.slice(14)}分`;
}

/**
 * The moment by which an act limited in hours must be done.
 *
 * reading: hours run from the moment the law names (民法典第二百零一条第二款) and do not roll over a day off: limits by
 * the hour protect liberty and property, and 第二百零三条 speaks of the last day of a period. 民事诉讼法第八十五条 leaves
 * the starting hour out; the earlier moment is the safe one for an agency.
 */
export function dueHours({ from, allow }: { from: LegalMinute; allow: Span }): {
  due: LegalMinute;
  explanation: ExplanationLine[];
} {
  const span = checkSpan(allow);
  if (span.unit !== 'hour') throw new Error(`${spanText(span)}不是以小时计的期限，应按日期计算。`);
  const due = momentOf(minutesOf(from) + span.count * 60);
  const explanation = [
    line('start', `自${chineseMoment(from)}起算`, from.slice(0, 10), civilCode.start),
    line('count', `${spanText(span)}连续计算，节假日不扣除`, due.slice(0, 10)),
    line('end', `期限于${chineseMoment(due)}届满`, due.slice(0, 10)),
  ];
  return { due, explanation };
}
