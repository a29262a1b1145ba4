/** Which steps of a decision stand: done or lawfully left out, and not made worthless by a later change of the draft. */
import type { View } from '../../../kernel/procedure/index.ts';
import { newest } from '../rules.ts';
import { type DecisionFile, steps } from './matter.ts';

export type V = View<DecisionFile>;
export type Step = keyof typeof steps;

/** The act that does a step, and the act that leaves it out with a reason. */
export const actsOf: Readonly<Record<Step, readonly [does: string, skips: string]>> = {
  participation: ['participate', 'skipParticipation'],
  hearing: ['recordHearing', 'skipHearing'],
  experts: ['argue', 'skipExperts'],
  risk: ['assessRisk', 'skipRisk'],
  competition: ['reviewCompetition', 'skipCompetition'],
};

/** From this entry on a step counts: an adjustment repeats everything, a change of the draft what it has made worthless. */
function since(v: V, step: Step | 'legality'): number {
  const adjusted = v.last('adjust')?.seq ?? 0;
  const revised = v.last('revise')?.seq ?? 0;
  const hit =
    step === 'legality' || (v.matter?.file.outdated as readonly string[] | undefined)?.includes(step) === true;
  return Math.max(adjusted, hit ? revised : 0);
}

/** How a step stands: done, left out, or neither. */
export function stands(v: V, step: Step): 'done' | 'skipped' | undefined {
  const [does, skips] = actsOf[step];
  const last = newest(v.last(does), v.last(skips));
  if (!last || last.seq < since(v, step)) return undefined;
  return last.act === does ? 'done' : 'skipped';
}

export const stepNames = Object.keys(steps) as readonly Step[];
export const missingSteps = (v: V): readonly Step[] => stepNames.filter((step) => stands(v, step) === undefined);

/** Whether the legality review was made of the draft as it now is. */
export const reviewed = (v: V): boolean => (v.last('takeOpinion')?.seq ?? -1) > since(v, 'legality');

/** What is still to be repeated after the last change. */
export const stillOutdated = (v: V): readonly Step[] =>
  ((v.matter?.file.outdated as readonly Step[] | undefined) ?? []).filter((step) => stands(v, step) === undefined);
