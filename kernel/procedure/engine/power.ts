/** Who may do an act: the power by appointment, the right office, assignment, recusal, separation of functions and a valid certificate. */
import type { LegalDate } from '../../calendar/index.ts';
import { type Act, type ActorSpec, listed, type Procedure } from '../language/index.ts';
import { certificateHeld, type Place, placeOf, placesFor } from '../ties/certificates.ts';
import type { Environment } from './environment.ts';
import type { Acting, Matter, PersonFacts } from './matter.ts';
import type { Refusal } from './refusal.ts';

export const capacityOf = (procedure: Procedure, actor: string): string => `${procedure.module}.${actor}`;

function inPlace(spec: ActorSpec, matter: Matter | undefined, acting: Acting): boolean {
  if (!matter || spec.party || spec.at === 'region') return true;
  if (spec.at === 'authority') return acting.offices.includes(matter.authority);
  if (spec.at === 'involved') return matter.involved.some((office) => acting.offices.includes(office));
  return acting.offices.includes(matter.office);
}

/** Why this person may not act as this actor on this day; nothing when they may. `place` is where a certificate must serve. */
export function whyNotActor(
  procedure: Procedure,
  actor: string,
  matter: Matter | undefined,
  acting: Acting,
  on: LegalDate,
  env: Environment,
  place: Place = placeOf(procedure, matter, matter?.file),
): Refusal | undefined {
  const spec = procedure.actors[actor];
  if (!spec) return { code: 'not-your-power', sentence: `程序中没有“${actor}”这一角色` };
  if (acting.kind === 'law' || !acting.capacities.includes(capacityOf(procedure, actor))) {
    return { code: 'not-your-power', sentence: `此行为由${spec.label}作出`, advice: `请交由${spec.label}办理` };
  }
  if (spec.reads) return { code: 'not-your-power', sentence: `${spec.label}只查阅，不办理` };
  if (!inPlace(spec, matter, acting))
    return { code: 'not-your-power', sentence: `此事项不由您所在单位的${spec.label}办理` };
  if (matter?.recused.includes(acting.id)) return { code: 'recused', sentence: '您已对本事项回避，不得参与办理' };
  const assigned = matter?.assigned[actor] ?? [];
  if (spec.assigned && assigned.length > 0 && !assigned.includes(acting.id)) {
    return { code: 'not-assigned', sentence: `此事项已指定由其他${spec.label}承办` };
  }
  if (spec.certificate) {
    const person = env.person(acting.id) ?? { name: acting.name, certificates: [] };
    const held = certificateHeld(person, spec.certificate, on, placeFor(spec, acting.office, place, env), env);
    if ('sentence' in held)
      return { code: 'certificate', sentence: `${held.sentence}，不得从事此行为`, advice: adviceOn(spec.certificate) };
  }
  return undefined;
}

/** One who acts in a matter of others by a power of their own (监督人员、会办单位) bears the certificate of their own body. */
const placeFor = (spec: ActorSpec | undefined, office: string | undefined, place: Place, env: Environment): Place =>
  office !== undefined && (spec?.at === 'region' || spec?.at === 'involved')
    ? { ...place, office, authority: env.authorityOf?.(office) ?? office }
    : place;

const adviceOn = (kind: string): string => `请交由持有本单位有效${kind}的人员办理，或者先办妥证件`;

/** The actor as which this person may do the act, or every reason why not. */
export function actorFor(
  procedure: Procedure,
  act: Act,
  matter: Matter | undefined,
  acting: Acting,
  on: LegalDate,
  env: Environment,
  place?: Place,
): { actor: string } | { refusal: Refusal } {
  if (act.by === 'law') {
    return acting.kind === 'law'
      ? { actor: 'law' }
      : { refusal: { code: 'not-your-power', sentence: '此行为依法自行发生，不由任何人作出' } };
  }
  let refusal: Refusal | undefined;
  for (const actor of listed(act.by)) {
    const why = whyNotActor(procedure, actor, matter, acting, on, env, place);
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

/** The certificate that serves in one of these places; else why not in the one that came nearest to the person's own. */
function heldInOne(
  person: PersonFacts,
  kind: string,
  on: LegalDate,
  places: readonly Place[],
  env: Environment,
): ReturnType<typeof certificateHeld> {
  const tried = places.map((place) => certificateHeld(person, kind, on, place, env));
  const held = tried.find((one) => 'certificate' in one);
  if (held) return held;
  if (tried.length < 2) return tried[0] ?? { sentence: `没有写明${person.name}所属的参加单位` };
  const authority = env.authorityOf?.(person.office) ?? person.office;
  const own = tried[places.findIndex((place) => place.authority === authority)];
  return (
    own ?? { sentence: `${person.name}没有${places.map((p) => env.officeName(p.authority ?? '')).join('、')}的${kind}` }
  );
}

/**
 * Everyone whom the stated fields assign must hold that actor's capacity, must not be recused and must hold its certificate;
 * everyone in a `certified` field must hold the certificate it names, whoever states it.
 */
export function faultsOfAssigned(
  procedure: Procedure,
  matter: Matter | undefined,
  stated: Readonly<Record<string, unknown>>,
  on: LegalDate,
  env: Environment,
  place: Place = placeOf(procedure, matter, { ...matter?.file, ...stated }),
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
      const spec = field.assigns === undefined ? undefined : procedure.actors[field.assigns];
      if (field.assigns !== undefined) {
        if (matter?.recused.includes(id))
          faults.push({
            code: 'recused',
            field: name,
            sentence: `${known.name}已对本事项回避，不得担任${field.label}`,
          });
        if (!known.capacities.includes(capacityOf(procedure, field.assigns)))
          faults.push({
            code: 'person',
            field: name,
            sentence: `${known.name}没有担任${spec?.label ?? field.label}的资格`,
          });
      }
      for (const kind of new Set([spec?.certificate, field.certified])) {
        if (kind === undefined) continue;
        const places =
          kind === field.certified
            ? placesFor(field, place, { ...matter?.file, ...stated })
            : [placeFor(spec, known.office, place, env)];
        const held = heldInOne(known, kind, on, places, env);
        if ('certificate' in held) continue;
        faults.push({
          code: 'certificate',
          field: name,
          sentence: `${held.sentence}，不得列为${field.label}`,
          advice: adviceOn(kind),
          ...(field.per ? { per: field.per } : {}),
        });
      }
    }
  }
  return faults;
}

/**
 * Number of the certificate under which this person acts: the one that the actor must hold, or the one that a `certified` field
 * in which the act names this very person asks for. Undefined when the act asks for none of its doer.
 */
export function certificateNumber(
  procedure: Procedure,
  actor: string,
  acting: Acting,
  stated: Readonly<Record<string, unknown>>,
  on: LegalDate,
  place: Place,
  env: Environment,
): string | undefined {
  const named = Object.entries(stated).find(
    ([name, value]) => procedure.file[name]?.certified !== undefined && [value].flat().includes(acting.id),
  );
  const spec = procedure.actors[actor];
  const kind = spec?.certificate ?? (named && procedure.file[named[0]]?.certified);
  const person = kind === undefined ? undefined : env.person(acting.id);
  const places =
    spec?.certificate === undefined
      ? placesFor(named && procedure.file[named[0]], place, stated)
      : [placeFor(spec, acting.office, place, env)];
  const held = kind && person ? heldInOne(person, kind, on, places, env) : undefined;
  return held && 'certificate' in held ? held.certificate.number : undefined;
}
