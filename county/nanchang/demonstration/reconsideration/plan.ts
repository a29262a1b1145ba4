/** The plan of a reconsideration case: what is contested, by whom, how it goes, and where it stops. */
import type { LegalDate } from '../../../../kernel/calendar/index.ts';
import type { Party } from '../../../../kernel/procedure/index.ts';
import { offices } from '../../offices.ts';
import { personOf } from '../../people.ts';
import type { Tale } from '../tale.ts';
import type { GrievanceKind } from './grievances.ts';

export type Intake = 'accept' | 'deemed' | 'refuse' | 'redirect' | 'abandon' | 'withdraw';
export type Conclusion = 'decide' | 'dismiss' | 'mediate' | 'withdraw';
/** Where a case of the living present stands and waits. */
export type Stage =
  | 'received'
  | 'assigned'
  | 'supplementAsked'
  | 'supplementServed'
  | 'refusalProposed'
  | 'refused'
  | 'accepted'
  | 'chosen'
  | 'copied'
  | 'copyReceived'
  | 'replied'
  | 'heard'
  | 'hearingNotified'
  | 'committeeAsked'
  | 'stayRequested'
  | 'suspensionProposed'
  | 'suspended'
  | 'extensionProposed'
  | 'extended'
  | 'mediating'
  | 'drafted'
  | 'proposed'
  | 'decided'
  | 'served'
  | 'performing'
  | 'opinionServed';

export interface CasePlan {
  key: string;
  start: LegalDate;
  channel: 'hand' | 'post' | 'portal' | 'oral' | 'intakePoint';
  /** The township where the applicant lives, and hands in when it is done at an intake point. */
  township: string;
  kind: GrievanceKind;
  scene: number;
  respondent: string;
  applicant: Party;
  intake: Intake;
  supplement?: boolean;
  conclusion: Conclusion;
  outcome: string;
  ground: string;
  /** The day on which it is concluded. */
  end: LegalDate;
  simplified?: boolean;
  hearing?: boolean;
  committee?: boolean;
  /** Working days of suspension. */
  suspend?: number;
  extend?: boolean;
  opinion?: boolean;
  sued?: boolean;
  /** The statutory period runs out before it is decided. */
  late?: boolean;
  stop?: Stage;
  /** Working days to the acts of intake and exchange. */
  pace: { assign: number; accept: number; copy: number; received: number; reply: number };
}

export const deputy = personOf('justice.deputy');
export const countyDeputy = personOf('government.deputy');
export const isOld = (plan: CasePlan): boolean => plan.start < '2024-01-01';
export const nameOf = (code: string): string => offices.find((o) => o.code === code)?.name ?? code;
export const kindOf = (code: string): string => {
  const kind = offices.find((o) => o.code === code)?.kind;
  return kind === 'bureau' ? 'department' : kind === 'street' || kind === 'zone' ? 'dispatched' : 'township';
};

/** The n-th working day from today, but no later than the limit allows and never before today. */
export function within(t: Tale, days: number, limit: string): LegalDate {
  const day = t.after(days);
  const due = t.limit(limit)?.due;
  if (due === null || due === undefined || day <= due) return day;
  return later(t.today, t.calendar.previousWorkingDay(due));
}

export const later = (a: LegalDate, b: LegalDate): LegalDate => (a > b ? a : b);
