/** What the kernel needs from outside when an act freezes pools or draws from them. */
import { drawParts, drawRound, type Environment, type Matter, type Procedure } from '../../kernel/procedure/index.ts';
import { conferredOn } from '../matters/asking/surroundings.ts';
import type { ActCommand, Office } from '../matters/service.ts';
import type { Queryable } from '../matters/writing/write.ts';
import { engineFile } from './files.ts';
import { gather } from './gather.ts';
import { peopleWith } from './people.ts';

/** The environment with what a step of a draw needs in it; the same environment for every other act. */
export async function withDraws(
  office: Office,
  procedure: Procedure,
  matter: Matter,
  command: Pick<ActCommand, 'act' | 'stated'>,
  env: Environment,
): Promise<Environment> {
  const part = drawParts(procedure, command.act).find(({ role }) => role === 'fixes' || role === 'draws');
  if (!part) return env;
  const db = office.pool as unknown as Queryable;
  const { spec, draw, role } = part;
  if (role === 'draws') {
    const hash = drawRound(spec, matter.history).fixed?.document;
    const text = hash === undefined ? undefined : await engineFile(db, office.region, matter.id, hash);
    return {
      ...env,
      draws: { gathered: () => undefined, text: (sha256) => (sha256 === hash ? text : undefined) },
    };
  }
  const gathered = await gather(db, office, procedure, spec, matter, { ...matter.file, ...command.stated }, env.today);
  // Those who are drawn by capacity may hold certificates that a register conferred on them.
  const people = Object.values(spec.pools).flatMap((pool) =>
    'actor' in pool ? peopleWith(office.county(), `${procedure.module}.${pool.actor}`, matter.office, env.today) : [],
  );
  const conferred = await conferredOn(db, office.region, people);
  return {
    ...env,
    person: (id) => {
      const facts = env.person(id);
      const more = conferred.get(id);
      return facts && more ? { ...facts, certificates: [...facts.certificates, ...more] } : facts;
    },
    draws: { gathered: (name) => (name === draw ? gathered : undefined), text: () => undefined },
  };
}
