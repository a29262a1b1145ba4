/** Publication (公开): what leaves of a matter, masked. */
import type { Block } from '../document/blocks.ts';
import type { Procedure } from '../procedure/language.ts';
import type { View } from '../procedure/view.ts';
import { masker } from './mask.ts';

export { masker, maskName } from './mask.ts';

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
