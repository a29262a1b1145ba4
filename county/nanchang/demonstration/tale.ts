/** What a story of the demonstration may do. Stories are generators: each `yield` names the day on which they go on, and every act passes the engine's own checks. */
import type { Calendar, LegalDate } from '../../../kernel/calendar/index.ts';
import type { DrawPools, LimitStatus, Matter, ReferredMatter, Source } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import type { Random } from './random.ts';

export type Stated = Readonly<Record<string, Json>>;

export interface Tale {
  readonly id: string;
  /** The id of the matter of another story. */
  idOf(key: string): string;
  /** The matter of another story told together with this one, as it stands now; undefined before it has begun. */
  matterOf?(key: string): Matter | undefined;
  /** Another matter as it stands now, by its id; nothing before it is opened. Absent where a story is told by itself. */
  seen?(id: string): ReferredMatter | undefined;
  readonly random: Random;
  readonly calendar: Calendar;
  /** The day on which the story now stands. */
  readonly today: LegalDate;
  readonly matter: Matter;
  /** Performs an act now. `by` is a person's id, or `party:<actor>`. @throws Refused */
  act(name: string, by: string, stated?: Stated, source?: Source): void;
  /** Approves the newest proposal, each of these persons in turn. */
  approved(...by: string[]): void;
  /** The last run of a limit. */
  limit(id: string): LimitStatus | undefined;
  did(act: string): boolean;
  /** The ids of people who hold the capacity in the office today; the county-wide ones when no office is given. */
  people(capacity: string, office?: string): readonly string[];
  /** The working day `n` working days after today (0: today, or the next one). */
  after(n: number): LegalDate;
}

export interface Story {
  /** Names the story; its chance follows from it. */
  key: string;
  procedure: string;
  /** The office that handles the matter. */
  office: string;
  start: LegalDate;
  /** Members of the pools of its draws, where they are not taken from the stories told together with this one. */
  pools?: DrawPools;
  /** Told when all others have been, whatever its days: an act of it freezes tables that count them (年度报告的统计表). */
  last?: true;
  tell: (t: Tale) => Generator<LegalDate, void, void>;
}

/** A story of a single act, done when its day has come. */
export function* oneAct(t: Tale, act: (t: Tale) => void): Generator<LegalDate, void, void> {
  act(t);
  yield* [];
}
