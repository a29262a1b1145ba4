/** Some figures alone, with those they are made of: nothing else is computed. */
import type { Pool } from 'pg';
import { type Figure, figureId, partsOf } from '../../kernel/indicator/index.ts';
import type { Module, TableSpec } from '../../kernel/procedure/index.ts';
import { indicatorsOf, type Period } from './compile.ts';
import { computeFigures } from './figures.ts';

/** These figures and those they are made of, as far as they are installed. */
export function withTheirParts(modules: readonly Module[], ids: Iterable<string>): ReadonlySet<string> {
  const all = new Map(indicatorsOf(modules).map((i) => [i.id, i]));
  const wanted = new Set<string>();
  const take = (id: string): void => {
    const found = all.get(id);
    if (!found || wanted.has(id)) return;
    wanted.add(id);
    for (const part of partsOf(found.module.id, found.spec)) take(part.id);
  };
  for (const id of ids) take(id);
  return wanted;
}

/** Full ids of the figures in tables of a module. */
export const idsInTables = (module: string, tables: readonly TableSpec[]): string[] =>
  tables.flatMap((t) =>
    t.rows.flatMap((row) => row.cells.flatMap((cell) => (cell === null ? [] : [figureId(module, cell)]))),
  );

const only = (modules: readonly Module[], wanted: ReadonlySet<string>): Module[] =>
  modules.map((module) => ({
    ...module,
    procedures: module.procedures.map((procedure) => ({
      ...procedure,
      indicators: Object.fromEntries(
        Object.entries(procedure.indicators ?? {}).filter(([name]) => wanted.has(`${module.id}.${name}`)),
      ),
    })),
  }));

/** The figures of these ids and of their parts; a figure that is not installed is left out. */
export const someFigures = (
  pool: Pool,
  modules: readonly Module[],
  ids: ReadonlySet<string>,
  period: Period,
): Promise<Figure[]> => computeFigures(pool, only(modules, ids), period);
