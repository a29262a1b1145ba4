/** When the court may be asked: after every period for objection, and within three months (行政强制法53；行政诉讼法解释156). */
import { addDays, type Calendar, days, dueForward, type LegalDate, months } from '../../../kernel/calendar/index.ts';

export interface Objections {
  /** 处罚决定送达日. */
  servedOn: LegalDate;
  /** 行政复议决定书送达日, when the decision was upheld on reconsideration. */
  reconsiderationServedOn?: LegalDate | undefined;
  /** Last day of the term granted for deferral or instalments (延期、分期缴纳期限届满日). */
  deferralUntil?: LegalDate | undefined;
}

function due(from: LegalDate, allow: ReturnType<typeof days>, calendar: Calendar): LegalDate {
  const result = dueForward({ from, allow }, calendar);
  if (result.openPause) throw new Error('法定起诉期限不会中止。');
  return result.due;
}

/**
 * The day on which the party's periods for objection have run out, rolled to a working day as the party may count it: sixty days
 * for reconsideration and six months for litigation from service (行政复议法20；行政诉讼法46); after reconsideration, fifteen days from
 * its decision (行政诉讼法45). With deferral or instalments, not before their end (行政处罚法72第2款).
 */
export function objectionsExpire(
  { servedOn, reconsiderationServedOn, deferralUntil }: Objections,
  calendar: Calendar,
): LegalDate {
  const last =
    reconsiderationServedOn === undefined
      ? [due(servedOn, days(60), calendar), due(servedOn, months(6), calendar)]
      : [due(reconsiderationServedOn, days(15), calendar)];
  return [...last, ...(deferralUntil === undefined ? [] : [deferralUntil])].reduce((a, b) => (a > b ? a : b));
}

/** First and last day to apply: the day after, and three months from, the end of the objection periods. */
export function applicationWindow(expiredOn: LegalDate, calendar: Calendar): { first: LegalDate; last: LegalDate } {
  return { first: addDays(expiredOn, 1), last: due(expiredOn, months(3), calendar) };
}
