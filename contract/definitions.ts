/** Definitions as the browser needs them: enough to draw forms, lists, diagrams and reasons, with no function in them. */
import { z } from 'zod';
import { DeskView } from './desks.ts';
import { Article } from './matters.ts';

export const FieldView = z.object({
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  hint: z.string().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  secrecy: z.enum(['open', 'internal', 'personal']),
  /** Where the matter may be found, each as "module" or "module/procedure". */
  refers: z.array(z.string()).optional(),
  /** Capacity that people named here must hold. */
  capacity: z.string().optional(),
  /** How a telephone takes the value on the spot. */
  /** Kind of certificate that everyone named must hold. */
  certified: z.string().optional(),
  capture: z.enum(['photo', 'signature', 'place', 'scan']).optional(),
  /** When the matter in field `by` is chosen, this field starts with that matter's field `from`. */
  fills: z.object({ by: z.string(), from: z.string() }).optional(),
  /** The engine has something to say beside the field while the form is being filled in. */
  tip: z.boolean().optional(),
  /** Part of a random draw: what a witness commits to or opens, or what the engine alone states. */
  draw: z.enum(['commitment', 'secret', 'engine']).optional(),
  onlyIf: z.object({ field: z.string(), is: z.array(z.union([z.string(), z.boolean()])) }).optional(),
});

export const StateView = z.object({
  state: z.string(),
  label: z.string(),
  phase: z.string().nullable(),
  final: z.boolean(),
});

export const ActView = z.object({
  act: z.string(),
  label: z.string(),
  by: z.array(z.string()),
  opens: z.boolean(),
  law: z.boolean(),
  /** Done on the spot (现场), as a step of one screen of a telephone. */
  onSite: z.boolean(),
  from: z.array(z.string()),
  to: z.string().nullable(),
  track: z.string().nullable(),
  asks: z.array(z.object({ field: z.string(), required: z.boolean() })),
  /** Field that holds the legal date. */
  dated: z.string().nullable(),
  approval: z.array(z.string()),
  papers: z.array(z.string()),
  per: z.array(Article),
});

export const Definition = z.object({
  key: z.string(),
  module: z.string(),
  procedure: z.string(),
  version: z.string(),
  label: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  fields: z.array(FieldView),
  states: z.array(StateView),
  tracks: z.array(z.object({ track: z.string(), label: z.string(), initial: z.string(), states: z.array(StateView) })),
  acts: z.array(ActView),
  commonActs: z.array(
    z.object({ act: z.string(), label: z.string(), fields: z.array(FieldView), required: z.array(z.string()) }),
  ),
  limits: z.array(
    z.object({
      limit: z.string(),
      label: z.string(),
      class: z.string(),
      force: z.string(),
      binds: z.enum(['office', 'party', 'other']),
      allow: z.string(),
      per: z.array(Article),
    }),
  ),
  papers: z.array(z.object({ paper: z.string(), label: z.string() })),
  /** Matters of this procedure bear a number of their own (案号). */
  numbered: z.boolean(),
  columns: z.array(z.object({ field: z.string(), label: z.string(), width: z.number().optional() })),
  filters: z.array(z.string()),
  /** Rules about the whole matter, by group; and the weak spots watched for in this procedure. */
  findingGroups: z.array(
    z.object({
      group: z.string(),
      label: z.string(),
      findings: z.array(z.object({ finding: z.string(), label: z.string() })),
    }),
  ),
  watches: z.array(z.object({ watch: z.string(), label: z.string() })),
  /** Versions of its text can be compared: the name of the comparison, the fields of the texts, the one that names the earlier pass, and the opinion told issue by issue. */
  compares: z
    .object({
      label: z.string(),
      texts: z.array(z.string()),
      earlier: z.string().nullable(),
      issues: z.string().nullable(),
    })
    .nullable(),
});

export const Catalogue = z.array(
  z.object({
    module: z.string(),
    label: z.string(),
    procedures: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        versions: z.array(z.object({ version: z.string(), from: z.string(), until: z.string().nullable() })),
        /** Opening acts that the viewer may perform. */
        opens: z.array(z.object({ act: z.string(), label: z.string() })),
      }),
    ),
    /** Screens of this module arranged for one kind of work. */
    desks: z.array(DeskView),
  }),
);

export type FieldView = z.infer<typeof FieldView>;
export type Definition = z.infer<typeof Definition>;
export type ActView = z.infer<typeof ActView>;
export type StateView = z.infer<typeof StateView>;
export type Catalogue = z.infer<typeof Catalogue>;
