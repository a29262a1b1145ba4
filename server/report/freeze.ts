/** A report is a draft until frozen with its hash, and public only once published; a frozen report never changes. */
import type { Report } from '../../contract/index.ts';
import { type Acting, Refused, type ReportOutline } from '../../kernel/procedure/index.ts';
import { NotFound } from '../matters/errors.ts';
import { inTransaction, type Office } from '../matters/service.ts';
import { indexNumberText, nextNumber, publicationSeries, siteOffice } from '../matters/writing/numbers.ts';
import { buildReport, type ReportBody, reportCanonical } from './build.ts';

interface Frozen {
  hash: string;
  as_of: string;
  body: ReportBody;
  frozen_on: string;
  published_on: string | null;
  index_number: string | null;
}

async function newest(office: Office, year: number): Promise<Frozen | undefined> {
  const { rows } = await office.pool.query<Frozen>(
    'select hash, as_of, body, frozen_on, published_on, index_number from reports where region = $1 and year = $2 order by published_on desc nulls last, frozen_on desc limit 1',
    [office.region, year],
  );
  return rows[0];
}

async function view(office: Office, outline: ReportOutline, body: ReportBody, frozen?: Frozen): Promise<Report> {
  const { figures: _, ...text } = body;
  const { rows } = await office.pool.query<{ views: string }>(
    'select views from page_views where region = $1 and page = $2',
    [office.region, `report/${body.year}`],
  );
  return {
    ...text,
    tables: text.tables ?? [],
    header: {
      indexNumber: frozen?.index_number ?? '',
      subject: outline.subject,
      publisher: outline.publisher(body.regionName),
      generatedOn: frozen?.published_on ?? frozen?.frozen_on ?? null,
      documentNumber: '',
      validity: frozen?.published_on ? '有效' : '',
      scope: '面向全社会',
      manner: '主动公开',
    },
    status: frozen ? (frozen.published_on ? 'published' : 'frozen') : 'draft',
    hash: frozen?.hash ?? null,
    frozenOn: frozen?.frozen_on ?? null,
    publishedOn: frozen?.published_on ?? null,
    demonstration: office.county().demonstration,
    views: Number(rows[0]?.views ?? 0),
  };
}

/** The report as it stands: the published or frozen one, or a draft as of today or of the day asked for. */
export async function reportOf(office: Office, outline: ReportOutline, year: number, asOf?: string): Promise<Report> {
  const frozen = asOf === undefined ? await newest(office, year) : undefined;
  return frozen
    ? view(office, outline, frozen.body, frozen)
    : view(office, outline, await buildReport(office, outline, year, asOf ?? office.clock.today()));
}

/** The published report, for the portal; nothing that is not published. */
export async function publishedReport(
  office: Office,
  outline: ReportOutline,
  year: number,
): Promise<Report | undefined> {
  const frozen = await newest(office, year);
  return frozen?.published_on ? view(office, outline, frozen.body, frozen) : undefined;
}

export async function publishedYears(office: Office): Promise<number[]> {
  const { rows } = await office.pool.query<{ year: number }>(
    'select distinct year from reports where region = $1 and published_on is not null order by year desc',
    [office.region],
  );
  return rows.map((r) => r.year);
}

export const reportCapacity = 'report.editor';

function mayEdit(viewer: Acting): void {
  if (!viewer.capacities.includes(reportCapacity))
    throw new Refused([
      { code: 'not-your-power', sentence: '年度报告由依法治县办和司法局起草、定稿', advice: '请交由依法治县办办理' },
    ]);
}

/** Freezes the report as of a day: text, figures and hash are kept as they are. */
export async function freezeReport(
  office: Office,
  outline: ReportOutline,
  viewer: Acting,
  year: number,
  asOf: string,
): Promise<Report> {
  mayEdit(viewer);
  await writeFrozen(office, outline, year, asOf, viewer.id);
  return reportOf(office, outline, year);
}

export async function writeFrozen(
  office: Office,
  outline: ReportOutline,
  year: number,
  asOf: string,
  by: string,
): Promise<string> {
  const body = await buildReport(office, outline, year, asOf);
  const { canonical, hash } = reportCanonical(body);
  await office.pool.query(
    'insert into reports (region, year, hash, as_of, body, canonical, frozen_on, frozen_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
    [office.region, year, hash, asOf, JSON.stringify(body), canonical, office.clock.today(), by],
  );
  return hash;
}

/** Publishes the frozen report under an index number. */
export async function publishReport(
  office: Office,
  outline: ReportOutline,
  viewer: Acting,
  year: number,
  on = office.clock.today(),
): Promise<Report> {
  mayEdit(viewer);
  const frozen = await newest(office, year);
  if (!frozen) throw new NotFound('年度报告还没有定稿，不能公开');
  if (!frozen.published_on) await markPublished(office, year, frozen.hash, on);
  return reportOf(office, outline, year);
}

/** The report takes its index number from the same series as every publication of the county government, in the same transaction. */
export async function markPublished(office: Office, year: number, hash: string, on: string): Promise<void> {
  const county = office.county();
  const published = Number(on.slice(0, 4));
  await inTransaction(office.pool, async (client) => {
    const { rowCount } = await client.query(
      'select from reports where region = $1 and year = $2 and hash = $3 and published_on is null for update',
      [office.region, year, hash],
    );
    if (rowCount === 0) return;
    const n = await nextNumber(client, office.region, siteOffice(county), publicationSeries, published);
    await client.query(
      'update reports set published_on = $4, index_number = $5 where region = $1 and year = $2 and hash = $3',
      [office.region, year, hash, on, indexNumberText(county, published, n)],
    );
  });
}
