/**
 * What the portal has made of what is public, kept until something public changes. The number of changes is asked of the database
 * before every page, so that what was withdrawn is gone at once, on every server: nothing here lives by a time.
 */
import type { LegalDate } from '../../kernel/calendar/index.ts';
import type { Office } from '../matters/service.ts';

/** About how much of memory pages, counts and finds of one edition may take, in bytes; the ones longest unused go first. */
const room = 48 * 1024 * 1024;

/** What is public as of one change and one day, with what has been made of it. */
export interface Edition {
  /** The thing kept under this name, made when it is not there; those who ask at once wait for one making. A failure is not kept. */
  keep<T>(name: string, make: () => Promise<T> | T, weight?: (made: T) => number): Promise<T>;
  /** The thing kept under this name, when it has been made already. */
  kept<T>(name: string): T | undefined;
  /** Makes room for what a thing has grown by. */
  grown(name: string, by: number): void;
}

interface Held {
  made: unknown;
  weight: number;
}

export function newEdition(): Edition {
  const held = new Map<string, Held>();
  const making = new Map<string, Promise<unknown>>();
  let filled = 0;
  const push = (): void => {
    for (const [name, { weight }] of held) {
      if (filled <= room) return;
      held.delete(name);
      filled -= weight;
    }
  };
  const kept = <T>(name: string): T | undefined => {
    const found = held.get(name);
    if (!found) return undefined;
    // Used last, so it goes last.
    held.delete(name);
    held.set(name, found);
    return found.made as T;
  };
  const make = async <T>(name: string, make: () => Promise<T> | T, weigh: (made: T) => number): Promise<T> => {
    try {
      const made = await make();
      const weight = weigh(made) + 2 * name.length;
      held.set(name, { made, weight });
      filled += weight;
      push();
      return made;
    } finally {
      making.delete(name);
    }
  };
  return {
    kept,
    keep<T>(name: string, how: () => Promise<T> | T, weigh: (made: T) => number = () => 1024) {
      const found = kept<T>(name);
      if (found !== undefined) return Promise.resolve(found);
      const before = making.get(name) as Promise<T> | undefined;
      if (before) return before;
      const now = make(name, how, weigh);
      making.set(name, now);
      return now;
    },
    grown(name, by) {
      const found = held.get(name);
      if (!found) return;
      found.weight += by;
      filled += by;
      push();
    },
  };
}

/**
 * Answers a question that all who ask at the same time may share. Whoever asks while it is under way waits for the next asking: an
 * answer is never older than its question.
 */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const run = (): Promise<T> => {
    const now = ask();
    const done = (): void => {
      if (running === now) running = undefined;
    };
    running = now;
    now.then(done, done);
    return now;
  };
  return () => {
    if (!running) return run();
    const again = (): Promise<T> => {
      next = undefined;
      return run();
    };
    next ??= running.then(again, again);
    return next;
  };
}

/** Gives the edition that holds as of now; a new one after every change of what is public, of the day, and of the county's own data. */
export function editionsOf({ pool, region, clock, county }: Pick<Office, 'pool' | 'region' | 'clock' | 'county'>) {
  let current: { moves: number; today: LegalDate; county: unknown; edition: Edition } | undefined;
  const moves = shared(async () => {
    const { rows } = await pool.query<{ moves: number }>({
      name: 'publicity',
      text: 'select coalesce(sum(moves), 0)::float8 as moves from publicity where region = $1',
      values: [region],
    });
    return rows[0]?.moves ?? 0;
  });
  return async (): Promise<Edition> => {
    const asOf = await moves();
    const today = clock.today();
    if (current?.moves !== asOf || current.today !== today || current.county !== county())
      current = { moves: asOf, today, county: county(), edition: newEdition() };
    return current.edition;
  };
}
