/** How often pages have been read (浏览量): counted here at once, written together once a second, so that no reader waits for a disk. */
import type { Pool } from 'pg';

/** Milliseconds after which readings are written. A server that is killed loses at most so much of them; one that stops in order, none. */
const rest = 1000;

interface Held {
  /** As last read from the database, or as written there. */
  stored: number;
  /** Readings since, of this server. */
  added: number;
}

export interface Readings {
  /** Counts one reading and gives the count. Readings on other servers show after they are written. */
  count(page: string): Promise<number>;
  /** Writes what has been counted. */
  write(): Promise<void>;
}

export function readingsOf(pool: Pool, region: string): Readings {
  const pages = new Map<string, Held>();
  const opening = new Map<string, Promise<Held>>();
  let writing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function open(page: string): Promise<Held> {
    try {
      const { rows } = await pool.query<{ views: number }>({
        name: 'page-views',
        text: 'select views from page_views where region = $1 and page = $2',
        values: [region, page],
      });
      const held = { stored: Number(rows[0]?.views ?? 0), added: 0 };
      pages.set(page, held);
      return held;
    } finally {
      opening.delete(page);
    }
  }

  async function writeNow(): Promise<void> {
    // In one order on every server, so that two never wait for each other in a ring.
    const counted = [...pages].filter(([, { added }]) => added > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    const sent = counted.map(([page, { added }]) => [page, added] as const);
    if (sent.length > 0) {
      const { rows } = await pool.query<{ page: string; views: number }>(
        `insert into page_views (region, page, views) select $1, r.page, r.n from unnest($2::text[], $3::int[]) as r(page, n) order by r.page
         on conflict (region, page) do update set views = page_views.views + excluded.views returning page, views`,
        [region, sent.map(([page]) => page), sent.map(([, n]) => n)],
      );
      const stored = new Map(rows.map((r) => [r.page, Number(r.views)]));
      for (const [page, n] of sent) {
        const held = pages.get(page) as Held;
        held.added -= n;
        held.stored = stored.get(page) ?? held.stored;
      }
    }
    for (const [page, { added }] of pages) if (added === 0) pages.delete(page);
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const now = (writing ?? Promise.resolve())
      .catch(() => undefined)
      .then(writeNow)
      .finally(() => {
        if (writing === now) writing = undefined;
      });
    writing = now;
    return now;
  }

  function later(): void {
    // What could not be written is kept and tried again with the next.
    timer ??= setTimeout(() => write().catch(later), rest).unref();
  }

  return {
    async count(page) {
      let held = pages.get(page);
      if (!held) {
        let opened = opening.get(page);
        if (!opened) {
          opened = open(page);
          opening.set(page, opened);
        }
        held = await opened;
        // Written and put away while this one waited for its turn: as it stands there now.
        if (pages.get(page) !== held) {
          const again = pages.get(page);
          if (again) held = again;
          else pages.set(page, held);
        }
      }
      held.added++;
      later();
      return held.stored + held.added;
    },
    write,
  };
}
