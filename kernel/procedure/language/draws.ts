/** The language of the random draw (随机抽取): pools and what is drawn from them. */
import type { Span } from '../../calendar/index.ts';
import type { Citation } from '../../citation/index.ts';
import type { Predicate } from '../../predicate/index.ts';
import type { SettingSpan } from './time.ts';

/** One pool of a draw: register matters or people, taken as they stand when the draw is fixed. */
export type PoolSpec<K extends string> = {
  label: string;
  /**
   * Field with how many to draw, or with how many in a hundred (rounded up: 不低于百分之三); or how many for each one drawn from
   * another pool (每户两名检查人员), the load being spread evenly; `count` is that number, or the field that states it.
   */
  pick: K | { percent: K } | { each: string; count: number | K };
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
      /**
       * Own field of kind `offices`: each office named there has a part of the pool to itself, of the members under its own seal, and
       * from each part its own number is drawn (各部门分别抽取). Nothing is drawn while no office is named, or no number stated. Only
       * for a pool drawn per subject.
       */
      apart?: K;
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
