/** One honest picture of the county: what is open, what is late and whose it is. Every number opens its matters through the same predicate as the lists. */
import type { Overview } from '../../contract/index.ts';
import { addDays, addMonths } from '../../kernel/calendar/index.ts';
import type { Acting } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import type { Office } from '../matters/service.ts';
import { visibleSql } from '../matters/visibility.ts';

export async function overviewOf(office: Office, viewer: Acting): Promise<Overview> {
  const today = office.clock.today();
  const county = office.county();
  const monthStart = `${today.slice(0, 7)}-01`;
  const lastMonth = addMonths(monthStart, -1);
  const yearBefore = addMonths(monthStart, -11);
  // Registers (名录) run no limit and would drown the open matters.
  const query = <R extends object>(sql: (running: string, day: (d: string) => string, list: (values: readonly string[]) => string) => string) => {
    const p = new Parameters();
    const running = `m.region = ${p.add(office.region)} and m.procedure = m.module and ${visibleSql(viewer, office.modules, p)}`;
    const text = sql(running, (d) => `${p.add(d)}::date`, (values) => `${p.add(values)}::text[]`);
    return office.pool.query<R>(text, p.values);
  };
  const week = addDays(today, 7);
  const [totals, offices, months, states, approvals] = await Promise.all([
    query<Record<string, number> & { module: string }>(
      (running, day) => `select m.module, count(*) filter (where m.closed_on is null)::int as open, count(*) filter (where m.closed_on is null and m.due < ${day(today)})::int as overdue,
         count(*) filter (where m.closed_on is null and m.due between ${day(today)} and ${day(week)})::int as soon,
         count(*) filter (where m.opened_on >= ${day(monthStart)})::int as opened, count(*) filter (where m.opened_on >= ${day(lastMonth)} and m.opened_on < ${day(monthStart)})::int as opened_before,
         count(*) filter (where m.closed_on >= ${day(monthStart)})::int as closed
       from matters m where ${running} and (m.closed_on is null or m.opened_on >= ${day(lastMonth)} or m.closed_on >= ${day(monthStart)}) group by m.module`,
    ),
    query<{ office: string; open: number; overdue: number; soon: number }>(
      (running, day) => `select m.office, count(*)::int as open, count(*) filter (where m.due < ${day(today)})::int as overdue, count(*) filter (where m.due between ${day(today)} and ${day(week)})::int as soon
       from matters m where ${running} and m.closed_on is null group by m.office`,
    ),
    query<{ month: string; module: string; opened: number; closed: number }>(
      (running, day) => `select month, module, sum(opened)::int as opened, sum(closed)::int as closed from (
         select to_char(m.opened_on, 'YYYY-MM') as month, m.module, 1 as opened, 0 as closed from matters m where ${running} and m.opened_on >= ${day(yearBefore)}
         union all select to_char(m.closed_on, 'YYYY-MM'), m.module, 0, 1 from matters m where ${running} and m.closed_on >= ${day(yearBefore)}) x group by month, module order by month, module`,
    ),
    query<{ module: string; procedure: string; version: string; state: string; count: number }>(
      (running) => `select m.module, m.procedure, m.version, m.state, count(*)::int as count from matters m where ${running} and m.closed_on is null group by 1, 2, 3, 4`,
    ),
    query<{ count: number }>((running, _, list) => `select count(*)::int as count from matters m where ${running} and m.waiting && ${list([...viewer.capacities, `person:${viewer.id}`])}`),
  ]);
  const label = (module: string): string => office.modules.find((m) => m.id === module)?.label ?? module;
  const sum = (key: string): number => totals.rows.reduce((n, r) => n + (r[key] as number), 0);
  const phases = new Map<string, { module: string; phase: string; count: number }>();
  for (const row of states.rows) {
    const procedure = office.modules.find((m) => m.id === row.module)?.procedures.find((q) => q.id === row.procedure && q.version === row.version);
    const phase = procedure?.states[row.state]?.phase ?? procedure?.states[row.state]?.label ?? row.state;
    const key = `${row.module} ${phase}`;
    phases.set(key, { module: row.module, phase, count: (phases.get(key)?.count ?? 0) + row.count });
  }
  return {
    today,
    open: sum('open'),
    overdue: sum('overdue'),
    dueThisWeek: sum('soon'),
    approvals: approvals.rows[0]?.count ?? 0,
    byModule: totals.rows.map((r) => ({
      module: r.module, label: label(r.module), open: r.open ?? 0, overdue: r.overdue ?? 0, openedThisMonth: r.opened ?? 0, openedLastMonth: r.opened_before ?? 0, closedThisMonth: r.closed ?? 0,
    })),
    byOffice: offices.rows
      .map((r) => ({ office: r.office, name: county.officeName(r.office), open: r.open, overdue: r.overdue, dueThisWeek: r.soon }))
      .sort((a, b) => b.overdue - a.overdue || b.dueThisWeek - a.dueThisWeek || b.open - a.open),
    months: months.rows,
    states: [...phases.values()],
  };
}
