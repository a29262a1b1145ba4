/** One figure: what it counts, how it was computed, and the matters behind it, without anything personal. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import type { FigurePage } from '../../data.ts';
import { html, type Markup } from '../../html.ts';
import { pager } from '../../publication-rows.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';
import { dateText } from '../../words.ts';

/** Exact value as the record gives it: money in yuan, a rate as a decimal fraction too, nothing over nothing. */
function exact(value: number | null, unit: string): string {
  if (value === null) return '没有值（分母为零，写作“—”）';
  if (unit === 'ratio') return `${value}（即${Number((value * 100).toFixed(4))}%）`;
  return `${value.toLocaleString('zh-CN', { maximumFractionDigits: 2 })}${unit}`;
}

export function figurePage(frame: Frame, data: FigurePage): string {
  const { figure: f, year } = data;
  const row = (label: string, value: Markup | string) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`;
  const here = `/report/${year}/figures/${encodeURIComponent(f.id)}`;
  return shell(frame, {
    title: `${f.label}（${year}年）`,
    here: 'report',
    body: html`${crumbs([`${year}年度报告`, `/report/${year}`], [f.label])}
<h1>${f.label}<span class="value">${f.text}</span></h1>
<table class="facts"><caption>这个数字怎么来的</caption><tbody>
${row('口径', f.meaning)}
${row('计量单位', f.unit === 'ratio' ? '比率' : f.unit)}
${row('准确值', exact(f.value, f.unit))}
${f.unit === 'ratio' ? html`${row('分子', f.numerator === null ? '—' : f.numerator.toLocaleString('zh-CN'))}${row('分母', f.denominator === null ? '—' : f.denominator.toLocaleString('zh-CN'))}` : null}
${row('背后的事项', `${f.count.toLocaleString('zh-CN')}件`)}
${row('统计期间', `${year}年1月1日至${year}年12月31日`)}
${row('数据截至', dateText(data.asOf))}
${row('指标编号', html`<code>${f.id}</code>`)}
${f.section ? row('在报告中的位置', /^\d+$/.test(f.section) ? `第${f.section}项` : f.section) : null}
${data.hash ? row('所在报告的SHA-256', html`<code class="hash">${data.hash}</code>`) : null}
</tbody></table>
<section aria-labelledby="behind"><h2 id="behind">背后的事项</h2>
<p>只列编号、办理单位、日期和结果，不含任何个人信息。</p>
${
  data.total === 0
    ? html`<p class="empty">没有事项计入这个数字。</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="背后的事项列表"><table class="list"><caption>共${data.total.toLocaleString('zh-CN')}件${frame.county.demonstration ? '（演示数据）' : ''}，截至${chineseDate(data.asOf)}</caption>
<thead><tr><th scope="col">编号</th><th scope="col">办理单位</th><th scope="col">开始日期</th><th scope="col">办结日期</th><th scope="col">结果</th></tr></thead>
<tbody>${data.rows.map((r) => html`<tr><td>${r.number ?? '未编号'}</td><td>${r.office}</td><td class="date">${r.openedOn}</td><td class="date">${r.closedOn ?? '—'}</td><td>${r.outcome}</td></tr>`)}</tbody></table></div>
${pager(data.page, data.size, data.total, (page) => `${here}?page=${page}`)}`
}</section>
<p><a href="/report/${year}">返回${year}年度报告</a></p>`,
  });
}
