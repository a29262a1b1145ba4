/** A request before it is told: how it ends, where it waits, who asks for what. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { Json } from '../../../../../kernel/record/canonical.ts';
import type { Stated, Tale } from '../../tale.ts';
import { one } from '../people.ts';
import type { Ask } from '../wanted.ts';

/** How each request of 2023 ended; the sum is what came in. Answers of the law's own making are named after what was not done. */
export const endings = {
  granted: 29,
  alreadyPublic: 16,
  partlyGranted: 9,
  deniedThirdParty: 5,
  deniedInternal: 3,
  deniedProcess: 4,
  deniedCaseFile: 4,
  deniedSecret: 1,
  deniedByLaw: 1,
  deniedSafety: 1,
  adminQuery: 5,
  notExist: 12,
  notOurs: 11,
  needsCreation: 3,
  stillUnclear: 1,
  petition: 4,
  repeat: 1,
  publication: 1,
  massRequests: 1,
  reconfirm: 1,
  uncorrected: 3,
  unpaid: 1,
  withdrawn: 2,
  merged: 1,
} as const;
export type Ending = keyof typeof endings;
export const requests2023 = Object.values(endings).reduce((a: number, b) => a + b, 0);

/** Where a request of today waits. */
export type Stop =
  | 'submitted'
  | 'received'
  | 'correcting'
  | 'reasoning'
  | 'accepted'
  | 'searched'
  | 'thirdAsked'
  | 'thirdServed'
  | 'thirdHeard'
  | 'organServed'
  | 'extension'
  | 'feeDue'
  | 'reviewing'
  | 'replied'
  | 'served'
  | 'redoing';

export interface Plan {
  key: string;
  n: number;
  office: string;
  ask: Ask;
  ending: Ending;
  received: LegalDate;
  applicantKind: string;
  applicants: Json;
  channel: string;
  extended?: boolean;
  stop?: Stop;
  /** Key of the story whose request is asked for again, or merged into. */
  earlier?: string;
}

export const officer = (t: Tale, p: Plan): string => one(t, 'officer', p.office);
export const head = (t: Tale, p: Plan): string => one(t, 'head', p.office);

export const asked = (p: Plan): Stated => ({
  applicants: p.applicants,
  applicantKind: p.applicantKind,
  identityShown: true,
  postAddress: `南昌县示例路${1 + (p.n % 180)}号`,
  wanted: p.ask.wanted,
  ...(p.ask.number ? { wantedNumber: p.ask.number } : {}),
  form: p.n % 3 === 0 ? 'paper' : 'electronic',
  way: p.n % 3 === 0 ? 'mail' : 'online',
});
