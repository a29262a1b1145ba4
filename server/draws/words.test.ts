// The list of what was drawn, for people rather than programs.
import { expect, test } from 'vitest';
import { drawnText } from '../../kernel/draw/index.ts';
import { ballot } from '../../kernel/procedure/garden/ballot/procedure.ts';
import { drawnWords } from './words.ts';

const plots = (n: number) =>
  drawnText({
    plots: Array.from({ length: n }, (_, i) => ({
      id: `p${i}`,
      label: `园${i}`,
      with: { gardeners: [{ id: 'a', label: '甲' }] },
    })),
  });

test('names those drawn with those drawn for them', () => {
  expect(drawnWords(ballot, 'drawn', plots(2))).toBe('园0（甲）、园1（甲）');
});
test('names twenty and counts the rest', () => {
  expect(drawnWords(ballot, 'drawn', plots(20))).not.toContain('等');
  expect(drawnWords(ballot, 'drawn', plots(21))).toMatch(/园19（甲）等21个$/);
});
test('says nothing of a list declared void, and leaves other fields alone', () => {
  expect(drawnWords(ballot, 'drawn', '')).toBe('');
  expect(drawnWords(ballot, 'leftWhy', '正在翻修')).toBeUndefined();
  expect(drawnWords(ballot, 'pool', [])).toBeUndefined();
});
