/** A party's own matter: where it stands, which limits run and how they were counted, the papers, and what the party may do now. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import type { TrackedLimit, TrackedMatter } from '../../data.ts';
import { attribute, html, type Markup } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';
import { articles, dateText, daysLeftText, duty } from '../../words.ts';
import { refusalText } from '../apply/review.ts';

function limitState(limit: TrackedLimit): string {
  switch (limit.status) {
    case 'running':
      return limit.due === null ? '进行中' : `${chineseDate(limit.due)}以前，${daysLeftText(limit.daysLeft)}`;
    case 'paused':
      return '期限中止，恢复以后接着计算';
    case 'met':
      // A right that was used or given up is over; only a duty is “done in time”.
      if (limit.binds === 'party') return `已于${limit.endedOn ? chineseDate(limit.endedOn) : ''}结束`;
      return `已于${limit.endedOn ? chineseDate(limit.endedOn) : ''}按期完成`;
    case 'late':
      return `已于${limit.endedOn ? chineseDate(limit.endedOn) : ''}完成，超过期限（${limit.due ? chineseDate(limit.due) : ''}）`;
    case 'lapsed':
      return '期限已过';
    case 'restarted':
      return '重新计算';
  }
}

function limitItem(limit: TrackedLimit): Markup {
  const overdue = limit.status === 'running' && limit.daysLeft !== null && limit.daysLeft < 0;
  return html`<li${attribute('class', overdue && 'overdue')}><p><strong>${limit.label}</strong>${duty[limit.binds] ? html` <span class="mark">${duty[limit.binds]}</span>` : null}</p>
<p>${limitState(limit)}${limit.provisional ? '（该年度放假安排公布后可能调整）' : ''}</p>
<p class="about">${limit.force === 'statutory' ? '法定长度' : '规定长度'}：${limit.allow}，自${dateText(limit.startedOn)}起。${articles(limit.per)}</p>
${overdue && limit.binds === 'office' ? html`<p>期限已经超过，系统会持续提示办理机关和监督人员。您可以向办理机关询问，也可以依法寻求救济。</p>` : null}
${limit.lines.length > 0 ? html`<details><summary>这个日期是怎么算出来的</summary><ol class="lines">${limit.lines.map((line) => html`<li>${line.date ? html`${dateText(line.date)}　` : null}${line.text}</li>`)}</ol></details>` : null}</li>`;
}

/** `done` is the label of what the party has just done; empty when it can be done no more, null when nothing was done. */
export function trackPage(frame: Frame, matter: TrackedMatter, done: string | null): string {
  const current = matter.limits.filter((l) => l.status === 'running' || l.status === 'paused');
  const past = matter.limits.filter((l) => l.status !== 'running' && l.status !== 'paused' && l.status !== 'restarted');
  const open = matter.acts.filter((a) => a.available);
  const shut = matter.acts.filter((a) => !a.available);
  return shell(frame, {
    title: `${matter.number} - 查进度`,
    here: 'track',
    personal: true,
    body: html`${crumbs(['查进度', '/track'], [matter.number])}
<h1>${matter.label}<span class="value">${matter.stateLabel}</span></h1>
${done === null ? null : html`<p class="good" role="status" tabindex="-1" data-focus>${done ? `“${done}”` : ''}已经提交，写入记录。</p>`}
${matter.demonstration ? html`<p class="demonstration-mark">演示数据：这不是真实的案件。</p>` : null}
<dl class="public-header"><div><dt>编号</dt><dd>${matter.number}</dd></div><div><dt>办理单位</dt><dd>${matter.office}</dd></div>${matter.authority === matter.office ? null : html`<div><dt>决定机关</dt><dd>${matter.authority}</dd></div>`}<div><dt>开始日期</dt><dd>${dateText(matter.openedOn)}</dd></div>${matter.closedOn ? html`<div><dt>办结日期</dt><dd>${dateText(matter.closedOn)}</dd></div>` : null}</dl>
<section aria-labelledby="stages"><h2 id="stages">办到哪一步</h2>
<ol class="stages">${matter.stages.map((s, i) => html`<li${attribute('aria-current', matter.closedOn === null && i === matter.stages.length - 1 && 'step')}><p><strong>${s.label}</strong>　${dateText(s.on)}</p><p>${s.text}</p>${s.per ? articles([s.per]) : null}</li>`)}</ol></section>
<section aria-labelledby="clock"><h2 id="clock">期限</h2>
${current.length > 0 ? html`<ul class="limits">${current.map(limitItem)}</ul>` : html`<p class="empty">${matter.closedOn ? '已经办结，没有进行中的期限。' : '现在没有进行中的期限。'}</p>`}
${past.length > 0 ? html`<details><summary>已经结束的期限（${past.length}）</summary><ul class="limits">${past.map(limitItem)}</ul></details>` : null}</section>
<section aria-labelledby="mine"><h2 id="mine">您现在可以</h2>
${open.length > 0 ? html`<ul class="tasks">${open.map((a) => html`<li><a href="/track/acts/${encodeURIComponent(a.act)}"><strong>${a.label}</strong>${articles(a.per)}</a></li>`)}</ul>` : html`<p class="empty">现在不需要您做什么。办理机关有新的进展，会写在上面。</p>`}
${shut.length > 0 ? html`<details><summary>现在不能做的，以及为什么</summary><ul>${shut.map((a) => html`<li><strong>${a.label}</strong>：${a.refusals.map(refusalText).join('；')}</li>`)}</ul></details>` : null}</section>
<section aria-labelledby="papers"><h2 id="papers">这件事的文书</h2>
${matter.papers.length > 0 ? html`<ul class="papers">${matter.papers.map((p) => html`<li><a href="/track/papers/${p.seq}/${encodeURIComponent(p.paper)}">${p.label}${p.number ? `（${p.number}）` : ''}</a>　${dateText(p.on)}</li>`)}</ul>` : html`<p class="empty">还没有发出文书。</p>`}</section>
<form method="post" action="/track/sign-out"><button class="quiet" type="submit">退出</button></form>`,
  });
}
