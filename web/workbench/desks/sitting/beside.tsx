/** What else names the meeting: counsel who attend it (法律顾问列席), and what may be started from it. */
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { MatterPage } from '../../../../contract/matters.ts';
import type { SittingView } from '../../../../contract/sittings.ts';

type Offer = MatterPage['arises'][number];

export function Beside({
  beside,
  offers,
  start,
}: {
  beside: NonNullable<SittingView['sitting']>['beside'];
  offers: readonly Offer[];
  start: (offer: Offer) => void;
}) {
  const groups = beside.filter((group) => group.rows.length > 0);
  return (
    <>
      {groups.map((group) => (
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
      ))}
      {offers.length > 0 && (
        <div className="offers beside-offers no-print">
          {offers.map((offer) => (
            <Button key={`${offer.module}/${offer.procedure}/${offer.act}`} onClick={() => start(offer)}>
              {offer.how}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
