import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenOf, moneyText } from './index.ts';

/** The fen that a wording says, by its digits alone. */
function said(text: string): bigint {
  const [, sign = '', whole = '', fraction = '', unit = ''] = /^(-?)(\d+)(?:\.(\d+))?(亿元|万元|元)$/.exec(text) ?? [];
  const places = { 亿元: 10, 万元: 6, 元: 2 }[unit] ?? 0;
  return BigInt(`${sign}${whole}${fraction.padEnd(places, '0')}`);
}

describe('money in words', () => {
  it.each([
    [0, '0元'],
    [1, '0.01元'],
    [10, '0.10元'],
    [999_999, '9999.99元'],
    [1_000_000, '1万元'],
    [1_000_001, '10000.01元'],
    [1_234_500, '1.2345万元'],
    [10_000_000_000, '1亿元'],
    [10_000_000_100, '10000.0001万元'],
    [-1_000_000, '-10000元'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91元'],
  ])('%i fen are %s', (fen, text) => {
    expect(moneyText(fen)).toBe(text);
  });

  it('says every whole fen, however many', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (fen) => said(moneyText(fen)) === BigInt(fen)));
  });

  it('loses no fen between a figure in yuan and its wording, below seventy trillion yuan', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 7_000_000_000_000_000 }), (fen) => fenOf(fen / 100) === fen));
  });
});
