/** What is public and must come down (应下架、将下架): after a later act, by its own day, or by the statute itself at the end of the time it may be shown. */
import { addDays, type LegalDate } from '../../kernel/calendar/index.ts';
import {
  type Matter,
  type Procedure,
  shownUntil,
  type Withdrawal,
  withdrawalsDue,
} from '../../kernel/procedure/index.ts';
import { environmentOf, procedureOf } from '../matters/service.ts';
import { ask, type Look, modulesOf, publicationsOf } from './visible.ts';

export interface Ending {
  matter: Matter;
  procedure: Procedure;
  publication: string;
  due: LegalDate;
  /** The duty to withdraw; absent where the time ends by itself. */
  withdrawal?: Withdrawal;
}

/** How far ahead the end of a time is told, unless the desk is asked for other days. */
const ahead = 30;

/** Everything that must come down, the nearest day first. Two indexes find the matters: days of withdrawal, and days of the statute's own acts. */
export async function endings(look: Look): Promise<Ending[]> {
  const { office, query } = look;
  const today = office.clock.today();
  const last = addDays(today, query.days ?? ahead);
  const procedures = modulesOf(look).flatMap((m) => m.procedures);
  const limited = procedures.filter((p) => publicationsOf(p, look).some((id) => p.publication?.[id]?.shownFor));
  const keys = [...new Set(limited.map((p) => `${p.module}/${p.id}`))];
  const rows = await ask<{ snapshot: Matter }>(look, (conditions, parameters) => {
    const withdrawn = `select m.id from matters m where ${conditions} and m.withdraw_due is not null`;
    const ended = `select m.id from matters m where ${conditions} and m.law_due <= ${parameters.add(last)}::date and m.module || '/' || m.procedure = any(${parameters.add(keys)}::text[]) and m.snapshot ? 'publications'`;
    return `select m.snapshot from matters m where m.region = ${parameters.add(office.region)} and m.id in (${withdrawn} union ${ended})`;
  });
  return rows
    .flatMap(({ snapshot: matter }): Ending[] => {
      const procedure = procedureOf(office, matter);
      const env = environmentOf(office, procedure);
      const asked = publicationsOf(procedure, look);
      const duties = withdrawalsDue(procedure, matter, env).filter((w) => query.days === undefined || w.due <= last);
      const ends = asked.flatMap((publication): Ending[] => {
        if (withdrawalsDue(procedure, matter, env).some((w) => w.publication === publication)) return [];
        const end = shownUntil(procedure, matter, publication, env);
        return end && end.until <= last ? [{ matter, procedure, publication, due: end.until }] : [];
      });
      return [
        ...duties
          .filter((w) => asked.includes(w.publication))
          .map((withdrawal) => ({
            matter,
            procedure,
            publication: withdrawal.publication,
            due: withdrawal.due,
            withdrawal,
          })),
        ...ends,
      ];
    })
    .sort((a, b) => (a.due !== b.due ? (a.due < b.due ? -1 : 1) : a.matter.id < b.matter.id ? -1 : 1));
}
