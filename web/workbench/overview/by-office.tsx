/** Whose the late matters are. Only lateness is compared between offices, never fines or inspections (行政处罚法第七十四条). */
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../contract/report.ts';
import { addDays } from '../../shared/dates.ts';

const firstShown = 15;

export function ByOffice({ overview }: { overview: Overview }) {
  const pressing = overview.byOffice.filter((o) => o.overdue > 0 || o.dueThisWeek > 0);
  const rows = pressing.slice(0, firstShown);
  return (
    <section className="part" aria-label="各单位逾期和临近到期">
      <header>
        <h2>谁逾期、谁快到期</h2>
      </header>
      {rows.length === 0 ? (
        <p className="notice good">没有单位逾期，七天内也没有到期的事项。</p>
      ) : (
        <div className="scroll sheet">
          <table className="ledger">
            <thead>
              <tr>
                <th>单位</th>
                <th className="number">逾期</th>
                <th className="number">七天内到期</th>
                <th className="number">在办</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((o) => (
                <tr key={o.office}>
                  <td>{o.name}</td>
                  <td className="number">
                    {o.overdue > 0 ? (
                      <Link
                        to="/search"
                        search={{ office: o.office, main: 'true', overdue: 'true', sort: 'due' }}
                        className="late"
                      >
                        {o.overdue}
                      </Link>
                    ) : (
                      0
                    )}
                  </td>
                  <td className="number">
                    {o.dueThisWeek > 0 ? (
                      <Link
                        to="/search"
                        search={{ office: o.office, main: 'true', dueTo: addDays(overview.today, 7), sort: 'due' }}
                      >
                        {o.dueThisWeek}
                      </Link>
                    ) : (
                      0
                    )}
                  </td>
                  <td className="number">
                    <Link to="/search" search={{ office: o.office, open: 'true' }}>
                      {o.open}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pressing.length > rows.length && (
        <p className="quiet">另有{pressing.length - rows.length}个单位有临近到期的事项。</p>
      )}
    </section>
  );
}
