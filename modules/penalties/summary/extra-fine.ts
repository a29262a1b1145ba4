/** 加处罚款: three per cent of the fine for each day overdue, never more than the fine itself (行政处罚法72第1款第1项). */
import { addDays, daysBetween, type LegalDate } from '../../../kernel/calendar/index.ts';

/**
 * The additional fine in fen on the day of payment. `due` is the last day for payment as the party was told it, rolled to a
 * working day. `excludedDays` are the days of reconsideration and litigation, which are not counted (行政处罚法73第3款).
 */
export function extraFine(fine: number, due: LegalDate, paidOn: LegalDate, excludedDays = 0): number {
  const overdue = paidOn <= due ? 0 : daysBetween(addDays(due, 1), addDays(paidOn, 1)) - excludedDays;
  return Math.min(fine, Math.floor((fine * 3 * Math.max(0, overdue)) / 100));
}
