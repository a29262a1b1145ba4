// The arrow keys go over a board as the eye does.
import { expect, test } from 'vitest';
import { moved } from './moves.ts';

const tops = [[0, 100, 200], [], [0, 150], [90]];

test.each<[string, { column: number; place: number }, { column: number; place: number } | undefined]>([
  ['ArrowDown', { column: 0, place: 0 }, { column: 0, place: 1 }],
  ['ArrowDown', { column: 0, place: 2 }, undefined],
  ['ArrowUp', { column: 0, place: 0 }, undefined],
  ['ArrowUp', { column: 2, place: 1 }, { column: 2, place: 0 }],
  ['Home', { column: 0, place: 2 }, { column: 0, place: 0 }],
  ['End', { column: 0, place: 0 }, { column: 0, place: 2 }],
  ['End', { column: 3, place: 0 }, undefined],
  // An empty column is passed over, and the card at the same height is met.
  ['ArrowRight', { column: 0, place: 2 }, { column: 2, place: 1 }],
  ['ArrowRight', { column: 0, place: 0 }, { column: 2, place: 0 }],
  ['ArrowLeft', { column: 3, place: 0 }, { column: 2, place: 1 }],
  ['ArrowLeft', { column: 0, place: 0 }, undefined],
  ['ArrowRight', { column: 3, place: 0 }, undefined],
  ['Enter', { column: 0, place: 0 }, undefined],
  ['ArrowDown', { column: 1, place: 0 }, undefined],
])('%s from %o leads to %o', (key, from, to) => {
  expect(moved(tops, from, key)).toEqual(to);
});
