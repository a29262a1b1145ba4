/** Each register: what is open, what is late, and this month beside last month. */
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../contract/report.ts';
import { addDays } from '../../shared/dates.ts';

export function ByModule({ overview }: { overview: Overview }) {
  const monthStart = `${overview.today.slice(0, 7)}-01`;
  const lastMonthEnd = addDays(monthStart, -1);
  const lastMonth = { from: `${lastMonthEnd.slice(0, 7)}-01`, to: lastMonthEnd };
  const rows = [...overview.byModule].sort((a, b) => b.overdue - a.overdue || b.open - a.open);
  return (
    <section className="part" aria-label="各类事项">
      <header>
        <h2>各类事项</h2>
      </header>
      {rows.length === 0 ? (
        <p className="notice">近一年没有您有权查看的事项。</p>
      ) : (
        <div className="scroll sheet">
          <table className="ledger">
            <thead>
              <tr>
                <th>台账</th>
                <th className="number">逾期</th>
                <th className="number">在办</th>
                <th className="number">本月新立</th>
                <th className="number">上月新立</th>
                <th className="number">本月办结</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((m) => {
                const to = { to: '/$module', params: { module: m.module } } as const;
                return (
                  <tr key={m.module}>
                    <td>
                      <Link {...to}>{m.label}</Link>
                    </td>
                    <td className="number">
                      {m.overdue > 0 ? (
                        <Link {...to} search={{ overdue: 'true', sort: 'due' }} className="late">
                          {m.overdue}
                        </Link>
                      ) : (
                        0
                      )}
                    </td>
                    <td className="number">
                      {m.open > 0 ? (
                        <Link {...to} search={{ open: 'true' }}>
                          {m.open}
                        </Link>
                      ) : (
                        0
                      )}
                    </td>
                    <td className="number">
                      {m.openedThisMonth > 0 ? (
                        <Link {...to} search={{ from: monthStart }}>
                          {m.openedThisMonth}
                        </Link>
                      ) : (
                        0
                      )}
                    </td>
                    <td className="number">
                      {m.openedLastMonth > 0 ? (
                        <Link {...to} search={lastMonth}>
                          {m.openedLastMonth}
                        </Link>
                      ) : (
                        0
                      )}
                    </td>
                    <td className="number">{m.closedThisMonth}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
