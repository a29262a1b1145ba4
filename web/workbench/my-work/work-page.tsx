/** 我的工作: what is due first, why, and the one next lawful step; then what waits for approval and for others. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Work } from '../../../contract/matters.ts';
import { dateWithWeekday } from '../../shared/dates.ts';
import { useRowKeys } from '../lists/row-keys.ts';
import { ask } from '../queries.ts';
import { Empty, Shown } from '../shell/states.tsx';
import { Approvals } from './approvals.tsx';
import { bandsOf } from './bands.ts';
import { Task } from './task.tsx';
import './work.css';

export function WorkPage() {
  const work = useQuery(ask.work);
  return (
    <div className="page">
      <div className="page-head">
        <h1>我的工作</h1>
        {work.data && <Summary work={work.data} />}
      </div>
      <Shown query={work} what="正在读取您的工作">
        {(found) => <Desk work={found} />}
      </Shown>
    </div>
  );
}

function Summary({ work }: { work: Work }) {
  const parts = [
    work.overdue > 0 && (
      <>
        逾期<b className="late figure">{work.overdue}</b>件
      </>
    ),
    work.soon > 0 && (
      <>
        即将到期<b className="figure">{work.soon}</b>件
      </>
    ),
    work.approvals.length > 0 && (
      <>
        待您审批<b className="figure">{work.approvals.length}</b>件
      </>
    ),
    work.waiting.length > 0 && (
      <>
        等待他人<b className="figure">{work.waiting.length}</b>件
      </>
    ),
  ].filter((p) => p !== false);
  return (
    <p className="summary">
      {parts.length === 0
        ? '没有临近期限的事项。'
        : parts.map((p, i) => (
            <span key={String(i)}>
              {i > 0 && '，'}
              {p}
            </span>
          ))}
      <span className="unseen">{dateWithWeekday(work.today)}</span>
    </p>
  );
}

function Desk({ work }: { work: Work }) {
  const bands = useMemo(() => bandsOf(work.items), [work.items]);
  const rows = useMemo(() => bands.flatMap((b) => b.items), [bands]);
  const navigate = useNavigate();
  const open = useCallback(
    (i: number) => {
      const matter = rows[i]?.matter;
      if (matter) void navigate({ to: '/$module/$id', params: { module: matter.module, id: matter.id } });
    },
    [rows, navigate],
  );
  const at = useRowKeys(rows.length, open, rows);
  const side = work.approvals.length > 0 || work.waiting.length > 0;
  let row = 0;
  if (bands.length === 0 && !side) {
    return (
      <Empty title="手头的事都办完了">
        没有等您办理或者审批的事项。新的事项分到您名下后会按期限列在这里；要立案或者登记，请从左侧打开相应的台账。
      </Empty>
    );
  }
  return (
    <div className={bands.length > 0 && side ? 'desk two' : 'desk'}>
      {bands.length > 0 && (
        <div>
          {bands.map((band) => (
            <section key={band.near} className="band" aria-label={band.title}>
              <h2 className={band.near === 'late' || band.near === 'today' ? 'late' : ''}>
                {band.title} <span>{band.items.length}件</span>
              </h2>
              <Folded
                rows={band.items.map((item) => {
                  const here = row++;
                  return (
                    <Task
                      key={`${item.matter.id}${item.limit?.limit ?? ''}`}
                      item={item}
                      today={work.today}
                      row={here}
                      chosen={here === at}
                    />
                  );
                })}
                shown={band.near === 'still' ? stillShown : band.items.length}
              />
            </section>
          ))}
        </div>
      )}
      {side && (
        <div>
          {work.approvals.length > 0 && <Approvals approvals={work.approvals} />}
          {work.waiting.length > 0 && (
            <section className="band" aria-label="等待他人">
              <h2>
                等待他人 <span>{work.waiting.length}件</span>
              </h2>
              <Folded
                rows={work.waiting.map((item) => <Task key={item.matter.id} item={item} today={work.today} />)}
                shown={waitingShown}
              />
            </section>
          )}
        </div>
      )}
    </div>
  );
}

/** What has no running clock may wait further down. */
const stillShown = 5;
/** What waits for others is looked at, not worked on: the nearest first, the rest on demand. */
const waitingShown = 10;

function Folded({ rows, shown }: { rows: readonly ReactNode[]; shown: number }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="sheet">{all ? rows : rows.slice(0, shown)}</ul>
      {!all && rows.length > shown && (
        <p style={{ marginTop: '0.4rem' }}>
          <button type="button" className="link no-print" onClick={() => setAll(true)}>
            显示其余{rows.length - shown}件
          </button>
        </p>
      )}
    </>
  );
}
