/** What a matter's record lacks (核验结论), as stored beside it: only what is missing or excused, since what holds needs no row. */
import { type Environment, findingsOf, type Matter, type Procedure } from '../../../kernel/procedure/index.ts';
import type { Queryable } from './write.ts';

export interface FindingRow {
  finding: string;
  grp: string;
  outcome: 'missing' | 'excused';
}

/** Null for a procedure that declares no findings, so that its acts touch no table for them. */
export function findingRows(procedure: Procedure, matter: Matter, env: Environment): FindingRow[] | null {
  if (!procedure.findings) return null;
  return findingsOf(procedure, matter, env).flatMap(({ finding, group, outcome }): FindingRow[] =>
    outcome === 'missing' || outcome === 'excused' ? [{ finding, grp: group, outcome }] : [],
  );
}

/** The rows with the legal date since which each has been so: what was so before keeps its day. */
export function since<R extends FindingRow>(
  before: readonly (FindingRow & { since: string })[],
  rows: readonly R[],
  on: string,
): (R & { since: string })[] {
  return rows.map((row) => {
    const was = before.find((b) => b.finding === row.finding && b.outcome === row.outcome);
    return { ...row, since: was?.since ?? on };
  });
}

/**
 * Common table expressions that bring the stored findings of the matter in `moved` in line with the JSON array `parameter`; they do
 * nothing, and look at nothing, when it is null. `moved` has region, id, module, procedure, and the row's office, authority, last_on in `i`.
 */
export const findingsSql = (parameter: string): string => `
, findings_gone as (delete from findings f using moved where ${parameter}::jsonb is not null and f.region = moved.region and f.matter = moved.id
    and not (f.finding = any(select n.finding from jsonb_to_recordset(${parameter}::jsonb) as n(finding text))))
, findings_kept as (insert into findings as f (region, matter, module, procedure, office, authority, finding, grp, outcome, since)
    select moved.region, moved.id, moved.module, moved.procedure, i.office, i.authority, n.finding, n.grp, n.outcome, i.last_on
    from moved, i, jsonb_to_recordset(${parameter}::jsonb) as n(finding text, grp text, outcome text)
    on conflict (region, matter, finding) do update set office = excluded.office, authority = excluded.authority, grp = excluded.grp, outcome = excluded.outcome,
      since = case when f.outcome = excluded.outcome then f.since else excluded.since end
    where (f.outcome, f.office, f.authority, f.grp) is distinct from (excluded.outcome, excluded.office, excluded.authority, excluded.grp))`;

/** Writes the findings of one matter anew, as repair does. */
export async function replaceFindings(
  db: Queryable,
  matter: Matter,
  rows: readonly (FindingRow & { since: string })[],
): Promise<void> {
  await db.query('delete from findings where region = $1 and matter = $2', [matter.region, matter.id]);
  if (rows.length === 0) return;
  await db.query(
    `insert into findings (region, matter, module, procedure, office, authority, finding, grp, outcome, since)
     select $1, $2, $3, $4, $5, $6, n.finding, n.grp, n.outcome, n.since from jsonb_to_recordset($7::jsonb) as n(finding text, grp text, outcome text, since date)`,
    [matter.region, matter.id, matter.module, matter.procedure, matter.office, matter.authority, JSON.stringify(rows)],
  );
}

/** Brings the stored findings of a matter in line without an act, keeping since when each has been so. */
export async function keepFindings(db: Queryable, matter: Matter, rows: readonly FindingRow[]): Promise<void> {
  const { rows: stored } = await db.query(
    'select finding, grp, outcome, since from findings where region = $1 and matter = $2',
    [matter.region, matter.id],
  );
  await replaceFindings(
    db,
    matter,
    since(stored as unknown as (FindingRow & { since: string })[], rows, matter.lastOn),
  );
}
