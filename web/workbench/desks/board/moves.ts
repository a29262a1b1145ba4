/** Where an arrow key leads on a board: up and down within a column, left and right to the card beside. */

/** A card by its column and its place from above. */
export interface At {
  column: number;
  place: number;
}

const steps: Readonly<Record<string, { across?: 1 | -1; down?: 1 | -1; end?: 'first' | 'last' }>> = {
  ArrowLeft: { across: -1 },
  ArrowRight: { across: 1 },
  ArrowUp: { down: -1 },
  ArrowDown: { down: 1 },
  Home: { end: 'first' },
  End: { end: 'last' },
};

const nearest = (tops: readonly number[], to: number): number =>
  tops.reduce((best, top, at) => (Math.abs(top - to) < Math.abs((tops[best] ?? 0) - to) ? at : best), 0);

/**
 * The card to which a key leads. `tops` are the cards' distances from above, by column; empty columns are passed over.
 * Nothing when the key leads nowhere.
 */
export function moved(tops: readonly (readonly number[])[], at: At, key: string): At | undefined {
  const step = steps[key];
  const here = tops[at.column]?.[at.place];
  if (!step || here === undefined) return undefined;
  const { across } = step;
  if (across !== undefined) {
    for (let column = at.column + across; tops[column]; column += across) {
      const cards = tops[column] ?? [];
      if (cards.length > 0) return { column, place: nearest(cards, here) };
    }
    return undefined;
  }
  const last = (tops[at.column]?.length ?? 0) - 1;
  const place = step.end === 'first' ? 0 : step.end === 'last' ? last : at.place + (step.down ?? 0);
  return place < 0 || place > last || place === at.place ? undefined : { column: at.column, place };
}
