/** The parties of an application: one group of inputs each, with buttons to add and to take away that work without script. */
import type { Party } from '../../../kernel/procedure/language/fields.ts';
import type { FormField } from '../data.ts';
import { attribute, flag, html, type Markup } from '../html.ts';
import { type Fault, inputId } from './check.ts';
import { optional, wire } from './field.ts';
import { partyKinds } from './value-text.ts';

const parts = [
  { part: 'name', label: '姓名或者名称', hint: '与身份证、营业执照上的一致', width: 'medium', complete: 'name' },
  {
    part: 'idNumber',
    label: '居民身份证号码',
    hint: '公民、个体工商户填写',
    width: 'medium',
    kinds: 'citizen individualBusiness',
  },
  {
    part: 'creditCode',
    label: '统一社会信用代码',
    hint: '法人、其他组织、个体工商户填写',
    width: 'medium',
    kinds: 'legalPerson organisation individualBusiness',
  },
  {
    part: 'representative',
    label: '法定代表人或者负责人',
    hint: '法人、其他组织填写',
    width: 'medium',
    kinds: 'legalPerson organisation',
  },
  { part: 'phone', label: '联系电话', hint: '用来通知办理情况，不会公开', width: 'short', complete: 'tel' },
  {
    part: 'address',
    label: '住址或者送达地址',
    hint: '文书寄到这里，不会公开',
    width: 'wide',
    complete: 'street-address',
  },
] as const;

function onePart(
  field: FormField,
  party: Partial<Party>,
  place: number,
  faults: readonly Fault[],
  one: (typeof parts)[number],
): Markup {
  const id = inputId(field.name, place, one.part);
  const w = wire(id, one.hint, faults.find((f) => f.input === id)?.sentence);
  const kinds = 'kinds' in one ? one.kinds : undefined;
  return html`<div class="field"${attribute('data-party-kinds', kinds)}><label for="${id}">${one.label}</label>${w.hint}${w.fault}
<input class="${one.width}" type="${one.part === 'phone' ? 'tel' : 'text'}" id="${id}" name="${field.name}.${place}.${one.part}" value="${party[one.part] ?? ''}" maxlength="200"${attribute('autocomplete', place === 0 && 'complete' in one && one.complete)}${w.wiring}></div>`;
}

function radios(
  name: string,
  id: string,
  legend: string,
  options: Readonly<Record<string, string>>,
  held: string | undefined,
  fault: string | undefined,
  kinds?: string,
): Markup {
  return html`<fieldset class="field"${attribute('data-party-kinds', kinds)}${attribute('aria-describedby', fault !== undefined && `${id}-fault`)}><legend>${legend}</legend>
${fault ? html`<p class="fault" id="${id}-fault"><span class="sr">错误：</span>${fault}</p>` : null}
<div class="inline">${Object.entries(options).map(([value, label], i) => html`<div class="option"><input type="radio" id="${i === 0 ? id : `${id}-${i}`}" name="${name}" value="${value}"${flag('checked', held === value)}><label for="${i === 0 ? id : `${id}-${i}`}">${label}</label></div>`)}</div></fieldset>`;
}

export function partyGroup(
  field: FormField,
  given: readonly Party[],
  faults: readonly Fault[],
  hint: string | undefined,
): Markup {
  const parties: readonly Partial<Party>[] = given.length > 0 ? given : [{ kind: 'citizen' }];
  const most = field.max ?? 200;
  const groupFault = faults.find((f) => !/-\d+-[a-zA-Z]+$/.test(f.input));
  return html`<div class="parties" data-parties>
${hint ? html`<p class="hint">${hint}</p>` : null}${groupFault ? html`<p class="fault">${groupFault.sentence}</p>` : null}
${parties.map((party, place) => {
  const kindId = inputId(field.name, place, 'kind');
  return html`<fieldset class="party"><legend>${field.label}${optional(field.required)}${parties.length > 1 || most > 1 ? html`（第${place + 1}位）` : null}</legend>
${radios(`${field.name}.${place}.kind`, kindId, '类型', partyKinds, party.kind, faults.find((f) => f.input === kindId)?.sentence)}
${onePart(field, party, place, faults, parts[0])}
${radios(`${field.name}.${place}.sex`, inputId(field.name, place, 'sex'), '性别（公民填写）', { male: '男', female: '女' }, party.sex, undefined, 'citizen')}
${parts.slice(1).map((one) => onePart(field, party, place, faults, one))}
${parties.length > 1 ? html`<button type="submit" class="quiet" name="_remove" value="${field.name}.${place}">删去第${place + 1}位</button>` : null}
</fieldset>`;
})}
${parties.length < most ? html`<button type="submit" class="quiet" name="_add" value="${field.name}">再加一位</button>` : null}
</div>`;
}
