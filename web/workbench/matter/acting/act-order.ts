/** What each act that is offered leads to, and why the others are not. */
import type { Definition } from '../../../../contract/definitions.ts';
import type { AvailableAct } from '../../../../contract/matters.ts';

export interface Offer {
  act: AvailableAct;
  /** Where it leads, in words; null when the matter stays where it is. */
  to: string | null;
}

/** Acts that may be done now, in the order in which they come: the usual next one first. `state` is where the matter stands. */
export function offersOf(
  definition: Pick<Definition, 'acts' | 'states' | 'tracks'>,
  acts: readonly AvailableAct[],
  state: string,
): Offer[] {
  return acts
    .filter((a) => a.available)
    .map((act) => {
      const spec = definition.acts.find((a) => a.act === act.act);
      if (!spec?.to || spec.to === state) return { act, to: null };
      const states =
        spec.track === null ? definition.states : (definition.tracks.find((t) => t.track === spec.track)?.states ?? []);
      return { act, to: states.find((s) => s.state === spec.to)?.label ?? null };
    });
}

/** Acts that cannot be done now: those of this state (a limit, a missing power), and those that belong to another state. */
export function refusedActs(acts: readonly AvailableAct[]): { here: AvailableAct[]; elsewhere: AvailableAct[] } {
  const elsewhere = (a: AvailableAct): boolean =>
    a.refusals.every((r) => r.code === 'wrong-state' || r.code === 'not-opened' || r.code === 'closed');
  const refused = acts.filter((a) => !a.available);
  return { here: refused.filter((a) => !elsewhere(a)), elsewhere: refused.filter(elsewhere) };
}
