/** One publication with its eight elements and its masked text; a withdrawn one leaves its title and the reason, one that has had its time only that. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import type { Publication } from '../data.ts';
import { html, type Markup } from '../html.ts';
import { publicHeader, readingTools, scanToRead } from '../public-header.ts';
import { recordMarkup } from '../record-markup.ts';
import { crumbs, type Frame, shell } from '../shell.ts';
import { articles } from '../words.ts';

export function publishedItemPage(frame: Frame, item: Publication, views: number, qr: Markup): string {
  const address = `${frame.origin}/published/${encodeURIComponent(item.id)}`;
  return shell(frame, {
    title: item.title,
    here: 'published',
    body: html`${crumbs(['公开信息', '/published'], [item.title])}
<article class="published">
${publicHeader(item.header)}
<h1>${item.title}</h1>
${item.demonstration ? html`<p class="demonstration-mark">演示数据：这不是真实的公开信息。</p>` : null}
${
  item.expiredOn
    ? html`<div class="notice"><p><strong>这条信息的公示期已经届满，自${chineseDate(item.expiredOn)}起不再公示。</strong></p><p>公示期由法律规定，期满以后不再提供查询。</p></div>`
    : item.withdrawnOn
      ? html`<div class="notice"><p><strong>这条信息已于${chineseDate(item.withdrawnOn)}撤回，正文不再公开。</strong></p><p>撤回原因：${item.withdrawnReason ?? '未说明'}</p></div>`
      : html`${readingTools(frame, views, qr, address)}<div class="paper">${recordMarkup(item.body)}</div>`
}
</article>
<aside class="about-report" aria-label="关于这条信息">
<p>${articles(item.per ? [item.per] : [])}</p>
<p>个人信息在公开以前已经按规定隐去。</p>
${item.withdrawnOn || item.expiredOn ? null : html`<p>公开内容的SHA-256：<code class="hash">${item.hash}</code></p>${scanToRead(qr)}`}
</aside>`,
  });
}
