/** Replays every matter of a region from its entries and names each stored field that is not what they make of it. */
import type { Pool } from 'pg';
import { inSnapshot } from '../../database/transaction.ts';
import { type Difference, differencesOf } from './differences.ts';
import { type MatterRecord, readMatters } from './read-matters.ts';
import { type Rebuilding, rebuild } from './rebuild.ts';
import { repairMatter } from './repair.ts';

export interface ReplayOptions {
  /** Write the derived rows anew where they differ; needs the owner's pool. */
  readonly repair?: boolean;
  /** Batches read ahead of the one being replayed. */
  readonly parallel?: number;
  /** Told how many matters are done. */
  readonly walked?: (matters: number) => void;
  /** Differences kept in the report; the others are only counted. */
  readonly most?: number;
}

export interface ReplayReport {
  readonly ok: boolean;
  readonly region: string;
  readonly matters: number;
  readonly entries: number;
  readonly differences: readonly Difference[];
  readonly moreDifferences: number;
  /** Matters whose derived rows were written anew. */
  readonly repaired: number;
}

const BATCH = 300;

export async function replayRegion(
  pool: Pool,
  region: string,
  means: Rebuilding,
  options: ReplayOptions = {},
): Promise<ReplayReport> {
  const { parallel = 3, most = 1000 } = options;
  const done = { matters: 0, entries: 0, repaired: 0, more: 0 };
  const differences: Difference[] = [];
  const batchesLeft = idBatches(pool, region);
  const work = async (): Promise<void> => {
    for (let next = await batchesLeft.next(); !next.done; next = await batchesLeft.next()) {
      for (const record of await inSnapshot(pool, (client) => readMatters(client, region, next.value as string[]))) {
        const found = replayOne(record, means);
        done.matters += 1;
        done.entries += record.entries.length;
        done.more += Math.max(0, differences.length + found.length - most);
        differences.push(...found.slice(0, most - differences.length));
        if (options.repair && found.length > 0 && record.entries.length > 0) {
          await repairMatter(
            pool,
            region,
            record.id,
            found.map((d) => d.field),
            means,
          );
          done.repaired += 1;
        }
      }
      options.walked?.(done.matters);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return {
    ok: differences.length === 0,
    region,
    matters: done.matters,
    entries: done.entries,
    differences,
    moreDifferences: done.more,
    repaired: done.repaired,
  };
}

function replayOne(record: MatterRecord, means: Rebuilding): Difference[] {
  const { id, stored, entries } = record;
  const says = (field: string, message: string): Difference[] => [
    {
      matter: id,
      module: String((stored?.row.snapshot as { module?: string } | undefined)?.module ?? ''),
      field,
      message,
      stored: null,
      rebuilt: null,
    },
  ];
  if (entries.length === 0) return says('entries', `事项 ${id} 没有任何记录`);
  try {
    return differencesOf(stored, rebuild(entries, means));
  } catch (error) {
    // One matter that cannot be replayed must not hide the others.
    return says('replay', `事项 ${id} 不能重演：${(error as Error).message}`);
  }
}

/** Ids of all matters, and of those of which only entries are left, in batches by key. */
async function* idBatches(pool: Pool, region: string): AsyncGenerator<string[], undefined> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await pool.query<{ id: string }>(
      'select id::text from matters where region = $1 and id > $2 order by id limit $3',
      [region, after, BATCH],
    );
    if (rows.length > 0) yield rows.map((r) => r.id);
    if (rows.length < BATCH) break;
    after = rows.at(-1)?.id ?? after;
  }
  const { rows } = await pool.query<{ id: string }>(
    'select distinct e.matter::text as id from entries e where e.region = $1 and not exists (select from matters m where m.region = e.region and m.id = e.matter)',
    [region],
  );
  if (rows.length > 0) yield rows.map((r) => r.id);
  return undefined;
}
