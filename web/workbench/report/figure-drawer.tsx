/** One figure opened: what it means, what was divided by what, and exactly the matters it counts. */
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import type { Figures, FigureView } from '../../../contract/report.ts';
import { chineseDate } from '../../shared/dates.ts';
import { MatterTable } from '../lists/matter-table.tsx';
import { Pages } from '../lists/pages.tsx';
import { ask } from '../queries.ts';
import { Empty, Shown } from '../shell/states.tsx';

interface Asked {
  data: Pick<Figures, 'figures'> | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

export function FigureDrawer({
  year,
  asOf,
  figure,
  id,
  asked,
  close,
  office,
}: {
  year: number;
  asOf: string;
  figure: FigureView | undefined;
  id: string | undefined;
  asked: Asked;
  close: () => void;
  /** Only what this office handles, where the figure is one office's. */
  office?: { code: string; name: string };
}) {
  return (
    <Drawer
      open={id !== undefined}
      onClose={close}
      size="min(68rem, 92vw)"
      title={figure?.label ?? '数字的来源'}
      destroyOnHidden
    >
      <Shown query={asked}>
        {() =>
          figure ? (
            <Behind
              key={figure.id}
              year={year}
              asOf={asOf}
              figure={figure}
              all={asked.data?.figures ?? []}
              office={office}
            />
          ) : (
            <Empty title="没有这个指标">报告引用的指标没有定义，请告知系统管理员。</Empty>
          )
        }
      </Shown>
    </Drawer>
  );
}

function Behind({
  year,
  asOf,
  figure,
  all,
  office,
}: {
  year: number;
  asOf: string;
  figure: FigureView;
  all: readonly FigureView[];
  office: { code: string; name: string } | undefined;
}) {
  // The parts of a rate are told by its quotient.
  const made = figure.parts
    .filter((part) => part.role === 'adds' || part.role === 'takes')
    .map((part) => ({ ...part, text: all.find((f) => f.id === part.id)?.text ?? '' }));
  const [{ page, size }, setPage] = useState({ page: 1, size: 20 });
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  const matters = useQuery(ask.figureMatters(year, figure.id, page, size, asOf, office?.code));
  const moduleName = (m: string): string => catalogue.find((c) => c.module === m)?.label ?? m;
  return (
    <>
      <p className="big-figure">{figure.text}</p>
      <dl className="meaning">
        <dt>口径</dt>
        <dd>{figure.meaning || figure.label}</dd>
        {figure.denominator !== null && (
          <>
            <dt>计算</dt>
            <dd className="figure">
              {figure.numerator ?? 0} ÷ {figure.denominator}
              {figure.denominator === 0 && '，没有分母，不计算比率'}
            </dd>
          </>
        )}
        {made.length > 0 && (
          <>
            <dt>{figure.parts.some((p) => p.role === 'takes') ? '计算' : '合计'}</dt>
            <dd className="figure">
              {made.map((part, at) => (
                <span key={part.id}>
                  {part.role === 'takes' ? ' － ' : at > 0 ? ' ＋ ' : ''}
                  {part.label} {part.text}
                </span>
              ))}
            </dd>
            {figure.parts.some((p) => p.role === 'takes') && (
              <>
                <dt>名单</dt>
                <dd>只列使两个数不同的事项；两个数都计入的事项互相抵消，不再列出。</dd>
              </>
            )}
          </>
        )}
        {office && (
          <>
            <dt>单位</dt>
            <dd>{office.name}办理的</dd>
          </>
        )}
        <dt>年度</dt>
        <dd>
          {year}年，数据截至{chineseDate(asOf)}
        </dd>
        <dt>事项</dt>
        <dd>{figure.count}件</dd>
      </dl>
      <Shown query={matters} what="正在列出事项">
        {(list) =>
          list.total === 0 ? (
            <Empty title={figure.count === 0 ? '这个数字背后没有事项' : '您无权查看这些事项'}>
              {figure.count > 0 && `数字按${office ? office.name : '全县'}统计，名单按您的权限显示。`}
            </Empty>
          ) : (
            <>
              {list.total < figure.count && (
                <p className="notice">
                  共{figure.count}件，其中您有权查看{list.total}件。
                </p>
              )}
              <MatterTable rows={list.rows} label={`${figure.label}背后的事项`} moduleName={moduleName} />
              <Pages
                page={list.page}
                size={list.size}
                total={list.total}
                turn={(p, s) => {
                  setPage({ page: p, size: s });
                  document.querySelector('.ant-drawer-body')?.scrollTo({ top: 0 });
                }}
              />
            </>
          )
        }
      </Shown>
    </>
  );
}
