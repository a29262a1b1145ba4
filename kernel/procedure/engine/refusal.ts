/** Why something may not be done: a sentence for officials and citizens, the article, and what to do next. */
import type { Citation } from '../../citation/index.ts';

export type RefusalCode =
  | 'unknown-act'
  | 'not-opened'
  | 'closed'
  | 'wrong-state'
  | 'not-your-power'
  | 'not-assigned'
  | 'recused'
  | 'separation'
  | 'certificate'
  | 'already-done'
  | 'guard'
  | 'finding'
  | 'floor'
  | 'notice'
  | 'window-closed'
  | 'extension'
  | 'field'
  | 'date'
  | 'person'
  | 'proposal'
  | 'awaits';

export interface Refusal {
  code: RefusalCode;
  sentence: string;
  per?: Citation;
  advice?: string;
  field?: string;
}

/** A refusal of standing, power or separation rests on the article of the act itself, unless it names its own. */
export function cited(refusal: Refusal, act: { per: Citation | readonly Citation[] }): Refusal {
  const [first] = [act.per].flat() as readonly Citation[];
  return refusal.per || !first ? refusal : { ...refusal, per: first };
}

/** A claim that did not hold, as shown beside an act or kept with an entry. */
export interface Warning {
  sentence: string;
  per?: Citation;
}

export class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.sentence).join('；'));
    this.name = 'Refused';
    this.refusals = refusals;
  }
}
