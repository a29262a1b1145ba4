// The embedded database under the accidents that happen: killed outright, left behind, started twice, moved into a closed home.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { ownerPool } from '../connect.ts';
import { type EmbeddedDatabase, startEmbedded, takeDataFolder } from './embedded.ts';
import { findPostmaster } from './postmaster.ts';
import { startOf } from './process-identity.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A data folder inside a home of mode 700, as a careful user's (or root's) is. */
function freshHome(): string {
  const closed = mkdtempSync(join(tmpdir(), 'yifa-home-'));
  chmodSync(closed, 0o700);
  undo.push(() => rmSync(closed, { recursive: true, force: true }));
  return join(closed, 'data');
}

async function start(home: string): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(home);
  undo.push(() => database.stop());
  return database;
}

function connect(database: EmbeddedDatabase): Pool {
  const pool = ownerPool(database.address, 4);
  undo.push(() => pool.end());
  return pool;
}

/** Another process that uses the data folder, and says one line when it does. */
async function another(statement: string, home: string): Promise<{ child: ChildProcess; said: string }> {
  const code = `const { startEmbedded, takeDataFolder } = await import(${JSON.stringify(new URL('embedded.ts', import.meta.url).href)});
    const home = ${JSON.stringify(home)}; ${statement}; setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  undo.push(() => child.kill('SIGKILL'));
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, said: said.toString('utf8').trim() };
}

async function killOutright(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function until(what: () => unknown, patience = 15_000): Promise<void> {
  for (let waited = 0; !(await what()); waited += 20) {
    if (waited > patience) throw new Error(`没有等到：${what}`);
    await sleep(20);
  }
}

const answers = (pool: Pool) => () =>
  pool.query('select 1').then(
    () => true,
    () => false,
  );

test('no acknowledged row is lost when PostgreSQL is killed outright while writing, and it comes back by itself', async () => {
  const database = await start(freshHome());
  const pool = connect(database);
  await pool.query('create table rows (id int primary key)');
  const acknowledged: number[] = [];
  let next = 0;
  for (let round = 0; round < 3; round++) {
    const before = database.postmaster()!;
    let writing = true;
    const writers = [1, 2, 3].map(async () => {
      while (writing) {
        const id = ++next;
        await pool.query('insert into rows values ($1)', [id]).then(
          () => acknowledged.push(id),
          () => sleep(5),
        );
      }
    });
    await until(() => acknowledged.length > 100 * (round + 1));
    process.kill(before, 'SIGKILL');
    await sleep(50);
    writing = false;
    await Promise.all(writers);
    await until(answers(pool));
    expect(database.postmaster()).not.toBe(before);
    const { rows } = await pool.query('select id from rows');
    const kept = new Set(rows.map((row) => row.id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  }
});

test('a database left behind by a server that was killed is adopted, and stopped in the end', async () => {
  const home = freshHome();
  const { child, said } = await another('console.log((await startEmbedded(home)).postmaster())', home);
  await killOutright(child);
  expect(startOf(Number(said)), 'the orphan is alive').toBeDefined();

  const database = await start(home);
  expect(database.postmaster()).toBe(Number(said));
  await database.stop();
  expect(startOf(Number(said)), 'the orphan is stopped').toBeUndefined();
});

test('when server and database are both killed outright, the next start recovers the rows', async () => {
  const home = freshHome();
  const statement = `const { Client } = await import(${JSON.stringify(import.meta.resolve('pg'))});
    const database = await startEmbedded(home);
    const client = new Client(database.address.owner); await client.connect();
    await client.query('create table rows (id int); insert into rows values (42)');
    console.log(database.postmaster())`;
  const { child, said } = await another(statement, home);
  await killOutright(child);
  process.kill(Number(said), 'SIGKILL');
  const pool = connect(await start(home));
  expect((await pool.query('select id from rows')).rows).toEqual([{ id: 42 }]);
});

describe('a data folder has one server', () => {
  test('a second one is refused in words that say which process has it and what to do', async () => {
    const home = freshHome();
    const { child } = await another("takeDataFolder(home); console.log('taken')", home);
    expect(() => takeDataFolder(home)).toThrow(`依法已经在运行（进程 ${child.pid}），正在使用数据目录 ${home}`);
    expect(() => takeDataFolder(home)).toThrow('YIFA_DATA');
  });

  test('a second one in the same process is refused too', () => {
    const home = freshHome();
    const mine = takeDataFolder(home);
    expect(() => takeDataFolder(home)).toThrow('依法已经在运行');
    mine.release();
    takeDataFolder(home).release();
  });

  test('and is free again when its server was killed', async () => {
    const home = freshHome();
    const { child } = await another("takeDataFolder(home); console.log('taken')", home);
    await killOutright(child);
    takeDataFolder(home).release();
  });
});

test('the database stays while anyone uses it, and stops with the last', async () => {
  const home = freshHome();
  const [server, command] = await Promise.all([start(home), start(home)]);
  const postmaster = server.postmaster()!;
  expect(command.postmaster()).toBe(postmaster);
  await server.stop();
  expect(command.postmaster()).toBe(postmaster);
  await command.stop();
  expect(startOf(postmaster)).toBeUndefined();
});

test('a pid file whose number now belongs to another process does not keep the database from starting', async () => {
  const home = freshHome();
  await (await start(home)).stop();
  writeFileSync(
    join(home, 'postgres', 'postmaster.pid'),
    `${process.pid}\n/proc/self/fd/3\n0\n5432\n/nowhere\n\n0 0\nready\n`,
  );
  expect(findPostmaster(join(home, 'postgres'))).toBeUndefined();
  const database = await start(home);
  expect(database.postmaster()).not.toBe(process.pid);
});

test('an installation that was cut short is begun again', async () => {
  const home = freshHome();
  mkdirSync(join(home, 'postgres.new', 'base'), { recursive: true });
  writeFileSync(join(home, 'postgres.new', 'PG_VERSION'), '18\n');
  await (await start(home)).stop();
  expect(existsSync(join(home, 'postgres.new'))).toBe(false);
});

test('the data of another major version are refused in words and left alone', async () => {
  const home = freshHome();
  mkdirSync(join(home, 'postgres'), { recursive: true });
  writeFileSync(join(home, 'postgres', 'PG_VERSION'), '15\n');
  await expect(startEmbedded(home)).rejects.toThrow('是 PostgreSQL 15 的数据');
  expect(readdirSync(join(home, 'postgres'))).toEqual(['PG_VERSION']);
});

test('it is reached through a socket that only its user may open, keeps no password, and waits for the disk', async () => {
  const home = freshHome();
  const database = await start(home);
  const socket = join(database.address.owner.host!, '.s.PGSQL.5432');
  expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700);
  expect(Buffer.byteLength(socket)).toBeLessThan(100);
  expect(readdirSync(home).sort()).toEqual(['locks', 'postgres', 'postgres.log']);
  const pool = connect(database);
  const { rows } = await pool.query(
    `select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'synchronous_commit',
      'full_page_writes', 'data_checksums', 'server_encoding') order by name`,
  );
  expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
    data_checksums: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
  });
});

test('a connection that is lent out when the database is killed fails at its next statement, and the process lives on', async () => {
  const database = await start(freshHome());
  const pool = connect(database);
  const client = await pool.connect();
  await client.query('select 1');
  process.kill(database.postmaster()!, 'SIGKILL');
  await until(() => database.postmaster() === undefined);
  await until(() => database.postmaster() !== undefined);
  await expect(client.query('select 1')).rejects.toThrow();
  client.release(true);
  await until(answers(pool));
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});
