/** Reckons the day of publication of matters that were there before it was kept (升级以后), so that the desk finds all that is owed. */
import { type Matter, publicationsOwed, settingReader } from '../../kernel/procedure/index.ts';
import { type Office, procedureOf } from '../matters/service.ts';

const batch = 500;

/** Matters that were reckoned; each once, also when several servers start at a time or stop halfway. */
export async function reckonPublications(
  office: Pick<Office, 'pool' | 'region' | 'modules' | 'calendar' | 'county'>,
): Promise<number> {
  const { pool, region } = office;
  for (let done = 0; ; ) {
    const { rows } = await pool.query<{ snapshot: Matter }>(
      "select snapshot from matters where region = $1 and publish_due = '-infinity' limit $2",
      [region, batch],
    );
    if (rows.length === 0) return done;
    const reckoned = rows.map(({ snapshot }) => {
      const procedure = procedureOf(office, snapshot);
      const setting = settingReader(procedure, office.county().settings);
      const owed = publicationsOwed(procedure, snapshot, { calendar: office.calendar(), setting });
      return {
        id: snapshot.id,
        seq: snapshot.seq,
        due: owed.map((o) => o.due).sort()[0] ?? null,
        provisional: owed.some((o) => o.provisional),
      };
    });
    // Whoever acted in a matter meanwhile has reckoned it already.
    await pool.query(
      `update matters m set publish_due = n.due, provisional = m.provisional or n.provisional
       from jsonb_to_recordset($2::jsonb) as n(id uuid, seq int, due date, provisional boolean)
       where m.region = $1 and m.id = n.id and m.seq = n.seq and m.publish_due = '-infinity'`,
      [region, JSON.stringify(reckoned)],
    );
    done += rows.length;
  }
}
