/** Clears away what was promised to be cleared: ended sessions, and citizens' drafts after thirty days. */
import type { Office } from '../matters/service.ts';

export async function sweep(office: Pick<Office, 'pool' | 'region'>): Promise<{ sessions: number; drafts: number }> {
  const { pool, region } = office;
  const sessions = await pool.query('delete from sessions where region = $1 and expires_at < now()', [region]);
  const drafts = await pool.query("delete from drafts where region = $1 and at < now() - interval '30 days'", [region]);
  return { sessions: sessions.rowCount ?? 0, drafts: drafts.rowCount ?? 0 };
}
