/** The official tables of the modules, filled from the figures: the same numbers as everywhere, and “—” where no record is kept. */
import type { ReportTable } from '../../contract/index.ts';
import { cellText, type Figure, figureId } from '../../kernel/indicator/index.ts';
import { listed, type Module } from '../../kernel/procedure/index.ts';
import { articleOf } from '../present/words.ts';

export function tablesOf(modules: readonly Module[], figure: (id: string) => Figure | undefined): ReportTable[] {
  return modules.flatMap((module) =>
    (module.tables ?? []).map((table) => ({
      id: `${module.id}.${table.id}`,
      part: table.part ?? null,
      title: table.title,
      corner: table.corner,
      columns: table.columns.map(({ label, under = [] }) => ({ label, under: [...under] })),
      rows: table.rows.map(({ label, under = [], cells }) => ({
        label,
        under: [...under],
        cells: cells.map((cell) => {
          const found = cell === null ? undefined : figure(figureId(module.id, cell));
          return found ? { figure: found.id, text: cellText(found) } : { text: '—' };
        }),
      })),
      note: table.note ?? null,
      per: listed(table.per).map(articleOf),
    })),
  );
}
