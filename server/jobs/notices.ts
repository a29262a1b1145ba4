/** Notices to people and offices, each raised once by its key. */
import type { Office } from '../matters/service.ts';

export interface Notice {
  /** To one person, or to whoever holds a capacity, or to an office; exactly one is set. */
  to: { person: string } | { capacity: string } | { office: string };
  matter?: string;
  kind: 'limit-near' | 'limit-overdue' | 'supervision' | 'reprojected' | 'calendar' | 'record' | 'account';
  text: string;
  /** The same key is never raised again. */
  key: string;
}

/** Raises notices; returns how many were new. */
export async function raise(office: Pick<Office, 'pool' | 'region'>, notices: readonly Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const rows = notices.map(({ to, ...rest }) => ({
    person: null,
    capacity: null,
    office: null,
    matter: null,
    ...to,
    ...rest,
  }));
  const { rowCount } = await office.pool.query(
    `insert into notices (region, person, capacity, office, matter, kind, text, key)
     select $1, n.person, n.capacity, n.office, n.matter, n.kind, n.text, n.key
       from jsonb_to_recordset($2::jsonb) as n(person text, capacity text, office text, matter uuid, kind text, text text, key text)
     on conflict (region, key) do nothing`,
    [office.region, JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}
