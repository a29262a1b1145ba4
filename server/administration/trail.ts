/** One row of the audit (审计记录): who did what, about which, with what; written in the same transaction as the thing itself. */
import type { Pool, PoolClient } from 'pg';
import type { Kind } from './kinds.ts';

export interface Trace {
  person: string;
  what: Kind;
  about: string;
  detail?: Readonly<Record<string, unknown>>;
}

export async function keep(to: Pool | PoolClient, region: string, trace: Trace): Promise<void> {
  await to.query('insert into audit (region, person, what, about, detail) values ($1, $2, $3, $4, $5)', [
    region,
    trace.person,
    trace.what,
    trace.about,
    JSON.stringify(trace.detail ?? {}),
  ]);
}
