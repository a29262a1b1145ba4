/** The language in which a procedure (程序) is written: states, actors, acts, claims, and the whole that holds its limits, papers, publication and figures. */
import type { LegalDate, Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { IndicatorSpec } from '../../indicator/index.ts';
import type { Predicate } from '../../predicate/index.ts';
import type { ApprovalMode } from '../engine/matter.ts';
import type { CommonActName } from './common-acts.ts';
import type { DrawSpec } from './draws.ts';
import type { Fields, Values } from './fields.ts';
import type { FreezeSpec } from './freezes.ts';
import type { FindingSpec, PaperSpec, PublicationSpec } from './papers.ts';
import type { ArisesSpec, ComparesSpec, ConfersSpec, LookupSpec } from './ties.ts';
import type { FloorSpec, LimitSpec, NoticeSpec } from './time.ts';
import type { View } from './view.ts';

export interface StateSpec {
  label: string;
  /** A matter that stands here is closed; no act but `later` ones may follow. */
  final?: boolean;
  /** Column of the diagram and of statistics: 收件、受理、审理、决定、执行、归档. */
  phase?: string;
}

export interface ActorSpec {
  label: string;
  /** Where this actor sits: in the office that handles the matter, the authority whose seal it bears, an office involved in it, or anywhere in the region. */
  at?: 'handling' | 'authority' | 'involved' | 'region';
  /** Only those whom a field of kind people/person has assigned as this actor. Before anyone is assigned, everyone who holds the capacity may act. */
  assigned?: boolean;
  /** A party of the matter, acting through the portal; `named` is the field that names the parties. */
  party?: boolean;
  /** For a party: the paper on which the handling office hands out a query code of its own, so that it reads and answers on the portal. */
  letter?: string;
  /** Kind of certificate that must be valid on the day of the act. */
  certificate?: string;
  /** How much of the module a holder of this capacity sees: the matters of the own offices (default), those assigned, or the region's. */
  sees?: 'own' | 'assigned' | 'region';
  /** Reads only (只查阅不办理): holding this capacity no act, opinion, note or publication is theirs. */
  reads?: true;
}

/** A claim (guard) about the matter at the moment of an act: a sentence, its article, and a test. */
export interface Claim<V = View> {
  claim: string;
  per: Citation;
  /** True when the claim holds; otherwise false, or the sentence that says what is wrong here. */
  holds: Predicate | ((v: V) => boolean | string);
  /** What to do next when it does not hold. */
  advice?: string;
}

/** `S` are the main states, `T` those of the tracks. */
export interface ActSpec<
  K extends string,
  S extends string,
  R extends string,
  D extends string,
  A extends string,
  V,
  T extends string = never,
> {
  label: string;
  by: R | readonly R[] | 'law';
  /** States from which it may be done. The opening act has none and says `opens`. */
  from?: S | T | readonly (S | T)[] | 'any';
  /** The state afterwards; without it the state stays. */
  to?: S | T;
  opens?: true;
  /** The track it moves; `from` and `to` are then states of that track. */
  track?: string;
  /** With a track: the main states during which it may be done. */
  while?: S | readonly S[];
  /** Fields stated by the act; a trailing ? makes one optional. */
  asks?: readonly (K | `${K}?`)[];
  when?: readonly Claim<V>[];
  /** Claims that do not block: a failing one is shown before and kept with the entry (瑕疵提示). */
  warns?: readonly Claim<V>[];
  issues?: D | readonly D[];
  /** Field that holds the legal date of the act when it is not the day of recording (收到日、送达日). */
  dated?: K;
  approval?: { by: R | readonly R[]; mode?: ApprovalMode; per: Citation };
  /** Whoever did one of these acts may not do this one (调查、审核、决定分离). */
  separateFrom?: readonly A[];
  /** May also be done after the matter is closed (移送归档以后的公开、更正). */
  later?: true;
  /** May be done at most this many times in a matter. */
  times?: number;
  /** What the parties read on the portal when it is done, one sentence for all or one for each party actor; a party without one is not told. */
  tells?: string | Readonly<Partial<Record<R, string>>>;
  /** Groups of findings that must all hold, or be excused with a reason, before this act (三项制度不齐不得结案). */
  completes?: readonly string[];
  /**
   * For an act by law: the lookup whose matters it waits for. It falls due when there is at least one of them and every one has ended,
   * on the legal day of the last ending, and happens once the claims of `when` hold (每一个第三方都已征求). The lookup names this matter
   * (`'@self'`) and looks neither at states nor back.
   */
  awaits?: string;
  /** Done on the spot (现场): the telephone offers it as a step of one screen, and keeps it as a draft where there is no network. */
  onSite?: true;
  per: Citation | readonly Citation[];
}

export interface SettingSpec {
  label: string;
  value: number | string | boolean | Span;
  mark: 'local' | 'unsure' | 'default';
  note: string;
}

export interface TrackSpec<T extends string = string> {
  label: string;
  initial: NoInfer<T>;
  states: Readonly<Record<T, StateSpec>>;
}

export interface ProcedureSpec<
  F extends Fields,
  S extends string,
  R extends string,
  D extends string,
  A extends string,
  L extends string,
  I extends string,
  T extends string = string,
> {
  module: string;
  /** Name of the procedure within the module; the module's main procedure bears the module's own name. */
  id: string;
  version: string;
  label: string;
  /** Opened in this span of days by the legal date of the opening act. */
  from: LegalDate;
  until?: LegalDate;
  file: F;
  actors: Readonly<Record<R, ActorSpec>>;
  states: Readonly<Record<S, StateSpec>>;
  /** Each track has its own states; `T` is all of them together. */
  tracks?: Readonly<
    Record<string, { label: string; initial: NoInfer<T>; states: Readonly<Partial<Record<T, StateSpec>>> }>
  >;
  acts: Readonly<
    Record<A, ActSpec<keyof F & string, NoInfer<S>, NoInfer<R>, NoInfer<D>, NoInfer<A>, View<F>, NoInfer<T>>>
  >;
  limits?: Readonly<Record<L, LimitSpec<keyof F & string, NoInfer<A>>>>;
  floors?: Readonly<Record<string, FloorSpec<NoInfer<A>>>>;
  notices?: Readonly<Record<string, NoticeSpec<keyof F & string, NoInfer<A>>>>;
  papers?: Readonly<Record<D, PaperSpec<View<F>>>>;
  publication?: Readonly<Record<string, PublicationSpec<keyof F & string, NoInfer<A>, NoInfer<R>, View<F>>>>;
  indicators?: Readonly<Record<I, IndicatorSpec<keyof F & string, NoInfer<A> | CommonActName, NoInfer<S>>>>;
  settings?: Readonly<Record<string, SettingSpec>>;
  /** Rules about the whole matter, in groups with their labels (公示、全过程记录、法制审核). */
  findings?: Readonly<Record<string, FindingSpec<View<F>>>>;
  findingGroups?: Readonly<Record<string, string>>;
  /** Who may answer a missing finding with a reasoned exception, and by which article. */
  exceptions?: { by: NoInfer<R> | readonly NoInfer<R>[]; per: Citation };
  lookups?: Readonly<Record<string, LookupSpec<keyof F & string>>>;
  arises?: readonly ArisesSpec<keyof F & string>[];
  confers?: ConfersSpec<keyof F & string, NoInfer<S>>;
  compares?: ComparesSpec<keyof F & string>;
  draws?: Readonly<Record<string, DrawSpec<keyof F & string, NoInfer<A>>>>;
  freezes?: Readonly<Record<string, FreezeSpec<keyof F & string, NoInfer<A>>>>;
  /** Two open matters may not share these fields (同一行政行为不得重复申请). */
  once?: { of: readonly (keyof F & string)[]; says: string; per: Citation };
  /** Word of the series from which the matter itself is numbered (案号) at its opening. */
  number?: { series: string };
  /** Setting that names the office which handles every matter of this procedure, whoever opens it (一县一个行政复议机构); without it the opener's own office does. */
  handledBy?: string;
  /** Short title of a matter for lists: 张某不服某局行政处罚. */
  title: (file: Values<F>) => string;
}

/** A definition with its types erased, as the engine runs it. */
export type Procedure = ProcedureSpec<Fields, string, string, string, string, string, string> & {
  acts: Readonly<Record<string, Act>>;
  tracks?: Readonly<Record<string, TrackSpec>>;
};
// biome-ignore lint/suspicious/noExplicitAny: the engine runs definitions of every file type; each is checked where it is written
export type Act = ActSpec<string, string, string, string, string, any>;

/**
 * Writes down a procedure. The names of states, actors, acts, papers and fields are taken from the tables themselves,
 * so that a misspelt one anywhere else in the definition does not compile.
 */
export function procedure<
  const F extends Fields,
  S extends string,
  R extends string,
  A extends string,
  D extends string = never,
  L extends string = never,
  I extends string = never,
  T extends string = never,
>(spec: ProcedureSpec<F, S, R, D, A, L, I, T>): Procedure {
  return spec as unknown as Procedure;
}

/** A claim over a file of a known type. */
export function claim<V>(sentence: string, per: Citation, holds: Claim<V>['holds'], advice?: string): Claim<V> {
  return advice === undefined ? { claim: sentence, per, holds } : { claim: sentence, per, holds, advice };
}

export function listed<T>(one: T | readonly T[] | undefined): readonly T[] {
  return one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];
}
