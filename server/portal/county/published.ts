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
import { offersAt } from './offers.ts';

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

/** The newest publications that hold the words; undefined when no words were asked for. */
async function withWords(
  { pool, region }: Pick<Office, 'pool' | 'region'>,
  query: PublicationQuery,
): Promise<string[] | undefined> {
  if (!query.q) return undefined;
  const [broad, exact] = [broadQuery(query.q), searchQuery(query.q)];
  // What holds no word at all finds nothing, rather than everything.
  if (broad === undefined || exact === undefined) return [];
  // Row-level security keeps the role of the server from the index of words; this look-up uses it and gives ids alone.
  const { rows } = await pool.query<{ id: string }>(
    'select publications_with_words($1, $2, $3, $4, $5, $6)::text as id',
    [region, broad, exact, query.from ?? null, query.to ?? null, most + 1],
  );
  return rows.map((r) => r.id);
}

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

/** What both the rows and the counts beside them are taken from: all that is public, under the words and days asked for. */
function asked(
  region: string,
  query: PublicationQuery,
  ids: readonly string[] | undefined,
  parameters: Parameters,
): string {
  // What has had its time is in no list, feed or open data any more; what was withdrawn stays as a tombstone.
  const parts = [`region = ${parameters.add(region)}`, 'expired_on is null'];
  if (ids) parts.push(`id = any(${parameters.add(ids)}::uuid[])`);
  if (query.from) parts.push(`published_on >= ${parameters.add(query.from)}::date`);
  if (query.to) parts.push(`published_on <= ${parameters.add(query.to)}::date`);
  return parts.join(' and ');
}

const facet = "json_build_object('name', name, 'count', n) order by n desc, name";

interface Found {
  total: number;
  subjects: { name: string; count: number }[] | null;
  offices: { name: string; count: number }[] | null;
}

/**
 * One reading of the list gives the total and both counts; each count leaves its own filter out, so that another subject can be
 * chosen. The rows are read apart, in the order of the index.
 */
export async function listPublications(
  { pool, region, modules, clock }: Pick<Office, 'pool' | 'region' | 'modules' | 'clock'>,
  query: PublicationQuery,
): Promise<PublicationList> {
  const struck = await withWords({ pool, region }, query);
  const ids = struck?.slice(0, most);
  const counting = new Parameters();
  const base = asked(region, query, ids, counting);
  const subject = query.subject ? `subject = ${counting.add(query.subject)}` : 'true';
  const office = query.office ? `office_name = ${counting.add(query.office)}` : 'true';
  const reading = new Parameters();
  const condition = [
    asked(region, query, ids, reading),
    ...(query.subject ? [`subject = ${reading.add(query.subject)}`] : []),
    ...(query.office ? [`office_name = ${reading.add(query.office)}`] : []),
  ].join(' and ');
  const offset = reading.add((query.page - 1) * size);
  const [counted, found] = await Promise.all([
    pool.query<Found>(
      `with pairs as (select subject, office_name, count(*)::int as n from publications where ${base} group by 1, 2)
       select (select coalesce(sum(n), 0)::int from pairs where ${subject} and ${office}) as total,
         (select json_agg(${facet}) from (select subject as name, sum(n)::int as n from pairs where ${office} group by 1 order by 2 desc, 1 limit 200) s) as subjects,
         (select json_agg(${facet}) from (select office_name as name, sum(n)::int as n from pairs where ${subject} group by 1 order by 2 desc, 1 limit 200) o) as offices`,
      counting.values,
    ),
    pool.query<PublicationRow & Standing & { plain: string | null }>(
      `select ${columns}, module, procedure, publication, ${standing(modules)}, ${query.q ? 'case when withdrawn_on is null then plain end' : 'null'} as plain from publications where ${condition} order by published_on desc, id limit ${size} offset ${offset}::int`,
      reading.values,
    ),
  ]);
  const { total = 0, subjects, offices } = counted.rows[0] ?? {};
  const today = clock.today();
  const rows = found.rows.map(({ plain, module, procedure, publication, state, file, ...found }): FoundPublication => {
    const validity = validityOf(modules, { module, procedure, publication, state, file }, today);
    const row = { ...found, ...(validity === undefined ? {} : { validity }) };
    if (!query.q) return row;
    const piece = plain === null ? undefined : excerpt(plain, query.q);
    return { ...row, titleParts: marked(row.title, query.q), ...(piece ? { excerpt: piece } : {}) };
  });
  return {
    total,
    ...(struck && struck.length > most ? { capped: true } : {}),
    page: query.page,
    size,
    rows,
    subjects: subjects ?? [],
    offices: offices ?? [],
  };
}

interface Stored extends PublicationRow, Standing {
  html: string;
  withdrawnReason: string | null;
  expiredOn: string | null;
}

export async function getPublication(office: Office, id: string): Promise<Publication | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const { rows } = await office.pool.query<Stored>(
    `select ${columns}, module, procedure, publication, ${standing(office.modules)}, html, withdrawn_reason as "withdrawnReason", expired_on::text as "expiredOn" from publications where region = $1 and id = $2`,
    [office.region, id],
  );
  const [stored] = rows;
  if (!stored) return null;
  const { module, procedure, publication, state: _, file: __, html, ...found } = stored;
  const of = office.modules.find((m) => m.id === module)?.procedures.findLast((p) => p.id === procedure);
  const spec = of?.publication?.[publication];
  const validity = validityOf(office.modules, stored, office.clock.today());
  const down = found.withdrawnOn !== null || found.expiredOn !== null;
  // The title of what may no longer be shown may itself name someone.
  const row = found.expiredOn === null ? found : { ...found, title: `${spec?.label ?? '公开信息'}（公示期已届满）` };
  const offers = down ? [] : await offersAt(office, id);
  const per = down ? (found.expiredOn === null ? spec?.takenDown?.per : spec?.shownFor?.per) : undefined;
  return {
    ...row,
    header: {
      indexNumber: row.indexNumber,
      subject: row.subject,
      publisher: row.office,
      generatedOn: row.publishedOn,
      documentNumber: down ? '' : numberOf(office.modules, stored),
      validity: row.expiredOn ? '公示期已届满' : row.withdrawnOn ? '已撤回' : (validity ?? '有效'),
      scope: '面向全社会',
      manner: '主动公开',
    },
    // A text that came down does not leave the database again.
    body: down ? '' : html,
    per: spec ? articleOf(per ?? spec.per) : null,
    hash: createHash('sha256').update(html).digest('hex'),
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

/** Counts one reading and gives the count (浏览量). */
export async function countView(pool: Pool, region: string, page: string): Promise<number> {
  const { rows } = await pool.query<{ views: string }>(
    'insert into page_views (region, page, views) values ($1, $2, 1) on conflict (region, page) do update set views = page_views.views + 1 returning views',
    [region, page],
  );
  return Number(rows[0]?.views ?? 1);
}
