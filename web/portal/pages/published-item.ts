/** One publication with its eight elements and its masked text; a withdrawn one leaves its title and the reason, one that has had its time only that. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import type { Publication } from '../data.ts';
import { type Content, html, type Markup } from '../html.ts';
import { publicHeader, readingTools, scanToRead } from '../public-header.ts';
import { recordMarkup } from '../record-markup.ts';
import { crumbs, type Frame, shell } from '../shell.ts';
import { articles } from '../words.ts';

/** How anyone finds out that nobody chose. */
const drawNote = (id: string): Markup => html`<h2>这是随机抽取的结果，可以自己验证</h2>
<p>抽取以前，名录已经冻结，几个单位的见证人各自提交了秘密值的“指纹”（承诺值）；名录冻结以后，秘密值才揭示。结果只由名录和秘密值算出，谁也不能挑选。</p>
<p><a href="/published/${encodeURIComponent(id)}/draw.json" download>下载核验文件</a>，在装有本系统程序的电脑上运行（不需要数据库）：</p>
<p><code>npm run yifa -- draw verify yifa-draw-${id}.json</code></p>`;

/** Who comes by an old link learns that the text is no longer so, and where it is. */
const supersededNote = ({ by, on }: NonNullable<Publication['superseded']>): Markup =>
  html`<div class="notice"><p><strong>这是以前公开的文字，内容已经变更或者更正，自${chineseDate(on)}起由新的文字代替。</strong></p><p><a href="/published/${encodeURIComponent(by)}">阅读现在的文字</a></p></div>`;

/** Whoever has read the page before learns that it says something else now. */
const earlierNote = ({ earlier = [], publishedOn }: Publication): Markup =>
  html`<div class="notice"><p><strong>内容变更或者更正后，于${chineseDate(publishedOn)}重新公开。</strong></p><p>以前的文字：${earlier.map((e, i) => html`${i > 0 ? '、' : ''}<a href="/published/${encodeURIComponent(e.id)}">${chineseDate(e.publishedOn)}公开的文字</a>`)}</p></div>`;

export function publishedItemPage(frame: Frame, item: Publication, views: Content, qr: Markup): string {
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
      : html`${item.superseded ? supersededNote(item.superseded) : null}${item.earlier ? earlierNote(item) : null}${readingTools(frame, views, qr, address)}<div class="paper">${recordMarkup(item.body)}</div>${
          item.offers
            ? html`<nav class="actions" aria-label="您可以">${item.offers.map((o) => html`<a class="button${(item.offers?.length ?? 0) > 1 ? ' quiet' : ''}" href="${o.path}">${o.label}</a>`)}</nav>`
            : null
        }`
}
</article>
<aside class="about-report" aria-label="关于这条信息">
<p>${articles(item.per ? [item.per] : [])}</p>
<p>个人信息在公开以前已经按规定隐去。</p>
${item.draw ? drawNote(item.id) : null}
${item.withdrawnOn || item.expiredOn ? null : html`<p>公开内容的SHA-256：<code class="hash">${item.hash}</code></p>${scanToRead(qr)}`}
</aside>`,
  });
}
