/** One step of an application: one thing at a time, saved on every step, with faults beside the inputs. */
import type { AboutPublication, OnlineEntry } from '../../data.ts';
import { type FormState, faultSummary, fieldMarkup } from '../../form/field.ts';
import { html } from '../../html.ts';
import { crumbs, type Frame, shell } from '../../shell.ts';
import { applyPath } from '../../tasks.ts';
import { aboutLine } from './intro.ts';

/** @param step from 1 */
export function applyStepPage(
  frame: Frame,
  entry: OnlineEntry,
  step: number,
  state: FormState,
  about: AboutPublication | null = null,
): string {
  const asked = entry.steps[step - 1];
  if (!asked) throw new Error(`没有第${step}步`);
  const path = applyPath(entry);
  const files = asked.fields.some((f) => f.kind === 'files');
  return shell(frame, {
    title: `${state.faults.length > 0 ? '需要修改：' : ''}${asked.title} - ${entry.label}`,
    here: 'apply',
    personal: true,
    body: html`${crumbs(['网上申请', '/apply'], [entry.label, path], [asked.title])}
<p class="progress">第${step}步，共${entry.steps.length}步<progress value="${step}" max="${entry.steps.length}" aria-hidden="true"></progress></p>
<h1>${asked.title}</h1>
${aboutLine(about)}
${asked.fields.some((f) => about?.brings?.[f.name] !== undefined) ? html`<p class="lead">名称等已经按公开的内容填好，请核对。</p>` : null}
${asked.help ? html`<p class="lead">${asked.help}</p>` : null}
${faultSummary(state.faults)}
<form method="post" action="${path}/${step}" novalidate data-draft${files ? html` enctype="multipart/form-data"` : null}>
<button class="first" type="submit" tabindex="-1" aria-hidden="true">保存并继续</button>
${about ? html`<input type="hidden" name="_from" value="${about.id}">` : null}
${asked.fields.map((field) => fieldMarkup(field, asked.fields, state))}
<div class="actions"><button type="submit">保存并继续</button><a href="${step === 1 ? `${path}${about ? `?from=${about.id}` : ''}` : `${path}/${step - 1}`}">上一步</a><span class="saved" role="status" data-saved></span></div>
</form>`,
  });
}
