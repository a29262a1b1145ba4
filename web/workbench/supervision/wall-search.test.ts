// The wall's address keeps its filters, and each number opens the list under the same ones.
import { expect, test } from 'vitest';
import { acrossSearch, cellSearch, readWallSearch, watchSearch } from './wall-search.ts';

const column = {
  module: 'garden',
  moduleLabel: '园艺许可',
  procedure: 'garden',
  procedureLabel: '园艺许可',
  group: 'record',
  label: '勘查记录',
};

test('an address is read as it was written, and what it says wrongly is left out', () => {
  expect(readWallSearch({ year: '2026', module: 'garden', authority: 'bureau' })).toEqual({
    year: 2026,
    module: 'garden',
    authority: 'bureau',
  });
  expect(readWallSearch({ year: 2026 })).toEqual({ year: 2026 });
  expect(readWallSearch({ year: 'last', module: '', ghost: '1' })).toEqual({});
});

test('a number opens its list under the year, the body and the outcome it was counted for', () => {
  expect(cellSearch({ year: 2026 }, column, 'bureau', 'missing')).toEqual({
    from: '2026-01-01',
    to: '2026-12-31',
    authority: 'bureau',
    procedure: 'garden',
    group: 'record',
    outcome: 'missing',
  });
  expect(cellSearch({}, column)).toEqual({ procedure: 'garden' });
  expect(acrossSearch({ module: 'garden', authority: 'bureau' }, undefined, { overdue: 'true' })).toEqual({
    authority: 'bureau',
    module: 'garden',
    overdue: 'true',
  });
  expect(watchSearch({ year: 2025 }, { procedure: 'garden', watch: 'unpictured' })).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
    procedure: 'garden',
    watch: 'unpictured',
  });
});
