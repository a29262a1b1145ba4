/** Gathers the pools of a draw from live registers at the moment they are frozen, in one query each, by the same rules as the kernel's own gathering. */
import type { LegalDate } from '../../kernel/calendar/index.ts';
import {
  type AnyDraw,
  type Candidate,
  capacityOf,
  capOf,
  type Gathered,
  type Matter,
  type Procedure,
  procedureKey,
  type RegisterPool,
  sameAs,
  settingReader,
} from '../../kernel/procedure/index.ts';
import { type Column, Parameters, predicateSql } from '../database/predicate-sql.ts';
import type { Office } from '../matters/service.ts';
import type { Queryable } from '../matters/writing/write.ts';
import { peopleWith } from './people.ts';

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Every version of "module" or "module/procedure" holds its fields in the same kind of column. */
function fileColumn(versions: readonly Procedure[]): (field: string) => Column | undefined {
  return (name) => {
    const field = versions.findLast((p) => Object.hasOwn(p.file, name))?.file[name];
    if (!field) return undefined;
    const json = `m.snapshot->'file'->${quoted(name)}`;
    const text = `m.snapshot->'file'->>${quoted(name)}`;
    switch (field.kind) {
      case 'money':
      case 'integer':
        return { sql: `(${text})::numeric`, type: 'number' };
      case 'yesNo':
        return { sql: `(${text})::boolean`, type: 'boolean' };
      case 'choices':
      case 'people':
      case 'offices':
        return {
          sql: `(case when ${json} is null then null else array(select jsonb_array_elements_text(${json})) end)`,
          type: 'list',
        };
      // A date is compared as its text: both are written year first.
      default:
        return { sql: text, type: 'text' };
    }
  };
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A value or a list of values as rows of text; an empty text is no value. */
const members = (json: string): string =>
  `(select e.v from jsonb_array_elements_text(case jsonb_typeof(${json}) when 'array' then ${json} when 'null' then '[]' else jsonb_build_array(${json}) end) as e(v) where e.v <> '')`;

function ofKey(key: string, parameters: Parameters, alias: string): string {
  const [module, procedure = module] = key.split('/');
  return `${alias}.module = ${parameters.add(module)} and ${alias}.procedure = ${parameters.add(procedure)}`;
}

/** How often the acts of the cap were done for each member, from the fold itself, in which a corrected act bears its corrected day. */
function cappedSql(pool: RegisterPool, region: string, on: LegalDate, from: LegalDate, parameters: Parameters): string {
  const cap = pool.capped as NonNullable<RegisterPool['capped']>;
  const json = `o.snapshot->'file'->${quoted(cap.by)}`;
  return `select member.v as id, count(*)::int as times from matters o, lateral ${members(json)} as member, lateral jsonb_to_recordset(o.snapshot->'history') as h(act text, "on" date)
    where o.region = ${region} and ${ofKey(cap.of, parameters, 'o')} and o.last_on >= ${parameters.add(from)}::date
      and h.act = any(${parameters.add(cap.acts)}::text[]) and h."on" between ${parameters.add(from)}::date and ${parameters.add(on)}::date
    group by member.v`;
}

async function registered(
  db: Queryable,
  office: Office,
  procedure: Procedure,
  pool: RegisterPool,
  matter: Matter,
  file: Matter['file'],
  on: LegalDate,
): Promise<Candidate[]> {
  const parameters = new Parameters();
  const region = parameters.add(office.region);
  const versions = office.modules.flatMap((m) => m.procedures).filter((p) => procedureKey(p) === pool.of);
  const setting = settingReader(procedure, office.county().settings);
  const cap = pool.capped && capOf(pool.capped, on, office.calendar(), setting);
  const text = (field: string | undefined): string =>
    field === undefined ? 'null' : `m.snapshot->'file'->>${quoted(field)}`;
  const conditions = [
    `m.region = ${region} and ${ofKey(pool.of, parameters, 'm')} and m.state = any(${parameters.add(pool.states)}::text[])`,
    ...(pool.within === 'handling' ? [`m.office = ${parameters.add(matter.office)}`] : []),
    ...(pool.within === 'authority' ? [`m.authority = ${parameters.add(matter.authority)}`] : []),
    ...(pool.apart ? [`m.authority = any(${parameters.add(listOf(file[pool.apart]))}::text[])`] : []),
    ...sameAs(pool, file).map(
      ([field, values]) =>
        `exists (select from ${members(`m.snapshot->'file'->${quoted(field)}`)} as own where own.v = any(${parameters.add(values)}::text[]))`,
    ),
    ...(pool.where ? [`coalesce(${predicateSql(pool.where, fileColumn(versions), parameters)}, false)`] : []),
  ];
  const capped = cap ? cappedSql(pool, region, on, cap.from, parameters) : undefined;
  const { rows } = await db.query(
    `${capped ? `with done as (${capped})` : ''}
     select m.id::text, m.title as label, ${text(pool.weight?.by)} as "case", ${text(pool.person)} as person${pool.apart ? ', m.authority' : ''}${cap ? `, coalesce(d.times, 0) >= ${parameters.add(cap.most)}::int as capped` : ''}
     from matters m ${capped ? 'left join done d on d.id = m.id::text' : ''} where ${conditions.join(' and ')}`,
    parameters.values,
  );
  return rows.map(
    (row): Candidate => ({
      id: row.id as string,
      label: row.label as string,
      ...(row.case === null ? {} : { case: row.case as string }),
      ...(row.person === null ? {} : { person: row.person as string }),
      ...(pool.apart ? { authority: row.authority as string } : {}),
      ...(row.capped === true ? { capped: true } : {}),
    }),
  );
}

/** Persons whom the registers of recusal keep from each subject. */
async function recusedFrom(db: Queryable, office: Office, spec: AnyDraw): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const rule of spec.recusals ?? []) {
    if (!('of' in rule)) continue;
    const parameters = new Parameters();
    const { rows } = await db.query(
      `select subject.v as subject, person.v as person from matters m, lateral ${members(`m.snapshot->'file'->${quoted(rule.subject)}`)} as subject, lateral ${members(`m.snapshot->'file'->${quoted(rule.person)}`)} as person
       where m.region = ${parameters.add(office.region)} and ${ofKey(rule.of, parameters, 'm')} and m.state = any(${parameters.add(rule.states)}::text[])`,
      parameters.values,
    );
    for (const { subject, person } of rows as { subject: string; person: string }[])
      found.set(subject, [...(found.get(subject) ?? []), person]);
  }
  return found;
}

/** The candidates of every pool of a draw as registers and people stand now. */
export async function gather(
  db: Queryable,
  office: Office,
  procedure: Procedure,
  spec: AnyDraw,
  matter: Matter,
  file: Matter['file'],
  on: LegalDate,
): Promise<Gathered> {
  const recused = await recusedFrom(db, office, spec);
  const pools = Object.entries(spec.pools).map(async ([id, pool]): Promise<[string, Candidate[]]> => {
    if ('actor' in pool)
      return [
        id,
        peopleWith(office.county(), capacityOf(procedure, pool.actor), matter.office, on).map((person) => ({
          id: person,
        })),
      ];
    const candidates = await registered(db, office, procedure, pool, matter, file, on);
    return [id, candidates.map((c) => (recused.has(c.id) ? { ...c, recused: recused.get(c.id) ?? [] } : c))];
  });
  return Object.fromEntries(await Promise.all(pools));
}
