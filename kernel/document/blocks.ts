/** A paper (文书) as plain blocks, so that one text becomes a printed page now and PDF or Word later. */

import type { TableHead } from './heads.ts';

/** A row of a table with its head; one cell for each column, as printed. */
export interface TableLine extends TableHead {
  cells: readonly string[];
}

/** A table of figures: heads that may stand under others, cells set to the right in figures of one width. */
export interface TableBlock {
  kind: 'table';
  title: string;
  /** Head of the column of row heads. */
  corner: string;
  columns: readonly TableHead[];
  rows: readonly TableLine[];
}

export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'to'; text: string }
  | { kind: 'para'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'signature'; seal: string; on: string }
  | { kind: 'note'; text: string }
  | TableBlock;

export const heading = (text: string): Block => ({ kind: 'heading', text });
/** 称谓: the person or organ the paper is addressed to, flush left with a colon. */
export const to = (text: string): Block => ({ kind: 'to', text });
export const para = (text: string): Block => ({ kind: 'para', text });
export const list = (...items: string[]): Block => ({ kind: 'list', items });
export const facts = (...rows: (readonly [string, string | undefined])[]): Block => ({
  kind: 'facts',
  rows: rows.map(([label, value]) => [label, value && value !== '' ? value : '—'] as const),
});
/** What is not known or has nothing to count prints “—”, never an empty cell. */
export const table = (of: Omit<TableBlock, 'kind'>): TableBlock => ({
  kind: 'table',
  ...of,
  rows: of.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.trim() === '' ? '—' : cell)) })),
});
export const note = (text: string): Block => ({ kind: 'note', text });

/** A paper as issued: number and seal are facts of the record; the blocks are its text. */
export interface Document {
  title: string;
  number?: string;
  blocks: readonly Block[];
  /** The authority whose seal it bears (执法主体), never merely the unit that wrote it. */
  seal: string;
  on: string;
}
