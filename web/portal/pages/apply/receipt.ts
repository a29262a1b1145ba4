/** The receipt of an application: number, query code, next dates with their articles; to be printed or photographed. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import type { OnlineEntry, Receipt } from '../../data.ts';
import { html, type Markup } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';
import { applyPath } from '../../tasks.ts';
import { articles, dateText, duty } from '../../words.ts';

export function receiptPage(frame: Frame, entry: OnlineEntry, receipt: Receipt, qr: Markup): string {
  return shell(frame, {
    title: '申请已收到',
    here: 'apply',
    personal: true,
    body: html`${crumbs(['网上申请', '/apply'], [entry.label, applyPath(entry)], ['回执'])}
<article class="receipt">
<h1>申请已收到</h1>
${frame.county.demonstration ? html`<p class="demonstration-mark">演示数据：这不是真实的回执。</p>` : null}
<p>${receipt.office}已于${dateText(receipt.receivedOn)}收到您的“${receipt.label}”。</p>
<dl class="numbers"><div><dt>编号</dt><dd>${receipt.number}</dd></div><div><dt>查询码</dt><dd class="code">${receipt.code}</dd></div></dl>
<p><strong>请记下或者打印查询码。</strong>它只在这里显示，凭编号和查询码可以查看进度、文书和期限；遗失的，请带身份证件到${receipt.office}重新领取。</p>
<section aria-labelledby="next"><h2 id="next">接下来</h2>
${
  receipt.next.length > 0
    ? html`<ul class="limits">${receipt.next.map((n) => html`<li>${duty[n.binds]}<strong>${n.label}</strong>：${chineseDate(n.due)}以前（${n.allow}）${n.provisional ? '，该年度放假安排公布后可能调整' : ''}${articles(n.per)}</li>`)}</ul>`
    : html`<p>办理机关作出处理后，可以在“查进度”中看到。</p>`
}</section>
<figure class="qr">${qr}<figcaption>扫码查进度（仍需输入查询码）</figcaption></figure>
<div class="actions"><a class="button" href="/track?${new URLSearchParams({ number: receipt.number }).toString()}">现在查看进度</a><button type="button" class="quiet with-script" data-print>打印回执</button></div>
</article>
<form method="post" action="${applyPath(entry)}/discard"><button class="quiet" type="submit">我已记下，从这台设备上清除回执</button></form>`,
  });
}
