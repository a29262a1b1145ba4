/** What an act must know beyond its own matter: the matters it names, those its lookups find, and the certificates that registers confer on the people in it. */
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import {
  askedKeys,
  asksCertificates,
  awaitedLookups,
  type Certificate,
  type Ending,
  type LookupSpec,
  legalDay,
  type Matter,
  mostFound,
  type Procedure,
  procedureKey,
  type ReferredMatter,
  type Request,
  reachOf,
  settingReader,
} from '../../../kernel/procedure/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import type { Office } from '../service.ts';
import { digestOf } from '../writing/ties.ts';
import type { Queryable } from '../writing/write.ts';
import { referredMatters } from './references.ts';

export interface Surroundings {
  referred: ReadonlyMap<string, ReferredMatter>;
  /** Absent where nothing was gathered, so that a claim which looks things up is left open. */
  found?: ReadonlyMap<string, readonly ReferredMatter[]>;
  /** How far the matters have come for which an act of the law waits, by lookup. */
  endings?: ReadonlyMap<string, Ending>;
  /** By person. */
  conferred: ReadonlyMap<string, readonly Certificate[]>;
  /** Lookups that were read, and what holds them as they were found until the transaction ends; absent where there are none. */
  consulted?: Set<string>;
  hold?: (db: Queryable) => Promise<void>;
}

export const nothingAround: Surroundings = { referred: new Map(), conferred: new Map() };

/** Everyone whom the file names, whose certificates a rule may ask for. */
function peopleIn(procedure: Procedure, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(procedure.file).flatMap(([name, { kind }]) =>
    kind === 'person' || kind === 'people' ? ([values[name] ?? []].flat() as string[]) : [],
  );
}

/** Certificates conferred on these people, read as they stand now, so that what another server wrote a moment ago counts. */
export async function conferredOn(
  db: Queryable,
  region: string,
  people: readonly string[],
): Promise<Map<string, Certificate[]>> {
  if (people.length === 0) return new Map();
  const { rows } = await db.query({
    name: 'conferred-on',
    text: 'select person, certificates from conferred_certificates where region = $1 and person = any($2::text[]) order by matter',
    values: [region, [...new Set(people)]],
  });
  const found = new Map<string, Certificate[]>();
  for (const row of rows)
    found.set(row.person as string, [
      ...(found.get(row.person as string) ?? []),
      ...(row.certificates as Certificate[]),
    ]);
  return found;
}

type Asking = [
  lookup: LookupSpec<string>,
  asked: readonly { field: string; values: readonly string[] }[],
  own: { region: string; id: string | undefined; office: string; authority: string },
  reach: { from?: LegalDate; to: LegalDate },
  parameters: Parameters,
];

/** What of `matter_keys` as `k` and `matters` as `m` a lookup looks for; nothing when an own field is empty, since nothing equals what is not stated. */
function sought(
  ...[lookup, asked, own, reach, parameters]: Asking
): { region: string; where: string; several: boolean } | undefined {
  const [first, ...others] = asked;
  if (!first || asked.some((a) => a.values.length === 0)) return undefined;
  const region = parameters.add(own.region);
  const to = parameters.add(reach.to);
  const from = reach.from === undefined ? undefined : parameters.add(reach.from);
  const within = (day: string): string =>
    `${day} <= ${to}::date${from === undefined ? '' : ` and ${day} >= ${from}::date`}`;
  // One value keeps the order of its index, newest first; several are gathered and put in order.
  const among = (values: readonly string[]): string =>
    values.length === 1 ? `= ${parameters.add(values[0])}` : `= any(${parameters.add(values)}::text[])`;
  const acts = lookup.acts && parameters.add(lookup.acts);
  const conditions = [
    `k.region = ${region} and k.procedure = ${parameters.add(lookup.of)} and k.field = ${parameters.add(first.field)} and k.value ${among(first.values)}`,
    ...others.map(
      (o) =>
        `exists (select from matter_keys o where o.region = ${region} and o.matter = k.matter and o.field = ${parameters.add(o.field)} and o.value ${among(o.values)})`,
    ),
    ...(own.id === undefined ? [] : [`k.matter <> ${parameters.add(own.id)}`]),
    ...(lookup.within === 'handling' ? [`m.office = ${parameters.add(own.office)}`] : []),
    ...(lookup.within === 'authority' ? [`m.authority = ${parameters.add(own.authority)}`] : []),
    ...(lookup.states ? [`m.state = any(${parameters.add(lookup.states)}::text[])`] : []),
    // The history is the fold itself: an act corrected since bears its corrected day.
    acts
      ? `exists (select from jsonb_to_recordset(m.snapshot -> 'history') as h(act text, "on" date) where h.act = any(${acts}::text[]) and ${within('h."on"')})`
      : within('k.opened_on'),
  ];
  return { region, where: conditions.join(' and '), several: first.values.length > 1 };
}

/** The SQL of one lookup; nothing when an own field is empty. */
export function lookupSql(...asking: Asking): string | undefined {
  const what = sought(...asking);
  if (!what) return undefined;
  const { region, where, several } = what;
  const hits = `select k.matter, ${several ? 'max(k.opened_on) as opened_on' : 'k.opened_on'} from matter_keys k join matters m on m.region = ${region} and m.id = k.matter
    where ${where}${several ? ' group by k.matter' : ''} order by ${several ? 'max(k.opened_on)' : 'k.opened_on'} desc, k.matter limit ${mostFound}`;
  return `select m.id::text, m.module, m.procedure, m.number, m.state, m.snapshot -> 'file' as file, m.opened_on as "openedOn", m.closed_on as "closedOn", m.office, m.authority
    from (${hits}) hit join matters m on m.region = ${region} and m.id = hit.matter order by hit.opened_on desc, hit.matter`;
}

/** How far all that a lookup finds has come, however many they are. */
function endingSql(...asking: Asking): string | undefined {
  const what = sought(...asking);
  return (
    what &&
    `select count(*)::int as found, count(closed_on)::int as ended, max(closed_on) as "on" from
      (select distinct k.matter, m.closed_on from matter_keys k join matters m on m.region = ${what.region} and m.id = k.matter where ${what.where}) hit`
  );
}

interface Looking {
  office: Office;
  procedure: Procedure;
  own: Seat;
  values: Readonly<Record<string, unknown>>;
  on: LegalDate;
}

/** What one lookup asks for; nothing where its procedure is not installed. */
function askedBy({ office, own, values }: Looking, lookup: LookupSpec<string>) {
  const of = office.modules.flatMap((m) => m.procedures).findLast((p) => procedureKey(p) === lookup.of);
  return of && askedKeys(lookup, of, values, digestOf(office.partyKey), own.id);
}

/** Carries out one query over what each of these lookups looks for; `none` where it can find nothing. */
async function eachOf<T>(
  looking: Looking,
  names: readonly string[],
  none: T,
  look: (sql: (of: typeof lookupSql) => { text: string; values: unknown[] } | undefined) => Promise<T>,
): Promise<Map<string, T>> {
  const { office, procedure, own, on } = looking;
  const setting = settingReader(procedure, office.county().settings);
  const one = async (name: string): Promise<[string, T]> => {
    const lookup = procedure.lookups?.[name];
    const asked = lookup && askedBy(looking, lookup);
    if (!lookup || !asked) return [name, none];
    const reach = reachOf(lookup, on, office.calendar(), setting);
    const sql = (of: typeof lookupSql) => {
      const parameters = new Parameters();
      const text = of(lookup, asked, { region: office.region, ...own }, reach, parameters);
      return text === undefined ? undefined : { text, values: parameters.values };
    };
    return [name, await look(sql)];
  };
  return new Map(await Promise.all(names.map(one)));
}

const foundBy = (
  db: Queryable,
  looking: Looking,
  names: readonly string[] = Object.keys(looking.procedure.lookups ?? {}),
): Promise<Map<string, readonly ReferredMatter[]>> =>
  eachOf<readonly ReferredMatter[]>(looking, names, [], async (sql) => {
    const asking = sql(lookupSql);
    if (!asking) return [];
    const { rows } = await db.query(asking.text, asking.values);
    // What is open has no day on which it ended.
    return rows.map(({ closedOn, ...m }) =>
      closedOn === null ? m : { ...m, closedOn },
    ) as unknown as ReferredMatter[];
  });

const noEnding: Ending = { found: 0, ended: 0 };

/** How far the matters have come for which an act of the law waits. */
const endingsBy = (
  db: Queryable,
  looking: Looking,
  names: readonly string[] = awaitedLookups(looking.procedure),
): Promise<Map<string, Ending>> =>
  eachOf<Ending>(looking, names, noEnding, async (sql) => {
    const asking = sql(endingSql);
    if (!asking) return noEnding;
    const { found, ended, on } = (await db.query(asking.text, asking.values)).rows[0] as unknown as Ending & {
      on: LegalDate | null;
    };
    return { found, ended, ...(on === null ? {} : { on }) };
  });

/** Two acts at once: another has meanwhile changed what a lookup of this one finds, so that it must be judged again. */
export class Overtaken extends Error {
  constructor() {
    super('what a lookup found has changed meanwhile');
    this.name = 'Overtaken';
  }
}

/**
 * Holds what the lookups that a guard has read look for until the transaction ends, and looks once more. Acts that look for the same
 * (同一对象本年度已检查次数) so follow each other, on however many servers, and the later one sees the earlier. @throws Overtaken
 */
async function holdFound(
  db: Queryable,
  looking: Looking,
  found: ReadonlyMap<string, readonly ReferredMatter[]>,
  endings: ReadonlyMap<string, Ending>,
  consulted: ReadonlySet<string>,
): Promise<void> {
  const keys = [...consulted].flatMap((name) => {
    const lookup = looking.procedure.lookups?.[name];
    const [first] = (lookup && askedBy(looking, lookup)) ?? [];
    return (first?.values ?? []).map((value) => [looking.office.region, lookup?.of, first?.field, value].join(' '));
  });
  // In one order for everyone, so that nobody waits for one who waits for them.
  for (const key of [...new Set(keys)].sort())
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const again = await foundBy(db, looking, [...consulted]);
  for (const name of consulted)
    if (JSON.stringify(again.get(name)) !== JSON.stringify(found.get(name))) throw new Overtaken();
  const awaited = [...consulted].filter((name) => endings.has(name));
  const ended = await endingsBy(db, looking, awaited);
  for (const name of awaited)
    if (JSON.stringify(ended.get(name)) !== JSON.stringify(endings.get(name))) throw new Overtaken();
}

export interface Seat {
  /** Undefined for a matter about to be opened. */
  id: string | undefined;
  office: string;
  authority: string;
}

/**
 * Gathers what an act on the legal date `on` must know, in as many short queries at once as the procedure declares.
 *
 * What is guaranteed: everything committed before the act was asked for is seen, whichever server wrote it. What a guard has read of a
 * lookup is held and looked up once more in the transaction that writes the act: of two acts at once in two matters that look for the
 * same (每年不超过一次), the later is judged again with the earlier one in sight. An act that changes what another's lookup finds without
 * looking for the same itself is not waited for: it may be done in the very moment after. Certificates are read once; one suspended in
 * that moment ends with that day in any case.
 */
export async function surroundingsOf(
  office: Office,
  procedure: Procedure,
  own: Seat,
  values: Readonly<Record<string, unknown>>,
  on: LegalDate,
  people: readonly string[],
  db: Queryable = office.pool as unknown as Queryable,
): Promise<Surroundings> {
  const looking = { office, procedure, own, values, on };
  const [referred, found, endings, conferred] = await Promise.all([
    referredMatters(db, office.region, procedure, values, office.modules),
    foundBy(db, looking),
    endingsBy(db, looking),
    asksCertificates(procedure)
      ? conferredOn(db, office.region, [...people, ...peopleIn(procedure, values)])
      : new Map<string, Certificate[]>(),
  ]);
  const consulted = new Set<string>();
  const hold = (later: Queryable): Promise<void> => holdFound(later, looking, found, endings, consulted);
  return { referred, found, endings, conferred, consulted, hold };
}

/** The same for an act asked for in a matter: what it states, and what the proposal states that it would approve, counts as if it were in the file. */
export function aroundAct(
  office: Office,
  procedure: Procedure,
  matter: Matter,
  request: Pick<Request, 'act' | 'stated' | 'on'>,
  actor: string,
): Promise<Surroundings> {
  const proposal = matter.proposals.find((p) => request.act === 'approve' && String(p.seq) === request.stated.proposal);
  const on = legalDay(procedure.acts[request.act], request, { today: office.clock.today() });
  const named = ['who'].flatMap((name) => (typeof request.stated[name] === 'string' ? [request.stated[name]] : []));
  return surroundingsOf(office, procedure, matter, { ...matter.file, ...proposal?.stated, ...request.stated }, on, [
    actor,
    ...(proposal ? [proposal.by] : []),
    ...named,
  ]);
}
