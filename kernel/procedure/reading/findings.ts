/** Findings (核验结论): what the record shows of each rule about the whole matter, and what still stands against the act that completes a group. */
import { type Environment, viewOf } from '../engine/environment.ts';
import { applyEntry } from '../engine/fold.ts';
import type { Acting, Matter, ReferredFinding } from '../engine/matter.ts';
import type { Refusal } from '../engine/refusal.ts';
import { type Act, type FindingSpec, listed, type Procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';

/** `excused`: missing, and answered with a reason (例外); `notYet`: the rule does not speak of the matter as it stands. */
export type FindingOutcome = 'holds' | 'missing' | 'excused' | 'notYet';

export interface FindingVerdict {
  finding: string;
  /** Key of `findingGroups`. */
  group: string;
  outcome: FindingOutcome;
  /** What is missing, when it is missing or excused. */
  says?: string;
  /** The reason of the exception, when it is excused. */
  reason?: string;
}

const law = (region: string): Acting => ({
  kind: 'law',
  id: 'law',
  name: '法律',
  region,
  capacities: [],
  offices: [],
});

function verdictOf(finding: string, spec: FindingSpec<View>, view: View, excused: Matter['excused']): FindingVerdict {
  const { group } = spec;
  if (spec.applies && !spec.applies(view)) return { finding, group, outcome: 'notYet' };
  const says = spec.holds(view);
  if (says === true) return { finding, group, outcome: 'holds' };
  const reason = Object.hasOwn(excused ?? {}, finding) ? excused?.[finding] : undefined;
  return reason === undefined
    ? { finding, group, outcome: 'missing', says }
    : { finding, group, outcome: 'excused', says, reason };
}

/**
 * The findings of a matter as it stands, in the order of their declaration; none where the procedure declares none.
 * They follow from the record alone: they are judged on the legal date of its last act, whatever today is, with nobody acting, and
 * without other matters or the facts of persons, so that the page, the projection and the replay of one record always say the same.
 * `seen` may stand between a finding and the view it reads.
 */
export function findingsOf(
  procedure: Procedure,
  matter: Matter,
  env: Environment,
  seen: (view: View, finding: string) => View = (view) => view,
): FindingVerdict[] {
  if (!procedure.findings) return [];
  const then = {
    ...env,
    today: matter.lastOn,
    person: () => undefined,
    referred: () => undefined,
    found: () => [],
  };
  const view = viewOf(procedure, matter, law(matter.region), matter.lastOn, {}, then);
  return Object.entries(procedure.findings).map(([name, spec]) =>
    verdictOf(name, spec as FindingSpec<View>, seen(view, name), matter.excused),
  );
}

/** Findings as another matter reads them: what is missing or excused, named and weighed; undefined where the procedure declares none. */
export function referredFindings(
  procedure: Procedure,
  verdicts: readonly { finding: string; outcome: FindingOutcome }[],
): ReferredFinding[] | undefined {
  if (!procedure.findings) return undefined;
  const outcomes = new Map(verdicts.map((v) => [v.finding, v.outcome]));
  return Object.entries(procedure.findings).flatMap(([finding, spec]): ReferredFinding[] => {
    const outcome = outcomes.get(finding);
    if (outcome !== 'missing' && outcome !== 'excused') return [];
    return [
      {
        finding,
        label: spec.label,
        group: spec.group,
        groupLabel: procedure.findingGroups?.[spec.group] ?? spec.group,
        ...(spec.weight === undefined ? {} : { weight: spec.weight }),
        outcome,
      },
    ];
  });
}

/** The matter as this act would leave it, for judging findings before the act is done; its papers are not numbered yet. */
function afterwards(procedure: Procedure, name: string, act: Act, matter: Matter, view: View): Matter {
  const entry = {
    seq: matter.seq + 1,
    act: name,
    on: view.on,
    by: {
      kind: view.actor.kind,
      id: view.actor.id,
      name: view.actor.name,
      capacity: '',
      ...(view.actor.office === undefined ? {} : { office: view.actor.office }),
    },
    stated: view.stated as Matter['file'],
    papers: listed(act.issues).map((paper) => ({ paper, number: '' })),
    source: 'performed' as const,
  };
  return applyEntry(matter, procedure, entry, matter.head);
}

/** The findings that are missing from the groups which this act completes, judged with the act already done. */
export function missingFor(
  procedure: Procedure,
  name: string,
  act: Act,
  matter: Matter,
  view: View,
  env: Environment,
  seen?: (view: View, finding: string) => View,
): FindingVerdict[] {
  if (!act.completes) return [];
  return findingsOf(procedure, afterwards(procedure, name, act, matter, view), env, seen).filter(
    ({ group, outcome }) => outcome === 'missing' && act.completes?.includes(group),
  );
}

/** 补齐…，或者由…说明理由作为例外。 */
function advice(procedure: Procedure, label: string): string {
  if (!procedure.exceptions) return `请补齐“${label}”`;
  const who = listed(procedure.exceptions.by).map((actor) => procedure.actors[actor]?.label ?? actor);
  return `请补齐“${label}”，或者由${who.join('或者')}说明理由作为例外`;
}

/** A missing finding as the reason why the act that completes its group is refused: which rule, what is missing, its article, and the way out. */
export function missingRefusal(procedure: Procedure, act: Act, { finding, group, says }: FindingVerdict): Refusal {
  const spec = procedure.findings?.[finding];
  const label = spec?.label ?? finding;
  return {
    code: 'finding',
    sentence: `“${procedure.findingGroups?.[group] ?? group}”不齐，不能“${act.label}”：${label}——${says ?? '没有记录'}`,
    advice: advice(procedure, label),
    ...(spec ? { per: spec.per } : {}),
  };
}

/** Every reason why this act may not complete its groups yet; none for an act that completes nothing. */
export function findingRefusals(
  procedure: Procedure,
  name: string,
  act: Act,
  matter: Matter | undefined,
  view: View,
  env: Environment,
): Refusal[] {
  if (!matter) return [];
  return missingFor(procedure, name, act, matter, view, env).map((verdict) => missingRefusal(procedure, act, verdict));
}

/** The findings missing now, and those that an act which completes their group would find missing; in the order of their declaration. */
export function openFindings(procedure: Procedure, matter: Matter, env: Environment): FindingVerdict[] {
  if (!procedure.findings) return [];
  const found = new Map(
    findingsOf(procedure, matter, env)
      .filter((verdict) => verdict.outcome === 'missing')
      .map((verdict) => [verdict.finding, verdict]),
  );
  const view = viewOf(procedure, matter, law(matter.region), matter.lastOn, {}, env);
  for (const [name, act] of Object.entries(procedure.acts))
    for (const verdict of missingFor(procedure, name, act, matter, view, env))
      if (!found.has(verdict.finding)) found.set(verdict.finding, verdict);
  return Object.keys(procedure.findings).flatMap((name) => found.get(name) ?? []);
}

/** What an exception may answer; nothing where the procedure knows no exceptions. */
export const excusable = (procedure: Procedure, matter: Matter, env: Environment): FindingVerdict[] =>
  procedure.exceptions ? openFindings(procedure, matter, env) : [];
