/** Numbers of matters and papers (案号、文号): per office, series and year, without gaps or reuse, taken inside the act's own transaction. */
import type { PoolClient } from 'pg';
import { indexNumber, type Prepared, sealingOffice } from '../../../kernel/procedure/index.ts';
import type { County } from '../../people/county.ts';

/** 南府复受字〔2023〕12号: the county's prefix for the office, the series, the year in hexagonal brackets. */
export function numberText(prefix: string, series: string, year: number, n: number): string {
  return `${prefix}${series}〔${year}〕${n}号`;
}

/**
 * l379250--2024-0012: index number on the government site (索引号), 机构编号-类别号-年度-流水号. The site's number and the categories are
 * county settings; where a county names no category, that part stays empty.
 */
export function indexNumberText(county: County, year: number, n: number, category = ''): string {
  const prefix = county.settings['publication.index-prefix'];
  return `${typeof prefix === 'string' ? prefix : `yf${county.region}`}-${category}-${year}-${String(n).padStart(4, '0')}`;
}

/** Category (类别号) of what a module publishes, a county setting ("publication.index-category.<module>"); empty where there is none. */
function categoryOf(county: County, module: string): string {
  const category = county.settings[`publication.index-category.${module}`];
  return typeof category === 'string' ? category : '';
}

/**
 * The office under which a paper is numbered: the authority whose seal it bears, or the unit that handles the matter. What is
 * published is numbered for the whole region, one series for each category, since an index number (索引号) names one page of one site.
 */
export function numberingOffice(prepared: Prepared, due: Prepared['papers'][number], county: County): string {
  if (due.paper === indexNumber) return siteOffice(county);
  return sealingOffice(prepared, due.seal);
}

/** The office that keeps the region's site: the root of the tree of offices. */
export function siteOffice(county: County): string {
  return [...county.offices.values()].find((o) => o.parent === null)?.code ?? county.region;
}

/** Short name of an office in numbers, a county setting ("number.prefix.<office>"). */
export function prefixOf(county: County, office: string): string {
  const prefix = county.settings[`number.prefix.${office}`];
  return typeof prefix === 'string' ? prefix : county.officeName(office);
}

/** The series from which what leaves is numbered (索引号). */
export const publicationSeries = '公开';

/** The series in which a paper is numbered; undefined for one that bears no number. */
export function seriesOf(prepared: Prepared, due: Prepared['papers'][number], county: County): string | undefined {
  if (due.paper !== indexNumber) return due.series;
  const category = categoryOf(county, prepared.procedure.module);
  return category === '' ? publicationSeries : `${publicationSeries} ${category}`;
}

/** The number as it is written, once its place in its series is taken. */
export function numberOf(
  prepared: Prepared,
  due: Prepared['papers'][number],
  county: County,
  year: number,
  n: number,
): string {
  if (due.paper === indexNumber) return indexNumberText(county, year, n, categoryOf(county, prepared.procedure.module));
  return numberText(prefixOf(county, numberingOffice(prepared, due, county)), due.series ?? '', year, n);
}

/** The next number of a series, given back when the transaction rolls back. */
export async function nextNumber(
  client: PoolClient,
  region: string,
  office: string,
  series: string,
  year: number,
): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    `insert into counters (region, office, series, year, last) values ($1, $2, $3, $4, 1)
     on conflict (region, office, series, year) do update set last = counters.last + 1 returning last`,
    [region, office, series, year],
  );
  return rows[0]?.last ?? 0;
}

/** Takes the next number of each series that the act needs; a rollback gives them back. */
export async function takeNumbers(
  client: PoolClient,
  region: string,
  prepared: Prepared,
  county: County,
): Promise<{ paper: string; number: string }[]> {
  const year = Number(prepared.recorded.on.slice(0, 4));
  const numbers: { paper: string; number: string }[] = [];
  // Always in the same order, so that two acts never wait for each other's counters.
  const asked = prepared.papers
    .map((due) => ({
      due,
      office: numberingOffice(prepared, due, county),
      series: seriesOf(prepared, due, county),
    }))
    .sort((a, b) => (`${a.office} ${a.series}` < `${b.office} ${b.series}` ? -1 : 1));
  for (const { due, office, series } of asked) {
    const n = series === undefined ? undefined : await nextNumber(client, region, office, series, year);
    numbers.push({
      paper: due.paper,
      number: n === undefined ? '' : numberOf(prepared, due, county, year, n),
    });
  }
  return prepared.papers.map((p) => numbers.find((n) => n.paper === p.paper) ?? { paper: p.paper, number: '' });
}
