/** What the demonstration's stories are told with: the county as it would be, the law, a calendar, and where each act is written. */
import type { Calendar, LegalDate } from '../../kernel/calendar/index.ts';
import type { Matter, Module } from '../../kernel/procedure/index.ts';
import type { Algorithm, Digests } from '../../kernel/record/hash.ts';
import type { ActRows } from '../matters/write.ts';
import type { County } from '../people/county.ts';

export interface SimulationMeans {
  county: County;
  modules: readonly Module[];
  calendar: Calendar;
  /** Nothing happens after this day. */
  today: LegalDate;
  seed: string;
  alg: Algorithm;
  digests?: Digests;
  partyKey: string;
  /** Takes every act as it is done; `recordedOn` is the day in China on which it was recorded. */
  write: (rows: ActRows, recordedOn: LegalDate) => void;
}

export interface Counter {
  office: string;
  series: string;
  year: number;
  last: number;
}

/** What all stories share while they are told. */
export interface World extends SimulationMeans {
  /** The day and the minute of the day that it now is. */
  day: LegalDate;
  minute: number;
  matters: Map<string, Matter>;
  counters: Map<string, Counter>;
  acts: number;
}
