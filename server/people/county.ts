/** What the kernel needs to know of a county: offices, people with their powers on a day, certificates and settings, read once and reread when changed. */
import type { Pool } from 'pg';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { oversight } from '../../kernel/permission/index.ts';
import type { Acting, Certificate, Module, PersonFacts } from '../../kernel/procedure/index.ts';

export interface Office {
  code: string;
  name: string;
  parent: string | null;
  kind: string;
  authority: string | null;
}

export type Administrator = 'system' | 'security' | 'auditor';

export interface PersonRecord {
  id: string;
  name: string;
  appointments: readonly {
    office: string;
    post: string;
    roles: readonly string[];
    from: LegalDate;
    until: LegalDate | null;
  }[];
  certificates: readonly Certificate[];
}

export interface County {
  region: string;
  name: string;
  demonstration: boolean;
  offices: ReadonlyMap<string, Office>;
  people: ReadonlyMap<string, PersonRecord>;
  settings: Readonly<Record<string, unknown>>;
  officeName(code: string): string;
  /** The office and every office below it. */
  below(code: string): readonly string[];
  /** Facts on a person as they stand on a day. */
  person(id: string, on: LegalDate): PersonFacts | undefined;
  /** The acting person on a day: powers, offices, post. Undefined for a stranger. */
  acting(id: string, on: LegalDate): (Acting & { administrator: Administrator | null }) | undefined;
  /** Authority whose seal the papers of an office bear (执法主体). */
  authorityOf(office: string): string;
}

/** Capacities of no module: editing the yearly report, and reading the county's work as a whole. */
const plainCapacities: readonly string[] = ['report.editor', oversight];

const administrators: readonly string[] = ['system', 'security', 'auditor'];

interface Rows {
  region: { name: string; demonstration: boolean };
  offices: Office[];
  people: PersonRecord[];
  settings: { key: string; value: unknown }[];
}

/** The county from its rows; pure, so that the demonstration generator uses the very same. */
export function countyOf(region: string, rows: Rows, modules: readonly Module[]): County {
  const offices = new Map(rows.offices.map((o) => [o.code, o]));
  const people = new Map(rows.people.map((p) => [p.id, p]));
  const children = new Map<string, string[]>();
  for (const o of rows.offices) if (o.parent) children.set(o.parent, [...(children.get(o.parent) ?? []), o.code]);
  const trees = new Map<string, readonly string[]>();
  const below = (code: string): readonly string[] => {
    const known = trees.get(code);
    if (known) return known;
    const tree = [code, ...(children.get(code) ?? []).flatMap((c) => below(c))];
    trees.set(code, tree);
    return tree;
  };
  const powers = new Map<string, readonly string[]>();
  for (const module of modules) {
    for (const [name, role] of Object.entries(module.roles))
      powers.set(
        `${module.id}.${name}`,
        role.actors.map((a) => `${module.id}.${a}`),
      );
  }
  const current = (record: PersonRecord, on: LegalDate) =>
    record.appointments.filter((a) => a.from <= on && (a.until === null || on <= a.until));
  const facts = new Map<string, PersonFacts>();
  // Each person as last asked for: many acts of one day ask the same.
  const asked = new Map<string, { on: LegalDate; facts: PersonFacts }>();
  return {
    region,
    name: rows.region.name,
    demonstration: rows.region.demonstration,
    offices,
    people,
    settings: Object.fromEntries(rows.settings.map((s) => [s.key, s.value])),
    officeName: (code) => offices.get(code)?.name ?? code,
    below,
    person(id, on) {
      const before = asked.get(id);
      if (before?.on === on) return before.facts;
      const record = people.get(id);
      if (!record) return undefined;
      const held = current(record, on);
      const key = `${id} ${held.map((a) => `${a.office}/${a.post}`).join(' ')}`;
      let known = facts.get(key);
      if (!known) {
        known = {
          id,
          name: record.name,
          office: held[0]?.office ?? '',
          capacities: [
            ...new Set(
              held.flatMap((a) => a.roles.flatMap((r) => powers.get(r) ?? (plainCapacities.includes(r) ? [r] : []))),
            ),
          ],
          certificates: record.certificates,
        };
        facts.set(key, known);
      }
      asked.set(id, { on, facts: known });
      return known;
    },
    acting(id, on) {
      const record = people.get(id);
      const person = this.person(id, on);
      if (!record || !person) return undefined;
      const held = current(record, on);
      const administrator = held.flatMap((a) => a.roles).find((r) => administrators.includes(r));
      return {
        kind: 'person',
        id,
        name: record.name,
        region,
        office: person.office,
        post: held[0]?.post ?? '',
        capacities: person.capacities,
        offices: [...new Set(held.flatMap((a) => below(a.office)))],
        administrator: (administrator as Administrator | undefined) ?? null,
      };
    },
    authorityOf: (office) => offices.get(office)?.authority ?? office,
  };
}

/** Reads the county's rows. A region that does not exist is an error in words. */
export async function loadCounty(
  pool: Pool,
  region: string,
  today: LegalDate,
  modules: readonly Module[],
): Promise<County> {
  const { rows } = await pool.query<{
    region: Rows['region'] | null;
    offices: Office[];
    people: PersonRecord[];
    settings: Rows['settings'];
  }>(
    `select (select jsonb_build_object('name', name, 'demonstration', demonstration) from regions where region = $1) as region,
       (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name, 'parent', parent, 'kind', kind, 'authority', authority) order by code), '[]') from offices where region = $1) as offices,
       (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
           'appointments', (select coalesce(jsonb_agg(jsonb_build_object('office', a.office, 'post', a.post, 'roles', a.roles, 'from', a.from_on, 'until', a.until_on) order by a.from_on, a.id), '[]') from appointments a where a.region = p.region and a.person = p.id),
           'certificates', (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'number', c.number, 'from', c.from_on, 'until', c.until_on, 'suspended', c.suspended)), '[]') from certificates c where c.region = p.region and c.person = p.id)) order by p.id), '[]')
         from people p where p.region = $1) as people,
       (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'value', value)), '[]') from
         (select distinct on (key) key, value from settings where region = $1 and from_on <= $2 order by key, from_on desc, id desc) s) as settings`,
    [region, today],
  );
  const row = rows[0];
  if (!row?.region) throw new Error(`没有区划${region}的数据`);
  return countyOf(
    region,
    { region: row.region, offices: row.offices, people: row.people, settings: row.settings },
    modules,
  );
}
