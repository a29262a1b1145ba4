/** The clocks of a matter: due date, article, how much has run, and the way to the day-by-day explanation. */
import type { LimitView } from '../../../../contract/matters.ts';
import { chineseDate, daysBetween, nearness } from '../../../shared/dates.ts';
import { DaysLeft } from '../../lists/days-left.tsx';

const status: Record<LimitView['status'], string> = {
  running: '',
  paused: '停止计算',
  met: '按期完成',
  late: '逾期完成',
  lapsed: '已届满',
  restarted: '已重新计算',
};
const binds = { office: '', party: '当事人的期限', other: '其他机关的期限' };

export function Limits({
  limits,
  today,
  explain,
}: {
  limits: readonly LimitView[];
  today: string;
  explain: (limit: string) => void;
}) {
  if (limits.length === 0) return <p className="notice">目前没有期限在计算。</p>;
  const order = [...limits].sort(
    (a, b) => Number(b.daysLeft !== null) - Number(a.daysLeft !== null) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0),
  );
  const running = order.filter((l) => l.status === 'running' || l.status === 'paused');
  const over = order.filter((l) => !running.includes(l));
  return (
    <>
      {running.length > 0 ? (
        <Clocks limits={running} today={today} explain={explain} />
      ) : (
        <p className="notice">目前没有期限在计算。</p>
      )}
      {over.length > 0 && (
        <details className="why-not">
          <summary>
            已经结束的期限（{over.length}）
            {over.some((l) => l.status === 'late') && <span className="late"> 有逾期</span>}
          </summary>
          <Clocks limits={over} today={today} explain={explain} />
        </details>
      )}
    </>
  );
}

function Clocks({
  limits,
  today,
  explain,
}: {
  limits: readonly LimitView[];
  today: string;
  explain: (limit: string) => void;
}) {
  return (
    <ul className="sheet clocks">
      {limits.map((l) => (
        <li key={`${l.limit}${l.startedOn}`} className={l.status === 'running' ? 'limit' : 'limit over'}>
          <div className="first">
            <strong>{l.label}</strong>
            {l.status === 'running' ? (
              <DaysLeft days={l.daysLeft} />
            ) : (
              <span
                className={l.status === 'late' || l.status === 'lapsed' ? 'late' : l.status === 'met' ? 'done' : 'soon'}
              >
                {status[l.status]}
              </span>
            )}
          </div>
          {l.status === 'running' && l.due && <Ruler limit={l} today={today} />}
          <div>
            {l.due
              ? `${l.endedOn ? `${chineseDate(l.endedOn)}完成，限` : ''}${chineseDate(l.due)}前`
              : '尚不能确定到期日'}
            {l.provisional && <span className="soon">（暂定，放假安排公布后重算）</span>}
          </div>
          {l.strict && l.due && l.strict !== l.due && (
            <div className="article">最后一日遇休息日顺延，请按{chineseDate(l.strict)}掌握。</div>
          )}
          <div className="article">
            {l.allow}，自{chineseDate(l.startedOn)}起{binds[l.binds] && ` · ${binds[l.binds]}`}
            {l.force !== 'statutory' && (
              <>
                {' '}
                · <span className="mark">{l.force === 'local' ? '地方规定' : '内部时限'}</span>
              </>
            )}
          </div>
          <div className="article">{l.per.map((p) => p.text).join('、')}</div>
          <button type="button" className="link no-print" onClick={() => explain(l.limit)}>
            逐日计算说明<span className="unseen">：{l.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How much of the limit has run, for the eye only: the words beside it say the same. */
function Ruler({ limit, today }: { limit: LimitView; today: string }) {
  const whole = Math.max(1, daysBetween(limit.startedOn, limit.due!));
  const share = Math.min(1, Math.max(0, daysBetween(limit.startedOn, today) / whole));
  const near = nearness(limit.daysLeft);
  return (
    <div
      className={`ruler ${near === 'late' || near === 'today' ? 'late' : near === 'soon' ? 'soon' : ''}`}
      aria-hidden="true"
    >
      <i style={{ width: `${share * 100}%` }} />
    </div>
  );
}
