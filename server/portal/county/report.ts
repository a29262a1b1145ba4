/** Figures of the published report as they were frozen, and the matters behind one of them, without anything personal. */
import type { Figure } from '../../../kernel/indicator/index.ts';
import type { FigurePage, FigureView } from '../../../web/portal/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { indicatorsOf } from '../../indicators/compile.ts';
import { figureViews, populationOf, yearPeriod } from '../../indicators/figures.ts';
import { type Office, procedureOf } from '../../matters/service.ts';

const size = 50;

interface PublishedFigures {
  asOf: string;
  hash: string;
  figures: readonly FigureView[];
}

export async function publishedFigures(office: Office, year: number): Promise<PublishedFigures | null> {
  const { rows } = await office.pool.query<{ asOf: string; hash: string; figures: Figure[] }>(
    `select as_of::text as "asOf", hash, body->'figures' as figures from reports where region = $1 and year = $2 and published_on is not null order by published_on desc, frozen_on desc limit 1`,
    [office.region, year],
  );
  const [found] = rows;
  if (!found) return null;
  return {
    asOf: found.asOf,
    hash: found.hash,
    figures: figureViews(office.modules, found.figures),
  };
}

export async function figureWithMatters(
  office: Office,
  year: number,
  id: string,
  page: number,
): Promise<FigurePage | null> {
  const published = await publishedFigures(office, year);
  const figure = published?.figures.find((f) => f.id === id);
  if (!published || !figure || !indicatorsOf(office.modules).some((i) => i.id === id)) return null;
  const parameters = new Parameters();
  // The same compiled population as the figure itself, so that list and figure cannot part.
  const population = populationOf(office.modules, id, yearPeriod(office.region, year, published.asOf), parameters);
  const from = `from matters m join (${population}) p on p.matter = m.id where m.region = ${parameters.add(office.region)}`;
  const counted = await office.pool.query<{ total: number }>(`select count(*)::int as total ${from}`, [
    ...parameters.values,
  ]);
  const { rows } = await office.pool.query<{
    number: string | null;
    office: string;
    openedOn: string;
    closedOn: string | null;
    state: string;
    module: string;
    procedure: string;
    version: string;
  }>(
    `select m.number, m.office, m.opened_on::text as "openedOn", m.closed_on::text as "closedOn", m.state, m.module, m.procedure, m.version ${from}
      order by m.opened_on, m.id limit ${size} offset ${parameters.add((page - 1) * size)}::int`,
    parameters.values,
  );
  const county = office.county();
  return {
    year,
    figure,
    asOf: published.asOf,
    hash: published.hash,
    total: counted.rows[0]?.total ?? 0,
    page,
    size,
    rows: rows.map((m) => ({
      number: m.number,
      office: county.officeName(m.office),
      openedOn: m.openedOn,
      closedOn: m.closedOn,
      outcome: procedureOf(office, m).states[m.state]?.label ?? m.state,
    })),
  };
}
