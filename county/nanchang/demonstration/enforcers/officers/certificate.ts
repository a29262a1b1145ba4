/** Whose certificate it is, who acts on it, and how it is shown and taken down again. */
import type { LegalDate } from '../../../../../kernel/calendar/index.ts';
import type { EnforcementBody } from '../../../officers.ts';
import { people, personOf } from '../../../people.ts';
import type { Tale } from '../../tale.ts';

/** Key of the story of someone's certificate, by account. */
export const certificateKey = (account: string): string => `certificate ${account}`;

export const registrar = personOf('justice.enforcement.chief');
export const chief = personOf('justice.enforcement.deputy');
export const witness = personOf('rule-of-law.officer');
export const names = new Map(people.map((p) => [p.account, p.name]));
export const later = (t: Tale, day: LegalDate): LegalDate => (day > t.today ? day : t.after(1));

export interface Plan {
  account: string;
  body: EnforcementBody;
  serial: number;
  /** Days of the province's examination; failed on all but the last. */
  exams: readonly LegalDate[];
  /** 免试. */
  exempt: boolean;
}

export const publish = (t: Tale, publication: string): void =>
  t.act('publish', registrar, { publication, secrecyReviewed: true });
export function* showOfficer(t: Tale): Generator<LegalDate, void, void> {
  yield t.after(t.random.int(1, 8));
  publish(t, 'officers');
}
export function* takeDown(t: Tale, reason: string): Generator<LegalDate, void, void> {
  yield t.after(t.random.int(1, 6));
  t.act('withdrawPublication', registrar, { publication: 'officers', reason });
}
