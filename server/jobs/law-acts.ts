/** The statute's own acts (视为受理、视为放弃…): every limit that has run out takes effect, once, dated on its own day, however long nobody looked. */
import type { Matter } from '../../kernel/procedure/index.ts';
import { letTheLawAct, type Office } from '../matters/service.ts';

export interface LawActs {
  /** Matters in which the law acted. */
  matters: number;
  acts: number;
  /** Matters in which it could not, with the reason; the others went on. */
  failed: { matter: string; reason: string }[];
}

const BATCH = 200;

/** Lets the law act in every matter of the region whose day has passed. Safe with several servers at once: the entry's place in the chain is taken once. */
export async function letTheLawActEverywhere(office: Office): Promise<LawActs> {
  const result: LawActs = { matters: 0, acts: 0, failed: [] };
  const today = office.clock.today();
  // By key and not by "first two hundred", for a matter whose limit has no place any more stays as it is.
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await office.pool.query<{ id: string; snapshot: Matter }>(
      'select id::text, snapshot from matters where region = $1 and law_due < $2::date and id > $3 order by id limit $4',
      [office.region, today, after, BATCH],
    );
    for (const { id, snapshot } of rows) {
      try {
        const acts = (await letTheLawAct(office, snapshot)).seq - snapshot.seq;
        result.acts += acts;
        if (acts > 0) result.matters += 1;
      } catch (error) {
        result.failed.push({ matter: id, reason: (error as Error).message });
      }
    }
    if (rows.length < BATCH) return result;
    after = rows.at(-1)?.id ?? after;
  }
}
