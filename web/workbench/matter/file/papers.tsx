/** The papers a matter has issued; each opens print-ready in a page of its own. */
import type { MatterPage } from '../../../../contract/matters.ts';
import { links } from '../../../shared/client.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { PrintWithCode } from '../acting/coded-letter.tsx';

export function Papers({ page }: { page: MatterPage }) {
  if (page.papers.length === 0) return null;
  return (
    <section className="part" aria-label="文书">
      <header>
        <h2>文书</h2>
      </header>
      <ul className="sheet rows">
        {page.papers.map((p) => (
          <li key={`${p.seq}${p.paper}`}>
            <a href={links.paper(page.matter.module, page.matter.id, p.seq, p.paper)} target="_blank" rel="noreferrer">
              {p.label}
            </a>
            <div className="article">
              {p.number || '不编号'} · {chineseDate(p.on)}
            </div>
            {(page.letters ?? [])
              .filter((letter) => letter.seq === p.seq && letter.paper === p.paper)
              .map((letter) => (
                <PrintWithCode key={letter.actor} module={page.matter.module} id={page.matter.id} letter={letter} />
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
