/** One piece of work: how long is left and by which article, the matter, and the next lawful step. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { WorkItem } from '../../../contract/matters.ts';
import { shortDate } from '../../shared/dates.ts';
import { DaysLeft } from '../lists/days-left.tsx';
import { ask } from '../queries.ts';
import { StepLink } from '../shell/step-link.tsx';
import { daysOf } from './bands.ts';

/** At most this many steps are laid out; the others stand on the matter's page. */
const stepsShown = 2;

export function Task({ item, today, row, chosen }: { item: WorkItem; today: string; row?: number; chosen?: boolean }) {
  const { matter, limit, next } = item;
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  const register = catalogue.find((m) => m.module === matter.module)?.label ?? matter.module;
  const due = limit?.due ?? matter.due;
  return (
    <li className={chosen ? 'task here' : 'task'} data-row={row}>
      <div className="when">
        {limit?.status === 'paused' ? (
          <span className="soon">停止计算</span>
        ) : (
          daysOf(item) !== null && <DaysLeft days={daysOf(item)} />
        )}
        {due && (
          <small className="nowrap">
            {shortDate(due, today)}
            {limit?.provisional ? '（暂定）' : ''}
          </small>
        )}
      </div>
      <div className="what">
        <Link to="/$module/$id" params={{ module: matter.module, id: matter.id }}>
          {matter.title || '（无标题）'}
        </Link>
        <div className="under">
          {register} · {matter.number ?? '未编号'} · {matter.stateLabel}
        </div>
        {limit && (
          <div className="under">
            {limit.label}（{limit.allow}）{limit.per[0] && ` · ${limit.per.map((p) => p.text).join('、')}`}
            {limit.force !== 'statutory' && (
              <>
                {' '}
                <span className="mark">{limit.force === 'local' ? '地方规定' : '内部时限'}</span>
              </>
            )}
          </div>
        )}
      </div>
      <div className="steps no-print">
        {next.slice(0, stepsShown).map((step, i) => (
          <StepLink key={step.act} module={matter.module} id={matter.id} act={step.act} main={i === 0}>
            {step.label}
          </StepLink>
        ))}
      </div>
    </li>
  );
}
