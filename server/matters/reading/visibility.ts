/** The one predicate of who sees a matter, compiled for SQL: get, list, count, search, export, files, drill-down and portal all go through it. */
import { visibleTo } from '../../../kernel/permission/index.ts';
import type { Acting, Module } from '../../../kernel/procedure/index.ts';
import { type Column, type Parameters, predicateSql } from '../../database/predicate-sql.ts';

export const columns: Readonly<Record<string, Column>> = {
  region: { sql: 'm.region', type: 'text' },
  id: { sql: 'm.id::text', type: 'text' },
  module: { sql: 'm.module', type: 'text' },
  procedure: { sql: 'm.procedure', type: 'text' },
  office: { sql: 'm.office', type: 'text' },
  authority: { sql: 'm.authority', type: 'text' },
  offices: { sql: 'm.offices', type: 'list' },
  // Those that take part without handling the matter or lending it their seal; written as the index has it.
  involved: { sql: 'array_remove(array_remove(m.offices, m.office), m.authority)', type: 'list' },
  people: { sql: 'm.people', type: 'list' },
  state: { sql: 'm.state', type: 'text' },
};

/** SQL over the alias `m` that holds for exactly the matters this viewer may see. */
export function visibleSql(viewer: Acting, modules: readonly Module[], parameters: Parameters): string {
  return predicateSql(visibleTo(viewer, modules, viewer.own ?? []), (field) => columns[field], parameters);
}
