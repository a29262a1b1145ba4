/** Publication (公开): what leaves of a matter, masked. */
import type { Block } from '../document/blocks.ts';
import type { Procedure } from '../procedure/language/index.ts';
import type { View } from '../procedure/language/view.ts';
import { type MaskedSpan, marker, masker } from './mask.ts';

export { type MaskedSpan, marker, masker, maskName } from './mask.ts';

export interface Released {
  title: string;
  blocks: readonly Block[];
  subject: string;
}

function maskedBlock(block: Block, mask: (text: string) => string): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(mask) };
    case 'facts':
      return { ...block, rows: block.rows.map(([label, value]) => [label, mask(value)] as const) };
    case 'signature':
      return block;
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
  | { kind: 'signature'; seal: string; on: string };

/** The same as `release`, telling of each stretch what the file says, what leaves in its place, and why (公开前审查). */
export function markedRelease(
  procedure: Procedure,
  publication: string,
  view: View,
): { title: MaskedSpan[]; blocks: MarkedBlock[]; subject: string } {
  const spec = procedure.publication?.[publication];
  if (!spec) throw new Error(`没有公开事项“${publication}”`);
  const mark = marker(procedure.file, (spec.masks ?? {}) as never, (view.matter?.file ?? {}) as never);
  const marked = (block: Block): MarkedBlock => {
    switch (block.kind) {
      case 'list':
        return { kind: 'list', items: block.items.map(mark) };
      case 'facts':
        return { kind: 'facts', rows: block.rows.map(([label, value]) => ({ label, value: mark(value) })) };
      case 'signature':
        return block;
      default:
        return { kind: block.kind, text: mark(block.text) };
    }
  };
  return { title: mark(spec.title(view)), blocks: spec.body(view).map(marked), subject: spec.subject };
}

/** The words of blocks alone, for search. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((b) =>
      b.kind === 'list'
        ? b.items.join('\n')
        : b.kind === 'facts'
          ? b.rows.map((r) => r.join(' ')).join('\n')
          : b.kind === 'signature'
            ? ''
            : b.text,
    )
    .join('\n');
}
