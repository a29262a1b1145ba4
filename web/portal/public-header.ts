/** The table at the head of what is published, in the order government sites use: 索引号 to 公开方式, then views, size of type, sharing. */
import type { PublicHeader } from './data.ts';
import { attribute, type Content, html, type Markup } from './html.ts';
import { type Frame, sizeLink, type TypeSize } from './shell.ts';
import { dateText } from './words.ts';

/** The eight elements (政府信息公开条例12). What a document does not have stays empty, as on the county's own site. */
export function publicHeader(header: PublicHeader): Markup {
  const row = (label: string, value: Markup | string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  return html`<dl class="public-header" aria-label="公开信息要素">
${row('索引号', header.indexNumber)}
${row('主题分类', header.subject)}
${row('发布机构', header.publisher)}
${row('生成日期', header.generatedOn ? dateText(header.generatedOn) : '')}
${row('文件编号', header.documentNumber)}
${row('有效性', header.validity)}
${row('公开范围', header.scope)}
${row('公开方式', header.manner)}
</dl>`;
}

/** 浏览量、字体【大 中 小】、分享、打印. Sharing works without script: the address stands in a field, the code is drawn by the server. */
export function readingTools(frame: Frame, views: Content, qr: Markup, address: string): Markup {
  const size = (name: TypeSize, label: string) =>
    html`<a href="${sizeLink(frame, name)}" rel="nofollow" data-size="${name}"${attribute('aria-current', frame.size === name && 'true')}>${label}</a>`;
  return html`<div class="reading-tools">
<p>浏览量：<span class="figure">${views}</span></p>
<p>字体【${size('large', '大')} ${size('medium', '中')} ${size('small', '小')}】</p>
<details class="share"><summary>分享到</summary>
<div class="share-body">
<p><label for="share-address">本页地址</label><input id="share-address" type="text" readonly value="${address}"></p>
<p class="with-script"><button type="button" class="quiet" data-copy="share-address">复制地址</button><span role="status" data-copied></span></p>
<figure class="qr">${qr}<figcaption>用手机扫码打开本页</figcaption></figure>
</div></details>
<p class="with-script"><button type="button" class="quiet" data-print>打印本页</button></p>
</div>`;
}

/** 扫码浏览 at the foot of a page. */
export function scanToRead(qr: Markup): Markup {
  return html`<figure class="qr scan">${qr}<figcaption>扫码浏览</figcaption></figure>`;
}
