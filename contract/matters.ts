/** What the API says about matters, acts, limits and approvals: the schemas validate, type and document at once. */
import { z } from 'zod';
import { validDate } from '../kernel/procedure/index.ts';

export const LegalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '日期请按“2026-07-01”填写', abort: true })
  .refine(validDate, '没有这一天，请核对日期')
  .meta({ description: 'plain date in China time' });
export const Json: z.ZodType<unknown> = z.unknown();
/** An article as shown: text for people, key for machines, and whether it is statutory, local or internal. */
export const Article = z.object({
  key: z.string(),
  text: z.string(),
  force: z.enum(['statutory', 'local', 'internal']),
});

export const Refusal = z.object({
  code: z.string(),
  sentence: z.string(),
  per: Article.optional(),
  advice: z.string().optional(),
  field: z.string().optional(),
});

/** RFC 9457 problem details, with every refusal in it. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  refusals: z.array(Refusal).optional(),
});

export const LimitView = z.object({
  limit: z.string(),
  label: z.string(),
  status: z.enum(['running', 'paused', 'met', 'late', 'lapsed', 'restarted']),
  binds: z.enum(['office', 'party', 'other']),
  class: z.string(),
  force: z.enum(['statutory', 'local', 'internal']),
  startedOn: LegalDate,
  /** Budget in words: 5个工作日. */
  allow: z.string(),
  due: LegalDate.nullable(),
  strict: LegalDate.nullable(),
  provisional: z.boolean(),
  /** Whole days from today to `due`; negative when overdue; null while the clock stands or after the end. */
  daysLeft: z.number().int().nullable(),
  endedOn: LegalDate.optional(),
  per: z.array(Article),
});

export const MatterRow = z.object({
  id: z.string(),
  module: z.string(),
  procedure: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  office: z.string(),
  officeName: z.string(),
  handlers: z.array(z.string()),
  openedOn: LegalDate,
  lastOn: LegalDate,
  closedOn: LegalDate.nullable(),
  /** The nearest running limit that binds the office, if any. */
  due: LegalDate.nullable(),
  dueLabel: z.string().nullable(),
  daysLeft: z.number().int().nullable(),
  demonstration: z.boolean(),
  /** Values of the register's columns, as shown. */
  columns: z.record(z.string(), z.string()),
  /** Columns that name another matter which the viewer may open. */
  refs: z.record(z.string(), z.object({ module: z.string(), id: z.string() })).optional(),
});

export const MatterList = z.object({
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  rows: z.array(MatterRow),
  /** Exact counts per state under the other filters. */
  states: z.array(z.object({ state: z.string(), label: z.string(), count: z.number().int() })),
});

export const ListQuery = z.object({
  procedure: z.string().optional(),
  state: z.union([z.string(), z.array(z.string())]).optional(),
  office: z.string().optional(),
  /** Body whose seal the matter bears (执法主体). */
  authority: z.string().optional(),
  /** In the search through all registers: one of them. */
  module: z.string().optional(),
  /** How a group of findings, one finding, or the whole file comes out; `missing` when no outcome is named. Within one procedure. */
  group: z.string().optional(),
  finding: z.string().optional(),
  outcome: z.enum(['complete', 'missing', 'excused', 'notYet']).optional(),
  /** A weak spot that the module watches for. */
  watch: z.string().optional(),
  /** Something that had to be made public by now has not been. */
  publication: z.enum(['overdue']).optional(),
  /** A proposal waits for someone's opinion. */
  waiting: z.enum(['true']).optional(),
  q: z.string().max(100).optional(),
  from: LegalDate.optional(),
  to: LegalDate.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  /** Running limits that bind the office and end from today to this day. */
  dueTo: LegalDate.optional(),
  /** Cases alone, without the registers (名录) beside them. */
  main: z.enum(['true', 'false']).optional(),
  open: z.enum(['true', 'false']).optional(),
  mine: z.enum(['true', 'false']).optional(),
  /** "field:value", repeated. */
  filter: z.union([z.string(), z.array(z.string())]).optional(),
  sort: z.enum(['due', 'openedOn', '-openedOn', 'lastOn', '-lastOn', 'number']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(20),
});

export const AvailableAct = z.object({
  act: z.string(),
  label: z.string(),
  available: z.boolean(),
  /** Whether it fulfils what is due or brings the matter to its next state: a usual next step. */
  onward: z.boolean(),
  needsApproval: z.boolean(),
  refusals: z.array(Refusal),
  warnings: z.array(z.object({ sentence: z.string(), per: Article.optional() })),
  per: z.array(Article),
});

export const ProposalView = z.object({
  seq: z.number().int(),
  act: z.string(),
  label: z.string(),
  on: LegalDate,
  by: z.string(),
  /** Names of those still asked. */
  waiting: z.array(z.string()),
  mode: z.enum(['each', 'all', 'any']),
  opinions: z.array(z.object({ by: z.string(), on: LegalDate, opinion: z.string(), agrees: z.boolean() })),
  stated: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      /** Where to open the matter that the value names; absent for one that the viewer may not see. */
      ref: z.object({ module: z.string(), id: z.string() }).optional(),
    }),
  ),
  /** Whether the viewer is asked now. */
  mine: z.boolean(),
  /** Whether the viewer made it and may withdraw it. */
  own: z.boolean(),
});

export const EntryView = z.object({
  seq: z.number().int(),
  act: z.string(),
  label: z.string(),
  on: LegalDate,
  recordedAt: z.string(),
  by: z.string(),
  office: z.string().nullable(),
  capacity: z.string().nullable(),
  source: z.enum(['performed', 'recorded', 'imported', 'law']),
  stated: z.array(z.object({ field: z.string(), label: z.string(), value: z.string(), personal: z.boolean() })),
  papers: z.array(z.object({ paper: z.string(), label: z.string(), number: z.string() })),
  per: Article.nullable(),
  hash: z.string(),
  prev: z.string(),
  /** Index in the region's log, when already logged. */
  logged: z.number().int().nullable(),
});

export const MatterPage = z.object({
  matter: MatterRow,
  version: z.string(),
  versionLabel: z.string(),
  seq: z.number().int(),
  authorityName: z.string(),
  tracks: z.array(z.object({ track: z.string(), label: z.string(), state: z.string(), stateLabel: z.string() })),
  /** The file in the order of its definition; personal values are shown masked unless revealed. */
  file: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      kind: z.string(),
      value: z.string(),
      raw: Json,
      secrecy: z.enum(['open', 'internal', 'personal']),
    }),
  ),
  /** States passed so far, in order, for the diagram. */
  passed: z.array(z.string()),
  limits: z.array(LimitView),
  acts: z.array(AvailableAct),
  proposals: z.array(ProposalView),
  papers: z.array(
    z.object({ paper: z.string(), label: z.string(), number: z.string(), on: LegalDate, seq: z.number().int() }),
  ),
  /** Papers that this viewer may print with a query code of their party; `given` is the day on which one was last handed out. */
  letters: z
    .array(
      z.object({
        actor: z.string(),
        actorLabel: z.string(),
        paper: z.string(),
        label: z.string(),
        seq: z.number().int(),
        given: LegalDate.nullable(),
      }),
    )
    .optional(),
  publications: z.array(
    z.object({
      publication: z.string(),
      label: z.string(),
      /** `toRenew`: public, and to be published anew by `due` after a change. `toWithdraw`: public, and to be withdrawn by `due` after a later act; `expired`: taken down by the statute at the end of its time. */
      status: z.enum([
        'due',
        'overdue',
        'published',
        'withheld',
        'withdrawn',
        'toRenew',
        'lateToRenew',
        'toWithdraw',
        'lateToWithdraw',
        'expired',
      ]),
      due: LegalDate.nullable(),
      /** Last day on which it may be shown, while it is; the day it came down, once it is down. */
      until: LegalDate.nullable(),
      /** Why it must be withdrawn, or published anew. */
      why: z.string().optional(),
      per: Article,
    }),
  ),
  /** What the record shows of each rule about the whole matter (核验结论), by group; empty where the procedure declares none. */
  findings: z.array(
    z.object({
      group: z.string(),
      label: z.string(),
      findings: z.array(
        z.object({
          finding: z.string(),
          label: z.string(),
          outcome: z.enum(['holds', 'missing', 'excused', 'notYet']),
          /** What is missing, when it is missing or excused. */
          says: z.string().optional(),
          /** The reason of the exception. */
          reason: z.string().optional(),
          /** The common act that the viewer may do about it now. */
          may: z.enum(['excuse', 'withdrawExcuse']).nullable(),
          per: Article,
        }),
      ),
    }),
  ),
  /** Matters tied to this one: by hand, named in its own fields, or naming it in theirs; of the last two only what the viewer may see. */
  links: z.array(
    z.object({
      id: z.string(),
      module: z.string(),
      how: z.string(),
      title: z.string().nullable(),
      tie: z.enum(['linked', 'names', 'namedBy']),
    }),
  ),
  /** What the viewer may start from this matter. */
  arises: z.array(z.object({ module: z.string(), procedure: z.string(), act: z.string(), how: z.string() })),
  entries: z.array(EntryView),
});

export const ActRequest = z.object({
  act: z.string().min(1).max(64),
  stated: z.record(z.string(), Json).default({}),
  on: LegalDate.optional(),
  source: z.enum(['performed', 'recorded']).optional(),
  /** `seq` of the matter as the actor saw it; another act since then is a conflict, told as such. */
  seq: z.number().int().min(0).optional(),
});
export const OpenRequest = ActRequest.omit({ seq: true }).extend({
  procedure: z.string().optional(),
  office: z.string().optional(),
});
/** What the engine says to a form that is being filled in. */
export const FormTips = z.object({
  tips: z.array(z.object({ field: z.string(), text: z.string() })),
  /** Values that the matters chosen in the form bring along, to be kept or changed. */
  fills: z.array(
    z.object({
      field: z.string(),
      value: Json,
      /** The value in words. */
      text: z.string(),
      /** Field in which the matter was chosen. */
      by: z.string(),
      /** The matter's id, and how it is called. */
      matter: z.string(),
      from: z.string(),
    }),
  ),
});
export const ActResult = z.object({
  id: z.string(),
  module: z.string(),
  number: z.string().nullable(),
  seq: z.number().int(),
  state: z.string(),
  stateLabel: z.string(),
  hash: z.string(),
  /** True when the act became a proposal that waits for approval. */
  proposed: z.boolean(),
  papers: z.array(z.object({ paper: z.string(), label: z.string(), number: z.string() })),
  warnings: z.array(z.object({ sentence: z.string(), per: Article.optional() })),
  /** True when an earlier request with the same key had already been carried out. */
  repeated: z.boolean(),
});

/** What the form of a new matter begins with when it is started from another. */
export const Opening = z.object({
  act: z.string(),
  procedure: z.string(),
  stated: z.record(z.string(), Json),
  from: z.object({ id: z.string(), module: z.string(), title: z.string(), how: z.string() }),
});

export const LimitExplanation = z.object({
  limit: LimitView,
  lines: z.array(
    z.object({ date: LegalDate.optional(), text: z.string(), kind: z.string(), per: z.string().optional() }),
  ),
  days: z.array(
    z.object({
      date: LegalDate,
      weekday: z.string(),
      counted: z.boolean(),
      number: z.number().int().optional(),
      why: z.string().optional(),
    }),
  ),
});

export const WorkItem = z.object({
  matter: MatterRow,
  limit: LimitView.nullable(),
  /** Acts the viewer may do next, most usual first. */
  next: z.array(z.object({ act: z.string(), label: z.string() })),
});
export const Work = z.object({
  today: LegalDate,
  overdue: z.number().int(),
  soon: z.number().int(),
  items: z.array(WorkItem),
  approvals: z.array(z.object({ matter: MatterRow, proposal: ProposalView })),
  /** Open matters of the viewer that wait for a party or another office. */
  waiting: z.array(WorkItem),
});

export type Article = z.infer<typeof Article>;
export type Refusal = z.infer<typeof Refusal>;
export type Problem = z.infer<typeof Problem>;
export type LimitView = z.infer<typeof LimitView>;
export type MatterRow = z.infer<typeof MatterRow>;
export type MatterList = z.infer<typeof MatterList>;
export type ListQuery = z.infer<typeof ListQuery>;
export type AvailableAct = z.infer<typeof AvailableAct>;
export type ProposalView = z.infer<typeof ProposalView>;
export type EntryView = z.infer<typeof EntryView>;
export type MatterPage = z.infer<typeof MatterPage>;
export type ActRequest = z.infer<typeof ActRequest>;
export type OpenRequest = z.infer<typeof OpenRequest>;
export type Opening = z.infer<typeof Opening>;
export type FormTips = z.infer<typeof FormTips>;
export type ActResult = z.infer<typeof ActResult>;
export type LimitExplanation = z.infer<typeof LimitExplanation>;
export type WorkItem = z.infer<typeof WorkItem>;
export type Work = z.infer<typeof Work>;

/** A letter printed with the query code of its party: the page to print, told once and kept nowhere. */
export const CodedLetter = z.object({ html: z.string(), code: z.string(), number: z.string() });
export type CodedLetter = z.infer<typeof CodedLetter>;
