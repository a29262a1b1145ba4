/** The official tables behind the yearly report: every number a link to the matters it counts. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import { depthOf, headText, type LaidHead, laidOut } from '../../../../kernel/procedure/language/tables.ts';
import type { Report } from '../../data.ts';
import { html, type Markup } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';

type Table = Report['tables'][number];

/** The head lines, from the outermost level; the corner stands beside them all. */
function headLines(table: Table): Markup {
  const levels = depthOf(table.columns);
  const laid = laidOut(table.columns).flat();
  const at = (level: number): readonly LaidHead[] => laid.filter((cell) => cell.level === level);
  return html`${Array.from(
    { length: levels },
    (_, level) =>
      html`<tr>${level === 0 ? html`<th scope="col" rowspan="${levels}" colspan="${depthOf(table.rows)}">${table.corner}</th>` : null}${at(
        level,
      ).map(
        (cell) =>
          html`<th scope="${cell.span > 1 ? 'colgroup' : 'col'}" colspan="${cell.span}" rowspan="${cell.levels}">${cell.label}</th>`,
      )}</tr>`,
  )}`;
}

function figureTable(year: number, table: Table): Markup {
  const heads = laidOut(table.rows);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${table.title}"><table class="${table.columns.length > 4 ? 'form-table wide' : 'form-table'}"><caption>${table.title}</caption>
<thead>${headLines(table)}</thead>
<tbody>${table.rows.map(
    (row, at) =>
      html`<tr>${(heads[at] ?? []).map(
        (cell) =>
          html`<th scope="${cell.span > 1 ? 'rowgroup' : 'row'}" rowspan="${cell.span}" colspan="${cell.levels}">${cell.label}</th>`,
      )}${row.cells.map((cell, column) =>
        cell.figure
          ? html`<td><a class="figure" href="/report/${year}/figures/${encodeURIComponent(cell.figure)}" aria-label="${headText(row)}，${table.columns[column] ? headText(table.columns[column]) : ''}：${cell.text}">${cell.text}</a></td>`
          : html`<td>${cell.text}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** Every table, in the parts of its form. */
export function reportTablesPage(frame: Frame, report: Report): string {
  const { year } = report;
  const parts = [...Map.groupBy(report.tables, (t) => t.part ?? t.title).entries()];
  return shell(frame, {
    title: `${year}年度报告的附表`,
    here: 'report',
    body: html`${crumbs([`${year}年度报告`, `/report/${year}`], ['附表'])}
<h1>${year}年度报告的附表</h1>
<p class="lead">表中的数字都由记录计算，点开可以看到口径和背后的事项；“—”表示本系统没有可以计算的记录，不是零。数字截至${chineseDate(report.asOf)}。</p>
${report.tables.length === 0 ? html`<p class="empty">这份报告定稿时还没有附表，不另行补做。</p>` : null}
${parts.map(
  ([part, tables], i) => html`<section aria-labelledby="part-${i + 1}"><h2 id="part-${i + 1}">${part}</h2>
${tables.map((table) => html`${figureTable(year, table)}${table.note ? html`<p class="note">${table.note}</p>` : null}<p class="per">依据：${table.per.map((a) => a.text).join('；')}</p>`)}</section>`,
)}
<p><a href="/report/${year}/checks">数字之间的核对</a>　<a href="/report/${year}">返回${year}年度报告</a></p>`,
  });
}
