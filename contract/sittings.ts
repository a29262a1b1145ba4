/** A meeting on one screen (会议工作台): the meetings there are, and the chosen one with its agenda, what is taken up and what stands beside it. */
import { z } from 'zod';
import { Json, LegalDate, MatterPage } from './matters.ts';

export const SittingQuery = z.object({ meeting: z.string().max(64).optional() });

const Said = z.object({ field: z.string(), label: z.string(), value: z.string() });

export const MeetingRow = z.object({
  id: z.string(),
  title: z.string(),
  on: LegalDate.nullable(),
  state: z.string(),
  stateLabel: z.string(),
});

/** A matter that an item takes up, as far as the viewer may see it. */
export const TakenUp = z.object({
  id: z.string(),
  module: z.string(),
  procedure: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  stateLabel: z.string(),
  /** The label of the field that leads to it: 所议的事项、合法性审查. */
  how: z.string(),
  shown: z.array(Said),
  /** Those that belong to the meeting, the newest of each kind. */
  papers: z.array(
    z.object({ paper: z.string(), label: z.string(), number: z.string(), on: LegalDate, seq: z.number().int() }),
  ),
  /** Acts by which the viewer may now carry the item's conclusion over, with what the item settles of their forms. */
  follows: z.array(
    z.object({
      act: z.string(),
      label: z.string(),
      /** Fields that name the item and its meeting, which nobody need be asked. */
      settled: z.record(z.string(), z.string()),
      begin: z.record(z.string(), Json),
    }),
  ),
});

export const SittingItem = z.object({
  page: MatterPage,
  order: z.number().int().nullable(),
  /** Where it comes to: still to be taken up, concluded, or taken off the agenda. */
  standing: z.enum(['open', 'concluded', 'dropped']),
  agenda: z.array(Said),
  outcome: z.array(Said),
  taken: z.array(TakenUp),
});

export const SittingView = z.object({
  /** Meetings still at work, the nearest day first; then those that are over, the newest first. */
  coming: z.array(MeetingRow),
  past: z.array(MeetingRow),
  /** How many more are over than are listed. */
  earlier: z.number().int(),
  /** The act that moves an item on the agenda, and its field. */
  order: z.object({ field: z.string(), act: z.string() }).nullable(),
  sitting: z
    .object({
      meeting: MatterPage,
      on: LegalDate.nullable(),
      head: z.array(Said),
      /** What the forms of its items begin with. */
      begin: z.record(z.string(), Json),
      items: z.array(SittingItem),
      beside: z.array(
        z.object({
          label: z.string(),
          rows: z.array(
            z.object({
              id: z.string(),
              module: z.string(),
              title: z.string(),
              stateLabel: z.string(),
              shown: z.array(Said),
            }),
          ),
        }),
      ),
    })
    .nullable(),
  /** Matters that wait for a meeting, each with what the viewer may start from it. */
  ready: z.array(
    z.object({
      id: z.string(),
      module: z.string(),
      number: z.string().nullable(),
      title: z.string(),
      stateLabel: z.string(),
      officeName: z.string(),
      start: z.object({ module: z.string(), procedure: z.string(), act: z.string(), how: z.string() }),
    }),
  ),
});

export type SittingQuery = z.infer<typeof SittingQuery>;
export type MeetingRow = z.infer<typeof MeetingRow>;
export type TakenUp = z.infer<typeof TakenUp>;
export type SittingItem = z.infer<typeof SittingItem>;
export type SittingView = z.infer<typeof SittingView>;
