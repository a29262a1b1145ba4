/** What is known of a supervision lead before it is told: where it comes from, how it ends, and the diary that it keeps. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';

export type Kind = 'reminder' | 'guidance' | 'transfer' | 'notice' | 'opinion';
export type End = Kind | 'unfounded' | 'declined' | 'referred';
export type LeadStop =
  | 'received'
  | 'accepted'
  | 'dispatched'
  | 'verifying'
  | 'instructed'
  | 'rectifying'
  | 'verified'
  | 'escalating';

export interface LeadSeed {
  key: string;
  n: number;
  unit: string;
  problem: string;
  source: string;
  /** Who complains: a citizen, a company, or nobody by name. */
  who: 'citizen' | 'company' | 'nobody';
  online: boolean;
  content: string;
  gist: string;
  end: End;
  received: LegalDate;
  stop?: LeadStop;
}

export const issues: Readonly<Record<Kind, string>> = {
  reminder: 'issueReminder',
  guidance: 'issueGuidance',
  transfer: 'issueTransfer',
  notice: 'issueNotice',
  opinion: 'issueOpinion',
};
export const instrumentKey = (key: string): string => `${key} instrument`;
export const isKind = (end: End): end is Kind => Object.hasOwn(issues, end);

/** Working days after the receipt: the lead and its document keep the same diary. */
const diary = {
  accept: 2,
  dispatch: 3,
  verify: 8,
  draft: 9,
  issue: 10,
  deliver: 11,
  conclude: 12,
  report: 22,
  rectify: 23,
  accepted: 25,
  verified: 26,
  close: 29,
} as const;
/** A transfer slip goes out at once, and what the unit reports is verified afterwards. */
const transferDiary = {
  ...diary,
  draft: 4,
  issue: 5,
  deliver: 6,
  report: 14,
  verify: 17,
  conclude: 19,
  rectify: 20,
  accepted: 21,
} as const;
export const diaryOf = (l: LeadSeed) => (l.end === 'transfer' ? transferDiary : diary);
