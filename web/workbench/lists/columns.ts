/** Which of a register's columns a list shows at first; a register may declare more than a screen holds. */
import type { Definition } from '../../../contract/definitions.ts';
import type { MatterRow } from '../../../contract/matters.ts';
import type { TableColumn } from './matter-table.tsx';

/** So many fit beside number, title, state, handler, date and limit on an ordinary office screen. */
const atFirst = 4;

type Said = Pick<MatterRow, 'title' | 'columns'>;

/** Whether the titles beside a column say all that it holds here: it gives way to one that says more. */
const saidByTitles = (field: string, rows: readonly Said[]): boolean =>
  rows.some((row) => row.columns[field]) && rows.every((row) => row.title.includes(row.columns[field] ?? ''));

/** The first columns that say something of their own, or all of them. Figures are marked so that they stand at the right. */
export function shownColumns(
  definition: Definition | undefined,
  all: boolean,
  rows: readonly Said[] = [],
): { columns: TableColumn[]; hidden: number } {
  const kinds = new Map(definition?.fields.map((f) => [f.name, f.kind]));
  const columns = (definition?.columns ?? []).map((c): TableColumn => {
    const kind = kinds.get(c.field);
    return { ...c, number: kind === 'money' || kind === 'integer', date: kind === 'date' };
  });
  const shown = all ? columns : columns.filter((c) => !saidByTitles(c.field, rows)).slice(0, atFirst);
  return { columns: shown, hidden: columns.length - shown.length };
}
