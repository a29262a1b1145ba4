/** 县域总览: one honest picture of the county — what is open, what is late and whose it is. Every number opens its matters. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Overview } from '../../../contract/report.ts';
import { ask } from '../queries.ts';
import { Empty, Shown, Waiting } from '../shell/states.tsx';
import './overview.css';

const MonthsChart = lazy(() => import('./months-chart.tsx'));

export function OverviewPage() {
  const overview = useQuery(ask.overview);
  return (
    <div className="page">
      <div className="page-head">
        <h1>县域总览</h1>
        {overview.data && <span className="quiet figure">{overview.data.today}</span>}
      </div>
      <Shown query={overview} what="正在汇总">
        {(found) => (found.open === 0 && found.byModule.length === 0 ? <Empty title="没有您可以看到的事项">总览只汇总您有权查看的事项。</Empty> : <Picture overview={found} />)}
      </Shown>
    </div>
  );
}

function Picture({ overview }: { overview: Overview }) {
  return (
    <div className="overview">
      <dl className="overview-head">
        <Head label="在办" value={overview.open} search={{ open: 'true' }} />
        <Head label="逾期" value={overview.overdue} search={{ overdue: 'true' }} late={overview.overdue > 0} />
        <Head label="七日内到期" value={overview.dueThisWeek} search={{ open: 'true', sort: 'due' }} />
        <div>
          <dt>待您审批</dt>
          <dd><Link to="/" className="figure">{overview.approvals}</Link></dd>
        </div>
      </dl>
      <section className="sheet overview-sheet">
        <h2>各类事项</h2>
        <div className="scroll">
          <table className="ledger" aria-label="各类事项">
            <thead>
              <tr><th>事项</th><th className="number">在办</th><th className="number">逾期</th><th className="number">本月新收</th><th className="number">上月新收</th><th className="number">本月办结</th></tr>
            </thead>
            <tbody>
              {overview.byModule.map((m) => (
                <tr key={m.module}>
                  <td><Link to="/$module" params={{ module: m.module }}>{m.label}</Link></td>
                  <td className="number"><Link to="/$module" params={{ module: m.module }} search={{ open: 'true' }}>{m.open}</Link></td>
                  <td className="number">{m.overdue > 0 ? <Link className="late" to="/$module" params={{ module: m.module }} search={{ overdue: 'true' }}>{m.overdue}</Link> : '0'}</td>
                  <td className="number">{m.openedThisMonth}</td>
                  <td className="number">{m.openedLastMonth}</td>
                  <td className="number">{m.closedThisMonth}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Phases overview={overview} />
      </section>
      <section className="sheet overview-sheet">
        <h2>近十二个月收结情况</h2>
        <Suspense fallback={<Waiting what="正在绘图" />}>
          <MonthsChart months={overview.months} />
        </Suspense>
      </section>
      <section className="sheet overview-sheet">
        <h2>各单位</h2>
        <p className="quiet">按逾期、临近到期排列，供督促办理；不作案件数量排名。</p>
        <div className="scroll">
          <table className="ledger" aria-label="各单位在办和逾期">
            <thead>
              <tr><th>单位</th><th className="number">逾期</th><th className="number">七日内到期</th><th className="number">在办</th></tr>
            </thead>
            <tbody>
              {overview.byOffice.map((o) => (
                <tr key={o.office}>
                  <td>{o.name}</td>
                  <td className="number">{o.overdue > 0 ? <Link className="late" to="/search" search={{ office: o.office, overdue: 'true' }}>{o.overdue}</Link> : '0'}</td>
                  <td className="number">{o.dueThisWeek}</td>
                  <td className="number"><Link to="/search" search={{ office: o.office, open: 'true', sort: 'due' }}>{o.open}</Link></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}

function Head({ label, value, search, late = false }: { label: string; value: number; search: { open?: 'true'; overdue?: 'true'; sort?: 'due' }; late?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd><Link to="/search" search={search} className={late ? 'figure late' : 'figure'}>{value}</Link></dd>
    </div>
  );
}

/** Where the open matters stand, phase by phase, as bars with their numbers beside them. */
function Phases({ overview }: { overview: Overview }) {
  const most = Math.max(1, ...overview.states.map((s) => s.count));
  return (
    <div className="overview-phases">
      {overview.byModule.map((m) => {
        const phases = overview.states.filter((s) => s.module === m.module);
        if (phases.length === 0) return null;
        return (
          <div key={m.module}>
            <h3>{m.label}在办事项所处阶段</h3>
            <ul>
              {phases.map((p) => (
                <li key={p.phase}>
                  <span>{p.phase}</span>
                  <i style={{ inlineSize: `${(p.count / most) * 100}%` }} />
                  <b className="figure">{p.count}</b>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
