// How a computed date is told to people: one line per step, in the words of the 期间 provisions.

import { chineseDate, type LegalDate } from '../legal-date.ts';
import type { Calendar } from '../working-calendar.ts';

/** One step of an explanation, in the order a reader would check it. */
export interface ExplanationLine {
  date?: LegalDate;
  text: string;
  kind: 'start' | 'count' | 'pause' | 'extend' | 'roll' | 'provisional' | 'end';
  /** The article the step rests on. */
  per?: string;
}

export const civilCode = {
  /** 民法典第二百零一条: the starting day is not counted; hours run from the moment. */
  start: '《民法典》第二百零一条',
  /** 民法典第二百零二条: months and years end on the corresponding day. */
  correspondingDay: '《民法典》第二百零二条',
  /** 民法典第二百零三条: a last day that is a day off gives way to the day after the holiday. */
  dayOff: '《民法典》第二百零三条',
} as const;

/** 2024年2月11日（星期日，春节假期） */
export function dayInFull(date: LegalDate, calendar: Calendar): string {
  return `${chineseDate(date)}（${calendar.describeDay(date)}）`;
}

/** “（甲，乙）” from what is present; nothing from nothing. */
export function inBrackets(...parts: (string | undefined)[]): string {
  const present = parts.filter((part) => part);
  return present.length > 0 ? `（${present.join('，')}）` : '';
}

/** A line without keys that hold nothing, so that recorded explanations compare equal. */
export function line(kind: ExplanationLine['kind'], text: string, date?: LegalDate, per?: string): ExplanationLine {
  const made: ExplanationLine = { kind, text };
  if (date !== undefined) made.date = date;
  if (per !== undefined) made.per = per;
  return made;
}

/** Says that a result rests on a year whose holiday notice is not loaded; no line when it does not. */
export function provisionalLines(years: readonly number[]): ExplanationLine[] {
  if (years.length === 0) return [];
  const which = years.length > 2 ? `${years[0]}年至${years.at(-1)}` : years.join('年、');
  const text = `${which}年的放假调休安排尚未载入，该部分暂按周末休息推算，本日期为暂定日期，载入国务院办公厅通知后重新计算`;
  return [line('provisional', text)];
}
