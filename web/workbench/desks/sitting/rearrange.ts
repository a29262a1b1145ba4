/** Moving an item on an agenda: which items then need another number, so that the order is the one wanted. */

export interface Placed {
  id: string;
  order: number | null;
}

/** Items whose number changes, each with its new one. */
export type Moves = { id: string; order: number }[];

/**
 * The item at `from` goes to `to`, both places in the order shown. The numbers in use are kept where no two items share one;
 * otherwise all are numbered anew from one.
 */
export function moved(items: readonly Placed[], from: number, to: number): Moves {
  const item = items[from];
  if (!item || to < 0 || to >= items.length || from === to) return [];
  const next = items.filter((_, at) => at !== from);
  next.splice(to, 0, item);
  const used = items.map((i) => i.order);
  const distinct = used.every((n) => n !== null) && new Set(used).size === used.length;
  const numbers = distinct ? (used as number[]).toSorted((a, b) => a - b) : items.map((_, at) => at + 1);
  return next.flatMap(({ id, order }, at) => (order === numbers[at] ? [] : [{ id, order: numbers[at] as number }]));
}

/** The number of an item that comes last. */
export const nextOrder = (items: readonly Placed[]): number => Math.max(0, ...items.map((i) => i.order ?? 0)) + 1;
