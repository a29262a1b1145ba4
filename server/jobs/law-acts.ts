/** The statute's own acts (视为受理、视为放弃…): every limit that has run out takes effect, and all that others were waited for, once, dated on its own day, however long nobody looked. */
import { awaitersOf, type Matter } from '../../kernel/procedure/index.ts';
import { letTheLawAct, type Office } from '../matters/service.ts';

export interface LawActs {
  /** Matters in which the law acted. */
  matters: number;
  acts: number;
  /** Matters in which it could not, with the reason; the others went on. */
  failed: { matter: string; reason: string }[];
}

const BATCH = 200;

/** Matters in which something of the law may have fallen due, in the order of their ids; `after` is the last one seen. */
type Batch = (after: string) => Promise<{ id: string; snapshot: Matter }[]>;

async function inEach(office: Office, result: LawActs, batch: Batch): Promise<void> {
  // By key and not by "first two hundred", for a matter whose limit has no place any more stays as it is.
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await batch(after);
    for (const { id, snapshot } of rows) {
      try {
        const acts = (await letTheLawAct(office, snapshot)).seq - snapshot.seq;
        result.acts += acts;
        if (acts > 0) result.matters += 1;
      } catch (error) {
        result.failed.push({ matter: id, reason: (error as Error).message });
      }
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Open matters of a procedure of which another that names them in a field has ended. */
export const waitingSql = `select m.id::text, m.snapshot from matters m where m.region = $1 and m.module = $2 and m.procedure = $3 and m.closed_on is null and m.id > $5
  and exists (select from matter_references r join matters o on o.region = r.region and o.id = r.matter
    where r.region = m.region and r.target = m.id and r.field = $4 and o.closed_on is not null)
  order by m.id limit $6`;

/**
 * Lets the law act in every matter of the region whose day has passed, and then in those that wait for others of which one has ended
 * (其中有的已经办结): the acts before may have ended the last of them, and a server that was killed may have left one unfinished. Safe with
 * several servers at once: the entry's place in the chain is taken once.
 */
export async function letTheLawActEverywhere(office: Office): Promise<LawActs> {
  const result: LawActs = { matters: 0, acts: 0, failed: [] };
  const today = office.clock.today();
  const rows = async (text: string, values: readonly unknown[]) =>
    (await office.pool.query<{ id: string; snapshot: Matter }>(text, [office.region, ...values])).rows;
  await inEach(office, result, (after) =>
    rows(
      'select id::text, snapshot from matters where region = $1 and law_due < $2::date and id > $3 order by id limit $4',
      [today, after, BATCH],
    ),
  );
  for (const { module, procedure, field } of [...awaitersOf(office.modules).values()].flat())
    await inEach(office, result, (after) => rows(waitingSql, [module, procedure, field, after, BATCH]));
  return result;
}
