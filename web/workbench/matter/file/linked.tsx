/** Matters this one is tied to, in other registers too, and what may be started from it. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { MatterPage } from '../../../../contract/matters.ts';
import { ask } from '../../queries.ts';

/** What the viewer may start from this matter, each a button to a form that already knows its source. */
export function Arises({ page }: { page: MatterPage }) {
  const navigate = useNavigate();
  if (page.arises.length === 0) return null;
  return (
    <section className="part no-print" aria-label="由此发起">
      <header>
        <h2>由此发起</h2>
      </header>
      <div className="offers">
        {page.arises.map(({ module, procedure, act, how }) => (
          <Button
            key={`${module}/${procedure}/${act}`}
            onClick={() =>
              void navigate({
                to: '/$module/new',
                params: { module },
                search: { procedure, act, from: page.matter.id },
              })
            }
          >
            {how}
          </Button>
        ))}
      </div>
    </section>
  );
}

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
          <li key={`${l.tie}${l.id}${l.how}`}>
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
