// Tests that article numbers are written as statutes write them.
import { describe, expect, it } from 'vitest';
import { chineseNumber } from './index.ts';

const digit = '零一二三四五六七八九';

/** Reads a numeral of statutes back, by another way than the one that writes it. */
function read(text: string): number {
  let total = 0;
  let current = 0;
  for (const character of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) current = digit.indexOf(character);
    else {
      total += (current || 1) * unit;
      current = 0;
    }
  }
  return total + current;
}

describe('Chinese numerals', () => {
  it('are those found in the statutes', () => {
    const known: [number, string][] = [
      [0, '零'],
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [99, '九十九'],
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [115, '一百一十五'],
      [1000, '一千'],
      [1005, '一千零五'],
      [1010, '一千零一十'],
      [1259, '一千二百五十九'],
      [1260, '一千二百六十'],
    ];
    for (const [n, text] of known) expect(chineseNumber(n)).toBe(text);
  });

  it('read back to the number and never repeat, from 1 to 1300', () => {
    const seen = new Set<string>();
    for (let n = 1; n <= 1300; n += 1) {
      const text = chineseNumber(n);
      expect(read(text)).toBe(n);
      expect(text).not.toMatch(/零$|零零|^一十/);
      seen.add(text);
    }
    expect(seen.size).toBe(1300);
  });

  it('are refused for what is no article number', () => {
    for (const n of [-1, 1.5, 10000, Number.NaN]) expect(() => chineseNumber(n)).toThrow(RangeError);
  });
});
