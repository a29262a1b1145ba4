/** A matter (事项、案件) as the fold of its entries, and who acts in it. Pure data: what is stored is exactly this. */
import type { LegalDate, Span } from '../../calendar/index.ts';
import type { Json } from '../../record/canonical.ts';

/** One act as done, in short form, kept with the matter so that guards and limits need no other reading. */
export interface Done {
  seq: number;
  act: string;
  on: LegalDate;
  /** Person, party or `law`. */
  by: string;
  capacity: string;
  office?: string;
  /** State of the act's own track after it. */
  to?: string;
  /** What this act stated that limits need: dates and the spans of extensions. */
  dates?: Readonly<Record<string, LegalDate>>;
  /** How much an extension by this act granted, so that a second grant does not restate the first. */
  granted?: Readonly<Record<string, number>>;
  /** Words of a draw's steps, which every witness states in the same field: commitments, secrets, hashes, exclusions. */
  kept?: Readonly<Record<string, string>>;
  /** Of a correction, or an act that changes what was published (信息变更): the fields whose words, masked as they leave, it changed; absent when none. */
  restates?: readonly string[];
  source: Source;
}

/** `performed` here and now; `recorded` here on behalf of someone; `imported` as recorded elsewhere; `law` by the statute itself. */
export type Source = 'performed' | 'recorded' | 'imported' | 'law';

/** A proposal (送审) waiting for approval: the act it would perform and the opinions given so far. */
export interface Proposal {
  seq: number;
  act: string;
  on: LegalDate;
  by: string;
  office?: string;
  capacity: string;
  stated: Readonly<Record<string, Json>>;
  mode: ApprovalMode;
  /** Actors, or persons written `person:<id>`, that must still agree; in order when the mode is `each`. */
  waiting: readonly string[];
  opinions: readonly { by: string; capacity: string; on: LegalDate; opinion: string; agrees: boolean }[];
  copies: readonly string[];
}

/** `each` one after another (逐级审批); `all` together (会签); `any` one suffices (或签). */
export type ApprovalMode = 'each' | 'all' | 'any';

export interface IssuedPaper {
  paper: string;
  number: string;
  seq: number;
  on: LegalDate;
}

/** One thing made public (公开), and its end: withdrawn by an act, or at the end of the time it may be shown (公示期届满). */
export interface Shown {
  on: LegalDate;
  seq: number;
  /** Where a changed text took the place of one that stood: since when it has been shown without a break, by which its time runs. */
  since?: LegalDate;
  down?: { on: LegalDate; how: 'withdrawn' | 'expired' };
}

export interface Matter {
  region: string;
  id: string;
  module: string;
  procedure: string;
  /** Version of the procedure by the law of the day the matter was opened; never changes. */
  version: string;
  seq: number;
  /** Hash of the last entry. */
  head: string;
  state: string;
  tracks: Readonly<Record<string, string>>;
  file: Readonly<Record<string, Json>>;
  history: readonly Done[];
  proposals: readonly Proposal[];
  papers: readonly IssuedPaper[];
  /** Number of the matter itself (案号), given by its first paper or at opening. */
  number?: string;
  /** Office that handles it (承办单位). */
  office: string;
  /** Authority whose seal its papers bear (执法主体、行政复议机关). */
  authority: string;
  assigned: Readonly<Record<string, readonly string[]>>;
  recused: readonly string[];
  /** Offices that take part beside the handling one. */
  involved: readonly string[];
  links: readonly { id: string; module: string; how: string }[];
  /** Findings that a reasoned exception answers (例外说明), with the reason; absent when there are none. */
  excused?: Readonly<Record<string, string>>;
  /** What has been made public, by publication: the entry that released it last, and how it came down; absent when nothing was. */
  publications?: Readonly<Record<string, Shown>>;
  openedOn: LegalDate;
  lastOn: LegalDate;
  closedOn?: LegalDate;
}

/** Who acts: a member of staff, a party, or the statute itself. */
export interface Acting {
  kind: 'person' | 'party' | 'law';
  id: string;
  name: string;
  region: string;
  office?: string;
  post?: string;
  /** "module.actor" for every actor this person may be on the day, by appointment. */
  capacities: readonly string[];
  /** Own office and every office below it. */
  offices: readonly string[];
  /** For a party: the matters whose query code it has shown. */
  own?: readonly string[];
}

/** A certificate over one unbroken span of days on which it counts; one suspended and given back has two spans. */
export interface Certificate {
  kind: string;
  number: string;
  from: LegalDate;
  until: LegalDate;
  suspended?: boolean;
  /** What ended it before its term (暂扣、吊销、注销); absent when it runs to its term. */
  ended?: string;
  /** Office for which it was issued; absent for certificates that bind their holder to none. */
  body?: string;
  /** Offices of the areas it covers; absent means the whole of the body's territory. */
  areas?: readonly string[];
  /** Fields of enforcement it covers (执法领域); absent means all of the body's. */
  domains?: readonly string[];
}

/** What the kernel needs to know of a person named in a matter. */
export interface PersonFacts {
  id: string;
  name: string;
  office: string;
  capacities: readonly string[];
  certificates: readonly Certificate[];
}

/** What the kernel needs to know of another matter that this one refers to. */
export interface ReferredMatter {
  id: string;
  module: string;
  procedure: string;
  number?: string;
  state: string;
  file: Readonly<Record<string, Json>>;
  openedOn: LegalDate;
  /** The legal day on which it ended; absent while it is open. */
  closedOn?: LegalDate;
  /** Office that handles it and the authority whose seal it bears. */
  office?: string;
  authority?: string;
  /**
   * What its record lacks (核验结论), in the order of their declaration: for a matter that judges others by them (案卷评查). Empty when
   * nothing is missing; absent where its procedure declares no findings, and for matters that a lookup found.
   */
  findings?: readonly ReferredFinding[];
}

/** A finding of another matter, in words, so that whoever reads it need not know that matter's module. */
export interface ReferredFinding {
  finding: string;
  label: string;
  group: string;
  groupLabel: string;
  weight?: 'veto' | 'grave' | 'slight';
  /** `excused`: missing, and answered there with a reason. */
  outcome: 'missing' | 'excused';
}

/** A limit as it stands, derived from the entries alone. */
export interface LimitStatus {
  limit: string;
  startedOn: LegalDate;
  startSeq: number;
  allow: Span;
  /** Null while the clock stands still. */
  due: LegalDate | null;
  strict: LegalDate | null;
  provisional: boolean;
  status: 'running' | 'paused' | 'met' | 'late' | 'lapsed' | 'restarted';
  endedOn?: LegalDate;
  endedBy?: string;
  extensions: number;
}
