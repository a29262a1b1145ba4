/** Twelve months of openings and closings: a chart for looking, the same numbers as a table for reading. */
import { Select } from 'antd';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Overview } from '../../../contract/report.ts';
import { colours } from '../theme.ts';
import { monthTotals } from './months-total.ts';

/** January tells its year. */
const label = (month: string): string =>
  month.endsWith('-01') ? `${month.slice(0, 4)}年1月` : `${Number(month.slice(5))}月`;

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export function Months({ overview }: { overview: Overview }) {
  const [module, setModule] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const totals = useMemo(() => monthTotals(overview.months, overview.today, module), [overview, module]);

  useEffect(() => {
    const drawn = init(box.current!, undefined, { renderer: 'svg' });
    chart.current = drawn;
    const resized = new ResizeObserver(() => drawn.resize());
    resized.observe(box.current!);
    return () => {
      resized.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.9;
    const text = { color: colours.ink2, fontSize: size, fontFamily: getComputedStyle(document.body).fontFamily };
    chart.current?.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: 8, top: size * 3, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: text, itemWidth: size, itemHeight: size, itemGap: size * 2 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: {
        type: 'category',
        data: totals.map((m) => label(m.month)),
        axisLabel: text,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line2 } },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: colours.line } } },
      series: [
        {
          name: '新立',
          type: 'bar',
          data: totals.map((m) => m.opened),
          itemStyle: { color: colours.accent },
          barGap: '10%',
        },
        // Hollow, so that the two are told apart without colour.
        {
          name: '办结',
          type: 'bar',
          data: totals.map((m) => m.closed),
          itemStyle: { color: colours.wash, borderColor: colours.accent, borderWidth: 1 },
        },
      ],
    });
  }, [totals]);
  return (
    <section className="part" aria-label="近十二个月">
      <header>
        <h2>近十二个月</h2>
        <span className="aside no-print">
          <Select
            allowClear={{ label: '清空' }}
            showSearch={{ optionFilterProp: 'label' }}
            aria-label="台账"
            placeholder="全部台账"
            style={{ width: '12rem' }}
            value={module ?? null}
            options={overview.byModule.map((m) => ({ value: m.module, label: m.label }))}
            onChange={(v: string | null) => setModule(v ?? undefined)}
          />
        </span>
      </header>
      <div className="chart sheet" style={{ padding: '0.6rem' }} ref={box} aria-hidden="true" />
      <details>
        <summary>用表格看</summary>
        <table className="ledger">
          <thead>
            <tr>
              <th>月份</th>
              <th className="number">新立</th>
              <th className="number">办结</th>
            </tr>
          </thead>
          <tbody>
            {totals.map((m) => (
              <tr key={m.month}>
                <td>{`${m.month.slice(0, 4)}年${Number(m.month.slice(5))}月`}</td>
                <td className="number">{m.opened}</td>
                <td className="number">{m.closed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
