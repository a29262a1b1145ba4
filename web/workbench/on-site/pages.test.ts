import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../../contract/definitions.ts';
import type { Ask } from '../forms/answers/check.ts';
import { pagesOf } from './pages.ts';

const ask = (name: string, kind = 'text', more: Partial<FieldView> = {}): Ask => ({
  field: { name, kind, label: name, secrecy: 'open', ...more },
  required: true,
});
const names = (asks: readonly Ask[]) => pagesOf(asks).map((page) => page.map((a) => a.field.name).join(''));

describe('pages of a step on the spot', () => {
  it('four small questions fit one page, the fifth begins another', () => {
    expect(names([...'abcd'].map((n) => ask(n)))).toEqual(['abcd']);
    expect(names([...'abcde'].map((n) => ask(n)))).toEqual(['abcd', 'e']);
  });

  it('what takes a whole hand counts double', () => {
    expect(names([ask('a', 'parties'), ask('b', 'files'), ask('c')])).toEqual(['ab', 'c']);
  });

  it('a question that an answer brings up stays beside it', () => {
    expect(
      names([...'abc'].map((n) => ask(n)).concat(ask('d'), ask('e', 'text', { onlyIf: { field: 'd', is: [true] } }))),
    ).toEqual(['abcde']);
  });

  it('loses no question and keeps their order', () => {
    const many = Array.from({ length: 23 }, (_, i) => ask(`q${i}`, i % 3 === 0 ? 'longText' : 'text'));
    expect(pagesOf(many).flat()).toEqual(many);
  });
});
