/** Matters this one is tied to, in other registers too. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MatterPage } from '../../../contract/matters.ts';
import { ask } from '../queries.ts';

export function Linked({ page }: { page: MatterPage }) {
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  if (page.links.length === 0) return null;
  return (
    <section className="part" aria-label="关联事项">
      <header>
        <h2>关联事项</h2>
      </header>
      <ul className="sheet rows">
        {page.links.map((l) => (
          <li key={`${l.id}${l.how}`}>
            {l.title === null ? (
              <span>您无权查看的事项</span>
            ) : (
              <Link to="/$module/$id" params={{ module: l.module, id: l.id }}>
                {l.title || '（无标题）'}
              </Link>
            )}
            <div className="article">
              {catalogue.find((m) => m.module === l.module)?.label ?? l.module} · {l.how}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
