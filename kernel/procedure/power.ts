/** Who may do an act: the power by appointment, the right office, assignment, recusal, separation of functions and a valid certificate. */
import type { LegalDate } from '../calendar/index.ts';
import type { Environment } from './environment.ts';
import { type Act, type ActorSpec, listed, type Procedure } from './language.ts';
import type { Acting, Matter } from './matter.ts';
import type { Refusal } from './refusal.ts';

export const capacityOf = (procedure: Procedure, actor: string): string => `${procedure.module}.${actor}`;

function inPlace(spec: ActorSpec, matter: Matter | undefined, acting: Acting): boolean {
  if (!matter || spec.party || spec.at === 'region') return true;
  if (spec.at === 'authority') return acting.offices.includes(matter.authority);
  if (spec.at === 'involved') return matter.involved.some((office) => acting.offices.includes(office));
  return acting.offices.includes(matter.office);
}

/** Why this person may not act as this actor on this day; nothing when they may. */
export function whyNotActor(
  procedure: Procedure,
  actor: string,
  matter: Matter | undefined,
  acting: Acting,
  on: LegalDate,
  env: Environment,
): Refusal | undefined {
  const spec = procedure.actors[actor];
  if (!spec) return { code: 'not-your-power', sentence: `程序中没有“${actor}”这一角色` };
  if (acting.kind === 'law' || !acting.capacities.includes(capacityOf(procedure, actor))) {
    return { code: 'not-your-power', sentence: `此行为由${spec.label}作出`, advice: `请交由${spec.label}办理` };
  }
  if (!inPlace(spec, matter, acting))
    return { code: 'not-your-power', sentence: `此事项不由您所在单位的${spec.label}办理` };
  if (matter?.recused.includes(acting.id)) return { code: 'recused', sentence: '您已对本事项回避，不得参与办理' };
  const assigned = matter?.assigned[actor] ?? [];
  if (spec.assigned && assigned.length > 0 && !assigned.includes(acting.id)) {
    return { code: 'not-assigned', sentence: `此事项已指定由其他${spec.label}承办` };
  }
  if (spec.certificate && !certified(acting.id, spec.certificate, on, env)) {
    return {
      code: 'certificate',
      sentence: `${spec.label}${acting.name}在${on}没有有效的${spec.certificate}，不得从事此行为`,
    };
  }
  return undefined;
}

/** A certificate counts only on days from its issue through its expiry, both included, and not while suspended. */
export function certified(person: string, kind: string, on: LegalDate, env: Environment): boolean {
  return (
    env.person(person)?.certificates.some((c) => c.kind === kind && !c.suspended && c.from <= on && on <= c.until) ??
    false
  );
}

/** The actor as which this person may do the act, or every reason why not. */
export function actorFor(
  procedure: Procedure,
  act: Act,
  matter: Matter | undefined,
  acting: Acting,
  on: LegalDate,
  env: Environment,
): { actor: string } | { refusal: Refusal } {
  if (act.by === 'law') {
    return acting.kind === 'law'
      ? { actor: 'law' }
      : { refusal: { code: 'not-your-power', sentence: '此行为依法自行发生，不由任何人作出' } };
  }
  let refusal: Refusal | undefined;
  for (const actor of listed(act.by)) {
    const why = whyNotActor(procedure, actor, matter, acting, on, env);
    if (!why) return { actor };
    // The most telling reason wins: one who holds the power but is recused should not read that the power is missing.
    if (!refusal || refusal.code === 'not-your-power') refusal = why;
  }
  if (refusal?.code === 'not-your-power' && listed(act.by).length > 1) {
    const labels = listed(act.by).map((name) => procedure.actors[name]?.label ?? name);
    refusal = { code: 'not-your-power', sentence: `此行为由${labels.join('或者')}作出` };
  }
  return { refusal: refusal ?? { code: 'not-your-power', sentence: '此行为不由您作出' } };
}

/** 调查、审核、决定分离: whoever did one of the named acts may not do this one. */
export function separated(
  act: Act,
  matter: Matter | undefined,
  acting: Acting,
  labels: (act: string) => string,
): Refusal | undefined {
  const before = matter?.history.find((d) => act.separateFrom?.includes(d.act) && d.by === acting.id);
  return (
    before && {
      code: 'separation',
      sentence: `您在本事项中已作出“${labels(before.act)}”，不得再作出“${act.label}”`,
      advice: '请由其他有权人员办理',
    }
  );
}

/** Everyone whom the stated fields assign must hold that actor's capacity, must not be recused and must hold its certificate. */
export function faultsOfAssigned(
  procedure: Procedure,
  matter: Matter | undefined,
  stated: Readonly<Record<string, unknown>>,
  on: LegalDate,
  env: Environment,
): Refusal[] {
  const faults: Refusal[] = [];
  for (const [name, value] of Object.entries(stated)) {
    const field = procedure.file[name];
    if (!field || (field.kind !== 'people' && field.kind !== 'person')) continue;
    for (const id of (Array.isArray(value) ? value : [value]) as string[]) {
      const known = env.person(id);
      if (!known) {
        faults.push({ code: 'person', field: name, sentence: `“${field.label}”中没有这个人` });
        continue;
      }
      if (!field.assigns) continue;
      const spec = procedure.actors[field.assigns];
      if (matter?.recused.includes(id))
        faults.push({ code: 'recused', field: name, sentence: `${known.name}已对本事项回避，不得担任${field.label}` });
      if (!known.capacities.includes(capacityOf(procedure, field.assigns))) {
        faults.push({
          code: 'person',
          field: name,
          sentence: `${known.name}没有担任${spec?.label ?? field.label}的资格`,
        });
      }
      if (spec?.certificate && !certified(id, spec.certificate, on, env)) {
        faults.push({
          code: 'certificate',
          field: name,
          sentence: `${known.name}在${on}没有有效的${spec.certificate}`,
        });
      }
    }
  }
  return faults;
}
