/** The language of what ties matters together: lookups (查找), what arises from what, comparisons of versions, certificates conferred. */
import type { Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { Predicate } from '../../predicate/index.ts';
import type { SettingSpan } from './time.ts';

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
