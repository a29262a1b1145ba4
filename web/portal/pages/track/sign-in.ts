/** Where a party enters number and query code; what went wrong is told without saying which of the two was wrong. */

import { faultSummary } from '../../form/field.ts';
import { html } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';

export type SignInFault = 'incomplete' | 'wrong' | 'locked' | 'ended';

const sentences: Readonly<Record<SignInFault, string>> = {
  incomplete: '请填写编号和查询码',
  wrong: '编号和查询码对不上，请对照回执检查，注意数字0和字母O',
  locked:
    '查询码连续输错次数过多，为保护您的信息，暂时停止查询。请30分钟以后再试，或者带身份证件到办理机关重新领取查询码',
  ended: '离开时间较长，为保护您的信息已经退出，请重新输入',
};

/** `sample` is a number and code to try with, in a demonstration. */
export function trackSignInPage(
  frame: Frame,
  number: string,
  fault: SignInFault | null,
  signedOut = false,
  sample: { number: string; code: string } | null = null,
): string {
  const invalid = fault === 'wrong' || fault === 'incomplete';
  return shell(frame, {
    title: `${fault ? '请检查：' : ''}查进度`,
    here: 'track',
    body: html`${crumbs(['查进度'])}<h1>查进度</h1>
${signedOut ? html`<p class="good" role="status">已经退出。</p>` : null}
${fault ? faultSummary([{ input: fault === 'locked' ? undefined : 'track-number', sentence: sentences[fault] }]) : null}
<p class="lead">编号和查询码在申请回执上。没有查询码的，请带身份证件到办理机关领取。</p>
<form method="post" action="/track">
<div class="field"><label for="track-number">编号</label><p class="hint" id="track-number-hint">例如：${frame.county.name.slice(0, 1)}府复受字〔2026〕12号；括号用哪一种都可以</p>
<input class="wide" type="text" id="track-number" name="number" value="${number}" maxlength="100" autocomplete="off" aria-describedby="track-number-hint"${invalid ? html` aria-invalid="true"` : null}></div>
<div class="field"><label for="track-code">查询码</label><p class="hint" id="track-code-hint">不分大小写，空格和短横可以不填</p>
<input class="medium" type="text" id="track-code" name="code" maxlength="40" autocomplete="off" spellcheck="false" autocapitalize="characters" aria-describedby="track-code-hint"${invalid ? html` aria-invalid="true"` : null}></div>
<div class="actions"><button type="submit">查看</button></div>
</form>
${sample ? html`<p class="notice">这是演示：可以用编号<strong>${sample.number}</strong>、查询码<strong>${sample.code}</strong>试看一件演示案件，也可以先<a href="/apply">提交一份演示申请</a>。</p>` : null}`,
  });
}
