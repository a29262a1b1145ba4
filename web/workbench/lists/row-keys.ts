/** Moves through the rows of a list by j, k, the arrows and Enter, without leaving the keyboard. */
import { useEffect, useState } from 'react';
import { onKey, typing } from '../shell/keyboard.ts';

/** The chosen row, or -1 before any key was pressed. `reset` takes the choice away when it changes. */
export function useRowKeys(count: number, open: (row: number) => void, reset: unknown): number {
  const [at, setAt] = useState(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page of rows begins without a choice
  useEffect(() => setAt(-1), [reset]);
  useEffect(
    () =>
      onKey((event) => {
        if (
          typing(event) ||
          event.ctrlKey ||
          event.metaKey ||
          event.altKey ||
          document.querySelector('[role="dialog"]')
        )
          return;
        // Arrows and Enter belong to whatever control has the focus.
        const onControl =
          event.target instanceof HTMLElement &&
          event.target.closest('a, button, [role]') !== null &&
          event.target.tagName !== 'BODY' &&
          event.target.id !== 'content';
        if (event.key === 'j' || (event.key === 'ArrowDown' && !onControl)) setAt((i) => Math.min(i + 1, count - 1));
        else if (event.key === 'k' || (event.key === 'ArrowUp' && !onControl)) setAt((i) => Math.max(i - 1, 0));
        else if (event.key === 'Enter' && !onControl && at >= 0) open(at);
        else return;
        event.preventDefault();
      }),
    [count, open, at],
  );
  useEffect(() => {
    if (at >= 0) document.querySelector(`[data-row="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return at;
}
