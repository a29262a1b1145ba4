/** One matter on a board: what it is, its next limit, for whom it waits, and what may be done. */
import { Link } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import type { BoardCard } from '../../../../contract/desks.ts';
import type { LimitView } from '../../../../contract/matters.ts';
import { daysLeftText, nearness, shortDate } from '../../../shared/dates.ts';
import { DaysLeft } from '../../lists/days-left.tsx';
import { CardActs } from './card-acts.tsx';

export function Card({
  card: { matter, fields, limit, waiting },
  column,
  today,
  states,
  acts,
}: {
  card: BoardCard;
  column: number;
  today: string;
  /** Whether the column holds several states, so that the card says its own. */
  states: boolean;
  /** Whether the viewer works in this register, so that acts are offered. */
  acts: boolean;
}) {
  const near = limit?.status === 'running' ? nearness(limit.daysLeft) : 'still';
  const marks = fields.filter((f) => f.kind === 'choice');
  const facts = fields.filter((f) => f.kind !== 'choice');
  return (
    <li className="card" data-near={near} data-column={column}>
      {marks.length > 0 && (
        <p className="marks">
          {marks.map((f) => (
            <span key={f.field} className="mark" title={f.label}>
              <span className="unseen">{f.label}：</span>
              {f.value}
            </span>
          ))}
        </p>
      )}
      <Link
        className="title"
        to="/$module/$id"
        params={{ module: matter.module, id: matter.id }}
        data-open=""
        title={matter.title}
      >
        {matter.title || '（无标题）'}
      </Link>
      <p className="under">
        {matter.number ?? '未编号'}
        {states && ` · ${matter.stateLabel}`}
      </p>
      {facts.length > 0 && (
        <dl>
          {facts.map((f) => (
            <div key={f.field}>
              <dt>{f.label}</dt>
              <dd>{f.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {waiting.map((w) => (
        <p key={`${w.who}${w.what}`} className={w.mine ? 'waits mine' : 'waits'}>
          {w.mine ? '等我' : `等${w.who}`}
          {w.daysLeft === null ? w.what : `：${w.what}，${daysLeftText(w.daysLeft)}`}
        </p>
      ))}
      <div className="foot">
        {limit ? <Clock module={matter.module} id={matter.id} limit={limit} today={today} /> : <span />}
        {acts && <CardActs matter={matter} />}
      </div>
    </li>
  );
}

/** The next limit: the word and the days; by which article, and from when, for whoever points at it. The link counts it day by day. */
function Clock({ module, id, limit, today }: { module: string; id: string; limit: LimitView; today: string }) {
  const articles = limit.per.map((p) => p.text).join('、');
  const force = limit.force === 'statutory' ? '' : limit.force === 'local' ? '（地方规定）' : '（内部时限）';
  return (
    <Tooltip
      title={
        <>
          {limit.label}（{limit.allow}），自{shortDate(limit.startedOn, today)}起算
          {limit.due && `，至${shortDate(limit.due, today)}`}
          {limit.provisional && '（暂定）'}
          <br />
          {articles}
          {force}
        </>
      }
      trigger={['hover', 'focus']}
    >
      <Link className="clock" to="/$module/$id" params={{ module, id }} search={{ limit: limit.limit }}>
        <span className="limit">{limit.label}</span>{' '}
        {limit.status === 'paused' ? <span className="soon nowrap">停止计算</span> : <DaysLeft days={limit.daysLeft} />}
      </Link>
    </Tooltip>
  );
}
