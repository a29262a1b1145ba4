/** Publication (公开): what leaves of a matter, masked. */
import type { Block, TableBlock } from '../document/blocks.ts';
import { headText, type TableHead } from '../document/heads.ts';
import type { Procedure } from '../procedure/language/index.ts';
import type { View } from '../procedure/language/view.ts';
import { type MaskedSpan, marker, masker } from './mask.ts';

export { type MaskedSpan, marker, masker, maskName } from './mask.ts';

export interface Released {
  title: string;
  blocks: readonly Block[];
  subject: string;
}

const maskedHead = (head: TableHead, mask: (text: string) => string): TableHead => ({
  label: mask(head.label),
  ...(head.under ? { under: head.under.map(mask) } : {}),
});

const maskedTable = (table: TableBlock, mask: (text: string) => string): TableBlock => ({
  kind: 'table',
  title: mask(table.title),
  corner: mask(table.corner),
  columns: table.columns.map((head) => maskedHead(head, mask)),
  rows: table.rows.map((row) => ({ ...maskedHead(row, mask), cells: row.cells.map(mask) })),
});

function maskedBlock(block: Block, mask: (text: string) => string): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(mask) };
    case 'facts':
      return { ...block, rows: block.rows.map(([label, value]) => [label, mask(value)] as const) };
    case 'signature':
      return block;
    case 'table':
      return maskedTable(block, mask);
    default:
      return { ...block, text: mask(block.text) };
  }
}

/** What a publication duty releases of a matter, with every personal value masked. */
export function release(procedure: Procedure, publication: string, view: View): Released {
  const spec = procedure.publication?.[publication];
  if (!spec) throw new Error(`没有公开事项“${publication}”`);
  const mask = masker(procedure.file, (spec.masks ?? {}) as never, (view.matter?.file ?? {}) as never);
  return {
    title: mask(spec.title(view)),
    blocks: spec.body(view).map((b) => maskedBlock(b, mask)),
    subject: spec.subject,
  };
}

/** A block of what leaves, with every stretch that is masked told apart. */
export type MarkedBlock =
  | { kind: 'title' | 'heading' | 'to' | 'para' | 'note'; text: MaskedSpan[] }
  | { kind: 'list'; items: MaskedSpan[][] }
  | { kind: 'facts'; rows: { label: string; value: MaskedSpan[] }[] }
  | { kind: 'signature'; seal: string; on: string }
  | MarkedTable;

/** The heads of a table are those of its form and stand as they leave. */
export interface MarkedTable {
  kind: 'table';
  title: MaskedSpan[];
  corner: string;
  columns: TableHead[];
  rows: (TableHead & { cells: MaskedSpan[][] })[];
}

/** The same as `release`, telling of each stretch what the file says, what leaves in its place, and why (公开前审查). */
export function markedRelease(
  procedure: Procedure,
  publication: string,
  view: View,
): { title: MaskedSpan[]; blocks: MarkedBlock[]; subject: string } {
  const spec = procedure.publication?.[publication];
  if (!spec) throw new Error(`没有公开事项“${publication}”`);
  const mark = marker(procedure.file, (spec.masks ?? {}) as never, (view.matter?.file ?? {}) as never);
  const mask = masker(procedure.file, (spec.masks ?? {}) as never, (view.matter?.file ?? {}) as never);
  const marked = (block: Block): MarkedBlock => {
    switch (block.kind) {
      case 'list':
        return { kind: 'list', items: block.items.map(mark) };
      case 'facts':
        return { kind: 'facts', rows: block.rows.map(([label, value]) => ({ label, value: mark(value) })) };
      case 'signature':
        return block;
      case 'table': {
        const left = maskedTable(block, mask);
        return {
          kind: 'table',
          title: mark(block.title),
          corner: left.corner,
          columns: [...left.columns],
          rows: left.rows.map((row, at) => ({ ...row, cells: (block.rows[at]?.cells ?? []).map(mark) })),
        };
      }
      default:
        return { kind: block.kind, text: mark(block.text) };
    }
  };
  return { title: mark(spec.title(view)), blocks: spec.body(view).map(marked), subject: spec.subject };
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.join('\n');
    case 'facts':
      return block.rows.map((r) => r.join(' ')).join('\n');
    case 'signature':
      return '';
    case 'table':
      return [
        block.title,
        [block.corner, ...block.columns.map(headText)].join(' '),
        ...block.rows.map((row) => [headText(row), ...row.cells].join(' ')),
      ].join('\n');
    default:
      return block.text;
  }
}

/** The words of blocks alone, for search. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(wordsOf).join('\n');
