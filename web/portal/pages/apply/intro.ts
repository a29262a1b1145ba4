/** What can be applied for here, and for each: what it is, what to prepare, how long it takes, and by which article. */
import type { AboutPublication, OnlineEntry } from '../../data.ts';
import { html, type Markup } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';
import { applyPath, taskGroups } from '../../tasks.ts';
import { articles, duty } from '../../words.ts';

export function applyListPage(frame: Frame, online: readonly OnlineEntry[]): string {
  return shell(frame, {
    title: '网上申请',
    here: 'apply',
    body: html`${crumbs(['网上申请'])}<h1>网上申请</h1>
${
  online.length === 0
    ? html`<p class="empty">本县还没有开通网上申请。请到有关单位的窗口办理。</p>`
    : html`<p class="lead">选择要办的事。每一步都会保存，中途离开以后可以在同一台设备上接着填写。</p>
${taskGroups(online, 2)}`
}
<p>已经申请过的，请<a href="/track">查进度</a>。</p>`,
  });
}

/** Which published text an application is about. */
export const aboutLine = (about: AboutPublication | null): Markup | null =>
  about
    ? html`<p class="lead">针对：<a href="/published/${encodeURIComponent(about.id)}">${about.title}</a></p>`
    : null;

/** The way to the published pages on which this may be begun. */
const whereToBegin = (entry: OnlineEntry): Markup => {
  const subject = entry.from?.subject ?? '';
  return html`<p>请先打开公开的公告，再在公告页面上选择“${entry.from?.offer ?? entry.label}”。期限已过的不能再办理。</p>
<div class="actions"><a class="button" href="/published?${new URLSearchParams({ subject }).toString()}">查看“${subject}”公告</a></div>`;
};

/** What may be begun alone goes more easily from the page of what it is about. */
const easierFrom = (from: NonNullable<OnlineEntry['from']>): Markup =>
  html`<p>也可以先打开<a href="/published?${new URLSearchParams({ subject: from.subject }).toString()}">“${from.subject}”</a>，在有关的页面上选择“${from.offer}”，名称就不用再填。</p>`;

/**
 * `waiting` says how far an unfinished application of this kind has come that is kept for this device; `about` is the published page
 * from which it is begun, for what can only be begun so.
 */
export function applyIntroPage(
  frame: Frame,
  entry: OnlineEntry,
  waiting: { step: number } | null,
  about: AboutPublication | null = null,
): string {
  const path = applyPath(entry);
  return shell(frame, {
    title: entry.label,
    here: 'apply',
    description: entry.intro[0] ?? entry.label,
    body: html`${crumbs(['网上申请', '/apply'], [entry.label])}<h1>${entry.label}</h1>
${aboutLine(about)}
${frame.county.demonstration ? html`<p class="notice">这是演示：请不要填写真实的个人信息，申请不会送到任何机关。</p>` : null}
<section aria-labelledby="before"><h2 id="before">申请以前请看</h2>${entry.intro.map((line) => html`<p>${line}</p>`)}${entry.from?.alone && !about ? easierFrom(entry.from) : null}${articles(entry.per)}</section>
<section aria-labelledby="asked"><h2 id="asked">一共${entry.steps.length}步</h2>
<ol>${entry.steps.map((step) => html`<li>${step.title}</li>`)}</ol></section>
${
  entry.next.length > 0
    ? html`<section aria-labelledby="then"><h2 id="then">申请以后</h2><ul class="limits">${entry.next.map((n) => html`<li>${duty[n.binds]}<strong>${n.label}</strong>：${n.allow}${articles(n.per)}</li>`)}</ul></section>`
    : null
}
${
  entry.from && !entry.from.alone && !about
    ? whereToBegin(entry)
    : waiting
      ? html`<p>您有一份没有填完的申请，填到第${waiting.step}步。</p><div class="actions"><a class="button" href="${path}/${waiting.step}">接着填写</a>
<form method="post" action="${path}/discard"><button class="quiet" type="submit">清除已填内容，重新开始</button></form></div>`
      : html`<div class="actions"><a class="button" href="${path}/1${about ? `?from=${about.id}` : ''}">开始填写</a></div>`
}
<p class="hint">填写的内容只用于办理这件事，不会公开。没有提交的内容保存30天后自动删除；在公用设备上请用“清除已填内容”。</p>`,
  });
}
