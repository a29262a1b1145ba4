/** The language of what leaves a procedure and what is looked for in its record: papers (文书), publication (公开), findings (核验). */
import type { Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { Block } from '../../document/blocks.ts';
import type { Predicate } from '../../predicate/index.ts';
import type { Mask } from './fields.ts';
import type { Claim } from './procedure.ts';
import type { ChosenSpan, SettingSpan } from './time.ts';

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
  /**
   * Acts after which what was published says something else (信息变更): it is to be published anew within the same time, counted from the
   * act, where that act restated what its text tells. A correction (更正) of what the text tells counts without being declared. `begun`:
   * acts that only begin a change which one of `after` completes (决定作重大调整); nothing is to be published for them.
   */
  changed?: { after: A | readonly A[]; begun?: A | readonly A[]; per: Citation | readonly Citation[] };
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
