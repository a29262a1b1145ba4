// Periods that must have passed before an act may happen: 征求意见不少于30日, 公告期, 陈述申辩期, 催告期.

import { chineseDate, dateOf, epochDay, type LegalDate } from '../legal-date.ts';
import type { Span } from '../span.ts';
import type { Calendar } from '../working-calendar.ts';
import { type ExplanationLine, line } from './explanation.ts';
import { dueForward } from './forward.ts';

/** A waiting period: the day it begins (itself not counted) and how long it must at least last. */
export interface Floor {
  from: LegalDate;
  atLeast: Span;
}

export interface FloorResult {
  /** The last day of the period; the window stays open through all of it. */
  lastDay: LegalDate;
  /** The last day before roll-over. */
  strictLastDay: LegalDate;
  /** The first day on which the act may happen: the day after `lastDay`, whether or not that is a working day. */
  earliest: LegalDate;
  provisional: boolean;
  explanation: ExplanationLine[];
}

/**
 * The first day on which an act may happen after a period that must have passed.
 *
 * reading: the roll-over of 民法典第二百零三条 lengthens the period and never shortens it, because people may still speak
 * on the first working day after a holiday.
 */
export function earliestAfterFloor({ from, atLeast }: Floor, calendar: Calendar): FloorResult {
  const period = dueForward({ from, allow: atLeast }, calendar);
  if (period.openPause) throw new Error('下限期不因中止而停止计算。');
  const earliest = dateOf(epochDay(period.due) + 1);
  const explanation = [
    ...period.explanation.filter(({ kind }) => kind !== 'end'),
    line(
      'end',
      `该期间持续至${chineseDate(period.due)}当日结束，最早于${chineseDate(earliest)}方可作出后续行为`,
      earliest,
    ),
  ];
  return { lastDay: period.due, strictLastDay: period.strict, earliest, provisional: period.provisional, explanation };
}
