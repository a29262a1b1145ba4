/** A comparison of versions (前后稿对照): each text as it stood, what was said of it, and what became of each issue. */
import { z } from 'zod';
import { Article, LegalDate } from './matters.ts';

export const ComparedText = z.object({
  /** The field that stated it, and its name. */
  field: z.string(),
  label: z.string(),
  /** Every word of it; null where it stands only in files that cannot be read word for word. */
  text: z.string().nullable(),
  /** Files in which it stands. */
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
  /** Why there are no words, or not all of them. */
  why: z.string().nullable(),
});

export const SayingView = z.object({
  field: z.string(),
  label: z.string(),
  value: z.string(),
  on: LegalDate,
  by: z.string(),
  office: z.string().nullable(),
  act: z.string(),
});

export const ComparedVersion = z.object({
  /** The matter in which it was handed in. */
  module: z.string(),
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  /** Whether it is a version of the matter that was asked for. */
  own: z.boolean(),
  seq: z.number().int(),
  act: z.string(),
  on: LegalDate,
  by: z.string(),
  /** One for each text of the comparison; null where it had none yet. */
  texts: z.array(ComparedText.nullable()),
  /** What was said of it, in groups that are shown apart. */
  said: z.array(z.object({ label: z.string(), sayings: z.array(SayingView) })),
  /** The issues raised about it, one by one. */
  issues: z.array(z.object({ number: z.number().int(), text: z.string() })),
  /** What a later version's reviewer stated of them, as stated. */
  followed: SayingView.nullable(),
});

export const Comparison = z.object({
  label: z.string(),
  per: Article,
  /** Names of the texts compared. */
  texts: z.array(z.string()),
  /** Oldest first. */
  versions: z.array(ComparedVersion),
  /** Says that there is an earlier pass that the viewer may not see; nothing of it is told. */
  withheld: z.string().nullable(),
  /** How the issues are followed up: the acts, and the field that they state. */
  followUp: z.object({ acts: z.array(z.string()), field: z.string(), label: z.string() }).nullable(),
});

export type ComparedText = z.infer<typeof ComparedText>;
export type SayingView = z.infer<typeof SayingView>;
export type ComparedVersion = z.infer<typeof ComparedVersion>;
export type Comparison = z.infer<typeof Comparison>;
