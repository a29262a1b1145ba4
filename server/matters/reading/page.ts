/** Gathers a matter's page from the record: the matter, its entries, links and publications, in one visit to the database each. */
import type { LimitExplanation, MatterPage } from '../../../contract/index.ts';
import { dayByDay, dueForward, type LegalDate, type Span } from '../../../kernel/calendar/index.ts';
import {
  type Acting,
  explainLimit,
  limitsOf,
  type PrivateValue,
  type Procedure,
} from '../../../kernel/procedure/index.ts';
import type { Entry } from '../../../kernel/record/entry.ts';
import { offeredLetters } from '../../portal/county/letters.ts';
import { limitView } from '../../present/limits.ts';
import { matterPage, publicationViews, type StoredEntry, type StoredMatter } from '../../present/matter.ts';
import { explainClock } from '../../publications/clock.ts';
import { surroundingsOf } from '../asking/surroundings.ts';
import { NotFound } from '../errors.ts';
import { environmentOf, getMatter, letTheLawAct, moduleNamed, type Office, procedureOf } from '../service.ts';
import { arisingFrom, linksOf } from './links.ts';
import { rowColumns } from './list.ts';
import { namedInProposals, namedMatters } from './named.ts';

interface EntryRow {
  seq: number;
  body: string;
  hash: string;
  place: string | null;
}

/** The entries of a matter in order, with the private values that still exist. */
export async function entriesOf(office: Office, matter: string): Promise<StoredEntry[]> {
  const [entries, secrets] = await Promise.all([
    office.pool.query<EntryRow>(
      'select e.seq, e.body, e.hash, l.place from entries e left join log_leaves l on l.region = e.region and l.matter = e.matter and l.seq = e.seq where e.region = $1 and e.matter = $2 order by e.seq',
      [office.region, matter],
    ),
    office.pool.query<PrivateValue & { seq: number }>(
      'select seq, field, salt, value from private_values where region = $1 and matter = $2',
      [office.region, matter],
    ),
  ]);
  return entries.rows.map((row) => ({
    entry: JSON.parse(row.body) as Entry,
    hash: row.hash,
    logged: row.place === null ? null : Number(row.place),
    secret: secrets.rows.filter((s) => s.seq === row.seq),
  }));
}

/** Last day of a publication duty that an act of `from` has started. */
export function publicationDue(procedure: Procedure, publication: string, from: LegalDate, office: Office): LegalDate {
  const spec = procedure.publication?.[publication];
  if (!spec) throw new NotFound('没有这项公开事项');
  const env = environmentOf(office, procedure);
  const allow = 'setting' in spec.within ? (env.setting(spec.within.setting) as Span) : spec.within;
  const result = dueForward({ from, allow }, env.calendar);
  return result.due ?? from;
}

/** The page of a matter as this viewer may see it; the statute's own acts that have fallen due are done first. */
export async function pageOf(office: Office, viewer: Acting, moduleId: string, id: string): Promise<MatterPage> {
  await letTheLawAct(office, await getMatter(office, viewer, moduleId, id));
  const { rows } = await office.pool.query<StoredMatter>(
    `select ${rowColumns} from matters m where m.region = $1 and m.id = $2`,
    [office.region, id],
  );
  const [stored] = rows;
  if (!stored) throw new NotFound();
  const module = moduleNamed(office, moduleId);
  const procedure = procedureOf(office, stored.snapshot);
  const today = office.clock.today();
  const around = await surroundingsOf(office, procedure, stored.snapshot, stored.snapshot.file, today, [viewer.id]);
  const env = environmentOf(office, procedure, around);
  const [entries, links, named, published] = await Promise.all([
    entriesOf(office, id),
    linksOf(office, viewer, stored.snapshot),
    namedMatters(office, viewer, namedInProposals(office, [stored])),
    office.pool.query<{ publication: string; withdrawn: boolean }>(
      'select distinct on (publication) publication, withdrawn_on is not null as withdrawn from publications where region = $1 and matter = $2 order by publication, published_on desc, withdrawn_on nulls first',
      [office.region, id],
    ),
  ]);
  const out = new Map(published.rows.map((p) => [p.publication, { withdrawn: p.withdrawn }]));
  const publications = publicationViews(
    procedure,
    stored.snapshot,
    env,
    (from, publication) => publicationDue(procedure, publication, from, office),
    out,
  );
  const limits = limitsOf(procedure, stored.snapshot, env.calendar, env.setting);
  const arises = arisingFrom(office, viewer, stored.snapshot);
  const parts = { module, procedure, stored, limits, entries, links, named, arises, publications };
  const letters = await offeredLetters(office, viewer, stored.snapshot);
  return {
    ...matterPage(parts, viewer, env, office.county()),
    ...(letters.length === 0 ? {} : { letters: letters.map(({ number: _, on: __, ...letter }) => letter) }),
  };
}

/** Why a limit ends when it ends: the lines of its calculation and every day counted or not. */
export async function explain(
  office: Office,
  viewer: Acting,
  moduleId: string,
  id: string,
  limit: string,
): Promise<LimitExplanation> {
  const matter = await getMatter(office, viewer, moduleId, id);
  const procedure = procedureOf(office, matter);
  const published = explainClock(office, procedure, matter, limit);
  if (published) return published;
  const env = environmentOf(office, procedure);
  const status = limitsOf(procedure, matter, env.calendar, env.setting).findLast((l) => l.limit === limit);
  if (!status) throw new NotFound('这项期限还没有开始计算');
  const result = explainLimit(procedure, matter, limit, env.calendar, env.setting);
  const unit = status.allow.unit === 'workingDay' ? 'workingDay' : 'day';
  const until = status.due ?? env.today;
  return {
    limit: limitView(procedure, status, env.today),
    lines: (result?.explanation ?? []).map((l) => ({
      ...(l.date ? { date: l.date } : {}),
      text: l.text,
      kind: l.kind,
      ...(l.per ? { per: l.per } : {}),
    })),
    days: dayByDay({ from: status.startedOn, to: until, unit }, env.calendar, 400).map((d) => ({
      date: d.date,
      weekday: d.weekday,
      counted: d.counted,
      ...(d.number === undefined ? {} : { number: d.number }),
      ...(d.why ? { why: d.why } : {}),
    })),
  };
}
