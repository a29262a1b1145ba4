/** Duties to publish that stand (待公开、待审查), with their last days; what the review before publication keeps back told apart. */
import { addDays } from '../../kernel/calendar/index.ts';
import {
  type Matter,
  type Owed,
  type Procedure,
  publicationsOwed,
  type Refusal,
  reviewRefusals,
} from '../../kernel/procedure/index.ts';
import { surroundingsOf } from '../matters/asking/surroundings.ts';
import { environmentOf, procedureOf } from '../matters/service.ts';
import { ask, type Look, publicationsOf } from './visible.ts';

/** A duty in a matter. */
export interface OpenDuty extends Owed {
  matter: Matter;
  procedure: Procedure;
}

/** The matters that owe a publication, found by the index of their days. */
export const owedSql = (conditions: string): string =>
  `select m.snapshot from matters m where ${conditions} and m.publish_due is not null`;

/** Every duty that stands in what the viewer sees, the nearest day first; only matters that owe something are read. */
export async function openDuties(look: Look): Promise<OpenDuty[]> {
  const { office, query } = look;
  const last = query.days === undefined ? undefined : addDays(office.clock.today(), query.days);
  const rows = await ask<{ snapshot: Matter }>(look, owedSql);
  return rows
    .flatMap(({ snapshot: matter }): OpenDuty[] => {
      const procedure = procedureOf(office, matter);
      const asked = publicationsOf(procedure, look);
      return publicationsOwed(procedure, matter, environmentOf(office, procedure))
        .filter((owed) => asked.includes(owed.publication) && (last === undefined || owed.due <= last))
        .map((owed) => ({ ...owed, matter, procedure }));
    })
    .sort((a, b) =>
      a.due !== b.due
        ? a.due < b.due
          ? -1
          : 1
        : a.matter.id !== b.matter.id
          ? a.matter.id < b.matter.id
            ? -1
            : 1
          : 0,
    );
}

/** What the review still finds against a publication. What lies around the matter is read only where a rule asks for it. */
export async function reviewOf(
  { office, viewer }: Pick<Look, 'office' | 'viewer'>,
  procedure: Procedure,
  matter: Matter,
  publication: string,
): Promise<Refusal[]> {
  if (!procedure.publication?.[publication]?.when) return [];
  let around = false;
  const asks = <T>(nothing: T): T => {
    around = true;
    return nothing;
  };
  const alone = { ...environmentOf(office, procedure), referred: () => asks(undefined), found: () => asks([]) };
  const first = reviewRefusals(procedure, matter, publication, viewer, alone);
  if (!around) return first;
  const today = office.clock.today();
  const found = await surroundingsOf(office, procedure, matter, matter.file, today, [viewer.id]);
  return reviewRefusals(procedure, matter, publication, viewer, environmentOf(office, procedure, found));
}

/** Duties that may be fulfilled now, and those that the review keeps back. */
export async function sorted(
  look: Look,
  duties: readonly OpenDuty[],
): Promise<{ due: OpenDuty[]; review: OpenDuty[] }> {
  const kept = new Set<OpenDuty>();
  for (const duty of duties)
    if ((await reviewOf(look, duty.procedure, duty.matter, duty.publication)).length > 0) kept.add(duty);
  return { due: duties.filter((d) => !kept.has(d)), review: duties.filter((d) => kept.has(d)) };
}
