/** Computes limits anew when a year's holiday notice has been loaded (载入放假安排后重新计算) or a setting was changed, and leaves a trace of every date that moved. */
import { chineseDate } from '../../kernel/calendar/index.ts';
import { type LimitStatus, limitsOf, type Matter } from '../../kernel/procedure/index.ts';
import { environmentOf, inTransaction, type Office, procedureOf } from '../matters/service.ts';
import { findingRows, keepFindings } from '../matters/writing/findings.ts';
import { columnsOf } from '../matters/writing/row.ts';
import { type Notice, raise } from './notices.ts';

const BATCH = 200;

export interface Moved {
  limit: string;
  from: string | null;
  to: string | null;
}

/**
 * Every matter with a limit, running or past, that rested on a year not yet decreed. Nothing in the record changes: the dates were
 * never part of it. Returns the matters whose dates moved.
 */
export async function reproject(office: Office): Promise<{ matters: number; moved: number }> {
  const done = { matters: 0, moved: 0 };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await office.pool.query<{ id: string; title: string; snapshot: Matter; limits: LimitStatus[] }>(
      `select id::text, title, snapshot, limits from matters where region = $1 and id > $2 and (limits @? '$[*] ? (@.provisional == true)' or (provisional and (snapshot ? 'publications' or publish_due is not null))) order by id limit $3`,
      [office.region, after, BATCH],
    );
    for (const row of rows) {
      const fresh = await restate(office, row.snapshot, row.limits, row.title, holidays);
      if (fresh) done.matters += 1;
      if (fresh && fresh.length > 0) done.moved += 1;
    }
    if (rows.length < BATCH) return done;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Why dates are reckoned anew, in words, and whether a matter is written although none of its limits moved. */
interface Cause {
  words: string;
  /** Days of publication as stored, where only a change of them is one. */
  stored?: { publish_due: string | null; withdraw_due: string | null };
}
const holidays: Cause = { words: '载入放假安排' };

/**
 * Reckons the running matters of a module anew, after a setting of it was changed. What is closed keeps the days by which it was judged.
 * Returns how many were looked at and whose days moved.
 */
export async function reprojectModule(office: Office, module: string): Promise<{ matters: number; moved: number }> {
  const done = { matters: 0, moved: 0 };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await office.pool.query<{
      id: string;
      title: string;
      snapshot: Matter;
      limits: LimitStatus[];
      publish_due: string | null;
      withdraw_due: string | null;
    }>(
      'select id::text, title, snapshot, limits, publish_due, withdraw_due from matters where region = $1 and module = $2 and closed_on is null and id > $3 order by id limit $4',
      [office.region, module, after, BATCH],
    );
    for (const { snapshot, limits, title, publish_due, withdraw_due } of rows) {
      done.matters += 1;
      const cause = { words: '县里调整设置', stored: { publish_due, withdraw_due } };
      if (await restate(office, snapshot, limits, title, cause)) done.moved += 1;
    }
    if (rows.length < BATCH) return done;
    after = rows.at(-1)?.id ?? after;
  }
}

/** The dates that moved, none when only the mark “provisional” fell away; undefined when nothing changed or the matter went on meanwhile. */
async function restate(
  office: Office,
  matter: Matter,
  stored: readonly LimitStatus[],
  title: string,
  cause: Cause,
): Promise<Moved[] | undefined> {
  const procedure = procedureOf(office, matter);
  const env = environmentOf(office, procedure);
  const limits = limitsOf(procedure, matter, env.calendar, env.setting);
  const moved = stored.flatMap((old, i): Moved[] =>
    limits[i] && limits[i].due !== old.due ? [{ limit: old.limit, from: old.due, to: limits[i].due }] : [],
  );
  const settled = stored.some((old, i) => old.provisional && limits[i]?.provisional === false);
  const { due, due_limit, party_due, law_due, withdraw_due, publish_due, provisional } = columnsOf(
    procedure,
    matter,
    limits,
    env,
  );
  // What is public, or to be, has days of its own, which no limit tells.
  const still = stored.some((l) => l.provisional && l.status === 'running');
  const publicity = cause.stored
    ? cause.stored.publish_due !== publish_due || cause.stored.withdraw_due !== withdraw_due
    : (matter.publications !== undefined || publish_due !== null) && !still && !provisional;
  if (moved.length === 0 && !settled && !publicity) return undefined;
  const written = await inTransaction(office.pool, async (client) => {
    const { rowCount } = await client.query(
      'update matters set limits = $4, due = $5, due_limit = $6, party_due = $7, law_due = $8, provisional = $9, withdraw_due = $10, publish_due = $11 where region = $1 and id = $2 and seq = $3',
      [
        matter.region,
        matter.id,
        matter.seq,
        JSON.stringify(limits),
        due,
        due_limit,
        party_due,
        law_due,
        provisional,
        withdraw_due,
        publish_due,
      ],
    );
    // A finding may speak of a limit; its day of law stays that of the last act.
    const findings = findingRows(procedure, matter, env);
    if (rowCount === 1 && findings) await keepFindings(client, matter, findings);
    // Whoever acted meanwhile computed the limits with the new calendar or will be found again next time.
    if (rowCount === 1)
      await client.query("insert into audit (region, what, about, detail) values ($1, 'reproject', $2, $3)", [
        matter.region,
        matter.id,
        JSON.stringify({ moved, years: env.calendar.decreedYears, why: cause.words }),
      ]);
    return rowCount === 1;
  });
  if (!written) return undefined;
  const running = new Map(limits.filter((l) => l.status === 'running').map((l) => [l.limit, l]));
  await raise(
    office,
    moved
      .filter((m) => running.has(m.limit))
      .map(
        (m): Notice => ({
          to: { office: matter.office },
          kind: 'reprojected',
          matter: matter.id,
          text: `“${matter.number ?? title}”的${procedure.limits?.[m.limit]?.label ?? m.limit}因${cause.words}由${day(m.from)}改为${day(m.to)}`,
          key: `reprojected/${matter.id}/${m.limit}/${m.from}/${m.to}`,
        }),
      ),
  );
  return moved;
}

const day = (date: string | null): string => (date === null ? '未定' : chineseDate(date));
