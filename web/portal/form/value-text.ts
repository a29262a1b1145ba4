/** A value in words, as the review page and the receipt show it. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { absent, validDate } from '../../../kernel/procedure/index.ts';
import type { FileRef, Party } from '../../../kernel/procedure/language/fields.ts';
import type { Json } from '../../../kernel/record/index.ts';
import type { FormField, OfficeOption } from '../data.ts';
import { html, type Markup, paragraphs } from '../html.ts';

export const partyKinds = {
  citizen: '公民',
  legalPerson: '法人',
  organisation: '其他组织',
  individualBusiness: '个体工商户',
} as const;

const partyLabels = {
  idNumber: '居民身份证号码',
  creditCode: '统一社会信用代码',
  representative: '法定代表人（负责人）',
  phone: '联系电话',
  address: '住址',
} as const;

function partyText(party: Party): Markup {
  const details = Object.entries(partyLabels).flatMap(([part, label]) => {
    const value = party[part as keyof typeof partyLabels];
    return value ? [html`<br>${label}：${value}`] : [];
  });
  const sex = party.sex ? (party.sex === 'male' ? '，男' : '，女') : '';
  return html`<li>${party.name}（${partyKinds[party.kind] ?? ''}${sex}）${details}</li>`;
}

/** 1,200.50 for 120050 fen. */
export function yuanText(fen: number): string {
  return (fen / 100).toLocaleString('zh-CN', {
    minimumFractionDigits: fen % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
    useGrouping: false,
  });
}

export function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}KB` : `${(bytes / 1024 / 1024).toFixed(1)}MB`;
}

export function valueText(field: FormField, value: Json | undefined, offices: readonly OfficeOption[]): Markup {
  if (value === undefined || absent(value)) return html`<span class="none">没有填写</span>`;
  const option = (one: Json) => field.options?.find((o) => o.value === one)?.label ?? String(one);
  switch (field.kind) {
    case 'parties':
      return html`<ol class="plain">${(value as unknown as Party[]).map(partyText)}</ol>`;
    case 'files':
      return html`<ul class="plain">${(value as unknown as FileRef[]).map((f) => html`<li>${f.name}（${sizeText(f.size)}）</li>`)}</ul>`;
    case 'choices':
      return html`${(value as Json[]).map(option).join('、')}`;
    case 'choice':
      return html`${option(value)}`;
    case 'yesNo':
      return html`${value === true ? '是' : '否'}`;
    case 'date':
      return html`${typeof value === 'string' && validDate(value) ? chineseDate(value) : String(value)}`;
    case 'money':
      return html`${typeof value === 'number' ? `${yuanText(value)}元` : String(value)}`;
    case 'office':
      return html`${offices.find((o) => o.code === value)?.name ?? String(value)}`;
    case 'offices':
      return html`${(value as Json[]).map((code) => offices.find((o) => o.code === code)?.name ?? String(code)).join('、')}`;
    case 'longText':
      return html`${paragraphs(String(value))}`;
    default:
      return html`${Array.isArray(value) ? value.map(String).join('、') : String(value)}`;
  }
}
