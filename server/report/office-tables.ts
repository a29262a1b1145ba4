/** The official tables of one office (本机关的统计表): the same figures, over the matters that this office handles. */
import type { OfficeTables } from '../../contract/index.ts';
import { type Figure, figureId, partsOf } from '../../kernel/indicator/index.ts';
import type { Module } from '../../kernel/procedure/index.ts';
import { indicatorsOf } from '../indicators/compile.ts';
import { computeFigures, figureViews, yearPeriod } from '../indicators/figures.ts';
import { NotFound } from '../matters/errors.ts';
import type { Office } from '../matters/service.ts';
import { tablesOf } from './tables.ts';

/** Ids of the figures in the tables, and of those they are made of. */
function figuresInTables(modules: readonly Module[]): ReadonlySet<string> {
  const all = new Map(indicatorsOf(modules).map((i) => [i.id, i]));
  const wanted = new Set<string>();
  const take = (id: string): void => {
    const found = all.get(id);
    if (!found || wanted.has(id)) return;
    wanted.add(id);
    for (const part of partsOf(found.module.id, found.spec)) take(part.id);
  };
  for (const module of modules)
    for (const row of (module.tables ?? []).flatMap((t) => t.rows))
      for (const cell of row.cells) if (cell !== null) take(figureId(module.id, cell));
  return wanted;
}

/** The modules with these figures and no others, so that nothing else is computed. */
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

/** The tables of an office, with what does not add up in them. @throws NotFound when there is no such office */
export async function officeTables(office: Office, year: number, asOf: string, code: string): Promise<OfficeTables> {
  const named = office.county().offices.get(code);
  if (!named) throw new NotFound('没有这个单位');
  const wanted = figuresInTables(office.modules);
  const period = { ...yearPeriod(office.region, year, asOf), office: code };
  const figures = await computeFigures(office.pool, only(office.modules, wanted), period);
  const byId = new Map(figures.map((f) => [f.id, f]));
  const figure = (id: string): Figure | undefined => byId.get(id);
  return {
    office: code,
    officeName: named.name,
    year,
    asOf,
    tables: tablesOf(office.modules, figure),
    // A check that reads figures outside the tables says nothing of an office alone.
    contradictions: office.modules
      .filter((m) => (m.tables ?? []).length > 0)
      .flatMap((m) =>
        m.checks.flatMap((check) => {
          let outside = false;
          const sentence = check.fails((id) => {
            outside ||= !wanted.has(id);
            return figure(id);
          });
          return sentence === undefined || outside ? [] : [{ label: check.label, sentence, per: check.per ?? null }];
        }),
      ),
    figures: figureViews(office.modules, figures),
  };
}
