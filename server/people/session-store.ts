/** Sessions in PostgreSQL, so that any of several servers can answer and a restart signs no one out. */
import type { SessionStore } from '@fastify/session';
import type { Pool } from 'pg';

type Callback = (error?: unknown) => void;

export class PostgresSessions implements SessionStore {
  readonly #pool: Pool;
  readonly #region: string;
  constructor(pool: Pool, region: string) {
    this.#pool = pool;
    this.#region = region;
  }

  set(sid: string, session: { person?: string; cookie: { expires?: Date | null } }, callback: Callback): void {
    const expires = session.cookie.expires ?? new Date(Date.now() + 12 * 3_600_000);
    this.#pool
      .query(
        'insert into sessions (sid, region, person, data, expires_at) values ($1, $2, $3, $4, $5) on conflict (sid) do update set person = excluded.person, data = excluded.data, expires_at = excluded.expires_at',
        [sid, this.#region, session.person ?? null, JSON.stringify(session), expires],
      )
      .then(() => callback(), callback);
  }

  get(sid: string, callback: (error: unknown, session?: never) => void): void {
    this.#pool
      .query<{ data: never }>('select data from sessions where sid = $1 and region = $2 and expires_at > now()', [
        sid,
        this.#region,
      ])
      .then(
        ({ rows }) => callback(null, rows[0]?.data),
        (error) => callback(error),
      );
  }

  destroy(sid: string, callback: Callback): void {
    this.#pool.query('delete from sessions where sid = $1', [sid]).then(() => callback(), callback);
  }
}
