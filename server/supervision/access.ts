/** Whose the supervisor's wall is to read: those who oversee the county, or a whole module of it. */
import { oversight } from '../../kernel/permission/index.ts';
import { type Acting, capacityOf, type Module } from '../../kernel/procedure/index.ts';

/** What the wall shows them is still only what the one visibility predicate lets them see. */
export function maySupervise(viewer: Acting, modules: readonly Module[]): boolean {
  if (viewer.kind !== 'person') return false;
  return (
    viewer.capacities.includes(oversight) ||
    modules
      .flatMap((m) => m.procedures)
      .some((p) =>
        Object.entries(p.actors).some(
          ([name, actor]) => actor.sees === 'region' && viewer.capacities.includes(capacityOf(p, name)),
        ),
      )
  );
}
