import { expect, test } from 'vitest';
import { inTree } from './office-tree.ts';

test('every office stands under its own, and one whose parent is not there stands at the top', () => {
  const all = [
    { code: 'team', parent: 'bureau' },
    { code: 'government', parent: null },
    { code: 'bureau', parent: 'government' },
    { code: 'lost', parent: 'nowhere' },
  ];
  expect(inTree(all).map(({ office, depth }) => `${office.code} ${depth}`)).toEqual([
    'government 0',
    'bureau 1',
    'team 2',
    'lost 0',
  ]);
});
