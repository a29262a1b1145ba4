/** The language in which a procedure (程序) is written: actors, states, acts, limits, floors, notices, papers, publication and indicators, each with its article. */
import type { LegalDate, Span } from '../calendar/index.ts';
import type { Citation } from '../citation/index.ts';
import type { Block } from '../document/blocks.ts';
import type { IndicatorSpec } from '../indicator/index.ts';
import type { Predicate } from '../predicate/index.ts';
import type { CommonActName } from './common-acts.ts';
import type { Fields, FileRef, Mask, Values } from './fields.ts';
import type { ApprovalMode, Done } from './matter.ts';
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
  /** Done on the spot (现场): the telephone offers it as a step of one screen, and keeps it as a draft where there is no network. */
  onSite?: true;
  per: Citation | readonly Citation[];
}

export type LimitClass =
  | 'agency-duty'
  | 'party-right'
  | 'waiting-period'
  | 'window'
  | 'minimum-notice'
  | 'self-expiring'
  | 'limitation'
  | 'validity';

/** A budget that depends on a field of the file (普通程序60日、简易程序30日). */
export interface ChosenSpan<K extends string> {
  by: K;
  cases: Readonly<Record<string, Span>>;
  /** The field is an integer that itself says how many of these units (责令在一定期限内重新作出). */
  counts?: Span['unit'];
  otherwise?: Span;
}
/** A budget that is a county setting (local or unsure in the references). */
export interface SettingSpan {
  setting: string;
}

/** What follows when a limit runs out; `shown` marks it late and warns the supervisor but does not block the matter. */
export type Lapse<A extends string> = 'shown' | { deems: A } | { bars: readonly A[] };

export interface LimitSpec<K extends string, A extends string> {
  label: string;
  class: LimitClass;
  force?: 'statutory' | 'local' | 'internal';
  /** Acts that start (or restart) the clock. */
  starts: A | readonly A[];
  /** Field with the date from which it runs when that is not the date of the starting act. */
  startsOn?: K;
  ends: A | readonly A[];
  allow: Span | ChosenSpan<K> | SettingSpan;
  /** The clock runs only if this held when it started. */
  onlyIf?: Predicate;
  pauses?: readonly { from: A | readonly A[]; until: A | readonly A[]; why: string; per: Citation }[];
  /** `granted` is the integer field with how much was granted, in the unit of `upTo` and never more than it; without it the whole of `upTo`. */
  extend?: { by: A; upTo: Span; granted?: K; times: number; per: Citation };
  onLapse: Lapse<A>;
  /** Acts that may not happen before it has run (等候期). */
  guards?: readonly A[];
  /** Remind this many days of the limit's own unit before it ends. */
  remind?: number;
  /** Whom it binds, for the work list and for which date is shown: the office works to the strict date, the party is told the rolled one. */
  binds: 'office' | 'party' | 'other';
  per: Citation | readonly Citation[];
}

/** A floor (下限期): so many days must have passed since `starts` before any of `guards`. */
export interface FloorSpec<A extends string> {
  label: string;
  starts: A | readonly A[];
  guards: readonly A[];
  atLeast: Span | SettingSpan;
  per: Citation;
}

/** A minimum notice (提前通知): the notifying act must leave so many clear days before the event named in a field. */
export interface NoticeSpec<K extends string, A extends string> {
  label: string;
  act: A;
  event: K;
  clear: Span;
  per: Citation;
}

/** `of` names the field of kind `office` that says whose paper it is (制定机关): it bears that office's seal and stands in its series. */
export type Seal = 'authority' | 'handling' | 'acting' | { of: string };

export interface PaperSpec<V> {
  label: string;
  /** Word of the number series (受字、决字); without it the paper bears no number. */
  series?: string;
  /** Whose seal: the authority (执法主体), the unit that handles the matter, or the unit of whoever acts (承办单位自己行文). */
  seal: Seal;
  body: (v: V) => readonly Block[];
  /** Party actors who may read it on the portal; absent means every party whom its act tells something. */
  to?: readonly string[];
  per: Citation;
}

/** A duty to publish: what leaves, when, masked how, and when it is withdrawn. */
export interface PublicationSpec<K extends string, A extends string, R extends string, V> {
  label: string;
  /** The act that starts the duty. */
  after: A | readonly A[];
  by: R | readonly R[];
  within: Span | SettingSpan;
  title: (v: V) => string;
  body: (v: V) => readonly Block[];
  /** Fields whose words are masked wherever they occur in what leaves. Personal fields are always masked. */
  masks?: Partial<Record<K, Mask>>;
  /** Not published when this holds (涉及国家秘密、商业秘密、个人隐私). */
  unless?: Predicate;
  /** What must be true before it leaves (公开前的审查); one that fails refuses the publication, with its article. */
  when?: readonly Claim<V>[];
  /** Catalogue of the portal (主题分类). */
  subject: string;
  /** What its header says of its validity (有效、已修改、废止、失效) while the matter stands in this state; 有效 where absent. */
  validity?: Readonly<Record<string, string>>;
  /** Open field of kind `date` before which its header says these words instead (施行日期以前：尚未施行), while the matter stands in one of these states. */
  begins?: { on: K; before: string; while: readonly string[] };
  /** Open field of kind `text` with the number that its header shows (文件编号). */
  numbered?: K;
  /** Open field of kind `office` with the office that it is published by (制定机关); the authority of the matter where absent or not stated. */
  signedBy?: K;
  /** Acts after which what was published must come down, and within what (行政处罚决定被撤销的三日内撤回). */
  takenDown?: { after: A | readonly A[]; within: Span; why: string; per: Citation };
  /** How long it may be shown; the statute takes it down on the day after (公示期届满). */
  shownFor?: { allow: Span | ChosenSpan<K> | SettingSpan; per: Citation };
  per: Citation;
}

/**
 * A finding (核验结论): a rule about the whole matter, computed from what is recorded after every act. The same rule blocks the
 * act that `completes` its group, raises the supervisor's warning, and scores the file in review. It reads this matter alone: no
 * person's facts, no other matter and no lookup, which change without an act here.
 */
export interface FindingSpec<V> {
  label: string;
  /** Key of `findingGroups`. */
  group: string;
  /** Whether the rule speaks of this matter as it stands; absent means always. */
  applies?: (v: V) => boolean;
  /** True when the record shows it; otherwise the sentence that says what is missing. */
  holds: (v: V) => true | string;
  /** `veto`: a reviewed file with this fault fails whatever its score (否决项). */
  weight?: 'veto' | 'grave' | 'slight';
  per: Citation;
}

/**
 * A lookup (查找): other matters that a guard must know of, gathered before the act (同一对象本年度已检查次数、同一违法行为是否已罚款).
 * Found are the matters of `of` whose fields equal this matter's, field by field; a party equals a party of the same identity.
 */
export interface LookupSpec<K extends string> {
  label: string;
  /** "module" or "module/procedure". */
  of: string;
  /**
   * Own field → the other's field that must be equal. A `matter` or `parties` field may be compared with one of its own kind;
   * `@self` is this matter itself, compared with a `matter` field that names it (本次征求意见收到的意见).
   */
  same: Readonly<Partial<Record<K | '@self', string>>>;
  /** Only those handled by the same office, or under the seal of the same authority. */
  within?: 'handling' | 'authority';
  /** Only those in which one of these acts was done, and then within `back` before the act or in its calendar year. */
  acts?: readonly string[];
  back?: Span | SettingSpan | 'year';
  /** Only those that stand in one of these states. */
  states?: readonly string[];
}

/** A procedure from whose matters this one may be started, with what is carried over (由检查转立案). */
export interface ArisesSpec<K extends string> {
  /** "module" or "module/procedure" of the source. */
  from: string;
  /** Own field of kind `matter` that names the source. */
  by: K;
  /** What the source's page offers: 立案查处、提起诉讼应诉. */
  how: string;
  /** States of the source in which it is offered; absent means all. */
  while?: readonly string[];
  /** Over the file of the source. */
  where?: Predicate;
  /** Own field → field of the source whose value it starts with. */
  copies?: Readonly<Partial<Record<K, string>>>;
}

/**
 * A comparison (前后稿对照): the text as it stands beside the one before, and beside what was said of that one. Versions are found
 * within the matter, and before it in the matters that `earlier` names one after another.
 */
export interface ComparesSpec<K extends string> {
  /** 与上一稿对照 */
  label: string;
  /** Own field of kind `matter` that names the earlier pass of the same document, a matter of this procedure. */
  earlier?: K;
  /**
   * The texts compared, of kind `text`, `longText` or `files`. A list is one text that is stated in several fields in turn
   * (草案、征求意见稿、正文; 全文或者文件): the first of them that an act states counts.
   */
  texts: readonly (K | readonly K[])[];
  /** What was said of a text, in groups that are shown apart: the office's own opinion, an adviser's, the answer of who sent it. */
  opinions: readonly { label: string; fields: readonly K[] }[];
  /** Fields of `opinions` in which several speak one after another; of the others the last words of each act count. */
  repeated?: readonly K[];
  /** The opinion whose numbered issues are followed up, and the acts that state, in a field of kind `longText`, what became of each (逐条采纳情况). */
  followUp?: { of: K; acts: readonly string[]; states: K; onlyIf?: Predicate };
  per: Citation;
}

/** Matters of this procedure confer a certificate (执法证) on a person while they stand in certain states. */
export interface ConfersSpec<K extends string, S extends string> {
  certificate: string;
  /** Field of kind `person`. */
  holder: K;
  number: K;
  from: K;
  until: K;
  /** Field of kind `office`: the body for which it is issued. */
  body?: K;
  /** Field of kind `offices`: the areas it covers. */
  areas?: K;
  /** Field of kind `choices`. */
  domains?: K;
  while: readonly S[];
  per: Citation;
}

/** One pool of a draw: register matters or people, taken as they stand when the draw is fixed. */
export type PoolSpec<K extends string> = {
  label: string;
  /**
   * Field with how many to draw, or with how many in a hundred (rounded up: 不低于百分之三); or how many for each one drawn from
   * another pool (每户两名检查人员), the load being spread evenly.
   */
  pick: K | { percent: K } | { each: string; count: number };
} & (
  | {
      /** Members are matters of "module" or "module/procedure" in these states. */
      of: string;
      states: readonly string[];
      /** Only those handled by the same office, or under the seal of the same authority. */
      within?: 'handling' | 'authority';
      /** Own field → the register's field that must be equal, or share a member where one is a list; an own field left empty asks nothing. */
      same?: Readonly<Partial<Record<K, string>>>;
      where?: Predicate;
      /**
       * Whole-number weight by a field of the register (信用风险分类), each a number or a county setting; absent means all weigh
       * the same. 0 leaves out. A value that is not among the cases weighs `otherwise`, and is left out where that is absent.
       */
      weight?: {
        by: string;
        cases: Readonly<Record<string, number | { setting: string }>>;
        otherwise?: number | { setting: string };
      };
      /** Left out one by one before the pools are fixed: the act, its field with the member and its field with the reason (排除并说明理由). */
      excludes?: { act: string; member: K; why: K };
      /** Left out because matters of `of` that name the member in `by` had one of these acts at least `most` times within `back` (已达频次上限). */
      capped?: {
        of: string;
        by: string;
        acts: readonly string[];
        back: Span | 'year';
        most: number | SettingSpan;
        why: string;
      };
      /** The register's field of kind `person` that names the member's person, so that a recused one is left out. */
      person?: string;
    }
  | {
      /** Members are people who hold this actor's capacity on the day, and its certificate where it asks for one, in the handling office and below it. */
      actor: string;
    }
);

/**
 * A random draw (随机抽取) that anyone can run again. `fixes` freezes the pools and every witness's commitment; `reveals` opens the
 * secrets; `draws` computes the result from pools and seed and nothing else. The pool and the result are files of the matter.
 * The fields `pool`, `result` and `drawn` are stated by the engine: no act asks for them. Each of these acts is of the day on which it
 * is done and takes effect at once; what needs approval (抽取方案审批) is approved before.
 */
export interface DrawSpec<K extends string, A extends string> {
  label: string;
  pools: Readonly<Record<string, PoolSpec<K>>>;
  fixes: A;
  /** Field of kind `files` in which the engine puts the frozen pools. */
  pool: K;
  /** The act by which a witness commits to a secret, with the field of its SHA-256; each witness once, before `fixes`. */
  commits: { act: A; field: K };
  /** The act by which a witness opens the secret, with its field; after `fixes`. */
  reveals: { act: A; field: K };
  /**
   * Field with a public number that was fixed in advance and lay in the future when the pools were frozen (彩票开奖号码), if any; the
   * act `draws` asks for it. `announced` is the field that says beforehand which number it will be, `on` the day on which it is drawn.
   */
  beacon?: K | { value: K; announced: K; on?: K };
  draws: A;
  /** Field of kind `files` in which the engine puts the result. */
  result: K;
  /** Open field of kind `longText` in which the engine puts who was drawn, for guards and papers: `readDrawn`, `wasDrawn` of kernel/draw. */
  drawn?: K;
  /** Acts that declare a round void (作废), with a reason; the witnesses begin again, and the rounds declared void are counted and shown. */
  voids?: A | readonly A[];
  /**
   * Pairs that may not meet (回避): a subject, and a person who is then not drawn for it. From the matters of a register that name
   * both, or stated one by one in this matter before the pools are frozen.
   */
  recusals?: readonly (
    | { of: string; states: readonly string[]; subject: string; person: string }
    | { act: A; subject: K; person: K }
  )[];
  /** The publication with which everything needed to run the draw again is handed to the public. */
  publication?: string;
  /** Fewest witnesses from different offices. */
  witnesses: number;
  per: Citation;
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

export type { Done, FileRef };
