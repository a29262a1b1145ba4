// Moving items of an agenda: the fewest numbers change, and no number is left twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, nextOrder, type Placed } from './rearrange.ts';

const items = (...orders: (number | null)[]): Placed[] => orders.map((order, at) => ({ id: `i${at}`, order }));

describe('moving an item of the agenda', () => {
  it('changes places with its neighbour and touches no other', () => {
    expect(moved(items(1, 2, 3), 1, 0)).toEqual([
      { id: 'i1', order: 1 },
      { id: 'i0', order: 2 },
    ]);
  });

  it('keeps the numbers in use, gaps and all', () => {
    expect(moved(items(2, 5, 9), 2, 1)).toEqual([
      { id: 'i2', order: 5 },
      { id: 'i1', order: 9 },
    ]);
  });

  it('numbers anew where two items share a number or one has none', () => {
    expect(moved(items(1, 1, 2), 1, 0)).toEqual([
      { id: 'i0', order: 2 },
      { id: 'i2', order: 3 },
    ]);
    expect(moved(items(1, null), 1, 0)).toEqual([
      { id: 'i1', order: 1 },
      { id: 'i0', order: 2 },
    ]);
  });

  it('does nothing at either end', () => {
    expect(moved(items(1, 2), 0, -1)).toEqual([]);
    expect(moved(items(1, 2), 1, 2)).toEqual([]);
    expect(moved(items(1), 0, 0)).toEqual([]);
  });

  it('leaves no number twice and the wanted order, whatever stood before', () => {
    const place = fc.nat(6);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
        place,
        place,
        (orders, a, b) => {
          const before = items(...orders.toSorted((x, y) => x - y));
          const moves = new Map(moved(before, a, b).map((m) => [m.id, m.order]));
          if (moves.size === 0) return;
          const wanted = before.map((i) => i.id).filter((_, at) => at !== a);
          wanted.splice(b, 0, before[a]?.id ?? '');
          const after = before.map((i) => ({ id: i.id, order: moves.get(i.id) ?? i.order ?? 0 }));
          expect(after.toSorted((x, y) => x.order - y.order).map((i) => i.id)).toEqual(wanted);
          expect(new Set(after.map((i) => i.order)).size).toBe(after.length);
        },
      ),
    );
  });

  it('gives the next item the number after the last', () => {
    expect(nextOrder([])).toBe(1);
    expect(nextOrder(items(1, 4, null))).toBe(5);
  });
});
