/** My work: what is due first and by which article, what waits for my approval, what waits for others. */
import type { Work, WorkItem } from '../../../contract/index.ts';
import {
  type Acting,
  type AvailableAct,
  actLabel,
  asksCertificates,
  availableActs,
  publishes,
  withdrawalsDue,
} from '../../../kernel/procedure/index.ts';
import { Parameters } from '../../database/predicate-sql.ts';
import { limitView, nearest } from '../../present/limits.ts';
import { matterRow, proposalViews, type StoredMatter } from '../../present/matter.ts';
import { inNextOrder } from '../../present/next-acts.ts';
import { withdrawalView } from '../../present/withdrawals.ts';
import { conferredOn, nothingAround, type Surroundings } from '../asking/surroundings.ts';
import { environmentOf, moduleNamed, type Office, procedureOf } from '../service.ts';
import type { Queryable } from '../writing/write.ts';
import { rowColumns } from './list.ts';
import { namedInProposals, namedMatters } from './named.ts';
import { visibleSql } from './visibility.ts';

const soonDays = 5;
const shown = 60;

function item(
  office: Office,
  viewer: Acting,
  stored: StoredMatter,
  around: Surroundings,
): WorkItem & { acts: AvailableAct[] } {
  const procedure = procedureOf(office, stored.snapshot);
  const env = environmentOf(office, procedure, around);
  const mine = withdrawalsDue(procedure, stored.snapshot, env).filter((w) =>
    publishes(procedure, stored.snapshot, w.publication, viewer, env),
  );
  const limits = [
    ...stored.limits.map((l) => limitView(procedure, l, env.today)),
    ...mine.map((w) => withdrawalView(procedure, w, env.today)),
  ];
  const acts = availableActs(procedure, stored.snapshot, viewer, env).filter((a) => a.available);
  return {
    matter: matterRow(moduleNamed(office, stored.snapshot.module), procedure, stored, office.county(), env.today),
    limit: nearest(limits) ?? null,
    next: [
      ...(mine.length > 0 ? [{ act: 'withdrawPublication', label: actLabel(procedure, 'withdrawPublication') }] : []),
      ...inNextOrder(procedure, { state: stored.snapshot.state, limits: stored.limits }, acts).map((a) => ({
        act: a.act,
        label: a.label,
      })),
    ].slice(0, 3),
    acts,
  };
}

/** By the nearest day, those without one last; otherwise as they came. */
const byDay = (a: WorkItem, b: WorkItem): number => {
  const [one, two] = [a.limit?.due ?? '9999', b.limit?.due ?? '9999'];
  return one < two ? -1 : one > two ? 1 : 0;
};

/** The work of a person today. Matters of which the person may do no act now wait for others. */
export async function workOf(office: Office, viewer: Acting): Promise<Work> {
  const today = office.clock.today();
  const home = viewer.office ? [viewer.office] : [];
  // Mine: those of my office, those assigned to me elsewhere, those in which my office takes part; each by its own index, none twice.
  // What must be withdrawn is work also in a matter that is closed.
  const ownWork = (p: Parameters, which = 'm.closed_on is null'): string[] => {
    const base = `m.region = ${p.add(office.region)} and ${which} and ${visibleSql(viewer, office.modules, p)}`;
    const inHome = home.length === 1 ? `m.office = ${p.add(home[0])}` : `m.office = any(${p.add(home)}::text[])`;
    const me = p.add([viewer.id]);
    const sealed = `m.authority = any(${p.add(home)}::text[])`;
    return [
      inHome,
      `not ${inHome} and m.id in (select matters_of_people(${p.add(office.region)}, ${me}::text[]))`,
      `not ${inHome} and not m.people && ${me}::text[] and ${sealed}`,
      `not ${inHome} and not m.people && ${me}::text[] and not ${sealed} and m.id in (select matters_involving(${p.add(office.region)}, ${p.add(home)}::text[]))`,
    ].map((part) => `${base} and ${part}`);
  };
  const mine = new Parameters();
  const firsts = ownWork(mine).map(
    (part) =>
      `(select m.id, m.due, m.opened_on, 1 as rank from matters m where ${part} order by m.due asc nulls last, m.opened_on, m.id limit ${shown})`,
  );
  // What no clock drives and is assigned to me comes before the registers of my office, which may be long.
  firsts.push(
    `(select m.id, m.due, m.opened_on, 0 as rank from matters m where m.region = ${mine.add(office.region)} and m.closed_on is null and ${visibleSql(viewer, office.modules, mine)} and m.id in (select matters_of_people(${mine.add(office.region)}, ${mine.add([viewer.id])}::text[])) order by m.due asc nulls last, m.opened_on, m.id limit ${shown})`,
  );
  const near = new Parameters();
  const day = near.add(today);
  const due = ownWork(near).map(
    (part) => `select m.due from matters m where ${part} and m.due <= ${day}::date + ${soonDays}`,
  );
  const withdrawals = new Parameters();
  const withdrawing = ownWork(withdrawals, 'm.withdraw_due is not null').map(
    (part) => `(select m.id, m.withdraw_due from matters m where ${part} order by m.withdraw_due, m.id limit ${shown})`,
  );
  const approving = new Parameters([office.region]);
  const asked = approving.add([...viewer.capacities, `person:${viewer.id}`]);
  const mayComeDown = office.modules.some((m) =>
    m.procedures.some((p) => Object.values(p.publication ?? {}).some((spec) => spec.takenDown)),
  );
  const certified = office.modules.some((m) => m.procedures.some(asksCertificates));
  const [work, approvals, counts, conferred, withdraw] = await Promise.all([
    office.pool.query<StoredMatter>(
      `with page as materialized (select id, due, opened_on, min(rank) as rank from (${firsts.join(' union all ')}) firsts group by id, due, opened_on order by due asc nulls last, min(rank), opened_on, id limit ${shown})
       select ${rowColumns} from page join matters m on m.region = ${mine.add(office.region)} and m.id = page.id order by page.due asc nulls last, page.rank, page.opened_on, page.id`,
      mine.values,
    ),
    office.pool.query<StoredMatter>(
      `select ${rowColumns} from matters m where m.region = $1 and m.id in (select matters_waiting_for($1, ${asked}::text[])) and ${visibleSql(viewer, office.modules, approving)} order by m.due asc nulls last limit ${shown}`,
      approving.values,
    ),
    office.pool.query<{ overdue: number; soon: number }>(
      `select count(*) filter (where due < ${day}::date)::int as overdue, count(*) filter (where due >= ${day}::date)::int as soon from (${due.join(' union all ')}) near`,
      near.values,
    ),
    conferredOn(office.pool as unknown as Queryable, office.region, certified ? [viewer.id] : []),
    mayComeDown
      ? office.pool.query<StoredMatter>(
          `with page as materialized (select * from (${withdrawing.join(' union all ')}) firsts order by withdraw_due, id limit ${shown})
       select ${rowColumns} from page join matters m on m.region = ${withdrawals.add(office.region)} and m.id = page.id order by page.withdraw_due, page.id`,
          withdrawals.values,
        )
      : { rows: [] },
  ]);
  // Other matters are not looked up for a whole desk; a claim that reads them is left to the matter's own page.
  const around: Surroundings = { ...nothingAround, conferred };
  const down = withdraw.rows
    .map((row) => item(office, viewer, row, around))
    .filter((i) => i.next[0]?.act === 'withdrawPublication');
  const downIds = new Set(down.map((i) => i.matter.id));
  const others = work.rows
    .filter((row) => !downIds.has(row.snapshot.id))
    .map((row) => item(office, viewer, row, around));
  const items = [...down, ...others].sort(byDay);
  // A matter that is open besides is counted already when its own day is as near.
  const added = down.filter((i) => i.matter.closedOn !== null).map((i) => i.limit?.daysLeft ?? 0);
  const strip = ({ acts: _, ...rest }: WorkItem & { acts: AvailableAct[] }): WorkItem => rest;
  const named = await namedMatters(office, viewer, namedInProposals(office, approvals.rows));
  return {
    today,
    overdue: (counts.rows[0]?.overdue ?? 0) + added.filter((left) => left < 0).length,
    soon: (counts.rows[0]?.soon ?? 0) + added.filter((left) => left >= 0 && left <= soonDays).length,
    items: items.filter((i) => i.next.length > 0).map(strip),
    waiting: items.filter((i) => i.next.length === 0).map(strip),
    approvals: approvals.rows.flatMap((row) => {
      const procedure = procedureOf(office, row.snapshot);
      const env = environmentOf(office, procedure, around);
      const row2 = matterRow(moduleNamed(office, row.snapshot.module), procedure, row, office.county(), today);
      return proposalViews(procedure, row.snapshot, viewer, env, office.county(), named)
        .filter((p) => p.mine)
        .map((proposal) => ({ matter: row2, proposal }));
    }),
  };
}
