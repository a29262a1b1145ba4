/** Opened and closed per month of the last twelve, as lines told apart by dash as well as by colour, with the same numbers as a table for those who read rather than look. */
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Overview } from '../../../contract/report.ts';
import { colours } from '../theme.ts';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface Month {
  month: string;
  opened: number;
  closed: number;
}

/** All modules together, month by month. */
export function totalsByMonth(months: Overview['months']): Month[] {
  const byMonth = new Map<string, Month>();
  for (const { month, opened, closed } of months) {
    const sum = byMonth.get(month) ?? { month, opened: 0, closed: 0 };
    byMonth.set(month, { month, opened: sum.opened + opened, closed: sum.closed + closed });
  }
  return [...byMonth.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

export default function MonthsChart({ months }: { months: Overview['months'] }) {
  const place = useRef<HTMLDivElement>(null);
  const totals = totalsByMonth(months);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    const line = (name: string, color: string, type: 'solid' | 'dashed', data: number[]) => ({
      name,
      type: 'line' as const,
      data,
      symbolSize: 6,
      color,
      lineStyle: { type, width: 2 },
    });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit', color: colours.ink },
      grid: { left: 44, right: 16, top: 36, bottom: 28 },
      legend: { top: 0, left: 0, itemWidth: 34 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: totals.map((t) => t.month), axisLabel: { color: colours.ink3 } },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: colours.ink3 },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        line(
          '新收',
          colours.accent,
          'solid',
          totals.map((t) => t.opened),
        ),
        line(
          '办结',
          colours.done,
          'dashed',
          totals.map((t) => t.closed),
        ),
      ],
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [totals]);
  return (
    <figure>
      <div ref={place} className="overview-chart" aria-hidden="true" />
      <details>
        <summary>以表格查看</summary>
        <table className="ledger" aria-label="近十二个月收结情况">
          <thead>
            <tr>
              <th>月份</th>
              <th className="number">新收</th>
              <th className="number">办结</th>
            </tr>
          </thead>
          <tbody>
            {totals.map((t) => (
              <tr key={t.month}>
                <td className="figure">{t.month}</td>
                <td className="number">{t.opened}</td>
                <td className="number">{t.closed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
