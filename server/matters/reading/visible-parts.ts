/** The visibility predicate taken apart: conditions that each have an index of their own and of which no two hold for one matter, so that a count is a sum and a page a merge. */
import { visibleTo } from '../../../kernel/permission/index.ts';
import { all, always, any, is, isIn, never, not, overlaps, type Predicate } from '../../../kernel/predicate/index.ts';
import type { Acting, Module } from '../../../kernel/procedure/index.ts';
import { type Parameters, predicateSql } from '../../database/predicate-sql.ts';
import { columns } from './visibility.ts';

/** What the query fixes beside: the region, and in a list of one procedure its module and id. */
export type Fixed = Readonly<Record<string, string>> & { readonly region: string };

/** The predicate with what is fixed already decided. */
function given(predicate: Predicate, fixed: Fixed): Predicate {
  switch (predicate.op) {
    case 'all':
      return all(...predicate.of.map((p) => given(p, fixed)));
    case 'any':
      return any(...predicate.of.map((p) => given(p, fixed)));
    case 'not': {
      const inner = given(predicate.of, fixed);
      return inner.op === 'always' ? never : inner.op === 'never' ? always : not(inner);
    }
    case 'is':
      return !Object.hasOwn(fixed, predicate.field)
        ? predicate
        : fixed[predicate.field] === predicate.value
          ? always
          : never;
    default:
      return predicate;
  }
}

const oneOf = (field: string, values: readonly string[]): Predicate =>
  values.length === 1 ? is(field, values[0] as string) : isIn(field, values);

/** An office takes part by handling the matter, by lending its seal, or otherwise; each way has its own index. */
function ways(reach: Predicate): Predicate[] {
  if (reach.op === 'in') return [oneOf(reach.field, reach.values.map(String))];
  if (reach.op !== 'overlaps' || reach.field !== 'offices') return [reach];
  return [oneOf('office', reach.values), oneOf('authority', reach.values), overlaps('involved', reach.values)];
}

/** How far it reaches, and in which procedures. */
function split(term: Predicate): { reach: Predicate; scope: Predicate } {
  const terms = term.op === 'all' ? term.of : [term];
  const scopes = terms.filter((t) => t.op === 'is' && (t.field === 'module' || t.field === 'procedure'));
  return { reach: all(...terms.filter((t) => !scopes.includes(t))), scope: all(...scopes) };
}

const rank = ['always', 'office', 'authority', 'involved', 'people'];
const rankOf = (reach: Predicate): number =>
  reach.op === 'always' ? 0 : 'field' in reach ? rank.indexOf(reach.field) : rank.length;

/** How ids that a function looks up are asked for. Joined, a few of them lead to their rows. */
export type Among = (ids: string) => string;
export const joined: Among = (ids) => `m.id in (${ids})`;
/** Gathered once and held beside the rows, for a query that has its rows by an index of its own; a join might look them up again for each. */
export const gathered: Among = (ids) => `(m.id in (${ids})) is true`;

/** Array columns are looked up through functions, since row-level security keeps the server from using their indexes itself. */
function reachSql(reach: Predicate, fixed: Fixed, parameters: Parameters, among: Among): string {
  const lookUp =
    reach.op === 'overlaps'
      ? ({ people: 'matters_of_people', involved: 'matters_involving' } as Readonly<Record<string, string>>)[
          reach.field
        ]
      : undefined;
  if (reach.op !== 'overlaps' || !lookUp) return predicateSql(reach, (field) => columns[field], parameters);
  return among(`select ${lookUp}(${parameters.add(fixed.region)}, ${parameters.add(reach.values)}::text[])`);
}

/**
 * Conditions over `m`, within what is fixed, that together hold for exactly the matters this viewer may see, and each for others than
 * the ones before it. The query itself must also ask for what is fixed. None at all means that nothing may be seen.
 */
export function visibleParts(
  viewer: Acting,
  modules: readonly Module[],
  fixed: Fixed,
  parameters: Parameters,
  among: Among = joined,
): string[] {
  const predicate = given(visibleTo(viewer, modules, viewer.own ?? []), fixed);
  if (predicate.op === 'never') return [];
  const scopes = new Map<string, { reach: Predicate; scopes: Predicate[] }>();
  for (const term of predicate.op === 'any' ? predicate.of : [predicate]) {
    const { reach, scope } = split(term);
    for (const way of ways(reach)) {
      const key = JSON.stringify(way);
      const found = scopes.get(key) ?? { reach: way, scopes: [] };
      found.scopes.push(scope);
      scopes.set(key, found);
    }
  }
  const pieces = [...scopes.values()]
    .map((p) => ({ reach: p.reach, scope: any(...p.scopes) }))
    .sort((a, b) => rankOf(a.reach) - rankOf(b.reach));
  const parts: string[] = [];
  const before: Predicate[] = [];
  for (const { reach, scope } of pieces) {
    const condition = (p: Predicate): string => predicateSql(p, (field) => columns[field], parameters);
    parts.push(
      [reachSql(reach, fixed, parameters, among), condition(scope), ...before.map((p) => condition(not(p)))]
        .filter((sql) => sql !== 'true')
        .join(' and ') || 'true',
    );
    if (reach.op === 'always' && scope.op === 'always') break;
    before.push(all(reach, scope));
  }
  return parts;
}
