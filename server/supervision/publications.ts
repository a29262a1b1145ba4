/** Matters with something that had to be made public by now and has not been (逾期未公开), as a SQL condition over `m`. */
import { addDays, type Calendar, dueForward, type LegalDate, type Span } from '../../kernel/calendar/index.ts';
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

function dutySql(procedure: Procedure, id: string, office: Office, parameters: Parameters): string | undefined {
  const spec = procedure.publication?.[id];
  if (!spec) return undefined;
  const setting = settingReader(procedure, office.county().settings);
  const allow = 'setting' in spec.within ? (setting(spec.within.setting) as Span) : spec.within;
  const by = beganBy(allow, office.clock.today(), office.calendar());
  if (by === undefined) return undefined;
  const acts = `${parameters.add(listed(spec.after))}::text[]`;
  // What was revoked since is not to be made public any more.
  const turns = `${parameters.add([...listed(spec.after), ...listed(spec.takenDown?.after)])}::text[]`;
  const day = `${parameters.add(by)}::date`;
  const own = 'e.region = m.region and e.matter = m.id';
  return [
    `m.version = ${parameters.add(procedure.version)}`,
    // First whatever ever began so early, by its index; then of each whether it is the last one, corrections counted.
    `m.id in (select e.matter from events e where e.region = ${parameters.add(office.region)} and e.module = ${parameters.add(procedure.module)} and e.procedure = ${parameters.add(procedure.id)} and e.act = any(${acts}) and e.on_date <= ${day})`,
    `exists (select from (select e.act, e.on_date from events e where ${own} and e.act = any(${turns}) order by coalesce(e.restates, e.seq) desc, e.seq desc limit 1) l where l.on_date <= ${day} and l.act = any(${acts}))`,
    `not exists (select from publications p where p.region = m.region and p.matter = m.id and p.publication = ${parameters.add(id)})`,
    `not exists (select from events e where ${own} and e.act = 'withhold')`,
    ...(spec.unless ? [`not coalesce(${predicateSql(spec.unless, fileColumn(procedure), parameters)}, false)`] : []),
  ].join(' and ');
}

/** One condition for each procedure with duties to publish; none of them holds for a matter of another procedure. */
export function unpublished(office: Office, modules: readonly Module[], parameters: Parameters): string[] {
  const procedures = modules.flatMap((m) => m.procedures);
  return [...Map.groupBy(procedures, (p) => `${p.module}/${p.id}`).values()].flatMap((versions) => {
    const duties = versions.flatMap((p) =>
      Object.keys(p.publication ?? {}).flatMap((id) => dutySql(p, id, office, parameters) ?? []),
    );
    const [first] = versions;
    if (!first || duties.length === 0) return [];
    const own = `m.module = ${parameters.add(first.module)} and m.procedure = ${parameters.add(first.id)}`;
    return [`${own} and (${duties.map((d) => `(${d})`).join(' or ')})`];
  });
}

/** Matters of these modules with something overdue to be made public. */
export function unpublishedSql(office: Office, modules: readonly Module[], parameters: Parameters): string {
  const each = unpublished(office, modules, parameters);
  return each.length === 0 ? 'false' : `(${each.map((c) => `(${c})`).join(' or ')})`;
}
