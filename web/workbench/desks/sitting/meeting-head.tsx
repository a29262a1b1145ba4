/** The meeting itself: when and where, how far its agenda has come, the clock of its minutes, and what may be done or still stands in the way. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AvailableAct } from '../../../../contract/matters.ts';
import type { SittingView } from '../../../../contract/sittings.ts';
import { ActDrawer } from '../../matter/acting/act-drawer.tsx';
import { offersOf, refusedActs } from '../../matter/acting/act-order.ts';
import { Outcome } from '../../matter/acting/outcome.tsx';
import { type Plan, planOf } from '../../matter/acting/plan.ts';
import { Proposals } from '../../matter/acting/proposals.tsx';
import { LimitDrawer } from '../../matter/standing/limit-drawer.tsx';
import { Limits } from '../../matter/standing/limits.tsx';
import { ask } from '../../queries.ts';
import { useSession } from '../../shell/session.ts';
import { Refusals } from '../../shell/states.tsx';
import { dayText } from './meetings.tsx';
import { Offered } from './offered.tsx';

type Shown = NonNullable<SittingView['sitting']>;

export function MeetingHead({ sitting }: { sitting: Shown }) {
  const { meeting: page } = sitting;
  const { matter } = page;
  const { today } = useSession();
  const definition = useQuery(ask.definition(matter.module, matter.procedure, page.version)).data;
  const [plan, setPlan] = useState<Plan>();
  const [limit, setLimit] = useState<string>();
  const offers = definition ? offersOf(definition, page.acts, matter.state) : [];
  const running = page.limits.filter((l) => l.status === 'running' || l.status === 'paused');
  const begin = (act: AvailableAct) => definition && setPlan(planOf(definition, act));
  return (
    <section className="meeting-head" aria-label="会议">
      <p className="when">
        <span>
          {dayText(sitting.on, today)}
          {sitting.on === today && <strong className="meetings-today"> 今天</strong>}
        </span>
        <span className="state">{matter.stateLabel}</span>
        {matter.demonstration && <span className="mark demo">演示数据</span>}
      </p>
      <h2>
        <Link to="/$module/$id" params={{ module: matter.module, id: matter.id }}>
          {matter.title}
        </Link>
      </h2>
      <dl className="head-facts">
        {sitting.head.map((fact) => (
          <div key={fact.field}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <Progress items={sitting.items} />
      <Outcome id={matter.id} />
      {running.length > 0 && <Limits limits={running} today={today} explain={setLimit} />}
      {offers.length > 0 && (
        <div className="offers no-print">
          {offers.map((offer, at) => (
            <Offered key={offer.act.act} offer={offer} main={at === 0 && offer.act.onward} begin={begin} />
          ))}
        </div>
      )}
      <Missing acts={refusedActs(page.acts).here} />
      {definition && <Proposals definition={definition} page={page} begin={setPlan} />}
      <ActDrawer plan={plan} page={page} close={() => setPlan(undefined)} />
      <LimitDrawer module={matter.module} id={matter.id} limit={limit} close={() => setLimit(undefined)} />
    </section>
  );
}

/** How many items have come to a conclusion; what was taken off the agenda is told, and not counted. */
function Progress({ items }: { items: Shown['items'] }) {
  const standing = items.filter((i) => i.standing !== 'dropped');
  const done = standing.filter((i) => i.standing === 'concluded').length;
  const dropped = items.length - standing.length;
  if (standing.length === 0) return null;
  return (
    <div className="progress">
      <div
        role="progressbar"
        aria-label="议题的结论"
        aria-valuemin={0}
        aria-valuemax={standing.length}
        aria-valuenow={done}
        aria-valuetext={`${standing.length}项议题中${done}项已有结论`}
      >
        <i style={{ width: `${(done / standing.length) * 100}%` }} />
      </div>
      <p>
        <strong className="figure">
          {done} / {standing.length}
        </strong>
        项议题已有结论
        {dropped > 0 && <span className="quiet">，另有{dropped}项撤下</span>}
      </p>
    </div>
  );
}

/** What belongs to someone else's office is not missing here. */
const notMine = ['not-your-power', 'not-assigned', 'recused', 'separation', 'certificate', 'already-done'];

/** Reasons why what comes next cannot be done yet, laid open rather than behind a click. */
function Missing({ acts }: { acts: readonly AvailableAct[] }) {
  const waiting = acts.filter((a) => a.refusals.some((r) => !notMine.includes(r.code)));
  if (waiting.length === 0) return null;
  return (
    <div className="missing">
      {waiting.map((act) => (
        <div key={act.act}>
          <strong>“{act.label}”还不能办理</strong>
          <Refusals refusals={act.refusals} />
        </div>
      ))}
    </div>
  );
}
