/** Computes figures exactly, with what stands behind each, and lists the very matters that a figure counts. */
import type { Pool } from 'pg';
import type { FigureParts, Figures, FigureView, MatterList } from '../../contract/index.ts';
import {
  type Figure,
  fenOf,
  isCounted,
  moneyText,
  type PartRole,
  partsOf,
  percent,
} from '../../kernel/indicator/index.ts';
import type { Acting, Module } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { NotFound } from '../matters/errors.ts';
import { rowColumns, storedRows } from '../matters/reading/list.ts';
import { withNames } from '../matters/reading/named.ts';
import { visibleSql } from '../matters/reading/visibility.ts';
import type { Office } from '../matters/service.ts';
import type { StoredMatter } from '../present/matter.ts';
import { type Indicator, indicatorsOf, type Period, populationSql, readings, totalsSql } from './compile.ts';

export const yearPeriod = (region: string, year: number, asOf: string): Period => ({
  region,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  asOf,
});

/** Count and amount of every figure that reads the record itself, by its id. */
async function totals(
  pool: Pool,
  indicators: readonly Indicator[],
  period: Period,
): Promise<Map<string, { count: number; amount: number }>> {
  const found = await Promise.all(
    readings(indicators).map(async (reading) => {
      const parameters = new Parameters();
      const { rows } = await pool.query<Record<string, number | string | null>>(
        totalsSql(reading, period, parameters),
        parameters.values,
      );
      return reading.map(
        ({ id }, i) =>
          [id, { count: Number(rows[0]?.[`count${i}`] ?? 0), amount: Number(rows[0]?.[`amount${i}`] ?? 0) }] as const,
      );
    }),
  );
  return new Map(found.flat());
}

/** All figures of a region and period. Money is summed in fen. */
export async function computeFigures(pool: Pool, modules: readonly Module[], period: Period): Promise<Figure[]> {
  const indicators = indicatorsOf(modules);
  const [computed, behind] = await Promise.all([
    totals(pool, indicators, period),
    countsBehind(pool, indicators, period),
  ]);
  const all = new Map(indicators.map((i) => [i.id, i]));
  const known = new Map<string, Figure>();
  /** A figure, after those it is made of; the check of the definitions knows that they exist and make no circle. */
  const figure = (id: string): Figure | undefined => {
    const done = known.get(id);
    const indicator = all.get(id);
    if (done || !indicator) return done;
    const parts = partsOf(indicator.module.id, indicator.spec).map((part) => ({ ...part, figure: figure(part.id) }));
    const made = isCounted(indicator.spec)
      ? countedFigure(indicator, computed.get(id) ?? { count: 0, amount: 0 })
      : derivedFigure(indicator, parts, behind.get(id) ?? 0);
    known.set(id, made);
    return made;
  };
  return indicators.map(({ id }) => figure(id) as Figure);
}

const named = ({ id, spec }: Indicator): Pick<Figure, 'id' | 'label' | 'section' | 'unit'> => ({
  id,
  label: spec.label,
  ...(spec.section ? { section: spec.section } : {}),
  unit: spec.unit,
});

function countedFigure(indicator: Indicator, { count, amount }: { count: number; amount: number }): Figure {
  const { spec, procedure } = indicator;
  const money = spec.kind === 'sum' && procedure.file[spec.of]?.kind === 'money';
  const summed = spec.kind === 'sum' || spec.kind === 'distinct';
  return { ...named(indicator), value: summed ? (money ? amount / 100 : amount) : count, count };
}

/** Of yuan with fen: added as whole fen, so that no fraction is lost. */
const exactly = (values: readonly number[], money: boolean): number =>
  money ? values.reduce((sum, v) => sum + fenOf(v), 0) / 100 : values.reduce((sum, v) => sum + v, 0);

function derivedFigure(
  indicator: Indicator,
  parts: readonly { role: PartRole; figure: Figure | undefined }[],
  count: number,
): Figure {
  const partValue = (role: PartRole): number => parts.find((p) => p.role === role)?.figure?.value ?? 0;
  if (indicator.spec.kind === 'rate') {
    const numerator = partValue('numerator');
    const denominator = partValue('denominator');
    return {
      ...named(indicator),
      value: denominator === 0 ? null : numerator / denominator,
      numerator,
      denominator,
      count: parts.find((p) => p.role === 'denominator')?.figure?.count ?? 0,
    };
  }
  const values = parts.map(({ role, figure }) => (role === 'takes' ? -1 : 1) * (figure?.value ?? 0));
  return { ...named(indicator), value: exactly(values, indicator.spec.unit === '元'), count };
}

/** How many matters stand behind each total and each difference: as many as their lists show. */
async function countsBehind(
  pool: Pool,
  indicators: readonly Indicator[],
  period: Period,
): Promise<Map<string, number>> {
  const all = new Map(indicators.map((i) => [i.id, i]));
  const made = indicators.filter((i) => i.spec.kind === 'total' || i.spec.kind === 'difference');
  return new Map(
    await Promise.all(
      made.map(async (indicator) => {
        const parameters = new Parameters();
        const population = populationSql(indicator, period, parameters, all);
        const { rows } = await pool.query<{ n: number }>(
          `select count(*)::int as n from (${population}) p`,
          parameters.values,
        );
        return [indicator.id, rows[0]?.n ?? 0] as const;
      }),
    ),
  );
}

/** A figure as printed: with its unit, money in the largest exact unit, a rate in percent, “—” over nothing. */
export function figureText(figure: Figure): string {
  if (figure.value === null) return '—';
  if (figure.unit === 'ratio') return percent(figure.value);
  if (figure.unit === '元') return moneyText(fenOf(figure.value));
  return `${figure.value}${figure.unit}`;
}

/** Figures as read by people: with their reading (口径), what they are made of and how they are printed. */
export function figureViews(modules: readonly Module[], figures: readonly Figure[]): FigureView[] {
  const all = byId(modules);
  return figures.map((f) => ({
    id: f.id,
    label: f.label,
    meaning: all.get(f.id)?.spec.meaning ?? '',
    section: f.section ?? null,
    unit: f.unit,
    value: f.value,
    numerator: f.numerator ?? null,
    denominator: f.denominator ?? null,
    count: f.count,
    text: figureText(f),
    parts: partsAmong(all, f.id),
  }));
}

export async function figuresOf(office: Office, year: number, asOf: string): Promise<Figures> {
  const figures = await computeFigures(office.pool, office.modules, yearPeriod(office.region, year, asOf));
  return { region: office.region, year, asOf, figures: figureViews(office.modules, figures) };
}

/** SQL of the matters behind the figure of this id, as `populationSql` gives them. @throws NotFound */
export function populationOf(modules: readonly Module[], id: string, period: Period, parameters: Parameters): string {
  const all = new Map(indicatorsOf(modules).map((i) => [i.id, i]));
  const found = all.get(id);
  if (!found) throw new NotFound('没有这项指标');
  return populationSql(found, period, parameters, all);
}

const byId = (modules: readonly Module[]): ReadonlyMap<string, Indicator> =>
  new Map(indicatorsOf(modules).map((i) => [i.id, i]));

/** The figures that a figure is made of, so that its list can lead to theirs. */
export const figureParts = (modules: readonly Module[], id: string): FigureParts => partsAmong(byId(modules), id);

function partsAmong(all: ReadonlyMap<string, Indicator>, id: string): FigureParts {
  const found = all.get(id);
  return (found ? partsOf(found.module.id, found.spec) : []).map((part) => ({
    ...part,
    label: all.get(part.id)?.spec.label ?? part.id,
  }));
}

/** Exactly the matters a figure counts, as far as the viewer may see them; `total` counts those shown. */
export async function figureMatters(
  office: Office,
  viewer: Acting,
  id: string,
  period: Period,
  page: number,
  size: number,
): Promise<MatterList> {
  const parameters = new Parameters();
  const population = populationOf(office.modules, id, period, parameters);
  const visible = visibleSql(viewer, office.modules, parameters);
  const from = `from matters m join (${population}) p on p.matter = m.id where m.region = ${parameters.add(office.region)} and ${visible}`;
  const counted = await office.pool.query<{ count: number }>(`select count(*)::int as count ${from}`, [
    ...parameters.values,
  ]);
  const { rows } = await office.pool.query<StoredMatter>(
    `select ${rowColumns} ${from} order by m.opened_on, m.id limit ${parameters.add(size)}::int offset ${parameters.add((page - 1) * size)}::int`,
    parameters.values,
  );
  const named = await withNames(office, viewer, rows, storedRows(office, rows));
  return { total: counted.rows[0]?.count ?? 0, page, size, rows: named, states: [] };
}
