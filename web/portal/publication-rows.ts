/** A list of publications: title first, then who, what kind and when; a withdrawn one says so. */
import type { FoundPublication, MarkedPart } from './data.ts';
import { html, type Markup } from './html.ts';
import { dateText } from './words.ts';

const marks = (parts: readonly MarkedPart[]): Markup =>
  html`${parts.map((p) => (p.found ? html`<mark>${p.text}</mark>` : p.text))}`;

export function publicationRows(rows: readonly FoundPublication[]): Markup {
  return html`<ul class="publications">${rows.map(
    (
      row,
    ) => html`<li><a href="/published/${encodeURIComponent(row.id)}">${row.titleParts ? marks(row.titleParts) : row.title}</a>${row.withdrawnOn ? html` <span class="mark">已撤回</span>` : row.validity ? html` <span class="mark">${row.validity}</span>` : null}
${row.excerpt ? html`<p class="excerpt">${marks(row.excerpt)}</p>` : null}<p class="about"><span>${row.office}</span> <span>${row.subject}</span> ${dateText(row.publishedOn)}</p></li>`,
  )}</ul>`;
}

/** Previous, where we are, next; nothing when one page holds all. */
export function pager(page: number, size: number, total: number, href: (page: number) => string): Markup | null {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  return html`<nav class="pager" aria-label="翻页">
${page > 1 ? html`<a rel="prev" href="${href(page - 1)}">上一页</a>` : html`<span aria-hidden="true">上一页</span>`}
<span>第${page}页，共${last}页</span>
${page < last ? html`<a rel="next" href="${href(page + 1)}">下一页</a>` : html`<span aria-hidden="true">下一页</span>`}
</nav>`;
}
