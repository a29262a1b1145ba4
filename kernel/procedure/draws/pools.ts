/** The candidates of a draw where no database is asked: from a story's own data, or from matters already told. The server's query follows the same rules. */
import type { Calendar, LegalDate, Span } from '../../calendar/index.ts';
import { holds } from '../../predicate/index.ts';
import type { Matter, PersonFacts } from '../engine/matter.ts';
import { capacityOf } from '../engine/power.ts';
import type { PoolSpec, Procedure } from '../language/index.ts';
import { procedureKey } from '../language/module.ts';
import { since } from '../ties/lookup.ts';
import type { Candidate, Gathered } from './document.ts';
import type { AnyDraw } from './rounds.ts';

/** Candidates by draw and pool. */
export type DrawPools = Readonly<Record<string, Gathered>>;

type AnyPool = PoolSpec<string>;
export type RegisterPool = Extract<AnyPool, { of: string }>;

/** A story's candidates; pools of people who hold a capacity are filled from its people where its data say nothing. */
export function gatheredIn(
  procedure: Procedure,
  draw: string,
  pools: DrawPools,
  people: readonly PersonFacts[],
): Gathered {
  const given = pools[draw] ?? {};
  const spec = procedure.draws?.[draw];
  return Object.fromEntries(
    Object.entries(spec?.pools ?? {}).map(([id, pool]) => {
      const capacity = 'actor' in pool ? capacityOf(procedure, pool.actor) : undefined;
      const held = people.filter((p) => capacity !== undefined && p.capacities.includes(capacity));
      return [id, given[id] ?? held.map((p) => ({ id: p.id, label: p.name }))];
    }),
  );
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];

/** Own field → the register's field; values are compared as text, and a list matches by any member. */
export function sameAs(pool: RegisterPool, file: Readonly<Record<string, unknown>>): [string, string[]][] {
  return Object.entries(pool.same ?? {}).flatMap(([own, other]): [string, string[]][] => {
    const values = list(file[own]).map(String);
    return other === undefined || values.length === 0 ? [] : [[other, values]];
  });
}

/** First day on which an act still counts towards the cap, and how often it may have been done. */
export function capOf(
  cap: NonNullable<RegisterPool['capped']>,
  on: LegalDate,
  calendar: Calendar,
  setting: (key: string) => unknown,
): { from: LegalDate; most: number } {
  const most = typeof cap.most === 'number' ? cap.most : Number(setting(cap.most.setting));
  return { from: since(on, cap.back as Span | 'year', calendar), most };
}

/** What pools may be gathered from when no database is asked. */
export interface GatherMeans {
  /** Every matter of "module" or "module/procedure". */
  matters(key: string): Iterable<Matter>;
  title(matter: Matter): string;
  /** Ids of the people who hold a capacity in these offices on the day. */
  people(capacity: string, office: string): readonly string[];
  calendar: Calendar;
  setting(key: string): unknown;
}

function registered(
  pool: RegisterPool,
  matter: Matter,
  file: Matter['file'],
  on: LegalDate,
  means: GatherMeans,
): Candidate[] {
  const same = sameAs(pool, file);
  const cap = pool.capped && capOf(pool.capped, on, means.calendar, means.setting);
  const done = new Map<string, number>();
  if (pool.capped && cap)
    for (const other of means.matters(pool.capped.of)) {
      const times = other.history.filter(
        (d) => pool.capped?.acts.includes(d.act) && d.on >= cap.from && d.on <= on,
      ).length;
      for (const id of list(other.file[pool.capped.by])) done.set(String(id), (done.get(String(id)) ?? 0) + times);
    }
  const apart = pool.apart === undefined ? undefined : list(file[pool.apart]).map(String);
  const found: Candidate[] = [];
  for (const m of means.matters(pool.of)) {
    const fits =
      pool.states.includes(m.state) &&
      (pool.within !== 'handling' || m.office === matter.office) &&
      (pool.within !== 'authority' || m.authority === matter.authority) &&
      (apart === undefined || apart.includes(m.authority)) &&
      same.every(([field, values]) => list(m.file[field]).some((v) => values.includes(String(v)))) &&
      (pool.where === undefined || holds(pool.where, m.file));
    if (!fits) continue;
    const by = pool.weight && m.file[pool.weight.by];
    const person = pool.person === undefined ? undefined : m.file[pool.person];
    found.push({
      id: m.id,
      label: means.title(m),
      ...(by === undefined || by === null ? {} : { case: String(by) }),
      ...(typeof person === 'string' ? { person } : {}),
      ...(apart === undefined ? {} : { authority: m.authority }),
      ...(cap && (done.get(m.id) ?? 0) >= cap.most ? { capped: true } : {}),
    });
  }
  return found;
}

/** Persons whom registers of recusal keep from each subject. */
function pairsOf(spec: AnyDraw, means: GatherMeans): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const rule of spec.recusals ?? []) {
    if (!('of' in rule)) continue;
    for (const m of means.matters(rule.of)) {
      if (!rule.states.includes(m.state)) continue;
      for (const subject of list(m.file[rule.subject]).map(String))
        pairs.set(subject, [...(pairs.get(subject) ?? []), ...list(m.file[rule.person]).map(String)]);
    }
  }
  return pairs;
}

/** The candidates of a draw among matters at hand. */
export function gatherAmong(
  procedure: Procedure,
  draw: string,
  matter: Matter,
  file: Matter['file'],
  on: LegalDate,
  means: GatherMeans,
): Gathered | undefined {
  const spec = procedure.draws?.[draw];
  if (!spec) return undefined;
  const pairs = pairsOf(spec, means);
  return Object.fromEntries(
    Object.entries(spec.pools).map(([id, pool]): [string, Candidate[]] => {
      if ('actor' in pool)
        return [id, means.people(capacityOf(procedure, pool.actor), matter.office).map((person) => ({ id: person }))];
      const found = registered(pool, matter, file, on, means);
      return [id, found.map((c) => (pairs.has(c.id) ? { ...c, recused: pairs.get(c.id) ?? [] } : c))];
    }),
  );
}

/** Whether a matter is one of "module" or "module/procedure". */
export const isOf = (matter: Pick<Matter, 'module' | 'procedure'>, key: string): boolean =>
  procedureKey({ module: matter.module, id: matter.procedure }) === key;
