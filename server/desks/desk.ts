/** What desks of every kind read of the definitions: versions, names of states and of rows. */
import { type Procedure, procedureKey } from '../../kernel/procedure/index.ts';
import type { Office } from '../matters/service.ts';
import { valueText } from '../present/words.ts';

/** Every version of a procedure, oldest first. */
export const versionsOf = (office: Office, key: string): Procedure[] =>
  office.modules.flatMap((m) => m.procedures).filter((p) => procedureKey(p) === key);

/** Names of states; a later version's name of a state it shares goes before. */
export const statesOf = (versions: readonly Procedure[]): ReadonlyMap<string, string> =>
  new Map(versions.flatMap((p) => Object.entries(p.states).map(([state, spec]) => [state, spec.label] as const)));

/** The name of a row of a divided board. */
export function labelOfLane(
  office: Office,
  versions: readonly Procedure[],
  lanes: string,
  value: string | null,
): string {
  const field = lanes === 'office' ? undefined : versions.findLast((p) => Object.hasOwn(p.file, lanes))?.file[lanes];
  if (value === null) return `尚未填写${field?.label ?? ''}`;
  return field ? valueText(field, value, office.county()) : office.county().officeName(value);
}
