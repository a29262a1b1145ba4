/** Checks what an act states against the fields of the file, and says in plain Chinese what is wrong with which field. */
import type { Json } from '../../record/canonical.ts';
import type { Field, Fields, Party } from '../language/fields.ts';
import { namesMobile } from './telephones.ts';

export interface FieldFault {
  field: string;
  sentence: string;
}

/** GB 11643-1999: eighteen characters with a weighted check character. */
export function validIdNumber(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, w, i) => total + w * Number(id[i]), 0);
  const month = Number(id.slice(10, 12));
  const day = Number(id.slice(12, 14));
  return '10X98765432'[sum % 11] === id[17] && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** GB 32100-2015: unified social credit code (统一社会信用代码), eighteen characters with a check character modulo 31. */
export function validCreditCode(code: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += alphabet.indexOf(code[i] as string) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

export function validDate(text: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return false;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return length !== undefined && day >= 1 && day <= length && year >= 1900;
}

// Control characters but line breaks and tabs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are exactly what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const cleanText = (value: string): boolean => !forbidden.test(value) && value.isWellFormed();

function partyFault(party: unknown): string | undefined {
  const p = party as Partial<Party> | null;
  if (typeof p !== 'object' || p === null || Array.isArray(p)) return '当事人信息的格式不对';
  const known = ['kind', 'name', 'sex', 'idNumber', 'creditCode', 'phone', 'address', 'representative'];
  const stranger = Object.keys(p).find((key) => !known.includes(key));
  if (stranger) return `当事人信息中没有“${stranger}”这一项`;
  for (const key of known) {
    const value = p[key as keyof Party];
    if (value !== undefined && (typeof value !== 'string' || value.length > 200 || !cleanText(value)))
      return '当事人信息的格式不对';
  }
  if (!['citizen', 'legalPerson', 'organisation', 'individualBusiness'].includes(p.kind ?? ''))
    return '请选择当事人类型（公民、法人、其他组织、个体工商户）';
  if (!p.name?.trim()) return '请填写当事人姓名或者名称';
  if (p.idNumber && !validIdNumber(p.idNumber)) return `${p.name}的居民身份证号码不正确，请核对18位号码`;
  if (p.creditCode && !validCreditCode(p.creditCode)) return `${p.name}的统一社会信用代码不正确，请核对18位代码`;
  if (p.phone && !/^[\d\-+ ]{5,20}$/.test(p.phone)) return `${p.name}的联系电话不正确`;
  if (p.sex !== undefined && p.sex !== 'male' && p.sex !== 'female') return `${p.name}的性别填写不正确`;
  return undefined;
}

/** The fault of one value, or nothing. `value` has already been found present. */
function faultOf(field: Field, value: Json): string | undefined {
  const label = `“${field.label}”`;
  const wrong = `${label}的格式不对`;
  if (field.service && typeof value === 'string' && namesMobile(value))
    return `${label}是单位公开的电话，不能填写手机号码，请填写办公电话或者服务热线`;
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'address':
      if (typeof value !== 'string' || !cleanText(value)) return wrong;
      if (value.length > (field.max ?? 20_000)) return `${label}最多${field.max ?? 20_000}字，现有${value.length}字`;
      return field.min !== undefined && value.trim().length < field.min ? `${label}至少${field.min}字` : undefined;
    case 'person':
    case 'office':
    case 'matter':
      return typeof value === 'string' && value.length <= 64 && cleanText(value) ? undefined : wrong;
    case 'date':
      return typeof value === 'string' && validDate(value) ? undefined : `${label}不是有效日期，请按“2026-07-01”填写`;
    case 'money':
    case 'integer':
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        return `${label}必须是整数${field.kind === 'money' ? '（以分计）' : ''}`;
      if (value < (field.min ?? 0)) return `${label}不得小于${field.min ?? 0}`;
      return value > (field.max ?? Number.MAX_SAFE_INTEGER) ? `${label}不得大于${field.max}` : undefined;
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : `请对${label}选择“是”或者“否”`;
    case 'choice':
      return typeof value === 'string' && field.options !== undefined && Object.hasOwn(field.options, value)
        ? undefined
        : `${label}没有这个选项`;
    case 'choices':
      return Array.isArray(value) &&
        value.every((v) => typeof v === 'string' && field.options !== undefined && Object.hasOwn(field.options, v))
        ? undefined
        : `${label}没有这个选项`;
    case 'people':
      if (!Array.isArray(value) || !value.every((v) => typeof v === 'string' && v.length <= 64)) return wrong;
      if (value.length < (field.min ?? 0)) return `${label}至少${field.min}人`;
      if (value.length > (field.max ?? 200)) return `${label}最多${field.max ?? 200}人`;
      return new Set(value).size !== value.length ? `${label}中同一人不得重复` : undefined;
    case 'offices':
      if (!Array.isArray(value) || !value.every((v) => typeof v === 'string' && v.length <= 64 && cleanText(v)))
        return wrong;
      if (value.length < (field.min ?? 0)) return `${label}至少${field.min}个`;
      if (value.length > (field.max ?? 100)) return `${label}最多${field.max ?? 100}个`;
      return new Set(value).size !== value.length ? `${label}中同一单位不得重复` : undefined;
    case 'parties': {
      if (!Array.isArray(value)) return wrong;
      if (value.length < (field.min ?? 0)) return `${label}至少${field.min}名`;
      if (value.length > (field.max ?? 200)) return `${label}最多${field.max ?? 200}名`;
      return value.map(partyFault).find((fault) => fault !== undefined);
    }
    case 'files':
      return Array.isArray(value) &&
        value.length <= (field.max ?? 50) &&
        value.every(
          (f) =>
            typeof f === 'object' &&
            f !== null &&
            !Array.isArray(f) &&
            typeof f.name === 'string' &&
            /^[0-9a-f]{64}$/.test(String(f.sha256)) &&
            Number.isSafeInteger(f.size),
        )
        ? undefined
        : wrong;
    case 'idNumber':
      return typeof value === 'string' && validIdNumber(value) ? undefined : `${label}不是有效的居民身份证号码`;
    case 'creditCode':
      return typeof value === 'string' && validCreditCode(value) ? undefined : `${label}不是有效的统一社会信用代码`;
    case 'phone':
      return typeof value === 'string' && /^[\d\-+ ]{5,20}$/.test(value) ? undefined : `${label}不是有效的电话号码`;
  }
}

const lists: readonly Field['kind'][] = ['choices', 'people', 'offices', 'parties', 'files'];

/** Whether an empty value is of the field's own kind: an empty list is no empty text. */
function emptyOfKind(field: Field, value: Json): boolean {
  return value === null || (lists.includes(field.kind) ? Array.isArray(value) : typeof value === 'string');
}

export function absent(value: Json | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'string' && value.trim() === '')
  );
}

/** Whether a conditional field applies, given the file with the stated values in it. */
export function applies(field: Field, file: Readonly<Record<string, unknown>>): boolean {
  return field.onlyIf === undefined || field.onlyIf.is.includes(file[field.onlyIf.field] as string | boolean);
}

export interface Asked {
  name: string;
  required: boolean;
}

export function askedFields(asks: readonly string[] | undefined): readonly Asked[] {
  if (asks === undefined) return [];
  let asked = askedCache.get(asks);
  if (!asked) {
    asked = asks.map((ask) =>
      ask.endsWith('?') ? { name: ask.slice(0, -1), required: false } : { name: ask, required: true },
    );
    askedCache.set(asks, asked);
  }
  return asked;
}
// A definition never changes while it is installed.
const askedCache = new WeakMap<readonly string[], readonly Asked[]>();

/** All faults of what an act states, field by field. Unknown fields are refused: nothing enters a file that its definition does not know. */
export function checkStated(
  fields: Fields,
  asks: readonly string[] | undefined,
  stated: Readonly<Record<string, Json>>,
  file: Readonly<Record<string, Json>>,
): FieldFault[] {
  const asked = askedFields(asks);
  const merged = { ...file, ...stated };
  const faults: FieldFault[] = [];
  for (const name of Object.keys(stated)) {
    if (!asked.some((a) => a.name === name))
      faults.push({ field: name, sentence: `本行为不能填写“${fields[name]?.label ?? name}”` });
  }
  for (const { name, required } of asked) {
    const field = fields[name];
    if (!field) continue;
    const value = stated[name];
    const empty = value === undefined || absent(value);
    if (value !== undefined && empty && !emptyOfKind(field, value)) {
      faults.push({ field: name, sentence: `“${field.label}”的格式不对` });
      continue;
    }
    if (!applies(field, merged)) {
      if (!empty) faults.push({ field: name, sentence: `按照现在的选择不需要填写“${field.label}”` });
      continue;
    }
    if (empty) {
      if (required) faults.push({ field: name, sentence: `请填写“${field.label}”` });
      continue;
    }
    const fault = faultOf(field, value);
    if (fault) faults.push({ field: name, sentence: fault });
  }
  return faults;
}
