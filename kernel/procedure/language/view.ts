/** What guards, papers and titles may read: the file as it would be with this act, the history, the limits, and nothing else. */
import type { Calendar, LegalDate } from '../../calendar/index.ts';
import type { Acting, Done, LimitStatus, Matter, PersonFacts, ReferredMatter } from '../engine/matter.ts';
import type { Fields, Values } from './fields.ts';

export interface View<F extends Fields = Fields> {
  /** The file with what this act states already in it. */
  readonly file: Values<F>;
  /** What this act alone states. */
  readonly stated: Values<F>;
  readonly matter: Matter | undefined;
  readonly state: string;
  readonly tracks: Readonly<Record<string, string>>;
  /** Legal date of the act. */
  readonly on: LegalDate;
  readonly today: LegalDate;
  readonly actor: Acting;
  readonly calendar: Calendar;
  readonly limits: readonly LimitStatus[];
  did(act: string): readonly Done[];
  last(act: string): Done | undefined;
  limit(id: string): LimitStatus | undefined;
  setting(key: string): unknown;
  person(id: string): PersonFacts | undefined;
  referred(id: string): ReferredMatter | undefined;
  /** The matters that a declared lookup finds as of the legal date of the act, newest first, this one left out; at most 100. */
  found(lookup: string): readonly ReferredMatter[];
  /** Names for papers: an office by its code, a person by id. */
  officeName(code: string): string;
  /** Authority under whose seal an office acts (执法主体); the office itself where it has none other. */
  authorityOf(code: string): string;
  /** Number of the paper that this act or an earlier one issued. */
  paperNumber(paper: string): string | undefined;
}
