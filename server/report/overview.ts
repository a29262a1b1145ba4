/** One honest picture of the county: what is open, what is late and whose it is. Every number opens its matters through the same predicate as the lists. */
import type { Overview } from '../../contract/index.ts';
import { addDays, addMonths } from '../../kernel/calendar/index.ts';
import type { Acting } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { visibleSql } from '../matters/reading/visibility.ts';
import { visibleParts } from '../matters/reading/visible-parts.ts';
import type { Office } from '../matters/service.ts';

const total = <K extends 'open' | 'overdue' | 'soon'>(rows: readonly Readonly<Record<K, number>>[], key: K): number =>
  rows.reduce((n, r) => n + r[key], 0);

/** Proposals that wait for this viewer's opinion. */
async function approvalsAsked(office: Office, viewer: Acting): Promise<number> {
  const p = new Parameters();
  const { rows } = await office.pool.query<{ count: number }>(
    `select count(*)::int as count from matters m where m.region = ${p.add(office.region)} and m.procedure = m.module
       and m.id in (select matters_waiting_for(${p.add(office.region)}, ${p.add([...viewer.capacities, `person:${viewer.id}`])}::text[])) and ${visibleSql(viewer, office.modules, p)}`,
    p.values,
  );
  return rows[0]?.count ?? 0;
}

export async function overviewOf(office: Office, viewer: Acting): Promise<Overview> {
  const today = office.clock.today();
  const county = office.county();
  const monthStart = `${today.slice(0, 7)}-01`;
  const lastMonth = addMonths(monthStart, -1);
  const yearBefore = addMonths(monthStart, -11);
  const week = addDays(today, 7);
  /** Counts over what the viewer sees, from the indexes alone. Registers (名录) run no limit and would drown the open matters. */
  const query = async <R extends object>(
    columns: string,
    which: (day: (d: string) => string) => string,
    sql: (from: string, day: (d: string) => string) => string,
  ): Promise<R[]> => {
    const p = new Parameters();
    const day = (d: string): string => `${p.add(d)}::date`;
    const fixed = { region: office.region };
    const parts = visibleParts(viewer, office.modules, fixed, p);
    if (parts.length === 0) return [];
    const base = `m.region = ${p.add(office.region)} and m.procedure = m.module and ${which(day)}`;
    const from = `(${parts.map((part) => `select ${columns} from matters m where ${base} and ${part}`).join(' union all ')}) m`;
    return (await office.pool.query<R>(sql(from, day), p.values)).rows;
  };
  const monthly = (column: 'opened_on' | 'closed_on') =>
    query<{ module: string; month: string; count: number }>(
      `m.module, m.${column} as day`,
      (day) => `m.${column} >= ${day(yearBefore)}`,
      (from) =>
        `select module, to_char(day, 'YYYY-MM') as month, sum(n)::int as count from (select module, day, count(*) as n from ${from} group by 1, 2) days group by 1, 2`,
    );
  const [running, opened, closed, approvals] = await Promise.all([
    query<{
      module: string;
      procedure: string;
      version: string;
      office: string;
      state: string;
      open: number;
      overdue: number;
      soon: number;
    }>(
      'm.module, m.procedure, m.version, m.office, m.state, m.due',
      () => 'm.closed_on is null',
      (
        from,
        day,
      ) => `select module, procedure, version, office, state, count(*)::int as open, count(*) filter (where due < ${day(today)})::int as overdue,
         count(*) filter (where due between ${day(today)} and ${day(week)})::int as soon from ${from} group by 1, 2, 3, 4, 5`,
    ),
    monthly('opened_on'),
    monthly('closed_on'),
    approvalsAsked(office, viewer),
  ]);
  const of = (rows: typeof opened, module: string, month: string): number =>
    rows.find((r) => r.module === module && r.month === month)?.count ?? 0;
  const sums = <K extends 'module' | 'office'>(by: K) =>
    [...Map.groupBy(running, (r) => r[by])].map(([key, rows]) => ({
      key,
      open: total(rows, 'open'),
      overdue: total(rows, 'overdue'),
      soon: total(rows, 'soon'),
    }));
  const thisMonth = monthStart.slice(0, 7);
  const before = lastMonth.slice(0, 7);
  const modules = sums('module');
  const stirring = office.modules
    .map((m) => m.id)
    .filter(
      (id) =>
        modules.some((m) => m.key === id) ||
        [thisMonth, before].some((month) => of(opened, id, month) > 0) ||
        of(closed, id, thisMonth) > 0,
    );
  const months = [...new Set([...opened, ...closed].map((r) => `${r.month} ${r.module}`))].sort().map((key) => {
    const [month, module] = key.split(' ') as [string, string];
    return { month, module, opened: of(opened, module, month), closed: of(closed, module, month) };
  });
  const label = (module: string): string => office.modules.find((m) => m.id === module)?.label ?? module;
  const phases = new Map<string, { module: string; phase: string; count: number }>();
  for (const row of running) {
    const procedure = office.modules
      .find((m) => m.id === row.module)
      ?.procedures.find((q) => q.id === row.procedure && q.version === row.version);
    const phase = procedure?.states[row.state]?.phase ?? procedure?.states[row.state]?.label ?? row.state;
    const key = `${row.module} ${phase}`;
    phases.set(key, { module: row.module, phase, count: (phases.get(key)?.count ?? 0) + row.open });
  }
  return {
    today,
    open: total(running, 'open'),
    overdue: total(running, 'overdue'),
    dueThisWeek: total(running, 'soon'),
    approvals,
    byModule: stirring.map((id) => {
      const m = modules.find((found) => found.key === id);
      return {
        module: id,
        label: label(id),
        open: m?.open ?? 0,
        overdue: m?.overdue ?? 0,
        openedThisMonth: of(opened, id, thisMonth),
        openedLastMonth: of(opened, id, before),
        closedThisMonth: of(closed, id, thisMonth),
      };
    }),
    byOffice: sums('office')
      .map((r) => ({
        office: r.key,
        name: county.officeName(r.key),
        open: r.open,
        overdue: r.overdue,
        dueThisWeek: r.soon,
      }))
      .sort((a, b) => b.overdue - a.overdue || b.dueThisWeek - a.dueThisWeek || b.open - a.open),
    months,
    states: [...phases.values()],
  };
}
