/** 看板: matters of one procedure in columns by how far they have come. */
import type { Catalogue } from '../../../../contract/definitions.ts';
import type { BoardDesk } from '../../../../contract/desks.ts';
import { DeskHead } from '../desk-head.tsx';

export function BoardPage({ module, desk }: { module: Catalogue[number]; desk: BoardDesk }) {
  return (
    <div className="page">
      <DeskHead module={module} desk={desk} />
    </div>
  );
}
