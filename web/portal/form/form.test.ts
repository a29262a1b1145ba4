// Forms as citizens fill them in: width, spaces and small slips are forgiven, real faults are told beside the field.
import { describe, expect, test } from 'vitest';
import type { FormField } from '../data.ts';
import { checkForm, onlyAsked, validPhone } from './check.ts';
import { readForm } from './read.ts';

const field = (kind: string, over: Partial<FormField> = {}): FormField => ({
  name: 'a',
  kind,
  label: '甲',
  secrecy: 'open',
  required: true,
  ...over,
});
const read = (f: FormField, ...values: string[]) => readForm([f], new Map([['a', values]])).a;
const sentences = (f: FormField, value: unknown) =>
  checkForm([f], value === undefined ? {} : { a: value as never }, {}).map((x) => x.sentence);
const person = { kind: 'citizen', name: '李红', idNumber: '110101199003070134', phone: '13800138000' };

describe('what is typed', () => {
  test.each([
    ['money', '１，２００．５元', 120_050],
    ['money', '1200', 120_000],
    ['money', '0.07', 7],
    ['integer', ' ３ ', 3],
    ['idNumber', '11010119900307０13 4', '110101199003070134'],
    ['idNumber', '11010519491231002x', '11010519491231002X'],
    ['creditCode', '91350100m000100y43', '91350100M000100Y43'],
    ['phone', '138 0013 8000', '13800138000'],
    ['yesNo', 'yes', true],
    ['yesNo', 'no', false],
    ['text', '  东园  ', '东园'],
    ['longText', '一\r\n二', '一\n二'],
  ])('%s “%s” is read as %j', (kind, typed, value) => {
    expect(read(field(kind), typed)).toEqual(value);
  });
  test('an empty field is no answer', () => {
    expect(read(field('text'), '   ')).toBeUndefined();
  });
  test('what is no amount stays as typed, so that its writer sees it again', () => {
    expect(read(field('money'), '一千')).toBe('一千');
    expect(read(field('money'), '1.234')).toBe('1.234');
  });
  test('several boxes are one answer, each once', () => {
    expect(read(field('choices'), 'x', 'y', 'x')).toEqual(['x', 'y']);
  });
});

describe('parties', () => {
  const sent = new Map([
    ['a.0.kind', ['citizen']],
    ['a.0.name', [' 李红 ']],
    ['a.0.idNumber', ['110101199003070134']],
    ['a.0.creditCode', ['91350100M000100Y43']],
    ['a.0.phone', ['１３８００１３８０００']],
    ['a.2.kind', ['legalPerson']],
    ['a.2.name', ['某公司']],
    ['a.2.sex', ['male']],
    ['a.2.representative', ['王五']],
    ['a.3.kind', ['citizen']],
    ['a.3.name', ['']],
    ['b.0.name', ['别处']],
  ]);
  test('keep what their kind is asked for; an unused group is left out', () => {
    expect(readForm([field('parties')], sent).a).toEqual([
      { kind: 'citizen', name: '李红', idNumber: '110101199003070134', phone: '13800138000' },
      { kind: 'legalPerson', name: '某公司', representative: '王五' },
    ]);
  });
  test('are checked part by part, with whose it is', () => {
    const faults = checkForm(
      [field('parties')],
      { a: [person, { kind: 'citizen', name: '', idNumber: '110101199003070135', phone: '12345' }] },
      {},
    );
    expect(faults.map((f) => [f.input, f.sentence])).toEqual([
      ['f-a-1-name', '第2位：请填写姓名'],
      ['f-a-1-idNumber', '第2位：请核对居民身份证号码：应为18位，最后一位可以是X'],
      ['f-a-1-phone', '第2位：请核对电话号码：手机号码为11位，固定电话请写区号，例如0791-85712345'],
    ]);
  });
  test('at least one is named when the law requires it', () => {
    expect(checkForm([field('parties', { min: 1 })], {}, {})).toEqual([
      { field: 'a', input: 'f-a-0-name', sentence: '请填写“甲”' },
    ]);
  });
  test('in order are let through', () => {
    expect(checkForm([field('parties')], { a: [person] }, {})).toEqual([]);
  });
});

describe('a fault is told in words', () => {
  test.each([
    ['money', '一千', '“甲”请填写数字，单位是元，最多两位小数，例如1200.50'],
    ['integer', '三', '“甲”请填写整数，例如3'],
    ['date', '2026-02-30', '“甲”不是有效日期，请按“2026-07-01”填写'],
    ['phone', '12345678901', '请核对电话号码：手机号码为11位，固定电话请写区号，例如0791-85712345'],
    ['idNumber', '110101199003070135', '请核对居民身份证号码：应为18位，最后一位可以是X'],
    ['choice', undefined, '请选择“甲”'],
    ['files', undefined, '请上传“甲”'],
    ['text', undefined, '请填写“甲”'],
  ])('%s %j: %s', (kind, value, sentence) => {
    expect(sentences(field(kind, { options: [{ value: 'x', label: '乙' }] }), value)).toEqual([sentence]);
  });
  test('a longest text of exactly the limit passes, one more does not', () => {
    const short = field('text', { max: 5 });
    expect(sentences(short, '一二三四五')).toEqual([]);
    expect(sentences(short, '一二三四五六')).toEqual(['“甲”最多5字，现有6字']);
  });
});

test.each([
  ['13800138000', true],
  ['+8613800138000', true],
  ['0791-85712345', true],
  ['85712345', true],
  ['12345', false],
  ['23800138000', false],
  ['1380013800', false],
  ['22222', true],
])('telephone %s: %s', (phone, valid) => {
  expect(validPhone(phone)).toBe(valid);
});

describe('a question that depends on another answer', () => {
  const asked = [
    field('yesNo', { name: 'a' }),
    field('text', { name: 'b', label: '乙', onlyIf: { field: 'a', is: [true] } }),
  ];
  test('is asked for when the answer calls for it, also from an earlier step', () => {
    expect(checkForm(asked, { a: true }, {}).map((f) => f.field)).toEqual(['b']);
    expect(checkForm([asked[1] as FormField], {}, { a: true }).map((f) => f.field)).toEqual(['b']);
    expect(checkForm(asked, { a: false }, {})).toEqual([]);
  });
  test('leaves no answer behind when the other answer changes', () => {
    expect(onlyAsked(asked, { a: false, b: '旧', stranger: 1 })).toEqual({ a: false });
    expect(onlyAsked(asked, { a: true, b: '新' })).toEqual({ a: true, b: '新' });
  });
});

test('files sent earlier come back, one ticked for removal does not, and a forged reference is none', () => {
  const one = `${'1'.repeat(64)} 5 甲 乙.pdf`;
  const two = `${'2'.repeat(64)} 6 丙.pdf`;
  const sent = new Map([
    ['a.kept', [one, two, 'x y z']],
    ['a.remove', ['2'.repeat(64)]],
  ]);
  const fresh = new Map([['a', [{ name: '丁.png', sha256: '3'.repeat(64), size: 7 }]]]);
  expect(readForm([field('files')], sent, fresh).a).toEqual([
    { name: '甲 乙.pdf', sha256: '1'.repeat(64), size: 5 },
    { name: '丁.png', sha256: '3'.repeat(64), size: 7 },
  ]);
});
