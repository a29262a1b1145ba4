/** My work: what is due first and by which article, what waits for my approval, what waits for others. */
import type { Work, WorkItem } from '../../contract/index.ts';
import { type Acting, type AvailableAct, availableActs } from '../../kernel/procedure/index.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { limitView, nearest } from '../present/limits.ts';
import { matterRow, proposalViews, type StoredMatter } from '../present/matter.ts';
import { rowColumns } from './list.ts';
import { environmentOf, moduleNamed, type Office, procedureOf } from './service.ts';
import { visibleSql } from './visibility.ts';

const soonDays = 5;
const shown = 60;

function item(office: Office, viewer: Acting, stored: StoredMatter): WorkItem & { acts: AvailableAct[] } {
  const procedure = procedureOf(office, stored.snapshot);
  const env = environmentOf(office, procedure);
  const limits = stored.limits.map((l) => limitView(procedure, l, env.today));
  const acts = availableActs(procedure, stored.snapshot, viewer, env).filter((a) => a.available);
  return {
    matter: matterRow(moduleNamed(office, stored.snapshot.module), procedure, stored, office.county(), env.today),
    limit: nearest(limits) ?? null,
    next: nextActs(procedure, stored, acts).map((a) => ({ act: a.act, label: a.label })),
    acts,
  };
}

/** The acts that move the matter on come first: those that end its nearest limit, then those that change its state. */
function nextActs(procedure: ReturnType<typeof procedureOf>, stored: StoredMatter, acts: AvailableAct[]): AvailableAct[] {
  const limit = stored.due_limit === null ? undefined : procedure.limits?.[stored.due_limit];
  const ends = new Set(limit === undefined ? [] : typeof limit.ends === 'string' ? [limit.ends] : limit.ends);
  const weight = (a: AvailableAct): number => (ends.has(a.act) ? 0 : procedure.acts[a.act]?.to !== undefined && procedure.acts[a.act]?.track === undefined ? 1 : 2);
  return [...acts].sort((a, b) => weight(a) - weight(b)).slice(0, 3);
}

/** The work of a person today. Matters of which the person may do no act now wait for others. */
export async function workOf(office: Office, viewer: Acting): Promise<Work> {
  const today = office.clock.today();
  const home = viewer.office ? [viewer.office] : [];
  // Mine: assigned to me, in an office of mine and assigned to no one yet, or one in which my office takes part.
  const ownWork = (p: Parameters): string =>
    `m.region = ${p.add(office.region)} and m.closed_on is null and ${visibleSql(viewer, office.modules, p)} and (m.people @> array[${p.add(viewer.id)}::text] or (m.people = '{}' and m.office = any(${p.add(home)}::text[])) or m.offices && ${p.add(home)}::text[])`;
  const mine = new Parameters();
  const mineSql = ownWork(mine);
  const near = new Parameters();
  const nearSql = ownWork(near);
  const day = near.add(today);
  const approving = new Parameters([office.region]);
  const asked = approving.add([...viewer.capacities, `person:${viewer.id}`]);
  const [work, approvals, counts] = await Promise.all([
    office.pool.query<StoredMatter>(
      `select ${rowColumns} from matters m where ${mineSql} order by m.due asc nulls last, m.opened_on limit ${shown}`, mine.values),
    office.pool.query<StoredMatter>(
      `select ${rowColumns} from matters m where m.region = $1 and m.waiting && ${asked}::text[] and ${visibleSql(viewer, office.modules, approving)} order by m.due asc nulls last limit ${shown}`, approving.values),
    office.pool.query<{ overdue: number; soon: number }>(
      `select count(*) filter (where m.due < ${day}::date)::int as overdue, count(*) filter (where m.due between ${day}::date and ${day}::date + ${soonDays})::int as soon
       from matters m where ${nearSql} and m.due is not null`, near.values),
  ]);
  const items = work.rows.map((row) => item(office, viewer, row));
  const strip = ({ acts: _, ...rest }: WorkItem & { acts: AvailableAct[] }): WorkItem => rest;
  return {
    today,
    overdue: counts.rows[0]?.overdue ?? 0,
    soon: counts.rows[0]?.soon ?? 0,
    items: items.filter((i) => i.next.length > 0).map(strip),
    waiting: items.filter((i) => i.next.length === 0).map(strip),
    approvals: approvals.rows.flatMap((row) => {
      const procedure = procedureOf(office, row.snapshot);
      const env = environmentOf(office, procedure);
      const row2 = matterRow(moduleNamed(office, row.snapshot.module), procedure, row, office.county(), today);
      return proposalViews(procedure, row.snapshot, viewer, env, office.county()).filter((p) => p.mine).map((proposal) => ({ matter: row2, proposal }));
    }),
  };
}

