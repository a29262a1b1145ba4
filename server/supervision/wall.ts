/**
 * The supervisor's wall (执法监督墙): for each body, how the files of each procedure come out, and what is late. Bodies stand in the
 * order of the office tree; fines, cases and inspections are never ranked (行政处罚法第七十四条). Every number is counted through the
 * one visibility predicate and opens its list through the same conditions.
 */
import type { Wall, WallCell, WallNumbers, WallQuery } from '../../contract/index.ts';
import { type Acting, type Module, watchedProcedure } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { visibleParts } from '../matters/reading/visible-parts.ts';
import { moduleNamed, type Office } from '../matters/service.ts';
import type { County } from '../people/county.ts';
import { articleOf } from '../present/words.ts';
import { declaresFindings, wallColumns } from './columns.ts';
import { overdueSql, unpublishedSql, waitingSql } from './conditions.ts';
import { watchSql } from './watches.ts';

/** Offices from the top of the tree down, each with how deep it stands; sisters by their codes. */
export function officeTree(county: Pick<County, 'offices'>): { code: string; depth: number }[] {
  const children = Map.groupBy(county.offices.values(), (o) =>
    o.parent && county.offices.has(o.parent) ? o.parent : '',
  );
  const walk = (parent: string, depth: number): { code: string; depth: number }[] =>
    (children.get(parent) ?? [])
      .map((o) => o.code)
      .sort()
      .flatMap((code) => [{ code, depth }, ...walk(code, depth + 1)]);
  return walk('', 0);
}

interface Totals {
  module: string;
  procedure: string;
  authority: string;
  open: boolean;
  count: number;
}
interface Lacking extends Totals {
  grp: string;
  missing: boolean;
}
interface ByBody {
  authority: string;
  count: number;
}

const byBody = { authority: 'm.authority' };
const byProcedure = { module: 'm.module', procedure: 'm.procedure', ...byBody, open: '(m.closed_on is null)' };

type Count = <R extends object>(
  group: Readonly<Record<string, string>>,
  which: (p: Parameters) => string,
  from?: (p: Parameters) => string,
) => Promise<R[]>;

/** How many matters each watch finds: those of findings from one reading of what is missing, each of repeats by itself. */
async function watchesOf(modules: readonly Module[], office: Office, count: Count): Promise<Wall['watches']> {
  const all = modules.flatMap((module) => (module.watches ?? []).map((watch) => ({ module, watch })));
  const findings = all.flatMap(({ watch }) => ('finding' in watch ? [watch.finding] : []));
  const missing =
    findings.length === 0
      ? []
      : await count<{ module: string; procedure: string; finding: string; count: number }>(
          { module: 'm.module', procedure: 'm.procedure', finding: 'f.finding' },
          (p) => `f.outcome = 'missing' and f.finding = any(${p.add([...new Set(findings)])}::text[])`,
          () => 'findings f join matters m on m.region = f.region and m.id = f.matter',
        );
  return Promise.all(
    all.map(async ({ module, watch }) => {
      const procedure = watchedProcedure(watch);
      const found =
        'finding' in watch
          ? missing.filter((r) => r.module === module.id && r.procedure === procedure && r.finding === watch.finding)
          : await count<{ region: string; count: number }>({ region: 'm.region' }, (p) =>
              watchSql(module, watch, office.region, p),
            );
      return {
        module: module.id,
        procedure,
        watch: watch.id,
        label: watch.label,
        advice: watch.advice,
        per: articleOf(watch.per),
        count: found.reduce((n, r) => n + r.count, 0),
      };
    }),
  );
}

export async function wallOf(office: Office, viewer: Acting, query: WallQuery): Promise<Wall> {
  const county = office.county();
  const today = office.clock.today();
  const modules: readonly Module[] = query.module === undefined ? office.modules : [moduleNamed(office, query.module)];
  const columns = wallColumns(modules);

  /** Rows over what the viewer sees under the filters, each part by its own index. */
  const count: Count = async <R extends object>(
    group: Readonly<Record<string, string>>,
    which: (p: Parameters) => string,
    from = (_: Parameters): string => 'matters m',
  ): Promise<R[]> => {
    const p = new Parameters();
    const parts = visibleParts(viewer, office.modules, { region: office.region }, p);
    if (parts.length === 0) return [];
    const wheres = [
      `m.region = ${p.add(office.region)}`,
      ...(query.module === undefined ? [] : [`m.module = ${p.add(query.module)}`]),
      ...(query.authority === undefined ? [] : [`m.authority = ${p.add(query.authority)}`]),
      ...(query.year === undefined
        ? []
        : [`m.opened_on between ${p.add(`${query.year}-01-01`)}::date and ${p.add(`${query.year}-12-31`)}::date`]),
      which(p),
    ].join(' and ');
    const source = from(p);
    const named = Object.entries(group).map(([name, sql]) => `${sql} as ${name}`);
    const each = parts.map(
      (part) =>
        `select ${named.join(', ')}, count(*) as n from ${source} where ${wheres} and ${part} group by ${Object.values(group).join(', ')}`,
    );
    const names = Object.keys(group).join(', ');
    const { rows } = await office.pool.query<R>(
      `select ${names}, sum(n)::int as count from (${each.join(' union all ')}) c group by ${names}`,
      p.values,
    );
    return rows;
  };
  const procedures = [...new Map(columns.map((c) => [`${c.module}/${c.procedure}`, c])).values()];
  const declaring = (p: Parameters): string =>
    `(m.module, m.procedure) in (${procedures.map((c) => `(${p.add(c.module)}, ${p.add(c.procedure)})`).join(', ')})`;
  const none = Promise.resolve([]);
  const [totals, lacking, overdue, publications, waiting, watches] = await Promise.all([
    procedures.length === 0 ? none : count<Totals>(byProcedure, declaring),
    procedures.length === 0
      ? none
      : count<Lacking>(
          { ...byProcedure, grp: 'f.grp', missing: 'f.missing' },
          declaring,
          (p) =>
            `(select matter, grp, bool_or(outcome = 'missing') as missing from findings where region = ${p.add(office.region)} group by matter, grp) f join matters m on m.id = f.matter`,
        ),
    count<ByBody>(byBody, (p) => overdueSql(today, p)),
    count<ByBody>(byBody, (p) => unpublishedSql(today, p)),
    count<ByBody>(byBody, () => waitingSql),
    watchesOf(modules, office, count),
  ]);

  const sum = (rows: readonly { count: number }[]): number => rows.reduce((n, r) => n + r.count, 0);
  /** The numbers of one body, or of all together when none is named. */
  const numbers = (authority?: string): WallNumbers => {
    const own = <R extends { authority: string }>(rows: readonly R[]): readonly R[] =>
      authority === undefined ? rows : rows.filter((r) => r.authority === authority);
    const [all, short] = [own(totals as Totals[]), own(lacking as Lacking[])];
    return {
      cells: columns.map(({ module, procedure, group }): WallCell => {
        const here = all.filter((r) => r.module === module && r.procedure === procedure);
        const lacks = short.filter((r) => r.module === module && r.procedure === procedure && r.grp === group);
        const settled = (open: boolean): number =>
          sum(here.filter((r) => r.open === open)) - sum(lacks.filter((r) => r.open === open));
        return {
          total: sum(here),
          complete: settled(false),
          missing: sum(lacks.filter((r) => r.missing)),
          excused: sum(lacks.filter((r) => !r.missing)),
          notYet: settled(true),
        };
      }),
      overdue: sum(own(overdue)),
      publications: sum(own(publications)),
      waiting: sum(own(waiting)),
    };
  };
  const present = new Set([...(totals as Totals[]), ...overdue, ...publications, ...waiting].map((r) => r.authority));
  const tree = officeTree(county);
  // A body that has left the tree still answers for its matters, after the others.
  const places = [
    ...tree,
    ...[...present]
      .filter((code) => !county.offices.has(code))
      .sort()
      .map((code) => ({ code, depth: 0 })),
  ];
  return {
    today,
    columns,
    bodies: places
      .filter(({ code }) => present.has(code))
      .map(({ code, depth }) => ({ authority: code, name: county.officeName(code), depth, ...numbers(code) })),
    all: numbers(),
    watches,
    modules: office.modules.filter(declaresFindings).map((m) => ({ module: m.id, label: m.label })),
    authorities: [...new Set(tree.map(({ code }) => county.authorityOf(code)))].map((code) => ({
      authority: code,
      name: county.officeName(code),
    })),
  };
}
