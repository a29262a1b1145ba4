/** The supervisor's wall (执法监督墙) as the API gives it: for each body, how the files of each procedure come out, and what is late. No ranking. */
import { z } from 'zod';
import { Article, LegalDate } from './matters.ts';

const count = z.number().int();
export const WallQuery = z.object({
  /** Matters opened in this year; all when absent. */
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  module: z.string().optional(),
  /** One body whose seal the matters bear. */
  authority: z.string().optional(),
});

/** A group of findings of one procedure. */
export const WallColumn = z.object({
  module: z.string(),
  moduleLabel: z.string(),
  /** Id within the module, as the list takes it. */
  procedure: z.string(),
  procedureLabel: z.string(),
  group: z.string(),
  label: z.string(),
});

export const WallCell = z.object({
  total: count,
  /** Closed, and nothing missing or excused. */
  complete: count,
  /** At least one finding of the group is missing. */
  missing: count,
  /** Nothing missing, at least one excused with a reason. */
  excused: count,
  /** Still open, and nothing missing or excused so far. */
  notYet: count,
});

export const WallNumbers = z.object({
  /** One for each column, in their order. */
  cells: z.array(WallCell),
  /** Open matters past a limit that binds the office. */
  overdue: count,
  /** Matters with something that had to be made public by now and has not been. */
  publications: count,
  /** Matters in which a proposal waits for an opinion. */
  waiting: count,
});

export const Wall = z.object({
  today: LegalDate,
  columns: z.array(WallColumn),
  /** In the order of the office tree, never by their numbers. */
  bodies: z.array(WallNumbers.extend({ authority: z.string(), name: z.string(), depth: count })),
  all: WallNumbers,
  watches: z.array(
    z.object({
      module: z.string(),
      procedure: z.string(),
      watch: z.string(),
      label: z.string(),
      advice: z.string(),
      per: Article,
      count,
    }),
  ),
  /** What the filters offer. */
  modules: z.array(z.object({ module: z.string(), label: z.string() })),
  authorities: z.array(z.object({ authority: z.string(), name: z.string() })),
});

export type WallQuery = z.infer<typeof WallQuery>;
export type WallColumn = z.infer<typeof WallColumn>;
export type WallCell = z.infer<typeof WallCell>;
export type WallNumbers = z.infer<typeof WallNumbers>;
export type Wall = z.infer<typeof Wall>;
