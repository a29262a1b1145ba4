/** Whether every state can be reached and left, in the main line and in every track. */
import { listed, type Procedure, type StateSpec } from '../../../language/index.ts';
import { type Faults, named } from '../../fault.ts';
import { type Edge, mainEdges, opening, reachable, standsIn, trackEdges } from './graph.ts';

/** States that can be stood in, in this version; a table shared by several versions may hold states of another. */
function reachedIn(procedure: Procedure, track?: string): ReadonlySet<string> {
  if (track !== undefined) {
    const initial = procedure.tracks?.[track]?.initial;
    return reachable(initial === undefined ? [] : [initial], trackEdges(procedure, track));
  }
  const start = opening(procedure).flatMap(([, act]) => (act.to === undefined ? [] : [act.to]));
  return reachable(start, mainEdges(procedure));
}

const leaves = (edges: readonly Edge[], state: string): boolean =>
  edges.some(({ from, to }) => to !== undefined && to !== state && from.includes(state));

/** Names of states an act mentions that are not there. */
function strangers(
  states: Readonly<Record<string, StateSpec>> | undefined,
  mentioned: readonly (string | undefined)[],
): string[] {
  return mentioned.filter((state) => state !== undefined && !Object.hasOwn(states ?? {}, state)) as string[];
}

/** `versions` are all versions of the procedure, this one among them. */
export function checkStates(procedure: Procedure, versions: readonly Procedure[], faults: Faults): void {
  const opens = opening(procedure);
  faults.unless(opens.length > 0, '', '没有开始事项的行为（opens）');
  for (const [name, act] of opens) {
    const place = named('行为', name, act);
    faults.unless(
      act.to !== undefined && act.track === undefined,
      place,
      '开始事项的行为应当写明到达的状态（to），并且不在分线上',
    );
    faults.unless(act.from === undefined, place, '开始事项的行为没有来处（from）');
    faults.unless(
      act.approval === undefined,
      place,
      '开始事项的行为不能送审：送审时事项还不存在，请在开始以后另设行为',
    );
  }
  const edges = mainEdges(procedure);
  for (const [name, spec] of Object.entries(procedure.states)) {
    const place = named('状态', name, spec);
    const reached = versions.some((version) => reachedIn(version).has(name));
    faults.unless(reached, place, '没有任何行为能到达这个状态');
    const stuck = reachedIn(procedure).has(name) && spec.final !== true && !leaves(edges, name);
    faults.unless(!stuck, place, '没有任何行为能离开这个状态；如果事项在此办结，请写明 final');
  }

  for (const [track, spec] of Object.entries(procedure.tracks ?? {})) {
    const place = named('分线', track, spec);
    faults.unless(Object.hasOwn(spec.states, spec.initial), place, `没有名为“${spec.initial}”的起始状态`);
    // A track rests where it ends; only one that never moves is a mistake.
    const moves = versions.some((version) => leaves(trackEdges(version, track), spec.initial));
    faults.unless(moves, place, '没有任何行为使它离开起始状态');
    for (const [name, state] of Object.entries(spec.states)) {
      const reached = versions.some((version) => reachedIn(version, track).has(name));
      faults.unless(reached, `${place}的${named('状态', name, state)}`, '没有任何行为能到达这个状态');
    }
  }

  for (const [name, act] of Object.entries(procedure.acts)) {
    const place = named('行为', name, act);
    const track = act.track === undefined ? undefined : procedure.tracks?.[act.track];
    faults.unless(act.track === undefined || track !== undefined, place, `没有名为“${act.track}”的分线`);
    faults.unless(act.track !== undefined || act.while === undefined, place, '只有分线上的行为才写 while');
    const own = act.track === undefined ? procedure.states : track?.states;
    for (const state of strangers(own, [...(act.from === 'any' ? [] : listed(act.from)), act.to]))
      faults.unless(false, place, `没有名为“${state}”的状态`);
    for (const state of strangers(procedure.states, listed(act.while)))
      faults.unless(false, place, `没有名为“${state}”的状态`);
    if (act.opens || strangers(procedure.states, listed(act.while)).length > 0) continue;
    const stated = act.track === undefined ? act.from : act.while;
    const closed =
      stated === undefined || stated === 'any'
        ? []
        : listed(stated).filter(
            (state) => !standsIn(procedure, act).includes(state) && Object.hasOwn(procedure.states, state),
          );
    faults.unless(
      closed.length === 0,
      place,
      `事项在“${closed.map((s) => procedure.states[s]?.label ?? s).join('、')}”已经办结，除非写明 later，否则不能再进行`,
    );
  }
}
