// The verdict on a group of findings says what counts most first, in words.
import { expect, test } from 'vitest';
import { findingWords, groupVerdict, outcomeSigns, outcomeWords } from './outcomes.ts';

const group = (...outcomes: ('holds' | 'missing' | 'excused' | 'notYet')[]) =>
  groupVerdict(
    outcomes.map((outcome, i) => ({
      finding: `f${i}`,
      label: `第${i}项`,
      outcome,
      may: null,
      per: { key: '', text: '', force: 'statutory' as const },
    })),
  ).words;

test.each([
  ['all hold', ['holds', 'holds'], '齐全'],
  ['one is missing', ['holds', 'missing'], '缺1项'],
  ['what is missing comes before what is excused', ['excused', 'missing', 'missing'], '缺2项，例外1项'],
  ['one is excused', ['holds', 'excused'], '例外1项'],
  ['none speaks yet', ['notYet', 'notYet'], '尚未适用'],
  ['some hold and the rest does not speak yet', ['holds', 'notYet'], '至今齐全，另有1项尚未适用'],
] as const)('%s', (_, outcomes, words) => {
  expect(group(...outcomes)).toBe(words);
});

test('no two outcomes share a sign or a word', () => {
  for (const table of [outcomeWords, outcomeSigns])
    expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
  const one = Object.values(findingWords);
  expect(new Set(one.map((f) => f.sign)).size).toBe(one.length);
  expect(new Set(one.map((f) => f.word)).size).toBe(one.length);
});
