/** What the desk's filters and the one visibility predicate ask of a matter, as SQL over `m`. */
import type { PublicationFilter } from '../../contract/index.ts';
import type { Acting, Module, Procedure } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { foundSql, type Search, searchMatters } from '../matters/reading/list.ts';
import { visibleParts } from '../matters/reading/visible-parts.ts';
import { moduleNamed, type Office } from '../matters/service.ts';

/** A look at the desk: whose, with which filters, and what was found by the words typed. */
export interface Look {
  office: Office;
  viewer: Acting;
  query: PublicationFilter;
  found: Search | undefined;
}

/** @throws NotFound for a module that is not installed */
export async function lookOf(office: Office, viewer: Acting, query: PublicationFilter): Promise<Look> {
  if (query.module !== undefined) moduleNamed(office, query.module);
  return { office, viewer, query, found: await searchMatters(office, query.q) };
}

export const modulesOf = ({ office, query }: Look): readonly Module[] =>
  query.module === undefined ? office.modules : [moduleNamed(office, query.module)];

/** Publications of a procedure that belong to the catalogue asked for. */
export const publicationsOf = (procedure: Procedure, { query }: Look): string[] =>
  Object.entries(procedure.publication ?? {}).flatMap(([id, spec]) =>
    query.subject === undefined || spec.subject === query.subject ? [id] : [],
  );

/** Conditions over `m`, all but who may see it. */
export function filterSql({ office, query, found }: Look, parameters: Parameters): string {
  return [
    `m.region = ${parameters.add(office.region)}`,
    ...(query.module === undefined ? [] : [`m.module = ${parameters.add(query.module)}`]),
    ...(query.office === undefined ? [] : [`m.authority = ${parameters.add(query.office)}`]),
    ...(found ? [foundSql(found, parameters)] : []),
  ].join(' and ');
}

/**
 * Rows over what the viewer sees, each part of it by its own index; no matter is in two parts. `make` gets the conditions over `m`;
 * `close` puts the parts together.
 */
export async function ask<R extends object>(
  look: Look,
  make: (conditions: string, parameters: Parameters) => string,
  close: (parts: string, parameters: Parameters) => string = (parts) => parts,
): Promise<R[]> {
  const { office, viewer } = look;
  const parameters = new Parameters();
  const parts = visibleParts(viewer, office.modules, { region: office.region }, parameters);
  if (parts.length === 0) return [];
  const filter = filterSql(look, parameters);
  const each = parts.map((part) => `(${make(`${filter} and ${part}`, parameters)})`);
  const { rows } = await office.pool.query<R>(close(each.join(' union all '), parameters), parameters.values);
  return rows;
}
