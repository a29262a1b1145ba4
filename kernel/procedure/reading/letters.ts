/** Letters with a query code (带查询码的文书): which of a matter's papers the office may hand out with a code, so that their party follows and answers on the portal. */
import type { LegalDate } from '../../calendar/index.ts';
import type { Environment } from '../engine/environment.ts';
import type { Acting, Matter } from '../engine/matter.ts';
import { actorFor } from '../engine/power.ts';
import { listed, type Procedure } from '../language/index.ts';

export interface Letter {
  /** The party actor whose code it bears. */
  actor: string;
  paper: string;
  /** The newest one issued. */
  seq: number;
  number: string;
  on: LegalDate;
}

/** The letters that this person may hand out now: those issued, by whoever may do the act that issues them, in the office that handles the matter. */
export function lettersOf(
  procedure: Procedure,
  matter: Matter,
  acting: Acting,
  on: LegalDate,
  env: Environment,
): Letter[] {
  if (acting.kind !== 'person') return [];
  return Object.entries(procedure.actors).flatMap(([actor, { letter }]): Letter[] => {
    if (letter === undefined) return [];
    const issued = matter.papers.findLast((p) => p.paper === letter);
    const may = Object.values(procedure.acts).some(
      (act) =>
        act.by !== 'law' &&
        listed(act.issues).includes(letter) &&
        'actor' in actorFor(procedure, act, matter, acting, on, env),
    );
    return issued && may && acting.offices.includes(matter.office)
      ? [{ actor, paper: letter, seq: issued.seq, number: issued.number, on: issued.on }]
      : [];
  });
}
