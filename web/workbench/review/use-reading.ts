/** Reads a comparison in steps short enough that typing and scrolling never wait for it. */
import { useEffect, useState } from 'react';
import { type ReadRow, readRows } from './text-diff.ts';

export interface Reading {
  rows: readonly ReadRow[];
  /** All differences, once everything has been read. */
  total: number;
  done: boolean;
}

const nothing: Reading = { rows: [], total: 0, done: false };
/** Milliseconds of one step; a screen is drawn every sixteen. */
const step = 10;

export function useReading(before: string, after: string): Reading {
  const [reading, setReading] = useState(nothing);
  useEffect(() => {
    setReading(nothing);
    const rows: ReadRow[] = [];
    const source = readRows(before, after);
    let timer: ReturnType<typeof setTimeout>;
    const on = (): void => {
      const until = performance.now() + step;
      const began = rows.length;
      do {
        const next = source.next();
        if (next.done) {
          const last = rows.findLast((r) => r.differences > 0);
          setReading({ rows, total: last ? last.first + last.differences - 1 : 0, done: true });
          return;
        }
        rows.push(next.value);
      } while (performance.now() < until);
      // The beginning is shown at once; what follows is added when all of it is known.
      if (began === 0) setReading({ rows: [...rows], total: 0, done: false });
      timer = setTimeout(on);
    };
    timer = setTimeout(on);
    return () => clearTimeout(timer);
  }, [before, after]);
  return reading;
}
