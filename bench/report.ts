/** All figures of the demonstration year, against the SQL that someone would write by hand for the same tables: without days of recording, corrections and drill-down. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { region } from '../county/nanchang/region.ts';
import { reportOutline } from '../county/nanchang/report-outline.ts';
import { isCounted } from '../kernel/indicator/index.ts';
import { procedureKey } from '../kernel/procedure/index.ts';
import { modules } from '../modules/index.ts';
import { loadCalendar } from '../server/calendar.ts';
import { systemClock } from '../server/clock.ts';
import { ownerPool, serverPool } from '../server/database/connect.ts';
import { startEmbedded } from '../server/database/embedded/embedded.ts';
import { migrate } from '../server/database/migrate.ts';
import { predicateSql } from '../server/database/predicate-sql.ts';
import { loadDemonstration } from '../server/demonstration/loading/load.ts';
import { type Indicator, indicatorsOf } from '../server/indicators/compile.ts';
import { computeFigures, yearPeriod } from '../server/indicators/figures.ts';
import { signingOf } from '../server/ledger/keys.ts';
import { openOffice } from '../server/office.ts';
import { buildReport } from '../server/report/build.ts';
import { compare, type Measure, time } from './means/measure.ts';

const year = 2023;
const asOf = '2024-01-25';

class Literals {
  /** Values written into the text, as someone would by hand. */
  add(value: unknown): string {
    const quoted = (v: unknown): string => `'${String(v).replaceAll("'", "''")}'`;
    return Array.isArray(value)
      ? `array[${value.map(quoted).join(', ')}]::text[]`
      : typeof value === 'string'
        ? quoted(value)
        : String(value);
  }
}

const literals = new Literals() as never;
const list = (values: readonly string[]): string => values.map((v) => `'${v}'`).join(', ');
const scope = ({ module, procedure }: Indicator): string =>
  `region = '${region}' and module = '${module.id}' and procedure = '${procedure.id}'`;

/** The conditions of one figure and what is taken of the matters that meet them. */
function wanted({ spec, procedure }: Indicator): { acts: string; take: string } | undefined {
  if (!isCounted(spec) || spec.kind === 'stock') return undefined;
  const column = (name: string) => {
    const field = procedure.file[name];
    if (!field) return undefined;
    const list = ['choices', 'people', 'offices'].includes(field.kind);
    return {
      sql: list
        ? `array(select jsonb_array_elements_text(facts->'${name}'))`
        : field.kind === 'yesNo'
          ? `(facts->>'${name}')::boolean`
          : `facts->>'${name}'`,
      type: list ? ('list' as const) : field.kind === 'yesNo' ? ('boolean' as const) : ('text' as const),
    };
  };
  const where = spec.where ? ` and ${predicateSql(spec.where, column, literals)}` : '';
  return {
    acts: `act in (${list(spec.acts)})${where}`,
    take:
      spec.kind === 'sum'
        ? `sum((facts->>'${spec.of}')::numeric)`
        : // What differs is taken as one text for each matter: a hand would not look into the lists either.
          `count(distinct ${spec.kind === 'distinct' ? `facts->'${spec.of}'` : 'matter'})`,
  };
}

const inYear = `on_date between '${year}-01-01' and '${year}-12-31'`;
const lastStates = (indicator: Indicator, take: string): string => {
  const start = indicator.spec.kind === 'stock' && indicator.spec.at === 'start';
  const until = start ? `on_date < '${year}-01-01'` : `on_date <= '${year}-12-31'`;
  return `select ${take} from (select distinct on (matter) to_state, facts from events where ${scope(indicator)} and ${until} order by matter, seq desc) last`;
};

/** One query for each figure. */
function byFigure(indicators: readonly Indicator[]): string[] {
  return indicators.flatMap((indicator) => {
    const { spec } = indicator;
    const asked = wanted(indicator);
    if (asked) return [`select ${asked.take} from events where ${scope(indicator)} and ${inYear} and ${asked.acts}`];
    return spec.kind === 'stock'
      ? [lastStates(indicator, `count(*) filter (where to_state in (${list(spec.states)}))`)]
      : [];
  });
}

/** One pass over the year's events for each procedure, every figure an aggregate of its own. */
function byProcedure(indicators: readonly Indicator[]): string[] {
  return [...Map.groupBy(indicators, (i) => procedureKey(i.procedure)).values()].flatMap((group) => {
    const [first] = group as [Indicator];
    const takes = group.flatMap((i) => {
      const asked = wanted(i);
      return asked ? [`${asked.take} filter (where ${asked.acts})`] : [];
    });
    const stocks = group.flatMap(({ spec }) =>
      spec.kind === 'stock' ? [`count(*) filter (where to_state in (${list(spec.states)}))`] : [],
    );
    return [
      ...(takes.length > 0 ? [`select ${takes.join(', ')} from events where ${scope(first)} and ${inYear}`] : []),
      ...(stocks.length > 0 ? [lastStates(first, stocks.join(', '))] : []),
    ];
  });
}

const runAll = (pool: Pool, queries: readonly string[]) => () =>
  time(() => Promise.all(queries.map((q) => pool.query(q))));

export async function reportMeasures(rounds: number): Promise<Measure[]> {
  const data = mkdtempSync(join(tmpdir(), 'yifa-bench-'));
  const database = await startEmbedded(data);
  await migrate(database.address.owner);
  const owner = ownerPool(database.address);
  const pool = serverPool(database.address, region);
  try {
    const clock = systemClock();
    const signing = signingOf(region, randomBytes(32));
    const { matters, acts } = await loadDemonstration(owner, {
      region,
      modules,
      calendar: await loadCalendar(owner),
      today: clock.today(),
      clock,
      alg: 'sha256',
      partyKey: 'bench',
      signing,
    });
    await owner.query('vacuum analyze');
    const office = await openOffice({ pool, region, modules, clock, partyKey: 'bench' });
    const indicators = indicatorsOf(modules);
    const ours = () => time(() => computeFigures(pool, modules, yearPeriod(region, year, asOf)));
    const note = `${indicators.length} figures over ${matters} matters and ${acts} acts`;
    return [
      await compare(
        'all figures of the demonstration year',
        'hand-written SQL, a query for each figure',
        'ms',
        rounds,
        ours,
        runAll(pool, byFigure(indicators)),
        note,
      ),
      await compare(
        'all figures of the demonstration year',
        'hand-written SQL, a pass for each procedure',
        'ms',
        rounds,
        ours,
        runAll(pool, byProcedure(indicators)),
        note,
      ),
      await compare(
        'the yearly report, written',
        'hand-written SQL, a query for each figure',
        'ms',
        rounds,
        () => time(() => buildReport(office, reportOutline, year, asOf)),
        runAll(pool, byFigure(indicators)),
      ),
    ];
  } finally {
    await pool.end();
    await owner.end();
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
