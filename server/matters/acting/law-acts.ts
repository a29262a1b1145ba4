/** What the statute does by itself (视为受理、期限届满) happens before anyone else acts. */
import { type Matter, nextLawAct, prepare } from '../../../kernel/procedure/index.ts';
import { aroundAct, Overtaken } from '../asking/surroundings.ts';
import { Conflict } from '../errors.ts';
import { commit } from './commit.ts';
import { environmentOf, type Office, procedureOf } from './office.ts';

/** Lets the statute's own acts that have fallen due happen first, each once, each on its day. */
export async function letTheLawAct(office: Office, matter: Matter): Promise<Matter> {
  let current = matter;
  for (;;) {
    const procedure = procedureOf(office, current);
    const request = nextLawAct(procedure, current, environmentOf(office, procedure));
    if (!request) return current;
    const around = await aroundAct(office, procedure, current, request, 'law');
    const env = environmentOf(office, procedure, around);
    try {
      current = (await commit(office, { prepared: prepare(procedure, current, request, env), env, around })).matter;
    } catch (error) {
      if (error instanceof Overtaken) continue;
      if (!(error instanceof Conflict)) throw error;
      const { rows } = await office.pool.query<{ snapshot: Matter }>(
        'select snapshot from matters where region = $1 and id = $2',
        [office.region, current.id],
      );
      if (!rows[0]) throw error;
      current = rows[0].snapshot;
    }
  }
}
