/** The acts of the statute itself (视为受理、视为放弃、公示期届满): which one comes next in a matter, and on which day. */
import type { LegalDate } from '../../calendar/index.ts';
import type { Procedure } from '../language/index.ts';
import { expiriesDue } from '../reading/publicity.ts';
import { awaitedDay, awaitingNow } from '../ties/awaiting.ts';
import { placeOf } from '../ties/certificates.ts';
import { lawActsDue, limitsOf } from '../time/limits.ts';
import { type Environment, viewOf } from './environment.ts';
import { stateRefusal } from './guards.ts';
import type { Acting, Matter } from './matter.ts';
import { refusalsOf } from './perform.ts';
import type { Request } from './prepared.ts';

const lawActor = (region: string): Acting => ({
  kind: 'law',
  id: 'law',
  name: '法律',
  region,
  capacities: [],
  offices: [],
});

/** An act of the law whose other matters have all ended and against which nothing stands, dated on the day of the last ending. */
function awaitedActs(procedure: Procedure, matter: Matter, env: Environment): { act: string; on: LegalDate }[] {
  return awaitingNow(procedure, matter).flatMap((awaiting) => {
    const { act, spec } = awaiting;
    const on = awaitedDay(procedure, matter, awaiting, env);
    if (on === undefined) return [];
    const request: Request = { act, stated: {}, acting: lawActor(matter.region), source: 'law', on };
    const view = viewOf(procedure, matter, request.acting, on, {}, env);
    const against = refusalsOf(procedure, act, spec, matter, request, view, env, placeOf(procedure, matter, view.file));
    return against.length === 0 ? [{ act, on }] : [];
  });
}

/**
 * The statute's own next act in a matter (视为受理、视为放弃…), dated on the day it takes effect, or nothing. One that waits for other
 * matters is seen only with what they are gathered (`env.ending`, `env.found`).
 */
export function nextLawAct(procedure: Procedure, matter: Matter, env: Environment): Request | undefined {
  // A limit left running where its act has no place any more deems nothing; the definition check names such limits.
  const lapsed = lawActsDue(procedure, limitsOf(procedure, matter, env.calendar, env.setting), env.today).find(
    ({ act: name }) => {
      const act = procedure.acts[name];
      return act !== undefined && !stateRefusal(procedure, act, matter);
    },
  );
  const awaited = awaitedActs(procedure, matter, env).reduce<{ act: string; on: LegalDate } | undefined>(
    (first, next) => (first === undefined || next.on < first.on ? next : first),
    undefined,
  );
  const due = lapsed && awaited ? (awaited.on < lapsed.on ? awaited : lapsed) : (lapsed ?? awaited);
  const [ended] = expiriesDue(procedure, matter, env, env.today);
  const law = { acting: lawActor(matter.region), source: 'law' as const };
  if (ended && (!due || ended.on <= due.on))
    return { ...law, act: 'expirePublication', stated: { publication: ended.publication }, on: ended.on };
  return due && { ...law, act: due.act, stated: {}, on: due.on };
}
