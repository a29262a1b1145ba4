/** Tables as they were frozen (定格): the text that the record keeps, read back, and set as blocks of a paper. */
import type { LegalDate } from '../../calendar/index.ts';
import { type Block, heading, note, table } from '../../document/blocks.ts';
import type { TableHead } from '../../document/heads.ts';
import { cellText, type Figure, figureId } from '../../indicator/index.ts';
import { canonicalJson } from '../../record/canonical.ts';
import type { TableSpec } from '../language/tables.ts';

export interface FrozenCell {
  /** As printed; “—” over nothing and where no record is kept. */
  text: string;
  /** Full id of the figure; absent where no record is kept. */
  figure?: string;
}

export interface FrozenTable {
  id: string;
  part?: string;
  title: string;
  corner: string;
  columns: readonly TableHead[];
  rows: readonly (TableHead & { cells: readonly FrozenCell[] })[];
  note?: string;
}

/** Everything that a reader needs is in it: heads too, so that a form changed later changes nothing here. */
export interface FrozenTables {
  format: 'yifa-tables-1';
  year: number;
  /** The day on which they were computed: nothing recorded after it counts. */
  asOf: LegalDate;
  /** Office whose matters alone are counted; absent where the whole region's are. */
  office?: string;
  tables: readonly FrozenTable[];
}

/** What a table's cells are filled from. */
export type Figures = (id: string) => Pick<Figure, 'id' | 'unit' | 'value'> | undefined;

const headOf = ({ label, under }: TableHead): TableHead => ({ label, ...(under ? { under: [...under] } : {}) });

/** A table of this module with its cells filled. */
export function filled(module: string, spec: TableSpec, figure: Figures): FrozenTable {
  return {
    id: `${module}.${spec.id}`,
    ...(spec.part === undefined ? {} : { part: spec.part }),
    title: spec.title,
    corner: spec.corner,
    columns: spec.columns.map(headOf),
    rows: spec.rows.map((row) => ({
      ...headOf(row),
      cells: row.cells.map((cell): FrozenCell => {
        const found = cell === null ? undefined : figure(figureId(module, cell));
        return found ? { text: cellText(found), figure: found.id } : { text: '—' };
      }),
    })),
    ...(spec.note === undefined ? {} : { note: spec.note }),
  };
}

/** The text that an act states: the same tables always give the same text. */
export const frozenText = (frozen: FrozenTables): string => canonicalJson(frozen);

/** The tables that a field holds; undefined where none were frozen, as in a matter recorded from paper. */
export function frozenTables(value: unknown): FrozenTables | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const found = JSON.parse(value) as FrozenTables;
  return found.format === 'yifa-tables-1' ? found : undefined;
}

/** The cell of a figure, as frozen; undefined where no table has it. */
export const frozenCell = (frozen: FrozenTables | undefined, figure: string): string | undefined =>
  frozen?.tables.flatMap((t) => t.rows.flatMap((r) => r.cells)).find((c) => c.figure === figure)?.text;

/** The tables of one part of the form as blocks of a paper, each with its note; all of them, under their parts, when none is named. */
export function frozenBlocks(frozen: FrozenTables, part?: string): Block[] {
  let under: string | undefined;
  return frozen.tables
    .filter((t) => part === undefined || t.part === part)
    .flatMap((t): Block[] => {
      const begins = part === undefined && t.part !== undefined && t.part !== under;
      under = t.part;
      return [
        ...(begins ? [heading(t.part as string)] : []),
        table({
          title: t.title,
          corner: t.corner,
          columns: t.columns,
          rows: t.rows.map((row) => ({ ...headOf(row), cells: row.cells.map((cell) => cell.text) })),
        }),
        ...(t.note === undefined ? [] : [note(t.note)]),
      ];
    });
}
