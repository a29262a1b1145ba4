/** When a meeting is over its papers are what is left: the last of them, the signed minutes (会议纪要), stands on the desk itself. */
import type { SittingView } from '../../../../contract/sittings.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { PaperView } from './paper-view.tsx';

export function Minutes({ sitting }: { sitting: NonNullable<SittingView['sitting']> }) {
  const { matter, papers } = { ...sitting.meeting };
  const last = papers.at(-1);
  if (matter.closedOn === null || !last) return null;
  return (
    <section className="part" aria-label={last.label}>
      <header>
        <h2>{last.label}</h2>
        <span className="article">{[last.number, chineseDate(last.on)].filter(Boolean).join(' · ')}</span>
      </header>
      <PaperView module={matter.module} id={matter.id} seq={last.seq} paper={last.paper} label={last.label} />
    </section>
  );
}
