/** Offices in the order of their tree, each with how deep it stands. */
import type { AdministeredOffice } from '../../../../contract/administration.ts';

export function inTree<O extends Pick<AdministeredOffice, 'code' | 'parent'>>(
  all: readonly O[],
): { office: O; depth: number }[] {
  const codes = new Set(all.map((o) => o.code));
  const under = Map.groupBy(all, (o) => (o.parent !== null && codes.has(o.parent) ? o.parent : ''));
  const walk = (parent: string, depth: number): { office: O; depth: number }[] =>
    (under.get(parent) ?? []).flatMap((office) => [{ office, depth }, ...walk(office.code, depth + 1)]);
  return walk('', 0);
}
