/** What may be done now in a matter, and for everything else the reason why not: the buttons of the officer's desk. */
import { fieldsOf } from '../../predicate/index.ts';
import type { Json } from '../../record/canonical.ts';
import { drawRefusals } from '../draws/draws.ts';
import { freezesOf } from '../freezes/freezing.ts';
import { type Act, type Claim, listed, type Procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';
import { missingFor, missingRefusal } from '../reading/findings.ts';
import { awaitingNow, awaitingRefusal } from '../ties/awaiting.ts';
import { type Environment, viewOf } from './environment.ts';
import { claimRefusals, limitRefusals, stateRefusal, verdict } from './guards.ts';
import type { Acting, Matter } from './matter.ts';
import { actorFor, separated } from './power.ts';
import { cited, type Refusal, type Warning } from './refusal.ts';
import { askedFields } from './values.ts';

export interface AvailableAct {
  act: string;
  label: string;
  available: boolean;
  /** Empty when available. */
  refusals: readonly Refusal[];
  warnings: readonly Warning[];
  needsApproval: boolean;
}

/** Lookups that cannot be answered yet: not gathered here (a desk of many matters), or comparing fields that the form states. */
const unsureOf =
  (procedure: Procedure, asked: ReadonlySet<string>, env: Environment) =>
  (lookup: string): boolean =>
    env.found === undefined || Object.keys(procedure.lookups?.[lookup]?.same ?? {}).some((name) => asked.has(name));

/**
 * The view with an eye on it: `told` is called when one of the fields `asked` or, with `dated`, the day of the act is read, or a
 * lookup of which one is `unsure`.
 */
function watching(
  view: View,
  asked: ReadonlySet<string>,
  dated: boolean,
  unsure: (lookup: string) => boolean,
  told: () => void,
): View {
  const watch = (file: object): object =>
    new Proxy(file, {
      get(target, key, receiver) {
        if (typeof key === 'string' && asked.has(key)) told();
        return Reflect.get(target, key, receiver);
      },
    });
  return Object.create(view, {
    file: { value: watch(view.file) },
    stated: { value: watch(view.stated) },
    // The form of a dated act also says on which day it is done.
    on: {
      get() {
        if (dated) told();
        return view.on;
      },
    },
    found: {
      value: (lookup: string) => {
        if (dated || unsure(lookup)) told();
        return view.found(lookup);
      },
    },
  });
}

/** What the form of an act is still to be asked, beside what is given already; and what the engine will state with it. */
const stillAsked = (procedure: Procedure, name: string, act: Act, given: object): ReadonlySet<string> =>
  new Set([
    ...askedFields(act.asks)
      .map((a) => a.name)
      .filter((field) => !Object.hasOwn(given, field)),
    ...freezesOf(procedure, name).map((spec) => spec.field),
  ]);

/** Missing findings that the act's own form can no longer supply. */
function certainlyMissing(
  procedure: Procedure,
  name: string,
  act: Act,
  matter: Matter,
  view: View,
  env: Environment,
  asked: ReadonlySet<string>,
): Refusal[] {
  const open = new Set<string>();
  return missingFor(procedure, name, act, matter, view, env, (seen, finding) =>
    watching(seen, asked, act.dated !== undefined, unsureOf(procedure, asked, env), () => open.add(finding)),
  )
    .filter(({ finding }) => !open.has(finding))
    .map((verdict) => missingRefusal(procedure, act, verdict));
}

/**
 * A claim that reads a field this act asks for can only be judged when the form is sent.
 * The view is watched to see which fields a claim reads, so that no claim has to say so itself.
 */
function judged(
  claim: Claim,
  act: Act,
  view: View,
  procedure: Procedure,
  env: Environment,
  asked: ReadonlySet<string>,
): string | undefined {
  let open = typeof claim.holds !== 'function' && fieldsOf(claim.holds).some((name) => asked.has(name));
  const watched = watching(view, asked, act.dated !== undefined, unsureOf(procedure, asked, env), () => {
    open = true;
  });
  let sentence: string | undefined;
  try {
    sentence = verdict(claim, watched);
  } catch (error) {
    if (!open) throw error;
  }
  return open ? undefined : sentence;
}

/** Reasons against an act that are already certain before its form is filled in. */
function certainRefusals(
  procedure: Procedure,
  name: string,
  act: Act,
  matter: Matter,
  acting: Acting,
  view: View,
  env: Environment,
  asked: ReadonlySet<string>,
): Refusal[] {
  // An act that names its own day may lie before a window closed or a certificate ran out; only its form can tell.
  const certain = ({ code }: Refusal): boolean =>
    act.dated === undefined || !['window-closed', 'extension', 'certificate'].includes(code);
  const standing = stateRefusal(procedure, act, matter);
  if (standing) return [cited(standing, act)];
  const power = actorFor(procedure, act, matter, acting, env.today, env);
  if ('refusal' in power && certain(power.refusal)) return [cited(power.refusal, act)];
  const apart = separated(act, matter, acting, (a) => procedure.acts[a]?.label ?? a);
  if (apart) return [cited(apart, act)];
  if (act.times !== undefined && matter.history.filter((d) => d.act === name).length >= act.times) {
    return [{ code: 'already-done', sentence: `“${act.label}”只能进行${act.times}次` }];
  }
  if (matter.proposals.some((p) => p.act === name)) return [{ code: 'proposal', sentence: '已送审，正在等待审批' }];
  const claims = (act.when ?? []).flatMap((claim: Claim): Refusal[] => {
    const sentence = judged(claim, act, view, procedure, env, asked);
    return sentence === undefined
      ? []
      : [{ code: 'guard', sentence, per: claim.per, ...(claim.advice ? { advice: claim.advice } : {}) }];
  });
  return [
    ...limitRefusals(procedure, name, act, matter, view, env).filter(certain),
    ...claims,
    ...certainlyMissing(procedure, name, act, matter, view, env, asked),
    ...drawRefusals(procedure, name, matter, acting, view.on, env),
  ];
}

/** An act of the law that waits for other matters, where it waits now: never to be done by anyone, and how far they have come. */
function waitingAct(
  procedure: Procedure,
  name: string,
  act: Act,
  matter: Matter,
  view: View,
  env: Environment,
): AvailableAct[] {
  const awaiting = awaitingNow(procedure, matter).find((a) => a.act === name);
  const refusal = awaiting && awaitingRefusal(procedure, awaiting, env);
  if (!refusal) return [];
  return [
    {
      act: name,
      label: act.label,
      available: false,
      refusals: [refusal, ...claimRefusals(act, view)],
      warnings: [],
      needsApproval: false,
    },
  ];
}

/**
 * Every act of the procedure with whether it may be done now by this person. The statute's own acts are left out, but for one that
 * waits for other matters, which says how far they have come. `given` are answers
 * that are settled before the form is opened (会议议题 on whose page it is begun): what they decide is judged at once.
 */
export function availableActs(
  procedure: Procedure,
  matter: Matter,
  acting: Acting,
  env: Environment,
  given: Readonly<Record<string, Json>> = {},
): AvailableAct[] {
  const view = viewOf(procedure, matter, acting, env.today, given, env);
  return Object.entries(procedure.acts).flatMap(([name, act]): AvailableAct[] => {
    if (act.by === 'law') return waitingAct(procedure, name, act, matter, view, env);
    if (act.opens) return [];
    const asked = stillAsked(procedure, name, act, given);
    const refusals = certainRefusals(procedure, name, act, matter, acting, view, env, asked);
    const warnings = (act.warns ?? []).flatMap((claim: Claim): Warning[] => {
      const sentence = judged(claim, act, view, procedure, env, asked);
      return sentence === undefined ? [] : [{ sentence, per: claim.per }];
    });
    return [
      {
        act: name,
        label: act.label,
        available: refusals.length === 0,
        refusals,
        warnings,
        needsApproval: act.approval !== undefined,
      },
    ];
  });
}

/** The states an act may lead from, for the diagram. */
export const actFrom = (act: Act): readonly string[] => (act.from === 'any' ? [] : listed(act.from));
