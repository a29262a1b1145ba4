/** 会议: a meeting with its items on one screen. */
import type { Catalogue } from '../../../../contract/definitions.ts';
import type { SittingDesk } from '../../../../contract/desks.ts';
import { DeskHead } from '../desk-head.tsx';

export function SittingPage({ module, desk }: { module: Catalogue[number]; desk: SittingDesk }) {
  return (
    <div className="page">
      <DeskHead module={module} desk={desk} />
    </div>
  );
}
