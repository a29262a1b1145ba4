/** One thing a party may do in the own matter, as a form of its own. */
import type { Refusal, TrackedAct, TrackedMatter } from '../../data.ts';
import { type FormState, faultSummary, fieldMarkup } from '../../form/field.ts';
import { html } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';
import { articles } from '../../words.ts';
import { refusalText } from '../apply/review.ts';

/** @param key request key, so that sending twice does it once */
export function trackActPage(
  frame: Frame,
  matter: TrackedMatter,
  act: TrackedAct,
  state: FormState,
  refusals: readonly Refusal[],
  key: string,
): string {
  const files = act.fields.some((f) => f.kind === 'files');
  const faults = [...state.faults, ...refusals.map((r) => ({ input: undefined, sentence: refusalText(r) }))];
  return shell(frame, {
    title: `${faults.length > 0 ? '需要修改：' : ''}${act.label} - ${matter.number}`,
    here: 'track',
    personal: true,
    body: html`${crumbs(['查进度', '/track'], [act.label])}
<h1>${act.label}</h1>
<p class="lead">${matter.label}，${matter.number}。${articles(act.per)}</p>
${faultSummary(faults)}
${
  act.available
    ? html`<form method="post" action="/track/acts/${encodeURIComponent(act.act)}" novalidate data-once${files ? html` enctype="multipart/form-data"` : null}>
<input type="hidden" name="_key" value="${key}">
${act.fields.map((field) => fieldMarkup(field, act.fields, state))}
<p>提交以后写入记录，不能删改。</p>
<div class="actions"><button type="submit">提交：${act.label}</button><a href="/track">返回</a></div>
</form>`
    : html`<p>现在不能“${act.label}”：${act.refusals.map(refusalText).join('；')}。</p><p><a href="/track">返回</a></p>`
}`,
  });
}
