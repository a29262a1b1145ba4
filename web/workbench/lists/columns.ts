/** Which of a register's columns a list shows at first; a register may declare more than a screen holds. */
import type { Definition } from '../../../contract/definitions.ts';
import type { TableColumn } from './matter-table.tsx';

/** So many fit beside number, title, state, handler, date and limit on an ordinary office screen. */
const atFirst = 4;

/** The first columns, or all of them. Figures are marked so that they stand at the right. */
export function shownColumns(
  definition: Definition | undefined,
  all: boolean,
): { columns: TableColumn[]; hidden: number } {
  const figures = new Set(
    definition?.fields.filter((f) => f.kind === 'money' || f.kind === 'integer').map((f) => f.name),
  );
  const columns = (definition?.columns ?? []).map((c) => ({ ...c, number: figures.has(c.field) }));
  const shown = all ? columns : columns.slice(0, atFirst);
  return { columns: shown, hidden: columns.length - shown.length };
}
