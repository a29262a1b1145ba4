/** Checks a step before it is saved: each fault in plain words beside the input it is about. The engine checks everything again when the application is sent. */

import { absent, applies, checkStated, validCreditCode, validIdNumber } from '../../../kernel/procedure/index.ts';
import type { Field, FieldKind, Party } from '../../../kernel/procedure/language/fields.ts';
import type { Json } from '../../../kernel/record/index.ts';
import type { FormField, Stated } from '../data.ts';
import { asksParty } from './read.ts';

export interface Fault {
  field: string;
  /** Id of the input to go to. */
  input: string;
  sentence: string;
}

/** Id of a field's input, or of one part of one party. */
export function inputId(field: string, place?: number, part?: string): string {
  return `f-${field}${place === undefined ? '' : `-${place}-${part}`}`;
}

/** The field as the kernel's own check reads it. */
function kernelField(field: FormField): Field {
  return {
    kind: field.kind as FieldKind,
    label: field.label,
    ...(field.options ? { options: Object.fromEntries(field.options.map((o) => [o.value, o.label])) } : {}),
    ...(field.min === undefined ? {} : { min: field.min }),
    ...(field.max === undefined ? {} : { max: field.max }),
    ...(field.onlyIf ? { onlyIf: field.onlyIf } : {}),
  };
}

/** Whether the field is asked, given everything stated so far. */
export function isAskedFor(field: FormField, stated: Stated): boolean {
  return applies(kernelField(field), stated);
}

/** A mobile number has eleven digits beginning 13–19; anything else is a landline with area code, or a short service number. */
export function validPhone(phone: string): boolean {
  const digits = phone.replace(/^\+?86-?/, '').replace(/[- ]/g, '');
  return /^1[3-9]\d{9}$/.test(digits) || /^0\d{9,11}(\d{1,4})?$/.test(digits) || /^[2-9]\d{4,7}$/.test(digits);
}

const phoneFault = '请核对电话号码：手机号码为11位，固定电话请写区号，例如0791-85712345';
const idFault = '请核对居民身份证号码：应为18位，最后一位可以是X';

function partyFaults(name: string, parties: readonly Party[]): Fault[] {
  return parties.flatMap((party, place) => {
    const who = parties.length > 1 ? `第${place + 1}位：` : '';
    const fault = (part: string, sentence: string): Fault[] => [
      { field: name, input: inputId(name, place, part), sentence: `${who}${sentence}` },
    ];
    return [
      ...(['citizen', 'legalPerson', 'organisation', 'individualBusiness'].includes(party.kind)
        ? []
        : fault('kind', '请选择是公民、法人、其他组织还是个体工商户')),
      ...(party.name.trim() === ''
        ? fault('name', party.kind === 'citizen' ? '请填写姓名' : '请填写姓名或者名称')
        : []),
      ...(party.idNumber && asksParty('idNumber', party.kind) && !validIdNumber(party.idNumber)
        ? fault('idNumber', idFault)
        : []),
      ...(party.creditCode && !validCreditCode(party.creditCode)
        ? fault('creditCode', '请核对统一社会信用代码：应为18位数字和大写字母')
        : []),
      ...(party.phone && !validPhone(party.phone) ? fault('phone', phoneFault) : []),
    ];
  });
}

/** Wording for values that could not be read as what they should be. */
function typedFault(field: FormField, value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (field.kind === 'money') return `“${field.label}”请填写数字，单位是元，最多两位小数，例如1200.50`;
  if (field.kind === 'integer') return `“${field.label}”请填写整数，例如3`;
  if (field.kind === 'phone' && !validPhone(value)) return phoneFault;
  if (field.kind === 'idNumber' && !validIdNumber(value)) return idFault;
  return undefined;
}

/** All faults of these fields. `file` is everything stated in other steps, for fields that depend on them. */
export function checkForm(fields: readonly FormField[], stated: Stated, file: Stated): Fault[] {
  const merged = { ...file, ...stated };
  return fields.flatMap((field): Fault[] => {
    const own = kernelField(field);
    if (!applies(own, merged)) return [];
    const value = stated[field.name];
    if (field.kind === 'parties' && Array.isArray(value) && value.length > 0) {
      const faults = partyFaults(field.name, value as unknown as Party[]);
      if (faults.length > 0) return faults;
    }
    const typed = absent(value) ? undefined : typedFault(field, value);
    if (typed) return [{ field: field.name, input: inputId(field.name), sentence: typed }];
    const asks = [field.required ? field.name : `${field.name}?`];
    const given: Record<string, Json> = value === undefined ? {} : { [field.name]: value };
    return checkStated({ [field.name]: own }, asks, given, merged).map((f) => ({
      field: f.field,
      input: field.kind === 'parties' ? inputId(field.name, 0, 'name') : inputId(field.name),
      sentence: wording(field, f.sentence),
    }));
  });
}

/** “请填写” fits what is typed; what is chosen or handed in asks for another verb. */
function wording(field: FormField, sentence: string): string {
  const verb = {
    choice: '请选择',
    choices: '请选择',
    office: '请选择',
    offices: '请选择',
    yesNo: '请选择',
    files: '请上传',
  }[field.kind];
  return verb ? sentence.replace(/^请填写/, verb) : sentence;
}

/** Drops the answers that are no longer asked for because an earlier answer changed. */
export function onlyAsked(fields: readonly FormField[], stated: Stated): Record<string, Json> {
  const known = new Map(fields.map((f) => [f.name, f]));
  return Object.fromEntries(
    Object.entries(stated).filter(([name, value]) => {
      const field = known.get(name);
      return field !== undefined && !absent(value) && isAskedFor(field, stated);
    }),
  );
}
