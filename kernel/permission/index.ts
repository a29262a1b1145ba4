/** Who sees which matters (可见范围): one predicate over a matter's columns, from the viewer's capacities and the definitions alone. */
import { all, always, any, is, isIn, never, overlaps, type Predicate } from '../predicate/index.ts';
import type { Acting } from '../procedure/engine/matter.ts';
import { capacityOf } from '../procedure/engine/power.ts';
import type { ActorSpec } from '../procedure/language/index.ts';
import type { Module } from '../procedure/language/module.ts';

/**
 * What the predicate reads of a matter. `offices` is every office that takes part (handling, authority, involved);
 * `people` everyone assigned, asked to approve in person, copied or waiting for an answer of their own.
 */
export interface VisibleColumns {
  region: string;
  id: string;
  module: string;
  procedure: string;
  office: string;
  authority: string;
  offices: readonly string[];
  people: readonly string[];
}

/** The matters of one procedure that a holder of this capacity sees: those of the own offices unless the definition says otherwise. */
function reachOf(actor: ActorSpec, viewer: Acting): Predicate {
  if (actor.party) return never;
  if (actor.sees === 'region') return always;
  if (actor.sees === 'assigned') return overlaps('people', [viewer.id]);
  switch (actor.at) {
    case 'authority':
      return isIn('authority', viewer.offices);
    case 'involved':
    case 'region':
      return overlaps('offices', viewer.offices);
    default:
      return isIn('office', viewer.offices);
  }
}

/**
 * Plain capacity, of no module, of those who oversee the county's work as a whole (依法治县办、县领导、审计机关): they read every
 * matter of the region, personal values masked like anyone's, and may do nothing in it by being so.
 */
export const oversight = 'oversight';

/**
 * The matters this viewer may see. A member of staff sees by capacity, office and assignment; whoever is named in a matter
 * sees it; administration (三员) is no capacity in any procedure and shows nothing. A party sees the matters in `own` and no others.
 */
export function visibleTo(viewer: Acting, modules: readonly Module[], own: readonly string[] = []): Predicate {
  const region = is('region', viewer.region);
  if (viewer.kind === 'law') return never;
  if (viewer.kind === 'party') return all(region, isIn('id', own));
  if (viewer.capacities.includes(oversight)) return region;
  const reaches = new Map<string, Predicate>();
  for (const procedure of modules.flatMap((module) => module.procedures)) {
    for (const [name, actor] of Object.entries(procedure.actors)) {
      if (!viewer.capacities.includes(capacityOf(procedure, name))) continue;
      const reach = all(is('module', procedure.module), is('procedure', procedure.id), reachOf(actor, viewer));
      // Versions of a procedure mostly agree; each distinct reach is asked once.
      reaches.set(JSON.stringify(reach), reach);
    }
  }
  return all(region, any(overlaps('people', [viewer.id]), ...reaches.values()));
}
