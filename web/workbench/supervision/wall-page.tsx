/** 执法监督墙: how complete the files of each body are, what is late, and the weak spots found by rule. Every number opens its list. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Wall, WallQuery } from '../../../contract/supervision.ts';
import { ChoiceFilter } from '../lists/filters/choice-filter.tsx';
import { ask } from '../queries.ts';
import { useSession } from '../shell/session.ts';
import { Empty, Failed, Shown } from '../shell/states.tsx';
import { outcomeSigns, outcomeWords } from './outcomes.ts';
import './wall.css';
import { watchSearch } from './wall-search.ts';
import { WallTable } from './wall-table.tsx';

export function WallPage() {
  const query = useSearch({ from: '/desk/supervision' });
  const navigate = useNavigate();
  const { regionName } = useSession();
  const wall = useQuery(ask.wall(query));
  const go = (next: WallQuery) => void navigate({ to: '/supervision', search: next, replace: true });
  return (
    <div className="page wall-page">
      <div className="page-head">
        <h1>{regionName}执法监督墙</h1>
        <span className="quiet">按您有权查看的事项统计，点数字看名单</span>
        <div className="aside no-print">
          <Button onClick={() => window.print()}>打印</Button>
        </div>
      </div>
      <Shown query={wall} what="正在统计">
        {(found) => (
          <div className={wall.isPlaceholderData ? 'renewing' : ''}>
            {wall.error && <Failed error={wall.error} retry={() => void wall.refetch()} />}
            <Filters wall={found} query={query} go={go} />
            <Range wall={found} query={query} />
            {found.bodies.length === 0 ? (
              <Empty title="没有符合条件的事项">换一个年度、台账或者执法主体试试。</Empty>
            ) : (
              <WallTable wall={found} query={query} />
            )}
            <Watches wall={found} query={query} />
            <Note />
          </div>
        )}
      </Shown>
    </div>
  );
}

interface Parts {
  wall: Wall;
  query: WallQuery;
}

/** A choice that can be taken back; the empty one means all. */
function Filters({ wall, query, go }: Parts & { go: (query: WallQuery) => void }) {
  const thisYear = Number(wall.today.slice(0, 4));
  const years = [...new Set([...Array.from({ length: 6 }, (_, i) => thisYear - i), query.year ?? thisYear])];
  const without = (name: keyof WallQuery): WallQuery => {
    const { [name]: _, ...rest } = query;
    return rest;
  };
  return (
    <search className="wall-filters no-print">
      <ChoiceFilter
        id="wall-year"
        label="立案年度"
        value={query.year === undefined ? undefined : String(query.year)}
        all="全部年度"
        options={years.map((y) => ({ value: String(y), label: `${y}年` }))}
        choose={(year) => go({ ...without('year'), ...(year ? { year: Number(year) } : {}) })}
      />
      <ChoiceFilter
        id="wall-module"
        label="台账"
        value={query.module}
        all="全部台账"
        options={wall.modules.map((m) => ({ value: m.module, label: m.label }))}
        choose={(module) => go({ ...without('module'), ...(module ? { module } : {}) })}
      />
      <ChoiceFilter
        id="wall-authority"
        label="执法主体"
        value={query.authority}
        all="全部主体"
        options={wall.authorities.map((a) => ({ value: a.authority, label: a.name }))}
        choose={(authority) => go({ ...without('authority'), ...(authority ? { authority } : {}) })}
      />
      {Object.keys(query).length > 0 && (
        <Button type="text" onClick={() => go({})}>
          清除条件
        </Button>
      )}
    </search>
  );
}

/** What the numbers are limited to, in words, so that a printed wall says it too. */
function Range({ wall, query }: Parts) {
  const words = [
    ...(query.year === undefined ? [] : [`${query.year}年立案`]),
    ...(query.module === undefined ? [] : [wall.modules.find((m) => m.module === query.module)?.label ?? query.module]),
    ...(query.authority === undefined
      ? []
      : [wall.authorities.find((a) => a.authority === query.authority)?.name ?? query.authority]),
  ];
  return words.length === 0 ? null : <p className="range">统计范围：{words.join('，')}</p>;
}

function Watches({ wall, query }: Parts) {
  if (wall.watches.length === 0) return null;
  return (
    <section className="part" aria-label="监督预警">
      <header>
        <h2>监督预警</h2>
        <span className="quiet">由规则从记录中发现，是否立案监督由人决定</span>
      </header>
      <ul className="sheet rows watches">
        {wall.watches.map((w) => (
          <li key={`${w.module}/${w.watch}`}>
            <div>
              {w.count > 0 ? (
                <Link to="/$module" params={{ module: w.module }} search={watchSearch(query, w)} className="late">
                  {w.label}：{w.count}件
                </Link>
              ) : (
                <span className="done">{w.label}：没有</span>
              )}
              {w.count > 0 && <div>{w.advice}</div>}
            </div>
            <div className="article">{w.per.text}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Note() {
  return (
    <section className="part quiet wall-note" aria-label="说明">
      <p>
        {(['missing', 'excused', 'complete', 'notYet'] as const).map((o) => (
          <span key={o}>
            {outcomeSigns[o]} {outcomeWords[o]}：{told[o]}
          </span>
        ))}
      </p>
      <p>
        各单位按机构顺序排列，不排名次：不得把罚没、案件和检查的多少作为考核指标或者变相下达任务（行政处罚法第七十四条；国办发〔2024〕54号）。
      </p>
    </section>
  );
}

const told = {
  missing: '至少缺一项，没有说明例外',
  excused: '缺的都已说明例外',
  complete: '已办结，没有缺项',
  notYet: '还在办理，至今没有缺项',
} as const;
