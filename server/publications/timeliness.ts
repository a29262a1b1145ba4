/** How punctual publication is (公开及时率): what was published this year for the first time and by when, and what is overdue now, by body. */
import type { PublicationFilter, Timeliness } from '../../contract/index.ts';
import { dueDates, type LegalDate, type Span } from '../../kernel/calendar/index.ts';
import { type Acting, listed, type Procedure, settingReader } from '../../kernel/procedure/index.ts';
import { type Office, procedureOf } from '../matters/service.ts';
import { officeTree } from '../supervision/wall.ts';
import { openDuties } from './open.ts';
import { ask, type Look, lookOf, modulesOf, publicationsOf } from './visible.ts';

interface Published {
  authority: string;
  module: string;
  procedure: string;
  version: string;
  publication: string;
  from: LegalDate;
  on: LegalDate;
  n: number;
}

/** First publications of the year, counted together where they began and left on the same days. */
function publishedIn(look: Look, year: number): Promise<Published[]> {
  const duties = modulesOf(look).flatMap((module) =>
    module.procedures.flatMap((p) =>
      publicationsOf(p, look).map((publication) => ({
        module: p.module,
        procedure: p.id,
        version: p.version,
        publication,
        after: listed(p.publication?.[publication]?.after),
      })),
    ),
  );
  const group = 'authority, module, procedure, version, publication, "from", "on"';
  return ask<Published>(
    look,
    (conditions, parameters) =>
      `select m.authority, m.module, m.procedure, m.version, p.publication, b."from", p.published_on as "on", count(*) as n
       from publications p join matters m on m.region = p.region and m.id = p.matter
       join jsonb_to_recordset(${parameters.add(JSON.stringify(duties))}::jsonb) as d(module text, procedure text, version text, publication text, after text[])
         on d.module = m.module and d.procedure = m.procedure and d.version = m.version and d.publication = p.publication
       cross join lateral (select e.on_date as "from" from events e where e.region = p.region and e.matter = p.matter and e.act = any(d.after) and e.recorded_on <= p.published_on
         order by coalesce(e.restates, e.seq) desc, e.seq desc limit 1) b
       where ${conditions} and p.published_on between ${parameters.add(`${year}-01-01`)}::date and ${parameters.add(`${year}-12-31`)}::date
         and not exists (select from publications f where f.region = p.region and f.matter = p.matter and f.publication = p.publication
           and (f.published_on, length(f.index_number), f.index_number) < (p.published_on, length(p.index_number), p.index_number))
       group by 1, 2, 3, 4, 5, 6, 7`,
    (parts) =>
      `select authority, module, procedure, version, publication, "from"::text, "on"::text, sum(n)::int as n from (${parts}) c group by ${group}`,
  );
}

interface Sum {
  onTime: number;
  late: number;
  overdue: number;
  spent: number;
}

const counted = ({ spent, ...sum }: Sum) => {
  const published = sum.onTime + sum.late;
  return { ...sum, days: published === 0 ? null : spent / published };
};

/** Last days, each reckoned once for all that began on one day with the same time. */
function reckoner(office: Office): (procedure: Procedure, publication: string, from: LegalDate) => LegalDate {
  const known = new Map<string, LegalDate>();
  const calendar = office.calendar();
  return (procedure, publication, from) => {
    const within = procedure.publication?.[publication]?.within;
    if (!within) throw new Error(`没有公开事项“${publication}”`);
    const setting = settingReader(procedure, office.county().settings);
    const allow = 'setting' in within ? (setting(within.setting) as Span) : within;
    const key = `${from} ${allow.count} ${allow.unit}`;
    const due = known.get(key) ?? dueDates({ from, allow }, calendar).due ?? from;
    known.set(key, due);
    return due;
  };
}

export async function timelinessOf(office: Office, viewer: Acting, filter: PublicationFilter): Promise<Timeliness> {
  const { days: _, ...whole } = filter;
  const look = await lookOf(office, viewer, whole);
  const today = office.clock.today();
  const year = Number(today.slice(0, 4));
  const calendar = office.calendar();
  const county = office.county();
  const dueOf = reckoner(office);
  const [published, open] = await Promise.all([publishedIn(look, year), openDuties(look)]);
  const sums = new Map<string, Sum>();
  const all: Sum = { onTime: 0, late: 0, overdue: 0, spent: 0 };
  const add = (authority: string, what: Partial<Sum>): void => {
    const own = sums.get(authority) ?? { onTime: 0, late: 0, overdue: 0, spent: 0 };
    sums.set(authority, own);
    for (const sum of [own, all]) for (const [key, n] of Object.entries(what)) sum[key as keyof Sum] += n;
  };
  for (const row of published) {
    const due = dueOf(procedureOf(office, row), row.publication, row.from);
    const spent = Math.max(0, calendar.workingDaysBetween(row.from, row.on)) * row.n;
    add(row.authority, { spent, ...(row.on <= due ? { onTime: row.n } : { late: row.n }) });
  }
  for (const duty of open) if (duty.due < today) add(duty.matter.authority, { overdue: 1 });
  const places = [...new Set([...officeTree(county).map((o) => o.code), ...[...sums.keys()].sort()])];
  return {
    year,
    all: counted(all),
    offices: places.flatMap((code) => {
      const sum = sums.get(code);
      return sum ? [{ office: code, name: county.officeName(code), ...counted(sum) }] : [];
    }),
  };
}
