// Brings a database up to the numbered SQL files in migrations/: each once, whole or not at all, and never a changed one.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { Login } from './embedded/embedded.ts';

/** One file of migrations/: `0002_people.sql` is number 2. */
export interface Migration {
  readonly number: number;
  readonly file: string;
  readonly sha256: string;
  readonly sql: string;
}

const FOLDER = fileURLToPath(new URL('migrations', import.meta.url));
/** Any number; the same for every process that migrates, so that two of them take turns. */
const TURN = 360121;

/** The migrations that the program comes with, in order. Throws when two share a number or a name is not `0001_name.sql`. */
export function readMigrations(folder = FOLDER): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1];
      if (number === undefined) throw new Error(`迁移文件 ${file} 的名字应形如 0001_name.sql。`);
      // The same text on every machine, whatever its line ends.
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      return { number: Number(number), file, sha256: createHash('sha256').update(sql).digest('hex'), sql };
    });
  migrations.forEach((migration, index) => {
    const before = migrations[index - 1];
    if (before?.number === migration.number)
      throw new Error(`${before.file} 与 ${migration.file} 的编号相同，请改一个。`);
  });
  return migrations;
}

/**
 * Applies what is not yet applied, as the owner; returns the files applied now. Refuses in words, and changes nothing, when an applied
 * file was changed since, when the database is newer than the program, or when a file was slipped in before one already applied.
 */
export async function migrate(owner: Login, migrations: readonly Migration[] = readMigrations()): Promise<string[]> {
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TURN]);
    await client.query(
      `create table if not exists schema_migrations (
         number int primary key,
         file text not null,
         sha256 text not null,
         applied_at timestamptz not null default now())`,
    );
    const { rows } = await client.query<Applied>('select number, file, sha256 from schema_migrations order by number');
    const pending = pendingAfter(rows, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.file);
  } finally {
    await client.end();
  }
}

interface Applied {
  readonly number: number;
  readonly file: string;
  readonly sha256: string;
}

function pendingAfter(applied: readonly Applied[], migrations: readonly Migration[]): Migration[] {
  for (const row of applied) {
    const ours = migrations.find((migration) => migration.number === row.number);
    if (ours === undefined) {
      throw new Error(`数据库已升级到 ${row.file}，比本版程序新。请使用不低于该版本的程序，数据没有改动。`);
    }
    if (ours.sha256 !== row.sha256) {
      throw new Error(
        `迁移文件 ${ours.file} 在执行之后被改动过，与数据库记录的内容不一致。` +
          '请恢复原文件；需要修改表结构时，请新增一个编号更大的文件。数据没有改动。',
      );
    }
  }
  const last = applied.at(-1);
  const pending = migrations.filter((migration) => !applied.some((row) => row.number === migration.number));
  const late = pending.find((migration) => last !== undefined && migration.number < last.number);
  if (late !== undefined) {
    throw new Error(`迁移文件 ${late.file} 排在已执行的 ${last!.file} 之前。请给它一个更大的编号。数据没有改动。`);
  }
  return pending;
}

async function apply(client: Client, { number, file, sha256, sql }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migrations (number, file, sha256) values ($1, $2, $3)', [
      number,
      file,
      sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const { message, position } = error as Error & { position?: string };
    const line = position === undefined ? '' : `第 ${sql.slice(0, Number(position)).split('\n').length} 行`;
    throw new Error(`执行迁移文件 ${file} ${line}没有成功，已全部撤回：${message}`, { cause: error });
  }
}
