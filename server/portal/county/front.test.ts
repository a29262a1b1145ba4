// What stands on the front page: the newest, without one register pushing everything else away.
import { expect, test } from 'vitest';
import { varied } from './front.ts';

const rows = (subjects: string) => [...subjects].map((subject, i) => ({ id: i, subject }));
const shown = (subjects: string, count: number, each: number): string =>
  varied(rows(subjects), count, each)
    .map((r) => r.id)
    .join('');

test('of one subject few come first, in the order of their days', () => {
  expect(shown('aaaaabac', 4, 2)).toBe('0157');
});
test('what is left of the places is filled with the newest', () => {
  expect(shown('aaaab', 4, 2)).toBe('0124');
  expect(shown('aaaaaa', 4, 2)).toBe('0123');
});
test('less than there is room for is shown whole', () => {
  expect(shown('ab', 8, 2)).toBe('01');
  expect(shown('', 8, 2)).toBe('');
});
