/** The front page: a search, what one may still say something about, what one can do here, what was published last, the yearly report. */
import { chineseDate, daysBetween } from '../../../kernel/calendar/index.ts';
import type { FrontPage, LegalDate, OnlineEntry } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { publicationRows } from '../publication-rows.ts';
import { type Frame, shell } from '../shell.ts';
import { taskGroups } from '../tasks.ts';
import { daysLeftText } from '../words.ts';

export interface HomeData extends FrontPage {
  online: readonly OnlineEntry[];
  reportYears: readonly number[];
  today: LegalDate;
}

/** What is open for a while only, each with its last day. */
function openNotices({ open, openTotal, today }: HomeData): Markup | null {
  if (open.length === 0) return null;
  return html`<section aria-labelledby="open"><h2 id="open">正在征求意见</h2>
<ul class="publications open-notices">${open.map(
    ({ id, title, office, until, offer }) =>
      html`<li><a href="/published/${encodeURIComponent(id)}">${title}</a><p class="about"><strong>${chineseDate(until)}截止，${daysLeftText(daysBetween(today, until))}</strong> <span>${office}</span> <span>可以${offer}</span></p></li>`,
  )}</ul>
${openTotal > open.length ? html`<p class="about">共${openTotal}件，这里列出最先截止的${open.length}件。</p>` : null}</section>`;
}

export function homePage(frame: Frame, data: HomeData): string {
  const { online, latest, reportYears } = data;
  const [year] = reportYears;
  return shell(frame, {
    title: '首页',
    here: 'home',
    description: `${frame.county.government}行政程序的网上申请、进度查询、信息公开和法治政府建设年度报告`,
    body: html`<h1>${frame.county.name}法治政府公开平台</h1>
<p class="lead">在这里可以向${frame.county.government}提出申请，查看办理进度和法定期限，阅读依法公开的信息。</p>
<form class="search" method="get" action="/published" role="search">
<div class="field grow"><label for="q">搜索公开信息</label><input type="search" id="q" name="q" maxlength="100"></div>
<button type="submit">搜索</button>
</form>
${openNotices(data)}
<section aria-labelledby="do"><h2 id="do">我要办理</h2>
<ul class="tasks">
<li><a href="/track"><strong>查办理进度</strong><span>凭回执上的编号和查询码，查看办到哪一步、还有多少天。</span></a></li>
<li><a href="/published"><strong>看公开信息</strong><span>决定、名录、检查结果等依法公开的内容，可以搜索和订阅。</span></a></li>
</ul>
${taskGroups(online, 3)}</section>
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
