/** What the demonstration's stories are told with: the county as it would be, the law, a calendar, and where each act is written. */
import type { Story } from '../../../county/nanchang/demonstration/tale.ts';
import type { Calendar, LegalDate } from '../../../kernel/calendar/index.ts';
import type { FigureMeans, Matter, Module } from '../../../kernel/procedure/index.ts';
import type { Algorithm, Digests } from '../../../kernel/record/hash.ts';
import type { ActRows } from '../../matters/writing/write.ts';
import type { County } from '../../people/county.ts';
import type { GroupTies } from './ties.ts';

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
  /** Figures for the tables that acts freeze; absent while what they count is still being told. */
  figures?: FigureMeans;
  /** Where the series of numbers stand that others have numbered in before. */
  numbered?: readonly Counter[];
  /** Which stories know of each other; all of them when absent. */
  together?: (story: Story) => string;
  /** Which stories end as they stand when a guard refuses them, instead of stopping everything; none when absent. */
  mayEnd?: (story: Story) => boolean;
}

/** How far a telling has come. */
export interface Reached {
  acts: number;
  /** The day that the stories now stand on. */
  day: LegalDate;
}

export interface Counter {
  office: string;
  series: string;
  year: number;
  last: number;
}

/** Names a series in a year. */
export const counterKey = ({ office, series, year }: Omit<Counter, 'last'>): string => `${office} ${series} ${year}`;

/** What all stories share while they are told. */
export interface World extends SimulationMeans {
  /** The day and the minute of the day that it now is. */
  day: LegalDate;
  minute: number;
  matters: Map<string, Matter>;
  /** By matter: lets the law act in it, where it waits for another, in the moment in which that ends. */
  followers: Map<string, () => void>;
  counters: Map<string, Counter>;
  /** Ties by group of stories told together. */
  ties: Map<string, GroupTies>;
  acts: number;
}
