/** Desks (专用工作台) as the browser draws them: what a module declares, and the matters on a board with exact counts. */
import { z } from 'zod';
import { LimitView, ListQuery, MatterRow } from './matters.ts';

const named = { id: z.string(), label: z.string(), help: z.string() };

export const BoardDesk = z.object({
  ...named,
  kind: z.literal('board'),
  /** Procedure key. */
  procedure: z.string(),
  columns: z.array(z.object({ label: z.string(), states: z.array(z.string()) })),
  /** Names of the fields on its cards. */
  card: z.array(z.string()),
  /** A field, or `office` for the handling office. */
  lanes: z.string().optional(),
});

export const SittingDesk = z.object({
  ...named,
  kind: z.literal('sitting'),
  meeting: z.string(),
  day: z.string(),
  items: z.string(),
  names: z.string(),
  agenda: z.array(z.string()),
  beside: z
    .array(z.object({ label: z.string(), procedure: z.string(), names: z.string(), show: z.array(z.string()) }))
    .optional(),
});

export const DeskView = z.discriminatedUnion('kind', [BoardDesk, SittingDesk]);

export type BoardDesk = z.infer<typeof BoardDesk>;
export type SittingDesk = z.infer<typeof SittingDesk>;
export type DeskView = z.infer<typeof DeskView>;

/** The filters of a list that a board knows; the same filters in the register's list count the same matters. */
const boardFilters = ListQuery.pick({ office: true, q: true, mine: true, overdue: true, filter: true });
export const BoardQuery = boardFilters.extend({
  /** Divided into rows by the board's `lanes`. */
  lanes: z.literal('true').optional(),
});
export const BoardColumnQuery = boardFilters.extend({
  column: z.coerce.number().int().min(0).max(50),
  /** The first page came with the board. */
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const BoardCard = z.object({
  matter: MatterRow,
  /** The fields of the card that are stated, as shown. */
  fields: z.array(z.object({ field: z.string(), kind: z.string(), label: z.string(), value: z.string() })),
  /** The limits that bind the office and run, what ends first before the rest; a clock that stands comes last. */
  limits: z.array(LimitView),
  /** For whom the matter waits: those asked to approve an act, a party whose time runs. */
  waiting: z.array(
    z.object({ who: z.string(), what: z.string(), mine: z.boolean(), daysLeft: z.number().int().nullable() }),
  ),
});

const counted = { total: z.number().int(), overdue: z.number().int() };

export const Board = z.object({
  ...counted,
  columns: z.array(
    z.object({
      label: z.string(),
      states: z.array(z.object({ state: z.string(), label: z.string(), count: z.number().int() })),
      ...counted,
      /** The first of them, those that end first before others; none where the board is divided into rows. */
      cards: z.array(BoardCard),
    }),
  ),
  /** The rows of a divided board, those with most overdue first; null otherwise. */
  lanes: z
    .array(
      z.object({
        /** Null where the field is not yet stated. */
        value: z.string().nullable(),
        label: z.string(),
        ...counted,
        cells: z.array(z.object({ ...counted, cards: z.array(BoardCard) })),
      }),
    )
    .nullable(),
});
export const BoardColumn = z.object({ cards: z.array(BoardCard) });

export type BoardQuery = z.infer<typeof BoardQuery>;
export type BoardColumnQuery = z.infer<typeof BoardColumnQuery>;
export type BoardCard = z.infer<typeof BoardCard>;
export type Board = z.infer<typeof Board>;
export type BoardColumn = z.infer<typeof BoardColumn>;
