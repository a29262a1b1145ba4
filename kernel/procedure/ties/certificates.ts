/** Certificates (执法证件): the days on which a register's matter confers one, and whether a person holds one that serves in a matter on a day. */
import { addDays, type LegalDate } from '../../calendar/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { Environment } from '../engine/environment.ts';
import type { Certificate, Matter, PersonFacts } from '../engine/matter.ts';
import type { Procedure } from '../language/index.ts';

const dayBefore = (day: LegalDate): LegalDate => addDays(day, -1);
const words = (value: Json | undefined): readonly string[] | undefined =>
  Array.isArray(value) ? (value as readonly string[]) : undefined;

interface Standing {
  from: LegalDate;
  /** Day on which it left the states that confer, or on which a later term took its place. */
  left?: LegalDate;
  /** Label of the state it passed into. */
  into?: string;
  starts: LegalDate;
  ends: LegalDate;
}

/** Stretches of history over which the matter stood in a conferring state under one term, in order. */
function standings(procedure: Procedure, matter: Matter): Standing[] {
  const spec = procedure.confers;
  if (!spec) return [];
  const found: Standing[] = [];
  let open: Standing | undefined;
  let starts: LegalDate | undefined;
  let ends: LegalDate | undefined;
  let stands = false;
  const close = (left: LegalDate, into?: string): void => {
    if (open) found.push({ ...open, left, ...(into === undefined ? {} : { into }) });
    open = undefined;
  };
  for (const done of matter.history) {
    const act = procedure.acts[done.act];
    const to = act?.track === undefined ? done.to : undefined;
    const term = done.dates?.[spec.from] !== undefined || done.dates?.[spec.until] !== undefined;
    starts = done.dates?.[spec.from] ?? starts;
    ends = done.dates?.[spec.until] ?? ends;
    const standsNow: boolean = to === undefined ? stands : spec.while.includes(to);
    if (stands && !standsNow) close(done.on, procedure.states[to ?? '']?.label ?? to);
    if (standsNow && (!stands || term) && starts !== undefined && ends !== undefined) {
      // A renewal does not end the term before it until its own has begun.
      const from = done.on > starts ? done.on : starts;
      if (stands) close(from);
      open = { from, starts, ends };
    }
    stands = standsNow;
  }
  return open ? [...found, open] : found;
}

/**
 * The certificates that a register's matter confers on its holder: one entry for each unbroken span of days on which it counts.
 * A span begins on the later of the field `from` and the day on which a conferring state was entered, that day included; it ends
 * with the field `until`, that day included, or on the day before the state was left. So on the day of suspension (暂扣), revocation
 * (吊销) or cancellation (注销) it no longer counts, and on the day of reinstatement it counts again. An act that states the term
 * anew (换证、延续) adds a term: from its own day or the new `from`, whichever is later; days between two terms are not covered.
 * `ended` names the state into which it passed when it ended before its term.
 */
export function certificatesOf(procedure: Procedure, matter: Matter): Certificate[] {
  const spec = procedure.confers;
  if (!spec) return [];
  const { file } = matter;
  const body = spec.body === undefined ? undefined : file[spec.body];
  const areas = spec.areas === undefined ? undefined : words(file[spec.areas]);
  const domains = spec.domains === undefined ? undefined : words(file[spec.domains]);
  const common = {
    kind: spec.certificate,
    number: String(file[spec.number] ?? ''),
    ...(typeof body === 'string' && body !== '' ? { body } : {}),
    ...(areas === undefined || areas.length === 0 ? {} : { areas }),
    ...(domains === undefined || domains.length === 0 ? {} : { domains }),
  };
  const spans: { from: LegalDate; until: LegalDate; ended?: string }[] = [];
  for (const { from, left, into, ends } of standings(procedure, matter)) {
    const cut = left !== undefined && left <= ends;
    const until = cut ? dayBefore(left) : ends;
    if (until < from) continue;
    const last = spans.at(-1);
    if (last && addDays(last.until, 1) >= from) spans.pop();
    spans.push({
      from: last && addDays(last.until, 1) >= from ? last.from : from,
      until,
      ...(cut && into !== undefined ? { ended: into } : {}),
    });
  }
  return spans.map((span) => ({ ...common, ...span }));
}

/** On whom a register's matter confers its certificates; nothing for other procedures and while no holder is named. */
export function holderOf(procedure: Procedure, matter: Pick<Matter, 'file'>): string | undefined {
  const holder = procedure.confers && matter.file[procedure.confers.holder];
  return typeof holder === 'string' && holder !== '' ? holder : undefined;
}

/** Whether any act of the procedure asks for a certificate, so that those conferred must be known before it. */
export function asksCertificates(procedure: Procedure): boolean {
  return (
    Object.values(procedure.actors).some((actor) => actor.certificate !== undefined) ||
    Object.values(procedure.file).some((field) => field.certified !== undefined)
  );
}

/** Where a certificate must serve: whose matter it is, and where it happened when the file says so. */
export interface Place {
  office?: string;
  authority?: string;
  territory?: string;
}

// A definition never changes while it is installed.
const territories = new WeakMap<Procedure, string>();

/** The field that says where the matter happened; '' when none does. */
function territoryField(procedure: Procedure): string {
  let name = territories.get(procedure);
  if (name === undefined) {
    name = Object.entries(procedure.file).find(([, field]) => field.territory)?.[0] ?? '';
    territories.set(procedure, name);
  }
  return name;
}

/** The place of a matter, or of one about to be opened, with what an act states already in its file. */
export function placeOf(
  procedure: Procedure,
  seat: { office: string; authority: string } | undefined,
  file: Readonly<Record<string, unknown>> = {},
): Place {
  const territory = file[territoryField(procedure)];
  return {
    ...(seat === undefined ? {} : { office: seat.office, authority: seat.authority }),
    ...(typeof territory === 'string' && territory !== '' ? { territory } : {}),
  };
}

/** The places in which a field's certificates may serve: the matter's own, or those of the bodies that the field names (`bodies`). */
export function placesFor(
  field: { bodies?: string } | undefined,
  place: Place,
  file: Readonly<Record<string, unknown>>,
): readonly Place[] {
  if (field?.bodies === undefined) return [place];
  return [file[field.bodies] ?? []]
    .flat()
    .filter((office): office is string => typeof office === 'string' && office !== '')
    .map((office) => ({ ...place, office, authority: office }));
}

/**
 * Whether a body's certificate serves here. The acting subject is the authority, never the team (行政处罚法18、24): a certificate
 * serves when its body is the authority, the handling office, or another unit that acts under that same authority's seal. A
 * township's does not serve a bureau's matter, nor a bureau's a township's, however the offices stand above each other.
 */
function serves(body: string, place: Place, env: Pick<Environment, 'authorityOf'>): boolean {
  if (place.authority === undefined) return true;
  const authority = env.authorityOf?.(body) ?? body;
  return body === place.office || body === place.authority || authority === place.authority;
}

type Held = { certificate: Certificate } | { sentence: string };

/** Why one certificate does not serve, with how near it came; nothing when it does. */
function against(
  name: string,
  c: Certificate,
  on: LegalDate,
  place: Place,
  env: Pick<Environment, 'authorityOf' | 'officeName'>,
): { near: number; sentence: string } | undefined {
  const paper = `${name}的${c.kind}（${c.number}）`;
  if (c.body !== undefined && !serves(c.body, place, env))
    return {
      near: 1,
      sentence: `${paper}由${env.officeName(c.body)}申领，不属于${env.officeName(place.authority ?? '')}，${on}不能用于本事项`,
    };
  if (c.suspended) return { near: 4, sentence: `${paper}被暂扣，${on}不得使用` };
  if (on < c.from) return { near: 2, sentence: `${paper}自${c.from}起才有效，${on}尚不得使用` };
  if (on > c.until)
    return c.ended === undefined
      ? { near: 3, sentence: `${paper}已于${c.until}届满，${on}不得使用` }
      : { near: 3, sentence: `${paper}自${addDays(c.until, 1)}起${c.ended}，${on}不得使用` };
  return c.areas !== undefined && place.territory !== undefined && !c.areas.includes(place.territory)
    ? { near: 5, sentence: `${paper}的执法区域未覆盖${env.officeName(place.territory)}，${on}不能用于本事项` }
    : undefined;
}

/** The certificate of this kind that serves the person in this place on this day, or the sentence that says why none does. */
export function certificateHeld(
  person: Pick<PersonFacts, 'name' | 'certificates'>,
  kind: string,
  on: LegalDate,
  place: Place,
  env: Pick<Environment, 'authorityOf' | 'officeName'>,
): Held {
  const own = person.certificates.filter((c) => c.kind === kind);
  let nearest: { near: number; from: LegalDate; sentence: string } | undefined;
  for (const certificate of own) {
    const fault = against(person.name, certificate, on, place, env);
    if (!fault) return { certificate };
    // Of one suspended and given back later, the span that ended last before the day says most.
    const from = certificate.from <= on ? certificate.from : '';
    if (!nearest || fault.near > nearest.near || (fault.near === nearest.near && from > nearest.from))
      nearest = { ...fault, from };
  }
  return { sentence: nearest?.sentence ?? `${person.name}在${on}没有${kind}` };
}
