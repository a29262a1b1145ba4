// The server's role can do what migrations grant it and nothing else; these tests log in as it and try.
import { describe, expect, test } from 'vitest';
import { addressOfUrl, serverPool } from './connect.ts';
import { withDatabase } from './testing/test-database.ts';

const REGION = '360121';
const database = withDatabase();

test.each([
  ['make a table', 'create table mine (id int)'],
  ['make a temporary table', 'create temp table mine (id int)'],
  ['make a schema', 'create schema mine'],
  ['make a role', 'create role mine'],
  ['make a function', 'create function mine() returns int language sql return 1'],
  ['become the owner', 'set role yifa_owner'],
  ['become the superuser', 'set role postgres'],
  ['change what was migrated', "update schema_migrations set sha256 = ''"],
  ['read a file of the machine', "select pg_read_file('/etc/passwd')"],
  ['run a program', "copy (select 1) to program 'true'"],
])('the server cannot %s', async (_what, statement) => {
  await expect(database().server(REGION).query(statement)).rejects.toThrow(/permission denied/);
});

test('neither the server nor the owner is a superuser or passes row-level security by', async () => {
  for (const pool of [database().server(REGION), database().owner]) {
    const { rows } = await pool.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
  }
});

describe('a connection of the server carries its region', () => {
  const asked = "select current_user as role, current_setting('yifa.region') as region";

  test('in the embedded database', async () => {
    const { rows } = await database().server(REGION).query(asked);
    expect(rows).toEqual([{ role: 'yifa_server', region: REGION }]);
  });

  test('in your own PostgreSQL, where it changes into its role as it connects', async () => {
    const pool = serverPool(await addressOfUrl(database().url), '110101');
    try {
      const { rows } = await pool.query(asked);
      expect(rows).toEqual([{ role: 'yifa_server', region: '110101' }]);
      await expect(pool.query('create table mine (id int)')).rejects.toThrow('permission denied');
    } finally {
      await pool.end();
    }
  });

  test('and nothing that is not a region', () => {
    expect(() => serverPool(database().address, '360121 -c role=postgres')).toThrow('六位数字');
  });
});

test('dates come as the text they are, counts as numbers, and no count is rounded', async () => {
  const { rows } = await database().owner.query(
    "select date '2023-05-04' as on, array[date '2023-05-04', null] as days, count(*) as count from (select 1) as one",
  );
  expect(rows).toEqual([{ on: '2023-05-04', days: ['2023-05-04', null], count: 1 }]);
  await expect(database().owner.query('select 9007199254740993::bigint as big')).rejects.toThrow('超出');
});

test('Chinese has trigrams, and sorts by pinyin where asked to', async () => {
  await database().owner.query('create extension if not exists pg_trgm');
  const trigrams = await database().owner.query("select show_trgm('行政复议') as found");
  expect(trigrams.rows[0].found.length).toBeGreaterThan(3);
  const { rows } = await database().owner.query(
    `select string_agg(name, '' order by name collate "zh-x-icu") as sorted from (values ('张'), ('李'), ('王')) as v (name)`,
  );
  expect(rows[0].sorted).toBe('李王张');
});
