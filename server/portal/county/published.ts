/** What has been published, from the database: list and search, one item, everything in order, and how often pages were read. */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type {
  FoundPublication,
  Publication,
  PublicationList,
  PublicationQuery,
  PublicationRow,
} from '../../../web/portal/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import type { Office } from '../../matters/service.ts';
import { articleOf } from '../../present/words.ts';
import { broadQuery, searchQuery } from '../../search/bigrams.ts';
import { excerpt, marked } from '../../search/excerpt.ts';
import { type Edition, newEdition } from '../edition.ts';
import { offersOf } from './offers.ts';
import { textsOf } from './texts.ts';

const size = 20;
const batch = 500;
const columns =
  'id::text, title, subject, office_name as office, index_number as "indexNumber", published_on::text as "publishedOn", withdrawn_on::text as "withdrawnOn"';
/** What its matter is now, by which the header says whether it is still in force; of the file only what some header shows. */
function standing(modules: Office['modules']): string {
  const specs = modules.flatMap((m) => m.procedures.flatMap((p) => Object.values(p.publication ?? {})));
  const shown = new Set(specs.flatMap((s) => [s.begins?.on, s.numbered].filter((name) => name !== undefined)));
  const file = [...shown].map((name) => `'${name}', m.snapshot->'file'->'${name}'`).join(', ');
  const own = (what: string): string =>
    `(select ${what} from matters m where m.region = publications.region and m.id = publications.matter)`;
  return `${own('m.state')} as state, ${own(`jsonb_build_object(${file})`)} as file`;
}

/** A search reads so many at most; beyond that it says so, and more words narrow it. */
const most = 1000;

/** How many publications a subject of an office has. */
interface Pair {
  subject: string;
  office: string;
  n: number;
}

/** What the words strike, the newest first, and where each belongs. */
interface Struck {
  ids: readonly string[];
  /** For each id the place of its pair. */
  of: readonly number[];
  pairs: readonly Pair[];
  capped: boolean;
}

/** The newest publications that hold the words; undefined when no words were asked for. */
async function struckBy(
  { pool, region }: Pick<Office, 'pool' | 'region'>,
  edition: Edition,
  { q, from, to }: PublicationQuery,
): Promise<Struck | undefined> {
  if (!q) return undefined;
  const [broad, words] = [broadQuery(q), searchQuery(q)];
  // What holds no word at all finds nothing, rather than everything.
  if (broad === undefined || words === undefined) return { ids: [], of: [], pairs: [], capped: false };
  const look = async (): Promise<Struck> => {
    // Row-level security keeps the role of the server from the index of words; this look-up uses it.
    const { rows } = await pool.query<{ id: string; subject: string; office: string }>(
      'select id::text, subject, office_name as office from publications_with_words($1, $2, $3, $4, $5, $6)',
      [region, broad, words, from ?? null, to ?? null, most + 1],
    );
    const pairs: Pair[] = [];
    const places = new Map<string, number>();
    const found = rows.slice(0, most);
    const of = found.map(({ subject, office }) => {
      const name = `${subject}\n${office}`;
      const place = places.get(name) ?? pairs.push({ subject, office, n: 0 }) - 1;
      places.set(name, place);
      (pairs[place] as Pair).n++;
      return place;
    });
    return { ids: found.map((r) => r.id), of, pairs, capped: rows.length > most };
  };
  return edition.keep(
    `words ${from ?? ''} ${to ?? ''} ${words}`,
    look,
    ({ ids, pairs }) => 110 * ids.length + weightOf(pairs),
  );
}

const weightOf = (pairs: readonly Pair[]): number => 200 * pairs.length + 1024;

interface Standing {
  module: string;
  procedure: string;
  publication: string;
  state: string | null;
  file: Readonly<Record<string, unknown>> | null;
}

const specOf = (modules: Office['modules'], of: Standing) =>
  modules.find((m) => m.id === of.module)?.procedures.findLast((p) => p.id === of.procedure)?.publication?.[
    of.publication
  ];

/** 尚未施行、有效、已修改、废止、失效: what the definition says of a matter that stands as it does today; undefined where it says nothing. */
function validityOf(modules: Office['modules'], of: Standing, today: string): string | undefined {
  const spec = specOf(modules, of);
  const { begins } = spec ?? {};
  const first = begins?.while.includes(of.state ?? '') ? of.file?.[begins.on] : undefined;
  return begins && typeof first === 'string' && today < first ? begins.before : spec?.validity?.[of.state ?? ''];
}

/** The document's own number (文件编号); empty where the definition names no field for it. */
function numberOf(modules: Office['modules'], of: Standing): string {
  const { numbered } = specOf(modules, of) ?? {};
  const number = numbered === undefined ? undefined : of.file?.[numbered];
  return typeof number === 'string' ? number : '';
}

/** What both the rows and the counts beside them are taken from: all that is public, within the days asked for. */
function within(region: string, { from, to }: PublicationQuery, parameters: Parameters): string {
  // What has had its time is in no list, feed or open data any more; what was withdrawn stays as a tombstone.
  const parts = [`region = ${parameters.add(region)}`, 'expired_on is null'];
  if (from) parts.push(`published_on >= ${parameters.add(from)}::date`);
  if (to) parts.push(`published_on <= ${parameters.add(to)}::date`);
  return parts.join(' and ');
}

/** Everything within the days, counted once in an edition by subject and office; every filter of the list is a sum of these. */
function countedPairs(
  { pool, region }: Pick<Office, 'pool' | 'region'>,
  edition: Edition,
  query: PublicationQuery,
): Promise<readonly Pair[]> {
  const count = async (): Promise<readonly Pair[]> => {
    const parameters = new Parameters();
    const { rows } = await pool.query<Pair>(
      `select subject, office_name as office, count(*)::int as n from publications where ${within(region, query, parameters)} group by 1, 2`,
      parameters.values,
    );
    return rows;
  };
  return edition.keep(`pairs ${query.from ?? ''} ${query.to ?? ''}`, count, weightOf);
}

/** How many choices a filter offers at most, those with the most publications first. */
const choices = 200;

function facet(pairs: readonly Pair[], by: 'subject' | 'office'): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair[by], (counts.get(pair[by]) ?? 0) + pair.n);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, choices);
}

type Row = PublicationRow & Standing & { plain: string | null };

/** One page of rows: those found by words, or the newest within the days, chosen by the index before any row is read. */
async function rowsOf(
  { pool, region, modules }: Pick<Office, 'pool' | 'region' | 'modules'>,
  query: PublicationQuery,
  struck: Struck | undefined,
  wanted: (pair: Pick<Pair, 'subject' | 'office'>) => boolean,
): Promise<Row[]> {
  const skip = (query.page - 1) * size;
  const parameters = new Parameters();
  let chosen: string;
  if (struck) {
    const ids = struck.ids
      .filter((_, i) => wanted(struck.pairs[struck.of[i] as number] as Pair))
      .slice(skip, skip + size);
    if (ids.length === 0) return [];
    chosen = `${parameters.add(ids)}::uuid[]`;
  } else {
    const condition = [
      within(region, query, parameters),
      ...(query.subject ? [`subject = ${parameters.add(query.subject)}`] : []),
      ...(query.office ? [`office_name = ${parameters.add(query.office)}`] : []),
    ].join(' and ');
    chosen = `array(select id from publications where ${condition} order by published_on desc, id limit ${size} offset ${parameters.add(skip)}::int)`;
  }
  const { rows } = await pool.query<Row>(
    `select ${columns}, module, procedure, publication, ${standing(modules)}, ${query.q ? 'case when withdrawn_on is null then plain end' : 'null'} as plain
     from publications where region = ${parameters.add(region)} and expired_on is null and id = any(${chosen}) order by published_on desc, id`,
    parameters.values,
  );
  return rows;
}

/** A page of the list with its total and the counts beside the filters; each of those leaves its own filter out, so that another can be chosen. */
export async function listPublications(
  office: Pick<Office, 'pool' | 'region' | 'modules' | 'clock'>,
  query: PublicationQuery,
  edition = newEdition(),
): Promise<PublicationList> {
  const ofSubject = (pair: Pick<Pair, 'subject'>): boolean => !query.subject || pair.subject === query.subject;
  const ofOffice = (pair: Pick<Pair, 'office'>): boolean => !query.office || pair.office === query.office;
  const struck = await struckBy(office, edition, query);
  const [pairs, found] = await Promise.all([
    struck?.pairs ?? countedPairs(office, edition, query),
    rowsOf(office, query, struck, (pair) => ofSubject(pair) && ofOffice(pair)),
  ]);
  const today = office.clock.today();
  const rows = found.map(({ plain, module, procedure, publication, state, file, ...found }): FoundPublication => {
    const validity = validityOf(office.modules, { module, procedure, publication, state, file }, today);
    const row = { ...found, ...(validity === undefined ? {} : { validity }) };
    if (!query.q) return row;
    const piece = plain === null ? undefined : excerpt(plain, query.q);
    return { ...row, titleParts: marked(row.title, query.q), ...(piece ? { excerpt: piece } : {}) };
  });
  return {
    total: pairs.filter((pair) => ofSubject(pair) && ofOffice(pair)).reduce((sum, { n }) => sum + n, 0),
    ...(struck?.capped ? { capped: true } : {}),
    page: query.page,
    size,
    rows,
    subjects: facet(pairs.filter(ofOffice), 'subject'),
    offices: facet(pairs.filter(ofSubject), 'office'),
  };
}

interface Stored extends PublicationRow, Standing {
  matter: string | null;
  partyDue: string | null;
  html: string;
  withdrawnReason: string | null;
  expiredOn: string | null;
  supersededBy: string | null;
}

export async function getPublication(office: Office, id: string): Promise<Publication | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const { rows } = await office.pool.query<Stored>(
    `select ${columns}, module, procedure, publication, ${standing(office.modules)}, (select m.party_due::text from matters m where m.region = publications.region and m.id = publications.matter) as "partyDue", matter::text, html, withdrawn_reason as "withdrawnReason", expired_on::text as "expiredOn" from publications where region = $1 and id = $2`,
    [office.region, id],
  );
  const [stored] = rows;
  if (!stored) return null;
  const { module, procedure, publication, state: _, file: __, html, matter: ___, partyDue: ____, ...own } = stored;
  const { replaced, earlier } = await textsOf(office, stored);
  // What was replaced stays readable as what it was, but only while the text in its place is public; with that it comes down.
  const { withdrawnOn, withdrawnReason, expiredOn } = replaced ?? own;
  const found = { ...own, withdrawnOn, withdrawnReason, expiredOn };
  const of = office.modules.find((m) => m.id === module)?.procedures.findLast((p) => p.id === procedure);
  const spec = of?.publication?.[publication];
  const validity = validityOf(office.modules, stored, office.clock.today());
  const down = found.withdrawnOn !== null || found.expiredOn !== null;
  // The title of what may no longer be shown may itself name someone.
  const row = found.expiredOn === null ? found : { ...found, title: `${spec?.label ?? '公开信息'}（公示期已届满）` };
  const superseded = down ? undefined : replaced;
  const offers =
    down || superseded || stored.state === null
      ? []
      : offersOf(office.modules, { ...stored, state: stored.state }, office.clock.today());
  const per = down ? (found.expiredOn === null ? spec?.takenDown?.per : spec?.shownFor?.per) : undefined;
  return {
    ...row,
    header: {
      indexNumber: row.indexNumber,
      subject: row.subject,
      publisher: row.office,
      generatedOn: row.publishedOn,
      documentNumber: down ? '' : numberOf(office.modules, stored),
      validity: row.expiredOn
        ? '公示期已届满'
        : row.withdrawnOn
          ? '已撤回'
          : superseded
            ? '已由变更后的文字代替'
            : (validity ?? '有效'),
      scope: '面向全社会',
      manner: '主动公开',
    },
    // A text that came down does not leave the database again.
    body: down ? '' : html,
    per: spec ? articleOf(per ?? spec.per) : null,
    hash: createHash('sha256').update(html).digest('hex'),
    ...(superseded ? { superseded: { by: superseded.id, on: superseded.since } } : {}),
    ...(earlier.length > 0 && !down && !superseded ? { earlier } : {}),
    draw: !down && Object.values(of?.draws ?? {}).some((draw) => draw.publication === publication),
    ...(offers.length > 0
      ? {
          offers: offers.map(({ module: of, online }) => ({
            label: online.from?.offer ?? online.label,
            path: `/apply/${of.id}/${online.act}?from=${row.id}`,
          })),
        }
      : {}),
    demonstration: office.county().demonstration,
  };
}

/** Everything published, newest first, a batch at a time, so that a large county does not fill the memory. */
export async function* everythingPublished(
  pool: Pool,
  region: string,
  limit = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<PublicationRow> {
  let after: PublicationRow | undefined;
  let left = limit;
  while (left > 0) {
    const { rows }: { rows: PublicationRow[] } = await pool.query<PublicationRow>(
      `select ${columns} from publications where region = $1 and expired_on is null and ($2::date is null or (published_on, id) < ($2::date, $3::uuid)) order by published_on desc, id desc limit $4`,
      [region, after?.publishedOn ?? null, after?.id ?? null, Math.min(batch, left)],
    );
    yield* rows;
    left -= rows.length;
    after = rows.at(-1);
    if (rows.length < batch) return;
  }
}
