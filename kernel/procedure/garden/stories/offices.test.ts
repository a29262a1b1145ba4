// A field that names several offices (多个单位): who is named takes part, each once, no more than may be.
import { expect, test } from 'vitest';
import { faultsOf, withField } from '../../check/holes.ts';
import { checkStated } from '../../engine/values.ts';
import * as f from '../../language/fields.ts';
import { accepted } from '../stage.ts';

const fields = f.fields({ routed: f.offices('分送单位', { min: 2, max: 3 }) });
const said = (value: unknown, asks = ['routed']) =>
  checkStated(fields, asks, (value === undefined ? {} : { routed: value }) as never, {}).map((fault) => fault.sentence);

test('between the fewest and the most offices may be named, each of them once', () => {
  expect(said(['water', 'road'])).toEqual([]);
  expect(said(['water', 'road', 'justice'])).toEqual([]);
  expect(said(['water'])).toEqual(['“分送单位”至少2个']);
  expect(said(['water', 'road', 'justice', 'land'])).toEqual(['“分送单位”最多3个']);
  expect(said(['water', 'road', 'water'])).toEqual(['“分送单位”中同一单位不得重复']);
});

test('one office, or what is no office, is no list of offices; none at all is nothing answered', () => {
  expect(said('water')).toEqual(['“分送单位”的格式不对']);
  expect(said(['water', 5])).toEqual(['“分送单位”的格式不对']);
  expect(said([])).toEqual(['请填写“分送单位”']);
  expect(said([], ['routed?'])).toEqual([]);
  expect(said('', ['routed?'])).toEqual(['“分送单位”的格式不对']);
});

test('all of the offices named take part in the matter', () => {
  const told = accepted().act('consult', 'lin', { consulted: 'water', consultedMore: ['road', 'justice', 'water'] });
  expect(told.matter.involved).toEqual(['water', 'road', 'justice']);
});

test('the check lets offices take part, and nothing that is no office', () => {
  const sentence = '只有单位字段可以写明参与单位';
  expect(faultsOf(withField('consultedMore', f.offices('其他会办单位', { involves: true }))).join()).not.toContain(
    sentence,
  );
  expect(faultsOf(withField('consultedMore', f.text('其他会办单位', { involves: true }))).join()).toContain(sentence);
});
