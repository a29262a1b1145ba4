/** The front page: what one can do here, what was published last, the yearly report. */
import type { OnlineEntry, PublicationRow } from '../data.ts';
import { html } from '../html.ts';
import { publicationRows } from '../publication-rows.ts';
import { type Frame, shell } from '../shell.ts';

export interface HomeData {
  online: readonly OnlineEntry[];
  latest: readonly PublicationRow[];
  reportYears: readonly number[];
}

export function homePage(frame: Frame, { online, latest, reportYears }: HomeData): string {
  const [year] = reportYears;
  return shell(frame, {
    title: '首页',
    here: 'home',
    description: `${frame.county.government}行政程序的网上申请、进度查询、信息公开和法治政府建设年度报告`,
    body: html`<h1>${frame.county.name}法治政府公开平台</h1>
<p class="lead">在这里可以向${frame.county.government}提出申请，查看办理进度和法定期限，阅读依法公开的信息。</p>
<section aria-labelledby="do"><h2 id="do">我要办理</h2>
<ul class="tasks">
${online.map((entry) => html`<li><a href="${applyPath(entry)}"><strong>${entry.label}</strong><span>${entry.intro[0] ?? ''}</span></a></li>`)}
<li><a href="/track"><strong>查办理进度</strong><span>凭回执上的编号和查询码，查看办到哪一步、还有多少天。</span></a></li>
<li><a href="/published"><strong>看公开信息</strong><span>决定、名录、检查结果等依法公开的内容，可以搜索和订阅。</span></a></li>
</ul></section>
<div class="two">
<section aria-labelledby="latest"><h2 id="latest">最新公开</h2>
${latest.length > 0 ? html`${publicationRows(latest)}<p><a href="/published">全部公开信息</a></p>` : html`<p class="empty">还没有公开的信息。依法应当公开的决定作出后，会在这里列出。</p>`}
</section>
<section aria-labelledby="report"><h2 id="report">法治政府建设年度报告</h2>
${
  year === undefined
    ? html`<p class="empty">年度报告还没有公布。县级人民政府的报告应当在每年4月1日之前向社会公开。</p>`
    : html`<p><a class="button" href="/report/${year}">阅读${year}年度报告</a></p><p>报告中的每一个数字都可以点开，查看口径和它背后的事项。</p>
${reportYears.length > 1 ? html`<p>以往年度：${reportYears.slice(1).map((y) => html`<a href="/report/${y}">${y}年</a>　`)}</p>` : null}`
}
<h3>记录可以核验</h3>
<p>每一步办理都写入只增不改的记录，并定期签名公布。<a href="/verify">怎样核验</a></p>
</section>
</div>`,
  });
}

/** Where the application of an entry begins. */
export function applyPath(entry: { module: string; act: string }): string {
  return `/apply/${encodeURIComponent(entry.module)}/${encodeURIComponent(entry.act)}`;
}
