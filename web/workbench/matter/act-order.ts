/** The order in which acts are offered: those that bring the matter on, then those that stay, then those that end it early. */
import type { Definition } from '../../../contract/definitions.ts';
import type { AvailableAct } from '../../../contract/matters.ts';

export interface Offer {
  act: AvailableAct;
  /** Where it leads, in words; null when the matter stays where it is. */
  to: string | null;
  /** Whether it brings the matter to a later state. */
  onward: boolean;
}

/** Acts that may be done now, the usual next one first. `state` is where the matter stands. */
export function offersOf(
  definition: Pick<Definition, 'acts' | 'states' | 'tracks'>,
  acts: readonly AvailableAct[],
  state: string,
): Offer[] {
  const place = new Map(definition.states.map((s, i) => [s.state, i]));
  const final = new Set(definition.states.filter((s) => s.final).map((s) => s.state));
  const hereAt = place.get(state) ?? 0;
  const phases = [...new Set(definition.states.map((s) => s.phase))];
  const phaseOf = (name: string): number =>
    phases.indexOf(definition.states.find((s) => s.state === name)?.phase ?? null);
  const rank = (name: string): number => {
    const spec = definition.acts.find((a) => a.act === name);
    if (!spec || spec.to === null || spec.track !== null || spec.to === state) return 3;
    const to = place.get(spec.to) ?? hereAt;
    // An early end (撤回、终止) is final although the law names states between here and there.
    if (final.has(spec.to)) return definition.states.slice(hereAt + 1, to).some((s) => !s.final) ? 5 : 1;
    if (to < hereAt) return 4;
    // Into the next phase before a turn within this one (补正、中止).
    return phaseOf(spec.to) > phaseOf(state) ? 0 : 2;
  };
  const label = (name: string): string | null => {
    const spec = definition.acts.find((a) => a.act === name);
    if (!spec?.to || spec.to === state) return null;
    const states =
      spec.track === null ? definition.states : (definition.tracks.find((t) => t.track === spec.track)?.states ?? []);
    return states.find((s) => s.state === spec.to)?.label ?? null;
  };
  return acts
    .filter((a) => a.available)
    .map((act) => ({ act, to: label(act.act), rank: rank(act.act) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ act, to, rank: r }) => ({ act, to, onward: r <= 2 }));
}

/** Acts that cannot be done now: those of this state (a limit, a missing power), and those that belong to another state. */
export function refusedActs(acts: readonly AvailableAct[]): { here: AvailableAct[]; elsewhere: AvailableAct[] } {
  const elsewhere = (a: AvailableAct): boolean =>
    a.refusals.every((r) => r.code === 'wrong-state' || r.code === 'not-opened' || r.code === 'closed');
  const refused = acts.filter((a) => !a.available);
  return { here: refused.filter((a) => !elsewhere(a)), elsewhere: refused.filter(elsewhere) };
}
