/** The list of what has been published: search that forgives case, width and spacing, filters by subject and office, pages. */
import type { PublicationList, PublicationQuery } from '../data.ts';
import { flag, html } from '../html.ts';
import { pager, publicationRows } from '../publication-rows.ts';
import { crumbs, type Frame, shell } from '../shell.ts';
import { query } from '../words.ts';

export function publishedListPage(frame: Frame, asked: PublicationQuery, list: PublicationList): string {
  const { q = '', subject = '', office = '', from = '', to = '' } = asked;
  const filtered = [q, subject, office, from, to].some((held) => held !== '');
  const day = (name: string, label: string, held: string) =>
    html`<div class="field"><label for="${name}">${label}</label><input type="date" id="${name}" name="${name}" value="${held}"></div>`;
  const select = (name: string, label: string, held: string, all: string, options: PublicationList['subjects']) =>
    html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>${options.map((o) => html`<option value="${o.name}"${flag('selected', o.name === held)}>${o.name}（${o.count}）</option>`)}</select></div>`;
  return shell(frame, {
    title: filtered ? '公开信息搜索结果' : '公开信息',
    here: 'published',
    description: `${frame.county.government}依法公开的决定、名录和结果`,
    body: html`${crumbs(['公开信息'])}<h1>公开信息</h1>
<form class="search" method="get" action="/published" role="search">
<div class="field grow"><label for="q">搜索标题和正文</label><input type="search" id="q" name="q" value="${q}" maxlength="100"></div>
${select('subject', '主题分类', subject, '全部主题', list.subjects)}
${select('office', '发布单位', office, '全部单位', list.offices)}
${day('from', '公开日期自', from)}
${day('to', '公开日期至', to)}
<button type="submit">搜索</button>
</form>
<p class="count" role="status">${filtered ? `找到${list.total.toLocaleString('zh-CN')}条${list.capped ? '以上，列出的是最近公开的，可以多写几个字或者加上日期' : ''}` : `共${list.total.toLocaleString('zh-CN')}条`}${q ? html`，关键词“${q}”` : null}${filtered ? html`　<a href="/published">清除条件</a>` : null}</p>
${
  list.rows.length > 0
    ? html`${publicationRows(list.rows)}${pager(list.page, list.size, list.total, (page) => `/published${query({ q, subject, office, from, to, page })}`)}`
    : html`<div class="empty">${filtered ? html`<p>没有符合条件的公开信息。可以少写几个字，或者去掉一个条件再试。</p><p>没有主动公开的政府信息，可以依法申请公开（政府信息公开条例第二十七条）。</p>` : html`<p>还没有公开的信息。</p>`}</div>`
}
<p class="about"><a href="/published/feed.xml">订阅更新（Atom）</a>　<a href="/open-data">下载全部目录（CSV、JSON）</a></p>`,
  });
}
