/** 加处罚款: three per cent of the fine for each day after the last day of payment, never more than the fine, and not counted during review (行政处罚法72、73). */
import { addDays, daysBetween, type LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Done } from '../../../../kernel/procedure/index.ts';
import type { V } from '../matter.ts';

/** The last day on which the fine could be paid: of the deferral where one was granted, else fifteen days after service. */
export function payUntil(v: V): LegalDate | undefined {
  return (v.limit('deferred') ?? v.limit('pay'))?.due ?? undefined;
}

const within = (from: LegalDate, to: LegalDate, low: LegalDate, high: LegalDate): number => {
  const [a, b] = [from > low ? from : low, to < high ? to : high];
  return a > b ? 0 : daysBetween(a, b) + 1;
};

/** Spans of reconsideration and litigation, both ends included; one still open runs on. */
function reviews(v: V, until: LegalDate): [LegalDate, LegalDate][] {
  const ends: readonly string[] = ['upholdDecision', 'varyDecision', 'annulDecision'];
  const all = v.matter?.history ?? [];
  return v.did('openRemedy').map((opened: Done): [LegalDate, LegalDate] => {
    const end = all.find((d) => d.seq > opened.seq && ends.includes(d.act));
    return [opened.on, end?.on ?? until];
  });
}

/** Days that bear an extra fine through `on`. */
export function extraDays(v: V, on: LegalDate): number {
  const due = payUntil(v);
  if (due === undefined || on <= due) return 0;
  const first = addDays(due, 1);
  // Two reviews of one decision follow each other; a day that belongs to both is left out once.
  const left = new Set<LegalDate>();
  for (const [from, to] of reviews(v, on)) {
    const days = within(from, to, first, on);
    for (let n = 0; n < days; n++) left.add(addDays(from > first ? from : first, n));
  }
  return daysBetween(due, on) - left.size;
}

/** The fine that stands: as varied on review, else as decided. */
export const standingFine = (v: V): number => v.file.variedFine ?? v.file.fine ?? 0;

/**
 * The extra fine in fen through a day. reading: reckoned on the fine as decided (“按罚款数额”), not on what of it is still unpaid;
 * nothing at all where the decision did not say so (罚款决定与罚款收缴分离实施办法7).
 */
export function extraFine(v: V, on: LegalDate): number {
  if (v.file.payFirst !== true) return 0;
  const fine = standingFine(v);
  return Math.min(fine, Math.floor((fine * 3 * extraDays(v, on)) / 100));
}
