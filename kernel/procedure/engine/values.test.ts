// What a list of people must hold: at least and at most so many, none twice; the article of the field comes with the refusal.
import { describe, expect, it } from 'vitest';
import { fields, people } from '../language/fields.ts';
import { checkStated } from './values.ts';

const file = fields({ officers: people('执法人员', { min: 2, max: 3 }) });
const faults = (...ids: string[]): string =>
  checkStated(file, ['officers'], { officers: ids }, {})
    .map((f) => f.sentence)
    .join('；');

describe('people named in a field', () => {
  it('one where two are required is refused; two pass', () => {
    expect(faults('an')).toContain('至少2人');
    expect(faults('an', 'bo')).toBe('');
  });

  it('three pass, four are one too many', () => {
    expect(faults('an', 'bo', 'cai')).toBe('');
    expect(faults('an', 'bo', 'cai', 'deng')).toContain('最多3人');
  });

  it('the same person twice is not two people', () => {
    expect(faults('an', 'an')).toContain('不得重复');
  });
});
