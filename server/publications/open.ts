/** Duties to publish that stand (待公开、待审查), with their last days; what the review before publication keeps back told apart. */
import { addDays, dueDates, type LegalDate, type Span } from '../../kernel/calendar/index.ts';
import {
  type Matter,
  type Procedure,
  type Refusal,
  reviewRefusals,
  settingReader,
} from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { environmentOf, type Office, procedureOf } from '../matters/service.ts';
import { surroundingsOf } from '../matters/surroundings.ts';
import { visibleSql } from '../matters/visibility.ts';
import { openDutiesSql } from '../supervision/publications.ts';
import { filterSql, type Look, modulesOf, publicationsOf } from './visible.ts';

/** A duty in a matter; light enough that all of them are read at once. */
export interface OpenDuty {
  matter: string;
  authority: string;
  procedure: Procedure;
  publication: string;
  from: LegalDate;
  due: LegalDate;
}

/** The time a procedure gives for a publication. */
export function spanOf(procedure: Procedure, publication: string, office: Pick<Office, 'county'>): Span {
  const within = procedure.publication?.[publication]?.within;
  if (!within) throw new Error(`没有公开事项“${publication}”`);
  return 'setting' in within ? (settingReader(procedure, office.county().settings)(within.setting) as Span) : within;
}

/** Last days, each reckoned once for all that began on one day with the same time. */
export function reckoner(office: Office): (from: LegalDate, allow: Span) => LegalDate {
  const known = new Map<string, LegalDate>();
  const calendar = office.calendar();
  return (from, allow) => {
    const key = `${from} ${allow.count} ${allow.unit}`;
    const due = known.get(key) ?? dueDates({ from, allow }, calendar).due ?? from;
    known.set(key, due);
    return due;
  };
}

/** Duties of the versions of procedures are asked together; what a version says of its own is read from it afterwards. */
export function openSql(look: Look, parameters: Parameters): { sql: string; publications: string[] } | undefined {
  const { office, viewer } = look;
  const duties = openDutiesSql(office, modulesOf(look), parameters, (versions, publication) =>
    versions.some((p) => publicationsOf(p, look).includes(publication)),
  );
  if (duties.length === 0) return undefined;
  const union = duties.map((d, i) => `select ${i} as duty, d.matter, d.on_date from (${d.sql}) d`).join(' union all ');
  return {
    publications: duties.map((d) => d.publication),
    sql: `with open as materialized (${union})
      select o.duty, m.id::text as matter, m.module, m.procedure, m.version, m.authority, o.on_date::text as "from"
      from open o join matters m on m.id = o.matter
      where ${filterSql(look, parameters)} and ${visibleSql(viewer, office.modules, parameters)}`,
  };
}

/** Every duty that stands in what the viewer sees, the nearest day first. */
export async function openDuties(look: Look): Promise<OpenDuty[]> {
  const { office } = look;
  const parameters = new Parameters();
  const asked = openSql(look, parameters);
  if (!asked) return [];
  interface Row {
    duty: number;
    matter: string;
    module: string;
    procedure: string;
    version: string;
    authority: string;
    from: LegalDate;
  }
  const { rows } = await office.pool.query<Row>(asked.sql, parameters.values);
  const dueOf = reckoner(office);
  const last = look.query.days === undefined ? undefined : addDays(office.clock.today(), look.query.days);
  return rows
    .flatMap((row): OpenDuty[] => {
      const procedure = procedureOf(office, row);
      const publication = asked.publications[row.duty] as string;
      if (!publicationsOf(procedure, look).includes(publication)) return [];
      const due = dueOf(row.from, spanOf(procedure, publication, office));
      const { matter, authority, from } = row;
      return last !== undefined && due > last ? [] : [{ matter, authority, procedure, publication, from, due }];
    })
    .sort((a, b) =>
      a.due !== b.due ? (a.due < b.due ? -1 : 1) : a.matter !== b.matter ? (a.matter < b.matter ? -1 : 1) : 0,
    );
}

/** What the review still finds against a publication. What lies around the matter is read only where a rule asks for it. */
export async function reviewOf(
  { office, viewer }: Pick<Look, 'office' | 'viewer'>,
  procedure: Procedure,
  matter: Matter,
  publication: string,
): Promise<Refusal[]> {
  if (!procedure.publication?.[publication]?.when) return [];
  let around = false;
  const asks = <T>(nothing: T): T => {
    around = true;
    return nothing;
  };
  const alone = { ...environmentOf(office, procedure), referred: () => asks(undefined), found: () => asks([]) };
  const first = reviewRefusals(procedure, matter, publication, viewer, alone);
  if (!around) return first;
  const today = office.clock.today();
  const found = await surroundingsOf(office, procedure, matter, matter.file, today, [viewer.id]);
  return reviewRefusals(procedure, matter, publication, viewer, environmentOf(office, procedure, found));
}

/** Duties that may be fulfilled now, and those that the review keeps back. */
export async function sorted(
  look: Look,
  duties: readonly OpenDuty[],
): Promise<{ due: OpenDuty[]; review: OpenDuty[] }> {
  const { office } = look;
  const reviewed = duties.filter((d) => d.procedure.publication?.[d.publication]?.when);
  const snapshots = await snapshotsOf(
    office,
    reviewed.map((d) => d.matter),
  );
  const kept = new Set<OpenDuty>();
  for (const duty of reviewed) {
    const matter = snapshots.get(duty.matter);
    if (matter && (await reviewOf(look, duty.procedure, matter, duty.publication)).length > 0) kept.add(duty);
  }
  return { due: duties.filter((d) => !kept.has(d)), review: duties.filter((d) => kept.has(d)) };
}

export async function snapshotsOf(office: Office, ids: readonly string[]): Promise<Map<string, Matter>> {
  if (ids.length === 0) return new Map();
  const { rows } = await office.pool.query<{ snapshot: Matter }>(
    'select snapshot from matters where region = $1 and id = any($2::uuid[])',
    [office.region, [...new Set(ids)]],
  );
  return new Map(rows.map((r) => [r.snapshot.id, r.snapshot]));
}
