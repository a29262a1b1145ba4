/** The language of time in a procedure: limits (期限), floors (下限期) and minimum notices (提前通知), each with its article. */
import type { Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { Predicate } from '../../predicate/index.ts';

export type LimitClass =
  | 'agency-duty'
  | 'party-right'
  | 'waiting-period'
  | 'window'
  | 'minimum-notice'
  | 'self-expiring'
  | 'limitation'
  | 'validity';

/** A budget that depends on a field of the file (普通程序60日、简易程序30日). */
export interface ChosenSpan<K extends string> {
  by: K;
  cases: Readonly<Record<string, Span>>;
  /** The field is an integer that itself says how many of these units (责令在一定期限内重新作出). */
  counts?: Span['unit'];
  otherwise?: Span;
}
/** A budget that is a county setting (local or unsure in the references). */
export interface SettingSpan {
  setting: string;
}

/** What follows when a limit runs out; `shown` marks it late and warns the supervisor but does not block the matter. */
export type Lapse<A extends string> = 'shown' | { deems: A } | { bars: readonly A[] };

export interface LimitSpec<K extends string, A extends string> {
  label: string;
  class: LimitClass;
  force?: 'statutory' | 'local' | 'internal';
  /** Acts that start (or restart) the clock. */
  starts: A | readonly A[];
  /** Field with the date from which it runs when that is not the date of the starting act. */
  startsOn?: K;
  ends: A | readonly A[];
  allow: Span | ChosenSpan<K> | SettingSpan;
  /** The clock runs only if this held when it started. */
  onlyIf?: Predicate;
  pauses?: readonly { from: A | readonly A[]; until: A | readonly A[]; why: string; per: Citation }[];
  /** `granted` is the integer field with how much was granted, in the unit of `upTo` and never more than it; without it the whole of `upTo`. */
  extend?: { by: A; upTo: Span; granted?: K; times: number; per: Citation };
  onLapse: Lapse<A>;
  /** Acts that may not happen before it has run (等候期). */
  guards?: readonly A[];
  /** Remind this many days of the limit's own unit before it ends. */
  remind?: number;
  /** Whom it binds, for the work list and for which date is shown: the office works to the strict date, the party is told the rolled one. */
  binds: 'office' | 'party' | 'other';
  per: Citation | readonly Citation[];
}

/** A floor (下限期): so many days must have passed since `starts` before any of `guards`. */
export interface FloorSpec<A extends string> {
  label: string;
  starts: A | readonly A[];
  guards: readonly A[];
  atLeast: Span | SettingSpan;
  per: Citation;
}

/** A minimum notice (提前通知): the notifying act must leave so many clear days before the event named in a field. */
export interface NoticeSpec<K extends string, A extends string> {
  label: string;
  act: A;
  event: K;
  clear: Span;
  per: Citation;
}
