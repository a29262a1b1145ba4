/** What else names the meeting: counsel who attend it (法律顾问列席). */
import { Link } from '@tanstack/react-router';
import type { SittingView } from '../../../../contract/sittings.ts';

export function Beside({ beside }: { beside: NonNullable<SittingView['sitting']>['beside'] }) {
  return beside
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <section key={group.label} className="part" aria-label={group.label}>
        <header>
          <h2>{group.label}</h2>
          <span className="article">{group.rows.length}</span>
        </header>
        <ul className="sheet rows">
          {group.rows.map((row) => {
            const [first, ...rest] = row.shown;
            return (
              <li key={row.id}>
                <Link to="/$module/$id" params={{ module: row.module, id: row.id }}>
                  {first?.value ?? row.title}
                </Link>
                <div className="article">
                  {[row.stateLabel, ...rest.map((s) => `${s.label}：${s.value}`)].join(' · ')}
                </div>
              </li>
            );
          })}
        </ul>
      </section>
    ));
}
