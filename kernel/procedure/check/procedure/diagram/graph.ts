/** The diagram of a procedure as edges: where each act may be done and where it leads, in the main states and in each track. */
import { type Act, listed, type Procedure } from '../../../language/index.ts';

export interface Edge {
  act: string;
  from: readonly string[];
  /** Undefined when the state stays. */
  to: string | undefined;
}

/** The main states in which an act may be done. A closed matter takes only `later` acts. */
export function standsIn(procedure: Procedure, act: Act): readonly string[] {
  const named = act.track === undefined ? act.from : act.while;
  const states = named === undefined || named === 'any' ? Object.keys(procedure.states) : listed(named);
  return states.filter((state) => act.later === true || procedure.states[state]?.final !== true);
}

/** Edges between main states; acts on a track leave them as they are. */
export function mainEdges(procedure: Procedure): Edge[] {
  return Object.entries(procedure.acts)
    .filter(([, act]) => !act.opens)
    .map(([name, act]) => ({
      act: name,
      from: standsIn(procedure, act),
      to: act.track === undefined ? act.to : undefined,
    }));
}

export function trackEdges(procedure: Procedure, track: string): Edge[] {
  const states = Object.keys(procedure.tracks?.[track]?.states ?? {});
  return Object.entries(procedure.acts)
    .filter(([, act]) => act.track === track)
    .map(([name, act]) => ({
      act: name,
      from: act.from === undefined || act.from === 'any' ? states : listed(act.from),
      to: act.to,
    }));
}

/** Every state that can be stood in, beginning from `start` and following the edges. */
export function reachable(start: readonly string[], edges: readonly Edge[]): ReadonlySet<string> {
  const seen = new Set(start);
  for (let size = -1; size !== seen.size; ) {
    size = seen.size;
    for (const { from, to } of edges) if (to !== undefined && from.some((state) => seen.has(state))) seen.add(to);
  }
  return seen;
}

export const opening = (procedure: Procedure): readonly [string, Act][] =>
  Object.entries(procedure.acts).filter(([, act]) => act.opens);
