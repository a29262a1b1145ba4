/** Whether someone works in a module: its register is among their own, its desks stand in their navigation, its acts are offered. */
import type { Catalogue } from '../../../contract/definitions.ts';

/** Someone with any capacity in a module works in it, whether or not they may open a matter. */
export function takesPart(
  module: Pick<Catalogue[number], 'module' | 'procedures'>,
  capacities: readonly string[],
): boolean {
  return module.procedures.some((p) => p.opens.length > 0) || capacities.some((c) => c.startsWith(`${module.module}.`));
}
