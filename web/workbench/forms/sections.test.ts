import { expect, test } from 'vitest';
import type { FieldView } from '../../../contract/definitions.ts';
import type { Ask } from './answers/check.ts';
import { sectionsOf } from './sections.ts';

const ask = (name: string, kind: string, rest: Partial<FieldView> = {}): Ask => ({
  field: { name, kind, label: name, secrecy: 'open', ...rest },
  required: true,
});
const long = [
  ask('about', 'text'),
  ask('who', 'parties', { secrecy: 'personal' }),
  ask('agent', 'yesNo'),
  ask('agentName', 'text', { secrecy: 'personal', onlyIf: { field: 'agent', is: [true] } }),
  ask('on', 'date'),
  ask('proof', 'files'),
  ask('handler', 'person'),
];

test('a short form is not cut up', () => {
  expect(sectionsOf(long.slice(0, 6))).toEqual([{ title: '', asks: long.slice(0, 6) }]);
});

test('a long form is asked in parts, every question once, in the order of first asking', () => {
  const sections = sectionsOf(long);
  expect(sections.map((s) => s.title)).toEqual(['事项内容', '当事人', '材料', '单位和人员']);
  expect(sections.flatMap((s) => s.asks)).toHaveLength(long.length);
});

test('a question that depends on a choice stays beside the choice', () => {
  const [matter] = sectionsOf(long);
  expect(matter?.asks.map((a) => a.field.name)).toEqual(['about', 'agent', 'agentName', 'on']);
});
