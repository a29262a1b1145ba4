/** Reckons the day of publication of matters that were there before it was kept (升级以后), so that the desk finds all that is owed. */
import { listed, type Matter, type Procedure, publicationsOwed, settingReader } from '../../kernel/procedure/index.ts';
import { inSnapshot } from '../database/transaction.ts';
import { readMatters } from '../ledger/replay/read-matters.ts';
import { rebuild } from '../ledger/replay/rebuild.ts';
import { type Office, procedureOf } from '../matters/service.ts';

const batch = 500;

type Part = Pick<Office, 'pool' | 'region' | 'modules' | 'calendar' | 'county' | 'partyKey'>;

/** Whether acts of before the upgrade may have changed what is public: what they changed is told by the record alone. */
function mayHaveChanged(procedure: Procedure, { publications = {}, history }: Matter): boolean {
  return Object.entries(publications).some(([id, { seq }]) => {
    const { changed, shownFor } = procedure.publication?.[id] ?? {};
    const anew = shownFor !== undefined && history.filter((d) => d.act === 'publish').length > 1;
    return anew || history.some((d) => d.seq > seq && (d.act === 'correct' || listed(changed?.after).includes(d.act)));
  });
}

/** The matters with what their later acts changed, replayed from their entries where there may be such. */
async function toldAnew(office: Part, matters: readonly Matter[]): Promise<Matter[]> {
  const asked = matters.filter((m) => mayHaveChanged(procedureOf(office, m), m)).map((m) => m.id);
  if (asked.length === 0) return [...matters];
  const means = { ...office, calendar: office.calendar(), county: office.county() };
  const records = await inSnapshot(office.pool, (client) => readMatters(client, office.region, asked));
  const told = new Map(
    records.filter((r) => r.entries.length > 0).map((r) => [r.id, rebuild(r.entries, means).matter]),
  );
  return matters.map((m) => {
    const { history, publications } = told.get(m.id) ?? m;
    return { ...m, history, ...(publications ? { publications } : {}) };
  });
}

/** Matters that were reckoned; each once, also when several servers start at a time or stop halfway. */
export async function reckonPublications(office: Part): Promise<number> {
  const { pool, region } = office;
  for (let done = 0; ; ) {
    const { rows } = await pool.query<{ snapshot: Matter }>(
      "select snapshot from matters where region = $1 and publish_due = '-infinity' limit $2",
      [region, batch],
    );
    if (rows.length === 0) return done;
    const snapshots = await toldAnew(
      office,
      rows.map((r) => r.snapshot),
    );
    const reckoned = snapshots.map((snapshot) => {
      const procedure = procedureOf(office, snapshot);
      const setting = settingReader(procedure, office.county().settings);
      const owed = publicationsOwed(procedure, snapshot, { calendar: office.calendar(), setting });
      return {
        id: snapshot.id,
        seq: snapshot.seq,
        due: owed.map((o) => o.due).sort()[0] ?? null,
        history: snapshot.history,
        publications: snapshot.publications ?? null,
        provisional: owed.some((o) => o.provisional),
      };
    });
    // Whoever acted in a matter meanwhile has reckoned it already.
    await pool.query(
      `update matters m set publish_due = n.due, provisional = m.provisional or n.provisional,
         snapshot = m.snapshot || jsonb_build_object('history', n.history) || case when n.publications is null then '{}' else jsonb_build_object('publications', n.publications) end
       from jsonb_to_recordset($2::jsonb) as n(id uuid, seq int, due date, history jsonb, publications jsonb, provisional boolean)
       where m.region = $1 and m.id = n.id and m.seq = n.seq and m.publish_due = '-infinity'`,
      [region, JSON.stringify(reckoned)],
    );
    done += rows.length;
  }
}
