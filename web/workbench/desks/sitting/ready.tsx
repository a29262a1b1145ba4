/** Matters that wait for a meeting (待上会的事项), each one click from an item on the agenda that is open. */
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { SittingView } from '../../../../contract/sittings.ts';

type Waiting = SittingView['ready'][number];

export function Ready({
  ready,
  start,
}: {
  ready: readonly Waiting[];
  start?: ((matter: Waiting) => void) | undefined;
}) {
  if (ready.length === 0) return null;
  return (
    <section className="part" aria-label="待上会的事项">
      <header>
        <h2>待上会的事项</h2>
        <span className="article">{ready.length}</span>
      </header>
      <ul className="sheet rows">
        {ready.map((matter) => (
          <li key={matter.id}>
            <Link to="/$module/$id" params={{ module: matter.module, id: matter.id }}>
              {matter.title}
            </Link>
            <div className="article">
              {matter.officeName} · {matter.stateLabel}
            </div>
            {start && (
              <Button size="small" className="no-print" onClick={() => start(matter)}>
                {matter.start.how}
                <span className="unseen">：{matter.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!start && <p className="article">选择一次还没有签发纪要的会议，可以把它们列为议题。</p>}
    </section>
  );
}
