/** One figure: what it counts, how it was reckoned, and exactly the matters behind it. */
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { MatterTable } from '../lists/matter-table.tsx';
import { Pages } from '../lists/pages.tsx';
import { ask } from '../queries.ts';
import { Empty, Shown } from '../shell/states.tsx';

export function FigureDrawer({ year, id, close }: { year: number; id: string; close: () => void }) {
  const [page, setPage] = useState({ at: 1, size: 20 });
  const figures = useQuery(ask.figures(year));
  const behind = useQuery(ask.figureMatters(year, id, page.at, page.size));
  const figure = figures.data?.figures.find((f) => f.id === id);
  return (
    <Drawer open onClose={close} size="large" title={figure ? `${figure.label}：${figure.text}` : '指标'}>
      <Shown query={figures} what="正在核算">
        {() =>
          figure === undefined ? (
            <Empty title="没有这项指标" />
          ) : (
            <dl className="figure-facts">
              <dt>口径</dt>
              <dd>{figure.meaning}</dd>
              <dt>计量单位</dt>
              <dd>{figure.unit === 'ratio' ? '百分比' : figure.unit}</dd>
              {figure.unit === 'ratio' && <dt>算法</dt>}
              {figure.unit === 'ratio' && (
                <dd className="figure">
                  {figure.denominator === 0 ? '分母为零，没有比率，以“—”表示' : `${figure.numerator} ÷ ${figure.denominator}`}
                </dd>
              )}
              <dt>背后的事项</dt>
              <dd className="figure">{figure.count}件</dd>
            </dl>
          )
        }
      </Shown>
      <Shown query={behind} what="正在打开背后的事项">
        {(list) =>
          list.rows.length === 0 ? (
            <Empty title={figure && figure.count > 0 ? '您无权查看这些事项' : '没有事项'}>数字由全部记录得出；事项清单只列出您有权查看的。</Empty>
          ) : (
            <div className={behind.isPlaceholderData ? 'renewing' : ''}>
              {figure && list.total < figure.count && <p className="quiet">其中您有权查看{list.total}件。</p>}
              <MatterTable rows={list.rows} label={`${figure?.label ?? ''}背后的事项`} />
              <Pages page={list.page} size={list.size} total={list.total} turn={(at, size) => setPage({ at, size })} />
            </div>
          )
        }
      </Shown>
    </Drawer>
  );
}
