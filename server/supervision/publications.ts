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

/** Ids of the matters of one version in which one duty to publish has run out: the newest turn called for it, and nothing has answered since. */
function dutySql(procedure: Procedure, id: string, office: Office, parameters: Parameters): string | undefined {
  const spec = procedure.publication?.[id];
  if (!spec) return undefined;
  const setting = settingReader(procedure, office.county().settings);
  const allow = 'setting' in spec.within ? (setting(spec.within.setting) as Span) : spec.within;
  const by = beganBy(allow, office.clock.today(), office.calendar());
  if (by === undefined) return undefined;
  const region = parameters.add(office.region);
  const acts = `${parameters.add(listed(spec.after))}::text[]`;
  // What was revoked since is not to be made public any more.
  const turns = `${parameters.add([...listed(spec.after), ...listed(spec.takenDown?.after)])}::text[]`;
  return [
    // Few are left once what was published is taken out, so that is done first and each matter is read last.
    `select m.id from events e join matters m on m.region = e.region and m.id = e.matter
      where e.region = ${region} and e.module = ${parameters.add(procedure.module)} and e.procedure = ${parameters.add(procedure.id)} and e.act = any(${acts}) and e.on_date <= ${parameters.add(by)}::date`,
    `not exists (select from publications p where p.region = e.region and p.matter = e.matter and p.publication = ${parameters.add(id)})`,
    `not exists (select from events w where w.region = e.region and w.module = e.module and w.procedure = e.procedure and w.matter = e.matter and w.act = 'withhold')`,
    // A correction takes the place of the act that it corrects.
    `not exists (select from events l where l.region = e.region and l.matter = e.matter and l.act = any(${turns}) and (coalesce(l.restates, l.seq), l.seq) > (coalesce(e.restates, e.seq), e.seq))`,
    `m.version = ${parameters.add(procedure.version)}`,
    ...(spec.unless ? [`not coalesce(${predicateSql(spec.unless, fileColumn(procedure), parameters)}, false)`] : []),
  ].join(' and ');
}

/** Matters of these modules with something overdue to be made public, or overdue to be withdrawn. */
export function unpublishedSql(office: Office, modules: readonly Module[], parameters: Parameters): string {
  const procedures = modules.flatMap((m) => m.procedures);
  const duties = procedures.flatMap((p) =>
    Object.keys(p.publication ?? {}).flatMap((id) => dutySql(p, id, office, parameters) ?? []),
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
