/** Matters with something that had to be made public by now and has not been (逾期未公开), as a SQL condition over `m`. */
import { addDays, type Calendar, dueForward, type LegalDate, type Span } from '../../kernel/calendar/index.ts';
import type { Predicate } from '../../kernel/predicate/index.ts';
import { listed, type Module, type Procedure, settingReader } from '../../kernel/procedure/index.ts';
import { type Column, type Parameters, predicateSql } from '../database/predicate-sql.ts';
import type { Office } from '../matters/service.ts';

/** Longest publication period that is looked for; a year and its holidays. */
const longest = 500;

/** The last day whose duty has run out by now: a duty that began on it, or earlier, is overdue. Later beginnings never end earlier. */
export function beganBy(allow: Span, today: LegalDate, calendar: Calendar): LegalDate | undefined {
  for (let back = 0; back <= longest; back++) {
    const from = addDays(today, -back);
    const { due } = dueForward({ from, allow }, calendar);
    if (due !== null && due < today) return from;
  }
  return undefined;
}

/** A field of the file in the type its definition gives it. */
function fileColumn(procedure: Procedure): (field: string) => Column | undefined {
  const types: Readonly<Record<string, Column['type']>> = {
    date: 'date',
    money: 'number',
    integer: 'number',
    yesNo: 'boolean',
  };
  const casts = { text: 'text', date: 'date', number: 'numeric', boolean: 'boolean', list: 'text' };
  return (field) => {
    const spec = procedure.file[field];
    if (!spec || !/^\w+$/.test(field)) return undefined;
    const type = types[spec.kind] ?? 'text';
    return { sql: `(m.snapshot->'file'->>'${field}')::${casts[type]}`, type };
  };
}

/** One duty to publish as the database asks for it. */
interface Duty {
  module: string;
  procedure: string;
  version: string;
  publication: string;
  after: readonly string[];
  /** Acts after which it is called for, or no longer. */
  turns: readonly string[];
  /** A duty that began on this day or earlier has run out. */
  by: LegalDate;
  unless: { predicate: Predicate; column: (field: string) => Column | undefined } | undefined;
}

function dutiesOf(procedure: Procedure, office: Office): Duty[] {
  const setting = settingReader(procedure, office.county().settings);
  return Object.entries(procedure.publication ?? {}).flatMap(([publication, spec]): Duty[] => {
    const allow = 'setting' in spec.within ? (setting(spec.within.setting) as Span) : spec.within;
    const by = beganBy(allow, office.clock.today(), office.calendar());
    if (by === undefined) return [];
    const after = listed(spec.after);
    return [
      {
        module: procedure.module,
        procedure: procedure.id,
        version: procedure.version,
        publication,
        after,
        // What was revoked since is not to be made public any more.
        turns: [...after, ...listed(spec.takenDown?.after)],
        by,
        unless: spec.unless && { predicate: spec.unless, column: fileColumn(procedure) },
      },
    ];
  });
}

/**
 * Ids of the matters in which a duty has run out: the newest turn called for it, and nothing has answered since. `versions` are those
 * that say so alike; when that is every version, and none knows exceptions, no matter need be read.
 */
function dutySql(duty: Duty, versions: readonly string[] | undefined, region: string, parameters: Parameters): string {
  const found = [
    `select e.matter from events e where e.region = ${parameters.add(region)} and e.module = ${parameters.add(duty.module)} and e.procedure = ${parameters.add(duty.procedure)} and e.act = any(${parameters.add(duty.after)}::text[]) and e.on_date <= ${parameters.add(duty.by)}::date`,
    `not exists (select from publications p where p.region = e.region and p.matter = e.matter and p.publication = ${parameters.add(duty.publication)})`,
    `not exists (select from events w where w.region = e.region and w.module = e.module and w.procedure = e.procedure and w.matter = e.matter and w.act = 'withhold')`,
    // A correction takes the place of the act that it corrects.
    `not exists (select from events l where l.region = e.region and l.module = e.module and l.procedure = e.procedure and l.matter = e.matter and l.act = any(${parameters.add(duty.turns)}::text[]) and (coalesce(l.restates, l.seq), l.seq) > (coalesce(e.restates, e.seq), e.seq))`,
  ].join(' and ');
  const { unless } = duty;
  if (versions === undefined && !unless) return found;
  return [
    `select m.id from (${found} offset 0) e join matters m on m.region = ${parameters.add(region)} and m.id = e.matter where true`,
    ...(versions ? [`m.version = any(${parameters.add(versions)}::text[])`] : []),
    ...(unless ? [`not coalesce(${predicateSql(unless.predicate, unless.column, parameters)}, false)`] : []),
  ].join(' and ');
}

/** The duties of a procedure's versions; those that are alike are asked for together. */
function dutiesSql(versions: readonly Procedure[], office: Office, parameters: Parameters): string[] {
  const alike = Map.groupBy(
    versions.flatMap((p) => dutiesOf(p, office)),
    ({ publication, after, turns, by, unless }) =>
      JSON.stringify([publication, after, turns, by, unless?.predicate ?? null]),
  );
  return [...alike.values()].flatMap((same) => {
    const [duty] = same;
    const only = same.length === versions.length ? undefined : same.map((d) => d.version);
    return duty ? [dutySql(duty, only, office.region, parameters)] : [];
  });
}

/** Matters of these modules with something overdue to be made public, or overdue to be withdrawn. */
export function unpublishedSql(office: Office, modules: readonly Module[], parameters: Parameters): string {
  const procedures = modules.flatMap((m) => m.procedures);
  const duties = [...Map.groupBy(procedures, (p) => `${p.module}/${p.id}`).values()].flatMap((versions) =>
    dutiesSql(versions, office, parameters),
  );
  const withdrawn = procedures.some((p) => Object.values(p.publication ?? {}).some((s) => s.takenDown));
  const late = withdrawn
    ? [
        `select m.id from matters m where m.region = ${parameters.add(office.region)} and m.withdraw_due < ${parameters.add(office.clock.today())}::date and m.module = any(${parameters.add(modules.map((m) => m.id))}::text[])`,
      ]
    : [];
  const each = [...duties, ...late];
  return each.length === 0 ? 'false' : `m.id in (${each.join(' union all ')})`;
}
