/** The arrow keys on a board: focus goes from card to card, as the cards stand on the screen. */
import { type KeyboardEvent, useCallback } from 'react';
import { moved } from './moves.ts';

/** Cards are elements with `data-column`; what is focused in them is the link in `data-open`. */
export function useArrows(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    // Keys within an open menu, or with another key held, mean something else.
    if (!card || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const columns: HTMLElement[][] = [];
    for (const one of event.currentTarget.querySelectorAll<HTMLElement>('[data-column]')) {
      if (one.offsetParent === null) continue;
      const column = Number(one.dataset.column);
      columns[column] = [...(columns[column] ?? []), one];
    }
    const own = Number(card.dataset.column);
    const tops = Array.from(columns, (cards) => (cards ?? []).map((one) => one.getBoundingClientRect().top));
    const to = moved(tops, { column: own, place: columns[own]?.indexOf(card) ?? -1 }, event.key);
    const next = to && columns[to.column]?.[to.place];
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>('[data-open]')?.focus();
  }, []);
}
