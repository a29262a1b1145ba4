/** The last look before an application is sent: every answer with a way back to it, and what sending means. */
import type { AboutPublication, OnlineEntry, Refusal, Stated } from '../../data.ts';
import { isAskedFor } from '../../form/check.ts';
import { type FormState, faultSummary } from '../../form/field.ts';
import { valueText } from '../../form/value-text.ts';
import { html } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';
import { applyPath } from '../../tasks.ts';
import { aboutLine } from './intro.ts';

/** A refusal in one line: what, by which article, what to do. */
export function refusalText(refusal: Refusal): string {
  const per = refusal.per ? `（${refusal.per.text}）` : '';
  return `${refusal.sentence}${per}${refusal.advice ? `。${refusal.advice}` : ''}`;
}

/** Address of the step that asks for a field. */
function stepOf(entry: OnlineEntry, field: string | undefined): number | undefined {
  const at = entry.steps.findIndex((step) => step.fields.some((f) => f.name === field));
  return at < 0 ? undefined : at + 1;
}

export function applyReviewPage(
  frame: Frame,
  entry: OnlineEntry,
  stated: Stated,
  offices: FormState['offices'],
  refusals: readonly Refusal[],
  about: AboutPublication | null = null,
): string {
  const path = applyPath(entry);
  return shell(frame, {
    title: `${refusals.length > 0 ? '不能提交：' : ''}核对并提交 - ${entry.label}`,
    here: 'apply',
    personal: true,
    body: html`${crumbs(['网上申请', '/apply'], [entry.label, path], ['核对并提交'])}
<h1>核对并提交</h1>
${aboutLine(about)}
${faultSummary(
  refusals.map((r) => {
    const step = stepOf(entry, r.field);
    return { input: step === undefined ? undefined : `step-${step}`, sentence: refusalText(r) };
  }),
)}
<p class="lead">请看一遍填写的内容。提交以后会写入记录，不能删改，但可以补充、更正或者撤回。</p>
${entry.steps.map(
  (step, i) => html`<section class="answers" aria-labelledby="step-${i + 1}"><h2 id="step-${i + 1}">${step.title}</h2>
<dl>${step.fields.filter((f) => isAskedFor(f, stated)).map((f) => html`<div><dt>${f.label}</dt><dd>${valueText(f, stated[f.name], offices)}</dd></div>`)}</dl>
<p><a href="${path}/${i + 1}">修改<span class="sr">：${step.title}</span></a></p></section>`,
)}
<form method="post" action="${path}/submit" data-once>
<p>我确认以上内容属实。</p>
<div class="actions"><button type="submit">确认并提交</button><a href="${path}/${entry.steps.length}">上一步</a></div>
</form>
<form method="post" action="${path}/discard"><button class="quiet" type="submit">不申请了，清除已填内容</button></form>`,
  });
}
