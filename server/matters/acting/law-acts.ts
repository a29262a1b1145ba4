/** What the statute does by itself (视为受理、期限届满、各件全部办结) happens before anyone else acts. */
import {
  awaitersFor,
  awaitingNow,
  type Matter,
  nextLawAct,
  ownMatter,
  prepare,
} from '../../../kernel/procedure/index.ts';
import { isUuid } from '../asking/references.ts';
import { aroundAct, Overtaken, type Surroundings, surroundingsOf } from '../asking/surroundings.ts';
import { Conflict } from '../errors.ts';
import { commit } from './commit.ts';
import { environmentOf, type Office, procedureOf } from './office.ts';

const snapshots = async (office: Office, sql: string, values: readonly unknown[]): Promise<Matter[]> => {
  const { rows } = await office.pool.query<{ snapshot: Matter }>(sql, [office.region, ...values]);
  return rows.map((r) => r.snapshot);
};

/**
 * Lets the statute's own acts that have fallen due happen first, each once, each on its day. `begun` are the matters in which this has
 * begun already, so that two that name each other do not wait for each other.
 */
export async function letTheLawAct(office: Office, matter: Matter, begun: readonly string[] = []): Promise<Matter> {
  let current = matter;
  const within = [...begun, matter.id];
  for (;;) {
    const procedure = procedureOf(office, current);
    const waited = await aroundWaiting(office, current, within);
    const request = nextLawAct(procedure, current, environmentOf(office, procedure, waited));
    if (!request) return current;
    // What waits for others is done upon what was found when it fell due.
    const around =
      waited && procedure.acts[request.act]?.awaits !== undefined
        ? waited
        : await aroundAct(office, procedure, current, request, 'law');
    const env = environmentOf(office, procedure, around);
    try {
      const before = current;
      current = (await commit(office, { prepared: prepare(procedure, before, request, env), env, around })).matter;
      await letWaitingFollow(office, before, current, within);
    } catch (error) {
      if (error instanceof Overtaken) continue;
      if (!(error instanceof Conflict)) throw error;
      const [stored] = await snapshots(office, 'select snapshot from matters where region = $1 and id = $2', [
        current.id,
      ]);
      if (!stored) throw error;
      current = stored;
    }
  }
}

/**
 * What a matter must know where an act of the law waits in it for others: those that the law itself ends by today are ended first, so
 * that it does not matter which of them anyone looks at. Undefined where nothing waits.
 */
async function aroundWaiting(
  office: Office,
  matter: Matter,
  begun: readonly string[],
): Promise<Surroundings | undefined> {
  const procedure = procedureOf(office, matter);
  const waiting = awaitingNow(procedure, matter);
  if (waiting.length === 0) return undefined;
  const today = office.clock.today();
  const lapsed = await snapshots(
    office,
    `select m.snapshot from matter_references r join matters m on m.region = r.region and m.id = r.matter
      where r.region = $1 and r.target = $2 and r.field = any($3::text[]) and m.closed_on is null and m.law_due < $4::date order by m.id`,
    [matter.id, waiting.flatMap(({ lookup }) => procedure.lookups?.[lookup]?.same[ownMatter] ?? []), today],
  );
  for (const other of lapsed) if (!begun.includes(other.id)) await letTheLawAct(office, other, begun);
  return surroundingsOf(office, procedure, matter, matter.file, today, []);
}

/**
 * Lets the matters go on that waited for one which this act has ended. Of two that end at once, whichever is written later sees both.
 * What cannot be written here the scheduler writes within minutes, under the same day of law: the act that ended the other matter stands.
 */
export async function letWaitingFollow(
  office: Office,
  before: Matter,
  after: Matter,
  begun: readonly string[] = [],
): Promise<void> {
  if (after.closedOn === undefined || before.closedOn !== undefined) return;
  for (const { id, module, procedure } of awaitersFor(office.modules, after)) {
    if (!isUuid(id) || begun.includes(id)) continue;
    try {
      const [waiting] = await snapshots(
        office,
        'select snapshot from matters where region = $1 and id = $2 and module = $3 and procedure = $4 and closed_on is null',
        [id, module, procedure],
      );
      if (waiting && awaitingNow(procedureOf(office, waiting), waiting).length > 0)
        await letTheLawAct(office, waiting, begun);
    } catch {
      // The scheduler tries again and tells whoever runs the county of what keeps failing.
    }
  }
}
