/** A module (模块): one folder that holds everything about one matter; what its index.ts hands to the rest. */

import type { LegalDate, Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { Figure } from '../../indicator/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { DrawPools } from '../draws/pools.ts';
import type { PersonFacts, ReferredMatter, Source } from '../engine/matter.ts';
import type { Desk } from './desks.ts';
import type { Procedure } from './index.ts';
import type { TableSpec } from './tables.ts';

export interface Column {
  field: string;
  /** Heading; the field's own label when absent. */
  label?: string;
  width?: number;
}

/** The register (台账) of a procedure: which columns the list, the export and the import show. */
export interface Register {
  columns: readonly Column[];
  /** Fields offered as filters, beside state, office and dates. */
  filters: readonly string[];
  /** Fields whose words the search reads. */
  search: readonly string[];
}

/** A post's powers: which capacities its holder has in this module ("handler", "head" …). */
export interface Role {
  label: string;
  actors: readonly string[];
}

/** One numbered paragraph of the yearly report, with figures written {module.figure} or {module.figure|wording}. */
export interface Sentence {
  section: string;
  order: number;
  text: string;
  /** Left out when it does not hold for the year's figures. */
  onlyIf?: (figure: (id: string) => Figure | undefined) => boolean;
}

/** A check between figures, reported beside the report (勾稽关系). */
export interface CrossCheck {
  label: string;
  per?: string;
  /** Nothing when it holds, otherwise the sentence that says what contradicts what. */
  fails: (figure: (id: string) => Figure | undefined) => string | undefined;
}

/** A publication on whose page the act is offered: what is begun there refers to the matter published (对征求意见公告发表意见). */
export interface OnlineFrom {
  /** Key of the procedure published, and the name of the publication. */
  procedure: string;
  publication: string;
  /** Field of kind `matter` that the matter published fills; the citizen chooses none. */
  fills: string;
  /** Words of the link on the published page: 发表意见. */
  offer: string;
  /** States of the matter published in which it is offered. */
  while: readonly string[];
  /** May also be begun by itself, from the list of what can be applied for; the field `fills` is then left empty. */
  alone?: true;
}

/** What a citizen may do on the portal. */
/** What brings a citizen here; the portal lists the ways in under these heads, in this order. */
export const onlinePurposes = { request: '申请办理', participate: '参与决策', supervise: '监督评价' } as const;
export type OnlinePurpose = keyof typeof onlinePurposes;

export interface Online {
  purpose: OnlinePurpose;
  procedure: string;
  /** The opening act a citizen performs. */
  act: string;
  /** The party actor a citizen becomes. */
  as: string;
  label: string;
  /** Plain words: what this is for, what to prepare, how long it takes. */
  intro: readonly string[];
  /** Steps, each a few fields, one thing at a time. */
  steps: readonly { title: string; fields: readonly string[]; help?: string }[];
  /** Begun from a published page, and nowhere else unless it says `alone`; the office that handles what was published takes it. */
  from?: OnlineFrom;
}

/** A weak spot found by rule across matters (监督预警); each one opens its matters. */
export type Watch = {
  id: string;
  label: string;
  /** Procedure key of the matters looked at. */
  procedure: string;
  advice: string;
  per: Citation;
} & (
  | {
      /** Matters with this finding missing. */
      finding: string;
    }
  | {
      /** Matters that share the values of these fields (and the authority, when `within` says so) at least so many times within a span. */
      repeats: {
        of: readonly string[];
        within?: 'authority';
        acts: readonly string[];
        back: Span | 'year';
        atLeast: number;
      };
    }
);

export interface Module {
  id: string;
  label: string;
  /** Which numbered paragraphs of the report it feeds. */
  sections: readonly string[];
  /** Every version of every procedure, oldest first. */
  procedures: readonly Procedure[];
  registers: Readonly<Record<string, Register>>;
  roles: Readonly<Record<string, Role>>;
  sentences: readonly Sentence[];
  checks: readonly CrossCheck[];
  /** Official tables (报表), shown behind the yearly report. */
  tables?: readonly TableSpec[];
  online: readonly Online[];
  watches?: readonly Watch[];
  desks?: readonly Desk[];
  /** For each procedure, stated values and acts that reach every paper (used by the definition check and the reference). */
  samples: readonly Sample[];
}

/**
 * A dated story in data: the acts that lead a sample matter along, used to render every paper and to walk every state.
 * It is told by an imaginary office `office` (also the authority) in which each actor is one person whose id is the actor's
 * own name, with every certificate; an actor at `involved` sits in the first office that the sample states as involved.
 */
export interface Sample {
  procedure: string;
  version: string;
  label: string;
  acts: readonly SampleAct[];
  /** Matters that the file refers to. */
  referred?: readonly ReferredMatter[];
  /** What each lookup finds in the imaginary county; nothing when absent. */
  found?: Readonly<Record<string, readonly ReferredMatter[]>>;
  /** Candidates of the pools of its draws, by draw and pool; a pool of people who hold a capacity is filled from the staff when absent. */
  pools?: DrawPools;
  /** Figures for the tables that its acts freeze, by full id; nought when absent (a rate: nothing). */
  figures?: Readonly<Record<string, number | null>>;
  /** People beside those named after the actors. */
  people?: readonly PersonFacts[];
  /** What the imaginary county has settled, by "module.setting"; the defaults when absent. */
  settings?: Readonly<Record<string, unknown>>;
}

export interface SampleAct {
  act: string;
  on: LegalDate;
  /**
   * The actor who does it, or a person of `people`; `law` expects the statute's own act to have happened by that day.
   * An act that needs approval is approved at once by those asked, unless the next act says what becomes of it
   * (`approve`, `return` …; the newest proposal is meant when none is stated).
   */
  by: string;
  stated?: Readonly<Record<string, Json>>;
  source?: Source;
}

/** "mediation" for a module's main procedure, "mediation/sweep" for another. */
export function procedureKey(procedure: { module: string; id: string }): string {
  return procedure.id === procedure.module ? procedure.module : `${procedure.module}/${procedure.id}`;
}

/** The version of a procedure under which a matter opened on this day stands. */
export function versionOn(procedures: readonly Procedure[], key: string, on: string): Procedure | undefined {
  return procedures.find((p) => procedureKey(p) === key && p.from <= on && (p.until === undefined || on <= p.until));
}
