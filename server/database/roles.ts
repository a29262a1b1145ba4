// The database roles: the owner, who makes tables, and the server, who may only do what each table grants it.
import { Client, escapeIdentifier } from 'pg';
import type { Login } from './embedded/embedded.ts';

/** Owns the database and its tables; runs migrations. Not a superuser. */
export const OWNER_ROLE = 'yifa_owner';

/** What the server logs in as (or, on your own PostgreSQL, changes into): may do to each table what its migration grants, no more. */
export const SERVER_ROLE = 'yifa_server';

const LEAST = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/** Makes roles and the database `name` in the embedded cluster, where they are missing. `administrator` is the cluster's superuser. */
export async function installDatabase(administrator: Login, name: string): Promise<void> {
  const client = new Client(administrator);
  await client.connect();
  try {
    for (const role of [OWNER_ROLE, SERVER_ROLE]) {
      const found = await client.query('select from pg_roles where rolname = $1', [role]);
      if (found.rowCount === 0) await client.query(`create role ${role} login ${LEAST}`);
    }
    // A tool that is given the owner's address (DATABASE_URL) changes into the server's role the way it does elsewhere.
    await client.query(`grant ${SERVER_ROLE} to ${OWNER_ROLE}`);
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${escapeIdentifier(name)} owner ${OWNER_ROLE}`);
    await grantDatabase(client, name);
  } finally {
    await client.end();
  }
}

/** On your own PostgreSQL (DATABASE_URL): makes the server's role where it is missing, or says which statements to have run. */
export async function ensureServerRole(owner: Login): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ database: string; user: string; exists: boolean; member: boolean }>(
      `select current_database() as database, current_user as user, r.oid is not null as exists,
              coalesce(pg_has_role(r.oid, 'member'), false) as member
         from (select 1) as one left join pg_roles r on r.rolname = $1`,
      [SERVER_ROLE],
    );
    const { database, user, exists, member } = rows[0]!;
    const statements = [
      ...(exists ? [] : [`create role ${SERVER_ROLE} nologin ${LEAST}`]),
      ...(member ? [] : [`grant ${SERVER_ROLE} to ${escapeIdentifier(user)}`]),
    ];
    try {
      for (const statement of statements) await client.query(statement);
      await grantDatabase(client, database);
    } catch (error) {
      throw new Error(
        `数据库用户 ${user} 无权建立角色 ${SERVER_ROLE}（${(error as Error).message}）。请数据库管理员先执行：` +
          statements.map((statement) => `${statement};`).join(' '),
      );
    }
  } finally {
    await client.end();
  }
}

/** What the server may do with the database itself: connect. Not copied when a database is cloned, hence apart from migrations. */
export async function grantDatabase(client: Client, name: string): Promise<void> {
  const database = escapeIdentifier(name);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${SERVER_ROLE}`);
}
