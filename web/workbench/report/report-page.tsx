/** 年度报告: text whose figures open exactly the matters behind them, with what contradicts what beside it. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import type { Report } from '../../../contract/report.ts';
import { chineseDate } from '../../shared/dates.ts';
import { ask } from '../queries.ts';
import { useSession } from '../shell/session.ts';
import { Shown } from '../shell/states.tsx';
import { Contradictions } from './contradictions.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import { Finish } from './finish.tsx';
import './report.css';
import { ReportText } from './report-text.tsx';

const status = { draft: '草稿，数字随办理情况更新', frozen: '已定稿', published: '已公开' };

export function ReportPage() {
  const search = useSearch({ from: '/desk/report' });
  const navigate = useNavigate();
  const { today } = useSession();
  const thisYear = Number(today.slice(0, 4));
  // Reports are written at the turn of the year, about the year that has ended.
  const year = Number(search.year ?? thisYear - 1);
  const report = useQuery(ask.report(year));
  const figures = useQuery(ask.figures(year, report.data?.asOf));
  const show = (next: { year?: string; figure?: string }) =>
    void navigate({ to: '/report', search: next, resetScroll: false });
  return (
    <div className="page">
      <div className="page-head">
        <h1>年度报告</h1>
        {report.data && <Status report={report.data} />}
        <div className="aside report-tools no-print">
          <label htmlFor="year">年度</label>
          <Select
            id="year"
            value={year}
            style={{ width: '7rem' }}
            options={yearsUntil(thisYear, year)}
            onChange={(y: number) => show({ year: String(y) })}
          />
          <Button onClick={() => window.print()}>打印</Button>
          {report.data && <Finish report={report.data} />}
        </div>
      </div>
      <Shown query={report} what="正在按全年案卷生成报告">
        {(found) => (
          <div className="report">
            <ReportText
              report={found}
              open={(figure) => show({ year: String(year), figure })}
              current={search.figure}
            />
            <Contradictions report={found} />
          </div>
        )}
      </Shown>
      <FigureDrawer
        year={year}
        asOf={report.data?.asOf ?? today}
        figure={figures.data?.figures.find((f) => f.id === search.figure)}
        id={search.figure}
        asked={figures}
        close={() => show({ year: String(year) })}
      />
    </div>
  );
}

function Status({ report }: { report: Report }) {
  return (
    <p>
      <span className="mark">{status[report.status]}</span>{' '}
      <span className="quiet">数据截至{chineseDate(report.asOf)}</span>
      {report.demonstration && (
        <span className="mark demo" style={{ marginInlineStart: '0.5rem' }}>
          演示数据
        </span>
      )}
    </p>
  );
}

/** The last six years and this one, and whichever is shown. */
function yearsUntil(thisYear: number, shown: number): { value: number; label: string }[] {
  const years = new Set([shown, ...Array.from({ length: 7 }, (_, i) => thisYear - i)]);
  return [...years]
    .filter((y) => y >= 2000)
    .sort((a, b) => b - a)
    .map((y) => ({ value: y, label: `${y}年` }));
}
