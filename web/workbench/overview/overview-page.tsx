/** 县域总览: one honest picture. What is late and whose it is, what changed since last month; each number opens its matters. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../contract/report.ts';
import { addDays } from '../../shared/dates.ts';
import { ask } from '../queries.ts';
import { useSession } from '../shell/session.ts';
import { Shown } from '../shell/states.tsx';
import { ByModule } from './by-module.tsx';
import { ByOffice } from './by-office.tsx';
import { Months } from './months.tsx';
import './overview.css';

export function OverviewPage() {
  const overview = useQuery(ask.overview);
  const { regionName } = useSession();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{regionName}总览</h1>
        <span className="quiet">按您有权查看的事项统计，点数字看名单</span>
      </div>
      <Shown query={overview} what="正在统计">
        {(found) => (
          <>
            <Totals overview={found} />
            <div className="overview">
              <ByOffice overview={found} />
              <Months overview={found} />
            </div>
            <ByModule overview={found} />
          </>
        )}
      </Shown>
    </div>
  );
}

function Totals({ overview: o }: { overview: Overview }) {
  return (
    <div className="totals">
      <Link
        to="/search"
        search={{ main: 'true', overdue: 'true', sort: 'due' }}
        className={o.overdue > 0 ? 'late' : ''}
      >
        <b>{o.overdue}</b>已逾期
      </Link>
      <Link to="/search" search={{ main: 'true', dueTo: addDays(o.today, 7), sort: 'due' }}>
        <b>{o.dueThisWeek}</b>七天内到期
      </Link>
      <Link to="/search" search={{ main: 'true', open: 'true' }}>
        <b>{o.open}</b>正在办理
      </Link>
      <Link to="/" hash="approvals">
        <b>{o.approvals}</b>待您审批
      </Link>
    </div>
  );
}
