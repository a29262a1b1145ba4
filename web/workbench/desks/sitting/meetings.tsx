/** The meetings there are: the next first, those that are over below; beside the agenda on a wide screen, folded away on a narrow one. */
import type { MeetingRow, SittingView } from '../../../../contract/sittings.ts';
import { useSession } from '../../shell/session.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
/** 11月24日 周二; with the year where it is another than today's. */
export function dayText(day: string | null, today: string): string {
  if (day === null) return '日期未定';
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`}${month}月${date}日 周${weekday}`;
}

/** So many of those that are over are laid out at once. */
const laidOut = 6;

export function Meetings({
  view,
  chosen,
  choose,
}: {
  view: SittingView;
  chosen: string;
  choose: (id: string) => void;
}) {
  const { today } = useSession();
  const all = [...view.coming, ...view.past];
  const now = all.find((m) => m.id === chosen);
  const lists = (
    <>
      {view.coming.length > 0 && (
        <List title="要开的和待签发纪要的" rows={view.coming} {...{ chosen, choose, today }} />
      )}
      {view.past.length > 0 && (
        <List title="已经结束的" rows={view.past.slice(0, laidOut)} {...{ chosen, choose, today }} />
      )}
      {view.past.length > laidOut && (
        <details className="older" open={view.past.slice(laidOut).some((m) => m.id === chosen)}>
          <summary>更早的（{view.past.length - laidOut + view.earlier}）</summary>
          <List title="" rows={view.past.slice(laidOut)} {...{ chosen, choose, today }} />
          {view.earlier > 0 && <p className="article">其余{view.earlier}次在台账里查。</p>}
        </details>
      )}
    </>
  );
  return (
    <>
      <nav className="meetings wide no-print" aria-label="会议">
        {lists}
      </nav>
      <details className="meetings narrow no-print">
        <summary>{now ? `${dayText(now.on, today)} · 换一次会议` : '选择会议'}</summary>
        {lists}
      </details>
    </>
  );
}

function List({
  title,
  rows,
  chosen,
  choose,
  today,
}: {
  title: string;
  rows: readonly MeetingRow[];
  chosen: string;
  choose: (id: string) => void;
  today: string;
}) {
  return (
    <section aria-label={title || '更早的'}>
      {title && <h2>{title}</h2>}
      <ul>
        {rows.map((m) => (
          <li key={m.id}>
            <button type="button" aria-current={m.id === chosen ? 'true' : undefined} onClick={() => choose(m.id)}>
              <span className="day">
                {dayText(m.on, today)}
                {m.on === today && <strong className="meetings-today"> 今天</strong>}
              </span>
              <span className="name">{m.title}</span>
              <span className="article">{m.stateLabel}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
