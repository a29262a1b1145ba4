/** What has been published, from the database: list and search, one item, everything in order, and how often pages were read. */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Publication, PublicationList, PublicationQuery, PublicationRow } from '../../../web/portal/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import type { Office } from '../../matters/service.ts';
import { articleOf } from '../../present/words.ts';
import { searchQuery } from '../../search/bigrams.ts';

const size = 20;
const batch = 500;
const columns =
  'id::text, title, subject, office_name as office, index_number as "indexNumber", published_on::text as "publishedOn", withdrawn_on::text as "withdrawnOn"';

/** Conditions of a query; `without` leaves one filter out, for the counts beside it. */
function where(
  region: string,
  query: PublicationQuery,
  parameters: Parameters,
  without?: 'subject' | 'office',
): string {
  // What has had its time is in no list, feed or open data any more; what was withdrawn stays as a tombstone.
  const parts = [`region = ${parameters.add(region)}`, 'expired_on is null'];
  if (query.q) {
    const words = searchQuery(query.q);
    // What holds no word at all finds nothing, rather than everything.
    // Row-level security keeps the role of the server from the index of words; this look-up uses it and gives ids alone.
    parts.push(
      words === undefined
        ? 'false'
        : `id in (select publications_with_words(${parameters.add(region)}, ${parameters.add(words)}))`,
    );
  }
  if (query.subject && without !== 'subject') parts.push(`subject = ${parameters.add(query.subject)}`);
  if (query.office && without !== 'office') parts.push(`office_name = ${parameters.add(query.office)}`);
  return parts.join(' and ');
}

export async function listPublications(
  { pool, region }: Pick<Office, 'pool' | 'region'>,
  query: PublicationQuery,
): Promise<PublicationList> {
  const counts = async (
    column: 'subject' | 'office_name',
    without: 'subject' | 'office',
  ): Promise<{ name: string; count: number }[]> => {
    const parameters = new Parameters();
    const condition = where(region, query, parameters, without);
    const { rows } = await pool.query<{ name: string; count: number }>(
      `select ${column} as name, count(*)::int as count from publications where ${condition} group by 1 order by 2 desc, 1 limit 200`,
      parameters.values,
    );
    return rows;
  };
  const page = async (): Promise<{ total: number; rows: PublicationRow[] }> => {
    const parameters = new Parameters();
    const condition = where(region, query, parameters);
    const counted = await pool.query<{ total: number }>(
      `select count(*)::int as total from publications where ${condition}`,
      [...parameters.values],
    );
    const { rows } = await pool.query<PublicationRow>(
      `select ${columns} from publications where ${condition} order by published_on desc, id limit ${size} offset ${parameters.add((query.page - 1) * size)}::int`,
      parameters.values,
    );
    return { total: counted.rows[0]?.total ?? 0, rows };
  };
  const [{ total, rows }, subjects, offices] = await Promise.all([
    page(),
    counts('subject', 'subject'),
    counts('office_name', 'office'),
  ]);
  return { total, page: query.page, size, rows, subjects, offices };
}

interface Stored extends PublicationRow {
  module: string;
  procedure: string;
  publication: string;
  html: string;
  withdrawnReason: string | null;
  expiredOn: string | null;
}

export async function getPublication(office: Office, id: string): Promise<Publication | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const { rows } = await office.pool.query<Stored>(
    `select ${columns}, module, procedure, publication, html, withdrawn_reason as "withdrawnReason", expired_on::text as "expiredOn" from publications where region = $1 and id = $2`,
    [office.region, id],
  );
  const [stored] = rows;
  if (!stored) return null;
  const { module, procedure, publication, html, ...found } = stored;
  const of = office.modules.find((m) => m.id === module)?.procedures.findLast((p) => p.id === procedure);
  const spec = of?.publication?.[publication];
  const down = found.withdrawnOn !== null || found.expiredOn !== null;
  // The title of what may no longer be shown may itself name someone.
  const row = found.expiredOn === null ? found : { ...found, title: `${spec?.label ?? '公开信息'}（公示期已届满）` };
  const per = down ? (found.expiredOn === null ? spec?.takenDown?.per : spec?.shownFor?.per) : undefined;
  return {
    ...row,
    header: {
      indexNumber: row.indexNumber,
      subject: row.subject,
      publisher: row.office,
      generatedOn: row.publishedOn,
      documentNumber: '',
      validity: row.expiredOn ? '公示期已届满' : row.withdrawnOn ? '已撤回' : '有效',
      scope: '面向全社会',
      manner: '主动公开',
    },
    // A text that came down does not leave the database again.
    body: down ? '' : html,
    per: spec ? articleOf(per ?? spec.per) : null,
    hash: createHash('sha256').update(html).digest('hex'),
    draw: !down && Object.values(of?.draws ?? {}).some((draw) => draw.publication === publication),
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
