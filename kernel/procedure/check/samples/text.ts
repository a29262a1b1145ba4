/** Whether a rendered text is fit to be read: nothing undefined, no code's words, nothing empty. */
import type { Block } from '../../../document/blocks.ts';
import { headText } from '../../../document/heads.ts';

const stray = /undefined|NaN|\[object |Invalid Date|\bnull\b/;

function words(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flat();
    case 'signature':
      return [block.seal, block.on];
    case 'table':
      return [
        block.title,
        block.corner,
        ...block.columns.map(headText),
        ...block.rows.flatMap((row) => [headText(row), ...row.cells]),
      ];
    default:
      return [block.text];
  }
}

/** What is wrong with one line of words; nothing when it may be read. */
export function wordsFault(text: string): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return '有空白的一段';
  const found = stray.exec(text);
  return found ? `出现了“${found[0].trim()}”：${text.slice(0, 60)}` : undefined;
}

export function textFault(blocks: readonly Block[]): string | undefined {
  if (blocks.length === 0) return '没有内容';
  if (
    blocks.some(
      (b) =>
        (b.kind === 'list' && b.items.length === 0) ||
        (b.kind === 'facts' && b.rows.length === 0) ||
        (b.kind === 'table' && (b.rows.length === 0 || b.columns.length === 0)),
    )
  )
    return '有空的清单或者表格';
  if (blocks.some((b) => b.kind === 'table' && b.rows.some((row) => row.cells.length !== b.columns.length)))
    return '有一行与表的列数不符';
  return blocks
    .flatMap(words)
    .map(wordsFault)
    .find((fault) => fault !== undefined);
}
