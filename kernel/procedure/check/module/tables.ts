/** Whether the tables of a report are whole: every row as wide as the table, every cell a figure that exists, no two of one name. */
import { figureId } from '../../../indicator/index.ts';
import { listed } from '../../language/index.ts';
import type { Module } from '../../language/module.ts';
import { headText, type TableHead } from '../../language/tables.ts';
import { type Faults, named } from '../fault.ts';

const twice = (heads: readonly TableHead[]): string[] =>
  heads.map(headText).filter((text, at, all) => all.indexOf(text) !== at);

/** `known` are the figures of every installed module, and of what modules they are. A figure of a module that is not installed prints “—”. */
export function checkTables(module: Module, known: ReadonlySet<string>, faults: Faults): void {
  const installed = new Set([module.id, ...[...known].map((id) => id.slice(0, id.indexOf('.')))]);
  const tables = module.tables ?? [];
  for (const table of tables) {
    const place = named('报表', table.id, { label: table.title });
    faults.unless(tables.filter((t) => t.id === table.id).length === 1, place, '有两张报表同名');
    faults.unless(/^[a-z][a-z-]*$/.test(table.id), place, '名称只用小写字母和连字符');
    faults.unless(table.title.trim() !== '' && table.corner.trim() !== '', place, '没有标题');
    faults.unless(table.columns.length > 0 && table.rows.length > 0, place, '没有行或者没有列');
    faults.unless(listed(table.per).length > 0, place, '没有写明依据');
    for (const head of [...twice(table.columns), ...twice(table.rows)])
      faults.unless(false, place, `“${head}”出现了两次`);
    for (const row of table.rows) {
      faults.unless(
        row.cells.length === table.columns.length,
        place,
        `“${headText(row)}”有${row.cells.length}格，表有${table.columns.length}列`,
      );
      for (const cell of row.cells) {
        if (cell === null) continue;
        const id = figureId(module.id, cell);
        const exists = known.has(id) || !installed.has(id.slice(0, id.indexOf('.')));
        faults.unless(exists, place, `“${headText(row)}”引用了不存在的指标“${cell}”`);
      }
    }
    const empty = table.rows.every((row) => row.cells.every((cell) => cell === null));
    faults.unless(!empty, place, '没有一格由记录计算');
    const dashes = table.rows.some((row) => row.cells.includes(null));
    faults.unless(!dashes || (table.note ?? '').trim() !== '', place, '有没有记录可以计算的格，没有说明原因（note）');
  }
}
