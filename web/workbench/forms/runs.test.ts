import { expect, test } from 'vitest';
import type { FieldView } from '../../../contract/definitions.ts';
import type { Ask } from './answers/check.ts';
import { namesOf, runsOf } from './runs.ts';

const ask = (name: string, required = false, rest: Partial<FieldView> = {}): Ask => ({
  field: { name, kind: 'text', label: name, secrecy: 'open', ...rest },
  required,
});
const told = (asks: Ask[], open: string[] = []) =>
  runsOf(asks, (f) => open.includes(f))
    .map((r) => (r.folded ? `(${r.asks.map((a) => a.field.name).join('')})` : r.ask.field.name))
    .join(' ');

test('optional questions that stand together are folded, required ones never', () => {
  expect(told([ask('甲', true), ask('乙'), ask('丙'), ask('丁'), ask('戊', true), ask('己'), ask('庚')])).toBe(
    '甲 (乙丙丁) 戊 己 庚',
  );
});

test('an answered question stands open and parts the fold', () => {
  expect(told([ask('乙'), ask('丙'), ask('丁'), ask('戊'), ask('己'), ask('庚'), ask('辛')], ['戊'])).toBe(
    '(乙丙丁) 戊 (己庚辛)',
  );
});

test('a question that appeared because of an answer is not hidden again', () => {
  expect(
    told([ask('乙'), ask('丙', false, { onlyIf: { field: '乙', is: [true] } }), ask('丁'), ask('戊'), ask('己')]),
  ).toBe('乙 丙 (丁戊己)');
});

test('a fold says what is in it', () => {
  expect(namesOf(['文号', '日期', '金额'].map((n) => ask(n)))).toBe('文号、日期、金额');
  expect(namesOf([...'甲乙丙丁戊己庚辛壬'].map((n) => ask(n)))).toBe('甲、乙、丙、丁、戊、己、庚等9项');
});
