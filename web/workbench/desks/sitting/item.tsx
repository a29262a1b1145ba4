/** One item of an agenda: who reports, what it takes up with its papers, what was resolved, and what may be done. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { SittingItem } from '../../../../contract/sittings.ts';
import { ActDrawer } from '../../matter/acting/act-drawer.tsx';
import { offersOf } from '../../matter/acting/act-order.ts';
import { Outcome } from '../../matter/acting/outcome.tsx';
import { type Plan, planOf } from '../../matter/acting/plan.ts';
import { ask } from '../../queries.ts';
import { useSession } from '../../shell/session.ts';
import { Offered } from './offered.tsx';
import { Taken } from './taken.tsx';

interface Move {
  busy: boolean;
  up?: () => void;
  down?: () => void;
}

export function Item({
  item,
  place,
  next,
  quiet,
  begin,
  move,
}: {
  item: SittingItem;
  /** Its place on the agenda, as the agenda and the minutes number it; none once it is taken off. */
  place: number | undefined;
  /** What its forms begin with: the day of the meeting. */
  begin: Readonly<Record<string, unknown>>;
  /** Whether it is the one to be recorded now. */
  next: boolean;
  /** The act by which it is moved, which has buttons of its own. */
  quiet: string | undefined;
  move: Move | undefined;
}) {
  const { page } = item;
  const { matter } = page;
  const definition = useQuery(ask.definition(matter.module, matter.procedure, page.version)).data;
  const [plan, setPlan] = useState<Plan>();
  const { today } = useSession();
  const asked = (act: string): string[] => definition?.acts.find((a) => a.act === act)?.asks.map((a) => a.field) ?? [];
  // What bears the day of the meeting is not offered before that day.
  const early = (act: string): boolean =>
    asked(act).some(
      (name) =>
        definition?.fields.find((f) => f.name === name)?.kind === 'date' &&
        typeof begin[name] === 'string' &&
        begin[name] > today,
    );
  const offers = definition
    ? offersOf(
        definition,
        page.acts.filter((a) => a.act !== quiet && !early(a.act)),
        matter.state,
      )
    : [];
  const [conclusion, ...rest] = item.outcome;
  return (
    <li className={`item ${item.standing}`} data-item={matter.id}>
      <span className="order figure" aria-hidden="true">
        {place ?? '—'}
      </span>
      <div>
        <div className="item-head">
          <h3>
            {place !== undefined && <span className="unseen">第{place}项：</span>}
            <Link to="/$module/$id" params={{ module: matter.module, id: matter.id }}>
              {matter.title}
            </Link>
          </h3>
          <span className={`standing ${item.standing}`}>
            {item.standing === 'concluded' && conclusion ? conclusion.value : matter.stateLabel}
          </span>
        </div>
        {item.agenda.length > 0 && (
          <p className="article">{item.agenda.map((a) => `${a.label}：${a.value}`).join(' · ')}</p>
        )}
        {item.taken.map((taken) => (
          <Taken key={taken.id} taken={taken} item={item} />
        ))}
        {item.standing !== 'open' && (item.standing === 'dropped' ? item.outcome : rest).length > 0 && (
          <dl className="resolved">
            {(item.standing === 'dropped' ? item.outcome : rest).map((fact) => (
              <div key={fact.field}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        )}
        <Outcome id={matter.id} />
        {(offers.length > 0 || move) && (
          <div className="offers no-print">
            {offers.map((offer, at) => (
              <Offered
                key={offer.act.act}
                offer={offer}
                main={next && at === 0}
                begin={(act) => {
                  const found = definition && planOf(definition, act);
                  const names = asked(act.act);
                  if (found)
                    setPlan({
                      ...found,
                      begin: Object.fromEntries(Object.entries(begin).filter(([name]) => names.includes(name))),
                    });
                }}
                about={matter.title}
              />
            ))}
            {move && <Moving move={move} title={matter.title} />}
          </div>
        )}
      </div>
      <ActDrawer plan={plan} page={page} close={() => setPlan(undefined)} />
    </li>
  );
}

function Moving({ move: { busy, up, down }, title }: { move: Move; title: string }) {
  return (
    <span className="moving">
      <Button type="text" disabled={busy || !up} onClick={up} aria-label={`上移：${title}`}>
        ↑ 上移
      </Button>
      <Button type="text" disabled={busy || !down} onClick={down} aria-label={`下移：${title}`}>
        ↓ 下移
      </Button>
    </span>
  );
}
