/** The yearly report as it stands on a government site, each figure a link to what lies behind it. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import type { Report } from '../../data.ts';
import { type Content, html, type Markup } from '../../html.ts';
import { publicHeader, readingTools, scanToRead } from '../../public-header.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';

type Paragraph = Report['chapters'][number]['groups'][number]['paragraphs'][number];

function paragraph(year: number, p: Paragraph): Markup {
  const number = /^\d+$/.test(p.section) && !/^\d/.test(p.title) ? `${p.section}.` : '';
  const title = p.title
    ? html`<strong class="run-in">${number}${p.title}${/[。！？]$/.test(p.title) ? '' : '。'}</strong>`
    : null;
  if (p.missing) {
    const why = p.modules.length > 0 ? '本段对应的业务尚未接入本系统，没有记录可写' : '本年度没有可以写入本段的记录';
    return html`<p class="missing">${title}（${why}，也不以人工填写的数字代替。）</p>`;
  }
  return html`<p>${title}${p.parts.map((part) =>
    'figure' in part
      ? html`<a class="figure" href="/report/${year}/figures/${encodeURIComponent(part.figure)}">${part.text}</a>`
      : part.text,
  )}</p>`;
}

export function reportPage(frame: Frame, report: Report, views: Content, qr: Markup, years: readonly number[]): string {
  const { year, header } = report;
  const address = `${frame.origin}/report/${year}`;
  return shell(frame, {
    title: report.title,
    here: 'report',
    description: `${report.title}，${header.publisher}发布`,
    body: html`${crumbs(['年度报告', `/report/${year}`], [`${year}年`])}
<article class="report">
${publicHeader(header)}
<h1>${report.title}</h1>
${report.demonstration ? html`<p class="demonstration-mark">演示数据：本报告由演示记录生成，不是${header.publisher}的正式报告。</p>` : null}
${readingTools(frame, views, qr, address)}
<nav class="contents" aria-label="报告目录"><h2>目录</h2><ol>${report.chapters.map((c, i) => html`<li><a href="#chapter-${i + 1}">${c.number ? `${c.number}、` : ''}${c.title}</a></li>`)}</ol></nav>
${report.chapters.map(
  (
    chapter,
    i,
  ) => html`<section aria-labelledby="chapter-${i + 1}"><h2 id="chapter-${i + 1}">${chapter.number ? `${chapter.number}、` : ''}${chapter.title}</h2>
${chapter.groups.map((group) => html`${group.title ? html`<h3>${group.title}</h3>` : null}${group.paragraphs.map((p) => paragraph(year, p))}`)}</section>`,
)}
</article>
<aside class="about-report" aria-labelledby="about-report"><h2 id="about-report">关于这份报告</h2>
<p>带下划线的数字都由记录计算，点开可以看到口径、单位、分子分母和背后的事项。数字截至${chineseDate(report.asOf)}。</p>
<p>${report.tables.length > 0 ? html`<a href="/report/${year}/tables">附表（${report.tables.length}张）</a>　` : null}<a href="/report/${year}/checks">数字之间的核对${report.contradictions.length > 0 ? `（${report.contradictions.length}处不一致）` : '（未发现不一致）'}</a>　<a href="/open-data/figures-${year}.csv">全部数字（CSV）</a>　<a href="/open-data/figures-${year}.json">（JSON）</a></p>
${report.hash ? html`<p>正文和数字的SHA-256：<code class="hash">${report.hash}</code>${report.frozenOn ? html`，${chineseDate(report.frozenOn)}定稿` : null}。定稿以后任何改动都会使它改变。</p>` : null}
${years.length > 1 ? html`<p>其他年度：${years.filter((y) => y !== year).map((y) => html`<a href="/report/${y}">${y}年</a>　`)}</p>` : null}
${scanToRead(qr)}
</aside>`,
  });
}

/** Contradictions between figures, told beside the report rather than smoothed over. */
export function checksPage(frame: Frame, report: Report): string {
  const { year, contradictions } = report;
  return shell(frame, {
    title: `${year}年度报告数字的核对`,
    here: 'report',
    body: html`${crumbs([`${year}年度报告`, `/report/${year}`], ['数字的核对'])}
<h1>${year}年度报告数字的核对</h1>
<p class="lead">系统对报告中有勾稽关系的数字逐项核对。不一致的地方照实列出，不作修饰。</p>
${
  contradictions.length === 0
    ? html`<p class="good">没有发现不一致。</p>`
    : html`<p>发现${contradictions.length}处不一致：</p><ol class="checks">${contradictions.map((c) => html`<li><h2>${c.label}</h2><p>${c.sentence}</p>${c.per ? html`<p class="per">依据：${c.per}</p>` : null}</li>`)}</ol>`
}
<p><a href="/report/${year}">返回${year}年度报告</a></p>`,
  });
}
