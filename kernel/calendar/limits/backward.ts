// Limits that count back from an event (听证的七个工作日前通知): the last day on which the act is still in time.

import { addMonthsToEpoch, chineseDate, dateOf, type EpochDay, epochDay, type LegalDate } from '../legal-date.ts';
import { checkSpan, type Span, spanText } from '../span.ts';
import type { Calendar } from '../working-calendar.ts';
import { civilCode, dayInFull, type ExplanationLine, line, provisionalLines } from './explanation.ts';

/**
 * A minimum notice. `clear` leaves that many whole days between the act and the event, neither day counted;
 * `before` counts back from the event and takes the last day counted as the last day to act.
 */
export type BackwardLimit = { event: LegalDate; clear: Span } | { event: LegalDate; before: Span };

export interface BackwardResult {
  /** The last day to act, moved to the working day before it when it would be a day off. */
  due: LegalDate;
  /** The last day as counted, before that move. */
  strict: LegalDate;
  provisional: boolean;
  explanation: ExplanationLine[];
}

/**
 * The last day to act before an event. It is never rolled forward: a day off is answered by the working day before it.
 *
 * reading: “七日前” is counted as seven clear days, neither the day of service nor the day of the event counting, which
 * protects the person notified; counting back without the clear day (`before`) gives a day one later and is arguable
 * (听证2026-10-15, 7个工作日: 09-29 clear, 09-30 otherwise). 民法典 has no article on counting back, so the day-off rule of
 * 第二百零三条 is turned round rather than applied: rolled forward it would shorten the notice.
 */
export function dueBackward(limit: BackwardLimit, calendar: Calendar): BackwardResult {
  const isClear = 'clear' in limit;
  const span = checkSpan(isClear ? limit.clear : limit.before);
  const event = epochDay(limit.event);
  const strict = lastDay(event, span, isClear, calendar);
  const due = calendar.epoch.onOrBefore(strict);
  const counted = span.unit === 'workingDay' ? event : strict;
  const undecreed = calendar.epoch.undecreedYears(due, counted);

  const act = dateOf(strict);
  const how = isClear ? `其间须留足${spanText(span)}` : `倒数至第${spanText(span)}`;
  const explanation = [
    line('start', `以${chineseDate(limit.event)}为准向前计算，当日不计入`, limit.event),
    line('count', `${how}，最迟为${dayInFull(act, calendar)}`, act),
  ];
  if (due !== strict) {
    const moved = dateOf(due);
    const text = `该日是休假日，须提前到此前最近的工作日${chineseDate(moved)}办理；提前通知的期限不向后顺延（不适用${civilCode.dayOff}）`;
    explanation.push(line('roll', text, moved));
  }
  explanation.push(
    ...provisionalLines(undecreed),
    line('end', `最迟于${dayInFull(dateOf(due), calendar)}办理`, dateOf(due)),
  );
  return { due: dateOf(due), strict: act, provisional: undecreed.length > 0, explanation };
}

function lastDay(event: EpochDay, span: Span, isClear: boolean, calendar: Calendar): EpochDay {
  const gap = isClear ? 1 : 0;
  switch (span.unit) {
    case 'workingDay':
      return calendar.epoch.add(event, -span.count) - gap;
    case 'day':
      return event - span.count - gap;
    case 'month':
      return latestReaching(event - gap, span.count);
    case 'year':
      return latestReaching(event - gap, span.count * 12);
    default:
      throw new Error('以小时计的提前通知须按时刻计算，不能按日倒数。');
  }
}

/** The latest day from which the months, counted forward, are over by `end`: both directions then agree on any pair of days. */
function latestReaching(end: EpochDay, months: number): EpochDay {
  let day = addMonthsToEpoch(end, -months) + 3;
  while (addMonthsToEpoch(day, months) > end) day--;
  return day;
}
