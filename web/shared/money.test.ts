import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenOf, moneyInWords, yuanText } from './money.ts';

test.each([
  ['12345.6', 1_234_560],
  ['12,345.60元', 1_234_560],
  ['￥0.01', 1],
  ['１２．３', 1230],
  ['19.99', 1999],
  ['1.', 100],
  ['0', 0],
])('an officer may type %s', (text, fen) => {
  expect(fenOf(text)).toBe(fen);
});

test.each(['', '1.234', '一百', '-5', '1e3', '12345678901234'])('“%s” is not an amount', (text) => {
  expect(fenOf(text)).toBeUndefined();
});

test('what is shown can be typed back and is the same money', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 900_000_000_000_000 }), (fen) => fenOf(yuanText(fen)) === fen));
});

test.each([
  [1_234_560, '壹万贰仟叁佰肆拾伍元陆角整'],
  [100, '壹元整'],
  [5, '伍分'],
  [1_005, '壹拾元零伍分'],
  [0, '零元整'],
  [100_050_00, '壹拾万零伍拾元整'],
  [11_650_000_000, '壹亿壹仟陆佰伍拾万元整'],
  [1_000_000_100, '壹仟万零壹元整'],
  [100_000_000_000_00, '壹仟亿元整'],
])('%i fen is written %s', (fen, words) => {
  expect(moneyInWords(fen)).toBe(words);
});
