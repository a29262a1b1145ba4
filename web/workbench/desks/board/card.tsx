/** One matter on a board: what it is, its clocks, for whom it waits, and what may be done. */
import { Link } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import type { BoardCard } from '../../../../contract/desks.ts';
import type { LimitView } from '../../../../contract/matters.ts';
import { nearness, shortDate } from '../../../shared/dates.ts';
import { DaysLeft } from '../../lists/days-left.tsx';
import { useSession } from '../../shell/session.ts';
import { CardActs } from './card-acts.tsx';
import { nearName, waitText } from './words.ts';

export function Card({
  card: { matter, fields, limits, waiting },
  column,
  states,
  acts,
  without,
}: {
  card: BoardCard;
  column: number;
  /** Whether the column holds several states, so that the card says its own. */
  states: boolean;
  /** Whether the viewer works in this register, so that acts are offered. */
  acts: boolean;
  /** A field that the row above already says. */
  without?: string | undefined;
}) {
  const { regionName } = useSession();
  const first = limits[0];
  const near = first?.status === 'running' ? nearness(first.daysLeft) : 'still';
  const shown = fields.filter((f) => f.field !== without);
  const marks = shown.filter((f) => f.kind === 'choice');
  const facts = shown.filter((f) => f.kind !== 'choice');
  return (
    <li className="card" data-near={near} data-column={column}>
      <div className="top">
        <p className="marks">
          {states && <span className="stand">{matter.stateLabel}</span>}
          {marks.map((f) => (
            <span key={f.field} className="mark" title={f.label}>
              <span className="unseen">{f.label}：</span>
              {f.value}
            </span>
          ))}
          {!states && marks.length === 0 && <span className="under">{matter.stateLabel}</span>}
        </p>
        {acts && <CardActs matter={matter} />}
      </div>
      <Link
        className="title"
        to="/$module/$id"
        params={{ module: matter.module, id: matter.id }}
        data-open=""
        title={matter.title}
      >
        {matter.title || '（无标题）'}
      </Link>
      {facts.length > 0 && (
        <dl>
          {facts.map((f) => (
            <div key={f.field}>
              <dt>{f.label}</dt>
              <dd>{f.kind === 'office' ? nearName(f.value, regionName) : f.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {limits.length + waiting.length > 0 && (
        <ul className="clocks">
          {limits.map((limit) => (
            <li key={limit.limit + limit.startedOn}>
              <Clock module={matter.module} id={matter.id} limit={limit} />
            </li>
          ))}
          {waiting.map((w) => (
            <li key={`${w.who}${w.what}`} className={w.mine ? 'waits mine' : 'waits'}>
              <span>{waitText(w)}</span>
              {w.daysLeft !== null && <DaysLeft days={w.daysLeft} />}
            </li>
          ))}
        </ul>
      )}
      <p className="under">{matter.number ?? '未编号'}</p>
    </li>
  );
}

/** A limit: its name and the days; by which article, and from when, for whoever points at it. The link counts it day by day. */
function Clock({ module, id, limit }: { module: string; id: string; limit: LimitView }) {
  const { today } = useSession();
  const force = limit.force === 'statutory' ? '' : limit.force === 'local' ? '（地方规定）' : '（内部时限）';
  return (
    <Tooltip
      title={
        <>
          {limit.label}（{limit.allow}），自{shortDate(limit.startedOn, today)}起算
          {limit.due && `，至${shortDate(limit.due, today)}`}
          {limit.provisional && '（暂定）'}
          <br />
          {limit.per.map((p) => p.text).join('、')}
          {force}
        </>
      }
      trigger={['hover', 'focus']}
    >
      <Link className="clock" to="/$module/$id" params={{ module, id }} search={{ limit: limit.limit }}>
        <span className="clock-name">{limit.label}</span>
        {limit.status === 'paused' ? <span className="soon nowrap">停止计算</span> : <DaysLeft days={limit.daysLeft} />}
      </Link>
    </Tooltip>
  );
}
