/** How a due date was counted, step by step and day by day, as a lawyer would check it with a finger on the calendar. */
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import type { LimitExplanation } from '../../../../contract/matters.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { DaysLeft } from '../../lists/days-left.tsx';
import { ask } from '../../queries.ts';
import { Shown } from '../../shell/states.tsx';
import { monthsOf } from './months-of.ts';

export function LimitDrawer({
  module,
  id,
  limit,
  close,
}: {
  module: string;
  id: string;
  limit: string | undefined;
  close: () => void;
}) {
  const told = useQuery({ ...ask.limit(module, id, limit ?? ''), enabled: limit !== undefined });
  return (
    <Drawer
      open={limit !== undefined}
      onClose={close}
      size={720}
      title={`期限怎么算：${told.data?.limit.label ?? ''}`}
      destroyOnHidden
    >
      <Shown query={told} what="正在计算">
        {(found) => <Explanation told={found} />}
      </Shown>
    </Drawer>
  );
}

function Explanation({ told: { limit, lines, days } }: { told: LimitExplanation }) {
  return (
    <>
      <p>
        {limit.due ? <strong>{chineseDate(limit.due)}到期</strong> : <strong>尚不能确定到期日</strong>}{' '}
        <DaysLeft days={limit.daysLeft} />
      </p>
      <p className="article">{limit.per.map((p) => p.text).join('、')}</p>
      <ol className="steps-told part">
        {lines.map((l) => (
          <li key={`${l.kind}${l.date ?? ''}${l.text}`}>
            {l.text}
            {l.per && <span className="article">（{l.per}）</span>}
          </li>
        ))}
      </ol>
      {days.length > 0 && (
        <section className="part" aria-label="逐日表">
          <header>
            <h2>逐日表</h2>
            <span className="quiet">浅底为计入的日子，下方数字是第几日；斜纹为不计入；方框为到期日。</span>
          </header>
          <div className="months">
            {monthsOf(days).map((m) => (
              <div key={m.title} className="month">
                <table>
                  <caption>{m.title}</caption>
                  <thead>
                    <tr>
                      {['一', '二', '三', '四', '五', '六', '日'].map((w) => (
                        <th key={w} scope="col">
                          {w}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {m.weeks.map((week, w) => (
                      <tr key={`${m.title}${String(w)}`}>
                        {week.map((day, d) => {
                          const place = `${String(w)}-${String(d)}`;
                          if (day === null) return <td key={place} />;
                          if (typeof day === 'number') return <td key={place}>{day}</td>;
                          return (
                            <td
                              key={place}
                              className={`${day.counted ? 'counted' : 'off'} ${day.date === limit.due ? 'due' : ''}`}
                              title={day.why ?? ''}
                            >
                              {Number(day.date.slice(8))}
                              {day.number !== undefined && <b>{day.number}</b>}
                              {!day.counted && <span className="unseen">不计入{day.why}</span>}
                            </td>
                          );
                        })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            ))}
          </div>
          <details>
            <summary>列出每一天</summary>
            <table className="ledger">
              <thead>
                <tr>
                  <th>日期</th>
                  <th>第几日</th>
                  <th>说明</th>
                </tr>
              </thead>
              <tbody>
                {days.map((d) => (
                  <tr key={d.date}>
                    <td className="nowrap">
                      {chineseDate(d.date)} {d.weekday}
                    </td>
                    <td className="number">{d.number ?? '—'}</td>
                    <td>{d.why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </section>
      )}
    </>
  );
}
