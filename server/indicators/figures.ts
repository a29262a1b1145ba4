/** Computes figures exactly, with what stands behind each, and lists the very matters that a figure counts. */
import type { Pool } from 'pg';
import type { Figures, FigureView, MatterList } from '../../contract/index.ts';
import type { Figure } from '../../kernel/indicator/index.ts';
import { moneyText, percent } from '../../kernel/indicator/index.ts';
import type { Acting, Module } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { NotFound } from '../matters/errors.ts';
import { rowColumns, storedRows } from '../matters/list.ts';
import type { Office } from '../matters/service.ts';
import { visibleSql } from '../matters/visibility.ts';
import type { StoredMatter } from '../present/matter.ts';
import { type Indicator, indicatorsOf, type Period, populationSql, readings, totalsSql } from './compile.ts';

export const yearPeriod = (region: string, year: number, asOf: string): Period => ({
  region,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  asOf,
});

/** Count and sum of every figure that is no rate, by its id. */
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
  const computed = await totals(pool, indicators, period);
  const plain = indicators.map(({ id, spec, procedure }): Figure | undefined => {
    const total = computed.get(id);
    if (spec.kind === 'rate' || !total) return undefined;
    const { count, amount } = total;
    const money = spec.kind === 'sum' && procedure.file[spec.of]?.kind === 'money';
    return {
      id,
      label: spec.label,
      ...(spec.section ? { section: spec.section } : {}),
      unit: spec.unit,
      value: spec.kind === 'sum' ? (money ? amount / 100 : amount) : count,
      count,
    };
  });
  const byId = new Map(plain.filter((f) => f !== undefined).map((f) => [f.id, f]));
  return indicators.map(({ id, spec, module }): Figure => {
    if (spec.kind !== 'rate') return byId.get(id) as Figure;
    const numerator = byId.get(`${module.id}.${spec.numerator}`)?.value ?? 0;
    const denominator = byId.get(`${module.id}.${spec.denominator}`)?.value ?? 0;
    return {
      id,
      label: spec.label,
      ...(spec.section ? { section: spec.section } : {}),
      unit: 'ratio',
      value: denominator === 0 ? null : numerator / denominator,
      numerator,
      denominator,
      count: byId.get(`${module.id}.${spec.denominator}`)?.count ?? 0,
    };
  });
}

/** A figure as printed: with its unit, money in the largest exact unit, a rate in percent, “—” over nothing. */
export function figureText(figure: Figure): string {
  if (figure.value === null) return '—';
  if (figure.unit === 'ratio') return percent(figure.value);
  if (figure.unit === '元') return moneyText(Math.round(figure.value * 100));
  return `${figure.value}${figure.unit}`;
}

export async function figuresOf(office: Office, year: number, asOf: string): Promise<Figures> {
  const specs = new Map(indicatorsOf(office.modules).map((i) => [i.id, i.spec]));
  const figures = await computeFigures(office.pool, office.modules, yearPeriod(office.region, year, asOf));
  return {
    region: office.region,
    year,
    asOf,
    figures: figures.map(
      (f): FigureView => ({
        id: f.id,
        label: f.label,
        meaning: specs.get(f.id)?.meaning ?? '',
        section: f.section ?? null,
        unit: f.unit,
        value: f.value,
        numerator: f.numerator ?? null,
        denominator: f.denominator ?? null,
        count: f.count,
        text: figureText(f),
      }),
    ),
  };
}

/** The indicator of this id; a rate opens the matters of its denominator. */
export function populationOf(modules: readonly Module[], id: string): Indicator {
  const all = indicatorsOf(modules);
  const found = all.find((i) => i.id === id);
  if (!found) throw new NotFound('没有这项指标');
  const { spec } = found;
  return spec.kind === 'rate'
    ? (all.find((i) => i.id === `${found.module.id}.${spec.denominator}`) as Indicator)
    : found;
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
  const population = populationSql(populationOf(office.modules, id), period, parameters);
  const visible = visibleSql(viewer, office.modules, parameters);
  const from = `from matters m join (${population}) p on p.matter = m.id where m.region = ${parameters.add(office.region)} and ${visible}`;
  const counted = await office.pool.query<{ count: number }>(`select count(*)::int as count ${from}`, [
    ...parameters.values,
  ]);
  const { rows } = await office.pool.query<StoredMatter>(
    `select ${rowColumns} ${from} order by m.opened_on, m.id limit ${parameters.add(size)}::int offset ${parameters.add((page - 1) * size)}::int`,
    parameters.values,
  );
  return { total: counted.rows[0]?.count ?? 0, page, size, rows: storedRows(office, rows), states: [] };
}
