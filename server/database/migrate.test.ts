// Migrations: applied once, in order, whole; and refused in words when they do not fit the database.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Migration, migrate, readMigrations } from './migrate.ts';
import { withDatabase } from './testing/test-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (number: number, name: string, sql: string): Migration => {
  const path = join(folder, `${String(number).padStart(4, '0')}_${name}.sql`);
  writeFileSync(path, sql);
  const found = readMigrations(folder).find((migration) => migration.number === number)!;
  rmSync(path);
  return found;
};

const tables = file(9001, 'tables', 'create table parcels (id int primary key);');
const names = file(9002, 'names', 'alter table parcels add name text;');
const ours = readMigrations();

describe('migrations', () => {
  const database = withDatabase();
  const owner = () => database().address.owner;
  beforeEach(async () => {
    await database().owner.query('drop table if exists parcels; delete from schema_migrations where number > 9000');
  });

  test('the program comes with migrations, and a migrated database needs none of them again', async () => {
    expect(ours[0]?.file).toBe('0001_base.sql');
    expect(await migrate(owner())).toEqual([]);
  });

  test('what is new is applied in order, once', async () => {
    expect(await migrate(owner(), [...ours, tables, names])).toEqual([tables.file, names.file]);
    expect(await migrate(owner(), [...ours, tables, names])).toEqual([]);
    const { rows } = await database().owner.query('select name from parcels');
    expect(rows).toEqual([]);
  });

  test('two programs that start at once apply each file once', async () => {
    const [first, second] = await Promise.all([
      migrate(owner(), [...ours, tables]),
      migrate(owner(), [...ours, tables]),
    ]);
    expect([...first, ...second]).toEqual([tables.file]);
  });

  test('a file that fails leaves nothing of itself, and says which file and line', async () => {
    const broken = file(9002, 'broken', 'alter table parcels add name text;\nalter table nowhere add x int;\n');
    const all = [...ours, tables, broken];
    await expect(migrate(owner(), all)).rejects.toThrow(/9002_broken\.sql.*没有成功，已全部撤回/);
    const { rows } = await database().owner.query(
      "select column_name from information_schema.columns where table_name = 'parcels'",
    );
    expect(rows).toEqual([{ column_name: 'id' }]);
    expect(await migrate(owner(), [...ours, tables, names])).toEqual([names.file]);
  });

  test('a file changed after it was applied is refused', async () => {
    await migrate(owner(), [...ours, tables]);
    const changed = file(9001, 'tables', 'create table parcels (id bigint primary key);');
    await expect(migrate(owner(), [...ours, changed])).rejects.toThrow('9001_tables.sql 在执行之后被改动过');
  });

  test('a database newer than the program is refused', async () => {
    await migrate(owner(), [...ours, tables, names]);
    await expect(migrate(owner(), [...ours, tables])).rejects.toThrow('比本版程序新');
  });

  test('a file slipped in before one already applied is refused', async () => {
    await migrate(owner(), [...ours, names].slice(0, ours.length));
    await migrate(owner(), [...ours, file(9002, 'later', 'select 1;')]);
    await expect(migrate(owner(), [...ours, tables, file(9002, 'later', 'select 1;')])).rejects.toThrow(
      '9001_tables.sql 排在已执行的 9002_later.sql 之前',
    );
  });
});

test('two files of one number are refused', () => {
  writeFileSync(join(folder, '0001_one.sql'), 'select 1;');
  writeFileSync(join(folder, '0001_other.sql'), 'select 1;');
  expect(() => readMigrations(folder)).toThrow('编号相同');
});
