// Every day of a limit laid out as rows, so that a reader can count along with a finger.

import { dateOf, epochDay, type LegalDate, weekday } from '../legal-date.ts';
import type { SpanUnit } from '../span.ts';
import type { Calendar } from '../working-calendar.ts';
import { isStopped, mergeStops, type Pause, stopOf } from './pauses.ts';

export interface DayRow {
  date: LegalDate;
  /** 星期一 … 星期日 */
  weekday: string;
  counted: boolean;
  /** Which day of the limit it is; only on counted days. */
  number?: number;
  why: string;
}

/** What to lay out: the starting day, the last day, the limit's unit and its pauses and exclusions together. */
export interface DaySpan {
  from: LegalDate;
  to: LegalDate;
  unit: SpanUnit;
  pauses?: readonly Pause[] | undefined;
}

/** The days from `from` through `to`, at most `limitTo` rows; units other than working days are shown day by day. */
export function dayByDay({ from, to, unit, pauses = [] }: DaySpan, calendar: Calendar, limitTo = 400): DayRow[] {
  const first = epochDay(from);
  const last = Math.min(epochDay(to), first + limitTo - 1);
  const told = pauses.map((pause) => ({ stops: [stopOf(pause)], why: pause.why }));
  const stops = mergeStops(pauses.map(stopOf));
  const rows: DayRow[] = [];
  let number = 0;
  for (let day = first; day <= last; day++) {
    const date = dateOf(day);
    const name = calendar.dayName(date);
    const row = { date, weekday: weekday(date) };
    if (day === first) rows.push({ ...row, counted: false, why: '起算当日，不计入' });
    else if (isStopped(day, stops)) {
      const why = told.find((pause) => isStopped(day, pause.stops))?.why ?? '';
      rows.push({ ...row, counted: false, why: `停止计算：${why}` });
    } else if (unit === 'workingDay' && !calendar.epoch.isWorking(day)) {
      rows.push({ ...row, counted: false, why: `${name ?? '休息日'}，不计入` });
    } else rows.push({ ...row, counted: true, number: ++number, why: name ?? (unit === 'workingDay' ? '工作日' : '') });
  }
  return rows;
}
