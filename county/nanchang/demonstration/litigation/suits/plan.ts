/** What is known of a suit before it is told: who answers it, in which court, how it ends and on which days. */
import { addDays, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { townships } from '../../../townships.ts';
import type { Tale } from '../../tale.ts';
import type { SuitTopic } from '../suit-topics.ts';

export type Stop =
  | 'served'
  | 'assigned'
  | 'submitted'
  | 'signing'
  | 'overdue'
  | 'asked'
  | 'granted'
  | 'defended'
  | 'scheduled'
  | 'designated'
  | 'heard'
  | 'settling'
  | 'judged'
  | 'appealing'
  | 'effective'
  | 'lesson';

export interface SuitPlan {
  key: string;
  /** Who handles it: a bureau, a township, or the justice bureau for the county government. */
  office: string;
  topic: SuitTopic;
  number: number;
  received: LegalDate;
  judgment: string;
  /** Who went to court; undefined where there was no hearing. */
  attended?: 'head' | 'staff' | 'coHead';
  /** Joint with the bureau or the county, after an upheld reconsideration. */
  joint?: string;
  /** Days added to the court's own pace. */
  pace: number;
  /** Appealed by whom; the second instance is a matter of its own. */
  appeal?: 'other' | 'ours';
  stop?: Stop;
}

export const county = (p: SuitPlan): boolean => p.office === 'justice';
export const authority = (p: SuitPlan): string => (county(p) ? 'government' : p.office);
export const lost = ['revoke', 'revokeInPart', 'orderPerformance', 'orderPayment', 'declareIllegal', 'compensation'];
export const owes = ['orderPerformance', 'orderPayment', 'compensation', 'mediated'];

export const one = (t: Tale, capacity: string, office: string): string => {
  const found = t.people(`litigation.${capacity}`, office).at(-1);
  if (!found) throw new Error(`${office}没有应诉的“${capacity}”岗位`);
  return found;
};
/** The day so many days after the complaint came, or now where that has passed. */
export const dayOf = (t: Tale, from: LegalDate, days: number): LegalDate => {
  const day = t.calendar.nextWorkingDay(addDays(from, days));
  return day > t.today ? day : t.today;
};

export const kindOf = (p: SuitPlan): string =>
  county(p) ? 'county' : townships.some((w) => w.code === p.office) ? 'township' : 'department';
export const courtOf = (p: SuitPlan): { court: string; courtLevel: string; code: string } =>
  county(p) && p.joint === undefined
    ? { court: '南昌市中级人民法院', courtLevel: 'intermediate', code: '赣01行初' }
    : { court: '南昌县人民法院', courtLevel: 'basic', code: '赣0121行初' };
export const caseNumber = (p: SuitPlan): string => `（${p.received.slice(0, 4)}）${courtOf(p).code}示例${p.number}号`;

export const secondKey = (p: SuitPlan): string => `${p.key} second`;
export const secondStartOf = (p: SuitPlan): number => 150 + 2 * p.pace;
export const secondJudged = (t: Tale, p: SuitPlan): LegalDate => dayOf(t, p.received, secondStartOf(p) + 75);
