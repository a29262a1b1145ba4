/** The publication desk (信息公开工作台) as the API gives it: what is due, under review, before the public, coming down, and the trace of what came down. */
import { z } from 'zod';
import { Article, LegalDate, Refusal } from './matters.ts';

const count = z.number().int();

/** `due`: to be published; `review`: kept back by the review; `shown`: before the public; `ending`: must come down; `trace`: came down, was published anew, or is withheld. */
export const PublicationTab = z.enum(['due', 'review', 'shown', 'ending', 'trace']);

export const PublicationFilter = z.object({
  module: z.string().max(64).optional(),
  /** Body whose seal it bears (发布机构). */
  office: z.string().max(64).optional(),
  /** Catalogue of the portal (主题分类). */
  subject: z.string().max(64).optional(),
  q: z.string().max(100).optional(),
  /** Due within so many days from today, or, of what has happened, within so many days until today. */
  days: z.coerce.number().int().min(1).max(3660).optional(),
});
export const PublicationDeskQuery = PublicationFilter.extend({
  tab: PublicationTab.default('due'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(20),
});

export const PublicationClock = z.object({
  /** As the explanation of a limit takes it. */
  limit: z.string(),
  allow: z.string(),
  from: LegalDate,
  due: LegalDate,
  daysLeft: count,
  /** Working days after the last day; 0 until then. */
  late: count,
  provisional: z.boolean(),
});

export const PublicationItem = z.object({
  matter: z.object({
    id: z.string(),
    module: z.string(),
    moduleLabel: z.string(),
    procedure: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    stateLabel: z.string(),
    officeName: z.string(),
    demonstration: z.boolean(),
  }),
  publication: z.string(),
  label: z.string(),
  subject: z.string(),
  per: Article,
  clock: PublicationClock.nullable(),
  /** What the review before publication still finds against it. */
  refusals: z.array(Refusal),
  /** How many stretches of the text are masked before it leaves; null where it has left. */
  masked: count.nullable(),
  /** Why it must come down, or be published anew. */
  why: z.string().nullable(),
  /** What the viewer may do about it now. */
  act: z.enum(['publish', 'withdrawPublication']).nullable(),
  /** The page on the portal. */
  page: z
    .object({
      id: z.string(),
      title: z.string(),
      indexNumber: z.string(),
      publishedOn: LegalDate,
      until: LegalDate.nullable(),
      views: count,
    })
    .nullable(),
  trace: z
    .object({
      how: z.enum(['withdrawn', 'expired', 'again', 'withheld']),
      on: LegalDate,
      by: z.string(),
      office: z.string().nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
});

export const PublicationDesk = z.object({
  today: LegalDate,
  tab: PublicationTab,
  total: count,
  page: count,
  size: count,
  rows: z.array(PublicationItem),
});

export const PublicationCounts = z.object({
  due: count,
  /** Of those due: past their last day. */
  overdue: count,
  review: count,
  /** Of those under review: past their last day. */
  reviewOverdue: count,
  shown: count,
  ending: count,
  trace: count,
  /** What the filters offer. */
  modules: z.array(z.object({ module: z.string(), label: z.string() })),
  offices: z.array(z.object({ office: z.string(), name: z.string() })),
  subjects: z.array(z.string()),
});

const punctual = {
  /** Published in the year for the first time, by the last day and after it. */
  onTime: count,
  late: count,
  /** Not published, and past the last day now. */
  overdue: count,
  /** Working days from the act to the publication, on average; null over nothing. */
  days: z.number().nullable(),
};
export const Timeliness = z.object({
  year: count,
  all: z.object(punctual),
  /** In the order of the office tree, never by their numbers. */
  offices: z.array(z.object({ office: z.string(), name: z.string(), ...punctual })),
});

/** A stretch of a text: what leaves; what the file says, for those who publish it; and why they differ. */
export const PreviewSpan = z.object({ to: z.string(), from: z.string().nullable(), why: z.string().optional() });
const spans = z.array(PreviewSpan);
const head = z.object({ label: z.string(), under: z.array(z.string()) });
export const PreviewBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['title', 'heading', 'to', 'para', 'note']), text: spans }),
  z.object({ kind: z.literal('list'), items: z.array(spans) }),
  z.object({ kind: z.literal('facts'), rows: z.array(z.object({ label: z.string(), value: spans })) }),
  z.object({ kind: z.literal('signature'), seal: z.string(), on: z.string() }),
  z.object({
    kind: z.literal('table'),
    title: spans,
    corner: z.string(),
    columns: z.array(head),
    rows: z.array(head.extend({ cells: z.array(spans) })),
  }),
]);
export const ReleasePreview = z.object({
  row: PublicationItem,
  title: spans,
  blocks: z.array(PreviewBlock),
  seal: z.string(),
  on: LegalDate,
  /** Whether what is public now says something else than what would leave today. */
  changed: z.boolean(),
  /** Whether the original is shown; each look at it is kept for the auditor. */
  original: z.boolean(),
  /** The articles by which personal data is kept back. */
  per: z.array(Article),
});

export type PublicationTab = z.infer<typeof PublicationTab>;
export type PublicationFilter = z.infer<typeof PublicationFilter>;
export type PublicationDeskQuery = z.infer<typeof PublicationDeskQuery>;
export type PublicationClock = z.infer<typeof PublicationClock>;
export type PublicationItem = z.infer<typeof PublicationItem>;
export type PublicationDesk = z.infer<typeof PublicationDesk>;
export type PublicationCounts = z.infer<typeof PublicationCounts>;
export type Timeliness = z.infer<typeof Timeliness>;
export type PreviewSpan = z.infer<typeof PreviewSpan>;
export type PreviewBlock = z.infer<typeof PreviewBlock>;
export type ReleasePreview = z.infer<typeof ReleasePreview>;
