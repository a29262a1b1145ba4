/** A matter's random draw (随机抽取) as the browser shows it: who has committed and revealed, what was frozen, what came out. */
import { z } from 'zod';
import { Article } from './matters.ts';

const Named = z.object({ id: z.string(), label: z.string() });

export const DrawRoundView = z.object({
  round: z.number().int(),
  /** In the order of their commitments. */
  witnesses: z.array(
    z.object({
      name: z.string(),
      office: z.string(),
      commitment: z.string(),
      revealed: z.boolean(),
      /** The viewer's own commitment. */
      mine: z.boolean(),
    }),
  ),
  /** Day on which the pools were frozen, and the SHA-256 of the frozen document. */
  frozen: z.object({ on: z.string(), sha256: z.string() }).nullable(),
  drawn: z.object({ on: z.string(), sha256: z.string() }).nullable(),
  voided: z.boolean(),
});

export const DrawView = z.object({
  draw: z.string(),
  label: z.string(),
  per: Article,
  /** Fewest witnesses of different offices. */
  witnesses: z.number().int(),
  beacon: z.string().nullable(),
  rounds: z.array(DrawRoundView),
  /** What came out of the present round, with those drawn for each. */
  pools: z.array(
    z.object({
      pool: z.string(),
      label: z.string(),
      drawn: z.array(
        Named.extend({ with: z.array(z.object({ pool: z.string(), label: z.string(), drawn: z.array(Named) })) }),
      ),
    }),
  ),
  /** Members of the frozen pools, and how many were left out with a reason. */
  frozenPools: z.array(
    z.object({
      pool: z.string(),
      label: z.string(),
      members: z.number().int(),
      leftOut: z.array(z.object({ label: z.string(), why: z.string() })),
      moreLeftOut: z.number().int(),
    }),
  ),
});

export const DrawViews = z.array(DrawView);

export type DrawRoundView = z.infer<typeof DrawRoundView>;
export type DrawView = z.infer<typeof DrawView>;
