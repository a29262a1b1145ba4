/** One field as an accessible input: its label, hint and fault are tied to it, and it works without script. */
import type { FileRef, Party } from '../../../kernel/procedure/language/fields.ts';
import type { Json } from '../../../kernel/record/index.ts';
import type { FormField, OfficeOption, Stated } from '../data.ts';
import { attribute, flag, html, type Markup } from '../html.ts';
import { type Fault, inputId, isAskedFor } from './check.ts';
import { partyGroup } from './party-group.ts';
import { sizeText, yuanText } from './value-text.ts';

export interface FormState {
  /** Everything stated so far, this step included. */
  stated: Stated;
  faults: readonly Fault[];
  offices: readonly OfficeOption[];
}

interface Wired {
  id: string;
  /** aria-describedby, aria-invalid and required, ready to stand in a tag. */
  wiring: Markup;
  fault: Markup | null;
  hint: Markup | null;
}

/** Ties hint and fault to an input by id. */
export function wire(id: string, hint: string | undefined, fault: string | undefined): Wired {
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter((x) => x !== '').join(' ');
  return {
    id,
    wiring: html`${attribute('aria-describedby', described || false)}${attribute('aria-invalid', fault !== undefined && 'true')}`,
    fault: fault ? html`<p class="fault" id="${id}-fault"><span class="sr">错误：</span>${fault}</p>` : null,
    hint: hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : null,
  };
}

export const optional = (required: boolean): Markup | null =>
  required ? null : html`<span class="optional">（可不填）</span>`;

const autocomplete: Readonly<Record<string, string>> = { phone: 'tel', address: 'street-address' };

function hintOf(field: FormField): string | undefined {
  const own = field.hint ? [field.hint] : [];
  const kind = {
    date: ['按“2026-07-01”的样子填写'],
    money: ['单位：元'],
    idNumber: ['18位居民身份证号码'],
    creditCode: ['18位统一社会信用代码'],
    files: ['可以是照片、PDF或者Word文件，每个不超过20MB'],
    longText: field.max && field.max < 20_000 ? [`最多${field.max}字`] : [],
  }[field.kind];
  const all = [...own, ...(kind ?? [])];
  return all.length > 0 ? all.join('；') : undefined;
}

function textInput(field: FormField, value: Json | undefined, w: Wired): Markup {
  const shown =
    typeof value === 'number' && field.kind === 'money'
      ? yuanText(value)
      : value === undefined || value === null
        ? ''
        : String(value);
  const mode = { money: 'decimal', integer: 'numeric', phone: 'tel' }[field.kind];
  const type = field.kind === 'date' ? 'date' : field.kind === 'phone' ? 'tel' : 'text';
  const width = ['date', 'money', 'integer', 'phone'].includes(field.kind)
    ? 'short'
    : ['idNumber', 'creditCode'].includes(field.kind)
      ? 'medium'
      : 'wide';
  return html`<input class="${width}" type="${type}" id="${w.id}" name="${field.name}" value="${shown}"${attribute('inputmode', mode)}${attribute('autocomplete', autocomplete[field.kind])}${attribute('maxlength', ['text', 'address'].includes(field.kind) && field.max)}${w.wiring}>`;
}

function choiceGroup(field: FormField, value: Json | undefined, w: Wired): Markup {
  const many = field.kind === 'choices';
  const options =
    field.kind === 'yesNo'
      ? [
          { value: 'yes', label: '是' },
          { value: 'no', label: '否' },
        ]
      : (field.options ?? []);
  const held = (one: string) =>
    Array.isArray(value) ? value.includes(one) : field.kind === 'yesNo' ? value === (one === 'yes') : value === one;
  // The group bears the id of the field, so that the list of faults can lead to its first option.
  return html`<fieldset class="field"${attribute('aria-describedby', [w.hint ? `${w.id}-hint` : '', w.fault ? `${w.id}-fault` : ''].join(' ').trim() || false)}><legend>${field.label}${optional(field.required)}</legend>
${w.hint}${w.fault}
${options.map((o, i) => html`<div class="option"><input type="${many ? 'checkbox' : 'radio'}" id="${i === 0 ? w.id : `${w.id}-${i}`}" name="${field.name}" value="${o.value}"${flag('checked', held(o.value))}><label for="${i === 0 ? w.id : `${w.id}-${i}`}">${o.label}</label></div>`)}
</fieldset>`;
}

function fileInput(field: FormField, value: Json | undefined, w: Wired): Markup {
  const files = (Array.isArray(value) ? value : []) as unknown as FileRef[];
  return html`<div class="field"><label for="${w.id}">${field.label}${optional(field.required)}</label>${w.hint}${w.fault}
${
  files.length > 0
    ? html`<ul class="files">${files.map(
        (f, i) =>
          html`<li>${f.name}（${sizeText(f.size)}）<input type="hidden" name="${field.name}.kept" value="${f.sha256} ${f.size} ${f.name}"><span class="option"><input type="checkbox" id="${w.id}-remove-${i}" name="${field.name}.remove" value="${f.sha256}"><label for="${w.id}-remove-${i}">删去这个文件</label></span></li>`,
      )}</ul>`
    : null
}
<input type="file" id="${w.id}" name="${field.name}"${flag('multiple', true)}${w.wiring}></div>`;
}

/** Past this many, a list to open is easier to use than a column of buttons. */
const mostButtons = 8;

function selectInput(
  field: FormField,
  value: Json | undefined,
  w: Wired,
  options: readonly { value: string; label: string }[],
): Markup {
  return html`<select id="${w.id}" name="${field.name}"${w.wiring}><option value="">请选择</option>${options.map((o) => html`<option value="${o.value}"${flag('selected', value === o.value)}>${o.label}</option>`)}</select>`;
}

function control(field: FormField, value: Json | undefined, w: Wired, offices: readonly OfficeOption[]): Markup {
  switch (field.kind) {
    case 'longText':
      return html`<textarea id="${w.id}" name="${field.name}" rows="8"${attribute('maxlength', field.max)}${w.wiring}>${'\n'}${String(value ?? '')}</textarea>`;
    case 'office':
      return selectInput(
        field,
        value,
        w,
        offices.map((o) => ({ value: o.code, label: o.name })),
      );
    case 'choice':
      return selectInput(field, value, w, field.options ?? []);
    default:
      return textInput(field, value, w);
  }
}

/** The words under which a conditional field is to be filled in, for readers without script. */
function condition(field: FormField, fields: readonly FormField[]): string | undefined {
  const other = fields.find((f) => f.name === field.onlyIf?.field);
  if (!other || !field.onlyIf) return undefined;
  const answers = field.onlyIf.is.map((v) =>
    typeof v === 'boolean' ? (v ? '是' : '否') : (other.options?.find((o) => o.value === v)?.label ?? v),
  );
  return `“${other.label}”选“${answers.join('”或者“')}”时填写`;
}

/** A field of a step, or nothing when an earlier step has made it needless. */
export function fieldMarkup(field: FormField, fields: readonly FormField[], state: FormState): Markup | null {
  const here = condition(field, fields);
  if (here === undefined && !isAskedFor(field, state.stated)) return null;
  const value = state.stated[field.name];
  const own = state.faults.filter((f) => f.field === field.name);
  const hint = [here, hintOf(field)].filter((x) => x !== undefined).join('；') || undefined;
  const w = wire(inputId(field.name), hint, own[0]?.sentence);
  const markup = ((): Markup => {
    switch (field.kind) {
      case 'parties':
        return partyGroup(field, (Array.isArray(value) ? value : []) as unknown as Party[], own, hint);
      case 'choices':
      case 'yesNo':
        return choiceGroup(field, value, w);
      case 'offices': {
        const options = state.offices.map((o) => ({ value: o.code, label: o.name }));
        return choiceGroup({ ...field, kind: 'choices', options }, value, w);
      }
      case 'files':
        return fileInput(field, value, w);
      default:
        if (field.kind === 'choice' && (field.options ?? []).length <= mostButtons) return choiceGroup(field, value, w);
        return html`<div class="field"><label for="${w.id}">${field.label}${optional(field.required)}</label>${w.hint}${w.fault}${control(field, value, w, state.offices)}</div>`;
    }
  })();
  if (here === undefined || !field.onlyIf) return markup;
  // Shown at once without script; with it, only while the other answer asks for it.
  const when = field.onlyIf.is.map((v) => (v === true ? 'yes' : v === false ? 'no' : String(v))).join(' ');
  return html`<div data-only-field="${field.onlyIf.field}" data-only-is="${when}">${markup}</div>`;
}

/** The list of faults at the top of a form, each leading to its input. */
export function faultSummary(faults: readonly { input?: string | undefined; sentence: string }[]): Markup | null {
  if (faults.length === 0) return null;
  return html`<div class="faults" role="alert" tabindex="-1" data-focus><h2>有${faults.length}处需要修改</h2><ul>${faults.map(
    (f) => (f.input ? html`<li><a href="#${f.input}">${f.sentence}</a></li>` : html`<li>${f.sentence}</li>`),
  )}</ul></div>`;
}
