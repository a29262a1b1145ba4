/** Desks (专用工作台) as the browser draws them: what a module declares, and the matters on a board with exact counts. */
import { z } from 'zod';

const named = { id: z.string(), label: z.string(), help: z.string() };

export const BoardDesk = z.object({
  ...named,
  kind: z.literal('board'),
  /** Procedure key. */
  procedure: z.string(),
  columns: z.array(z.object({ label: z.string(), states: z.array(z.string()) })),
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
