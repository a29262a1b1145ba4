// Someone with the database, its triggers switched off, against the verification: each thing done is found and named.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Entry, sealEntry } from '../../../kernel/record/index.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { type GardenCounty, gardenCounty, region } from '../garden-county.ts';
import { signingOf } from '../keys.ts';
import { appendToLog, makeCheckpoint } from '../log.ts';
import { type DatabaseReport, verifyRegionInDatabase } from './verify.ts';

const signing = signingOf(region, new Uint8Array(32).fill(7));
const trustedKeys = [signing.publicKey];

let database: TestDatabase;
let county: GardenCounty;
let matter: string;
let other: string;

const sql = (text: string, values: unknown[] = []) => database.owner.query(text, values);
const triggers = (how: 'enable' | 'disable') =>
  sql(
    ['entries', 'log_leaves', 'checkpoints', 'log_keys'].map((t) => `alter table ${t} ${how} trigger user`).join(';'),
  );
const verified = (published?: string[]): Promise<DatabaseReport> =>
  verifyRegionInDatabase(database.owner, region, { trustedKeys, ...(published ? { published } : {}) });
/** Faults as "code seq" of the matter that was tampered with, others as "code". */
const named = (report: DatabaseReport): string[] =>
  [...new Set(report.faults.map((f) => (f.matter === matter ? `${f.code} ${f.seq ?? ''}`.trim() : f.code)))].sort();
const sign = async (): Promise<string> => {
  await appendToLog(county.office.pool, region);
  return (await makeCheckpoint(county.office.pool, region, signing, county.clock)) as string;
};

beforeEach(async () => {
  database = await createTestDatabase();
  county = await gardenCounty(database);
  matter = (await county.apply('东园')).matter.id;
  await county.act(matter, 'lin', 'accept');
  await county.act(matter, 'lin', 'announce');
  other = (await county.apply('西园')).matter.id;
  await sign();
});
afterEach(() => database.drop());

describe('a record that nobody touched', () => {
  test('verifies, says what it saw, and says what it does not show', async () => {
    const report = await verified();
    expect(report).toMatchObject({
      ok: true,
      trusted: true,
      faults: [],
      entries: 4,
      matters: 2,
      leaves: 4,
      checkpoints: 1,
      unlogged: 0,
    });
    expect(report.notes.join()).toContain('整体重做');
  });

  test('entries after the last checkpoint are no fault while they are fresh', async () => {
    await county.act(matter, 'lin', 'announce');
    expect(await verified()).toMatchObject({ ok: true, unlogged: 1 });
  });

  test('a personal value that was erased lawfully leaves every proof intact (个人信息保护法第四十七条)', async () => {
    await county.office.pool.query("select erase_private_value($1, $2, 1, 'applicant', 'gu', '保存期限届满')", [
      region,
      matter,
    ]);
    expect(await verified()).toMatchObject({ ok: true });
  });

  test('without a key from elsewhere the report says that it only agrees with itself', async () => {
    const report = await verifyRegionInDatabase(database.owner, region);
    expect(report).toMatchObject({ ok: true, trusted: false });
  });
});

describe('entries', () => {
  beforeEach(() => triggers('disable'));

  test('one changed byte', async () => {
    await sql(
      'update entries set body = replace(body, \'"act":"accept"\', \'"act":"refuse"\') where matter = $1 and seq = 2',
      [matter],
    );
    expect(named(await verified())).toEqual(['altered 2']);
  });

  test('one added blank, which means nothing and was not signed', async () => {
    await sql('update entries set body = replace(body, \',"alg"\', \', "alg"\') where matter = $1 and seq = 2', [
      matter,
    ]);
    expect(named(await verified())).toEqual(['altered 2']);
  });

  test('a body that is no record any more', async () => {
    await sql('update entries set body = left(body, 100) where matter = $1 and seq = 2', [matter]);
    expect(named(await verified())).toEqual(['gap 2', 'unreadable 2']);
  });

  test('one changed together with its hash breaks the chain and the log', async () => {
    await reseal(2, (entry) => ({ ...entry, on: '2026-03-01' }));
    expect(named(await verified())).toEqual(['leaf-unknown 2', 'prev-mismatch 3']);
  });

  test('a whole chain redone from one entry on is not in the log', async () => {
    await reseal(2, (entry) => ({ ...entry, on: '2026-03-01' }));
    const { rows } = await sql('select hash from entries where matter = $1 and seq = 2', [matter]);
    await reseal(3, (entry) => ({ ...entry, prev: rows[0].hash }));
    expect(named(await verified())).toEqual(['leaf-unknown 2', 'leaf-unknown 3', 'matter-head']);
  });

  test('the last entry of a matter deleted, with its leaf left', async () => {
    await sql('delete from entries where matter = $1 and seq = 3', [matter]);
    expect(named(await verified())).toEqual(['leaf-unknown 3', 'matter-tail 3']);
  });

  test('the last entry deleted and the matter put back to before it', async () => {
    await sql('delete from entries where matter = $1 and seq = 3', [matter]);
    await sql(
      'update matters set seq = 2, head = (select hash from entries e where e.matter = id and e.seq = 2) where id = $1',
      [matter],
    );
    expect(named(await verified())).toEqual(['leaf-unknown 3']);
  });

  test('one in the middle deleted', async () => {
    await sql('delete from entries where matter = $1 and seq = 2', [matter]);
    expect(named(await verified())).toEqual(['gap 2', 'leaf-unknown 2']);
  });

  test('all entries of a matter deleted', async () => {
    await sql('delete from entries where matter = $1', [matter]);
    expect(named(await verified())).toEqual(['leaf-unknown 1', 'leaf-unknown 2', 'leaf-unknown 3', 'matter-empty']);
  });

  test('two exchanged', async () => {
    await sql('update entries set seq = 10 - seq where matter = $1 and seq in (2, 3)', [matter]);
    await sql('update entries set seq = seq - 5 where matter = $1 and seq > 5', [matter]);
    expect(named(await verified())).toEqual([
      'leaf-unknown 2',
      'leaf-unknown 3',
      'matter-head',
      'paper-altered 2',
      'paper-altered 3',
      'reordered 2',
      'row-mismatch 2',
      'row-mismatch 3',
    ]);
  });

  test('a second version of an entry beside the first', async () => {
    await sql(
      'alter table entries drop constraint entries_pkey; alter table entries drop constraint entries_region_matter_prev_key',
    );
    const { rows } = await sql('select body from entries where matter = $1 and seq = 3', [matter]);
    const forged = sealEntry({ ...(JSON.parse(rows[0].body) as Entry), act: 'refuse' });
    await sql('insert into entries (region, matter, seq, body, hash, prev) values ($1, $2, 3, $3, $4, $5)', [
      region,
      matter,
      JSON.stringify(forged.entry),
      forged.hash,
      forged.entry.prev,
    ]);
    expect(named(await verified())).toContain('fork 3');
  });

  test('one made up afterwards and dated before the last checkpoint', async () => {
    const { rows } = await sql('select body, hash from entries where matter = $1 and seq = 1', [other]);
    const before = JSON.parse(rows[0].body) as Entry;
    const forged = sealEntry({
      ...before,
      seq: 2,
      act: 'accept',
      recordedAt: '2026-03-01T01:00:00.000Z',
      prev: rows[0].hash,
    });
    await sql('insert into entries (region, matter, seq, body, hash, prev) values ($1, $2, 2, $3, $4, $5)', [
      region,
      other,
      JSON.stringify(forged.entry),
      forged.hash,
      forged.entry.prev,
    ]);
    await sql('update matters set seq = 2, head = $2 where id = $1', [other, forged.hash]);
    const report = await verified();
    expect(report.faults.map((f) => [f.code, f.matter, f.seq])).toContainEqual(['never-logged', other, 2]);
  });

  async function reseal(seq: number, change: (entry: Entry) => Entry): Promise<void> {
    const { rows } = await sql('select body from entries where matter = $1 and seq = $2', [matter, seq]);
    const { entry, hash } = sealEntry(change(JSON.parse(rows[0].body) as Entry));
    await sql('update entries set body = $3, hash = $4, prev = $5 where matter = $1 and seq = $2', [
      matter,
      seq,
      JSON.stringify(
        entry,
        Object.keys(JSON.parse(rows[0].body))
          .concat(Object.keys(entry.by), Object.keys(entry.stated), 'paper', 'number', 'sha256')
          .sort(),
      ),
      hash,
      entry.prev,
    ]);
  }
});

describe('what stands beside the entries', () => {
  test('a paper changed after it was issued', async () => {
    await sql("update papers set html = replace(html, '东园', '西园') where matter = $1 and paper = 'acceptance'", [
      matter,
    ]);
    expect(named(await verified())).toEqual(['paper-altered 2']);
  });

  test('a personal value exchanged for another', async () => {
    await sql('update private_values set value = \'[{"kind":"citizen","name":"草某"}]\' where matter = $1', [matter]);
    expect(named(await verified())).toEqual(['private-value 1']);
  });

  test('the current state turned to another entry', async () => {
    await sql("update matters set head = repeat('0', 64) where id = $1", [matter]);
    expect(named(await verified())).toEqual(['matter-head']);
  });
});

describe('the log', () => {
  beforeEach(() => triggers('disable'));

  test('its last leaves dropped', async () => {
    await sql('delete from log_leaves where place >= 3');
    expect(named(await verified())).toEqual(expect.arrayContaining(['log-tail-dropped']));
  });

  test('two leaves exchanged', async () => {
    await sql(
      'update log_leaves set place = 100 + place where place in (0, 1); update log_leaves set place = 101 - place where place >= 100',
    );
    expect(named(await verified())).toEqual(expect.arrayContaining(['root-mismatch', 'node-mismatch']));
  });

  test('a stored node changed, from which proofs are made', async () => {
    await sql("update log_nodes set hash = repeat('0', 64) where level = 1 and place = 0");
    expect(named(await verified())).toEqual(['node-mismatch']);
  });

  test('a checkpoint whose root was changed', async () => {
    await sql("update checkpoints set text = replace(text, 'time 2026', 'time 2025')");
    expect(named(await verified())).toEqual(expect.arrayContaining(['checkpoint-invalid']));
  });

  test('checkpoints all deleted', async () => {
    await sql('delete from checkpoints');
    expect(named(await verified())).toEqual(['checkpoint-missing']);
  });

  test('signed anew with a key of one’s own, which the county does not know', async () => {
    const thief = signingOf(region, new Uint8Array(32).fill(8));
    await sql('delete from checkpoints; delete from log_keys');
    await makeCheckpoint(database.owner, region, thief, county.clock);
    expect(named(await verified())).toEqual(expect.arrayContaining(['key-mismatch', 'checkpoint-invalid']));
  });

  test('redone as a whole with the county’s own key: only a checkpoint kept elsewhere shows it', async () => {
    const published = await sign().then(
      async () => (await sql('select text from checkpoints order by size desc limit 1')).rows[0].text as string,
    );
    await sql('delete from checkpoints; delete from log_leaves; delete from log_nodes; delete from log_marks');
    for (const table of ['events', 'papers', 'private_values'])
      await sql(`delete from ${table} where matter = $1`, [matter]);
    await sql('delete from entries where matter = $1', [matter]);
    await sql('delete from matters where id = $1', [matter]);
    await sign();
    expect(await verified()).toMatchObject({ faults: [] });
    expect((await verified([published])).faults.map((f) => f.code)).toEqual(['log-tail-dropped']);
  });
});

describe('the database holds the record by itself', () => {
  const server = () => database.server(region);

  test.each(['entries', 'log_leaves', 'checkpoints', 'log_keys', 'events', 'papers', 'private_values'])(
    'the server may neither change nor delete nor empty %s',
    async (table) => {
      await expect(server().query(`update ${table} set region = region`)).rejects.toThrow('permission denied');
      await expect(server().query(`delete from ${table}`)).rejects.toThrow('permission denied');
      await expect(server().query(`truncate ${table}`)).rejects.toThrow('permission denied');
    },
  );

  test.each(['entries', 'log_leaves', 'checkpoints', 'log_keys'])(
    'even the owner is told that %s is append-only',
    async (table) => {
      await expect(sql(`update ${table} set region = region`)).rejects.toThrow('append-only');
      await expect(sql(`delete from ${table}`)).rejects.toThrow('append-only');
      await expect(sql(`truncate ${table} cascade`)).rejects.toThrow('append-only');
    },
  );

  test('the server cannot switch the triggers off', async () => {
    await expect(server().query('alter table entries disable trigger all')).rejects.toThrow('must be owner');
    await expect(server().query("set session_replication_role = 'replica'")).rejects.toThrow('permission denied');
  });

  test('two who write the same place of a chain at once make no fork: one is refused', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => county.act(matter, 'lin', 'announce')));
    const { rows } = await sql('select count(*)::int as n from entries where matter = $1', [matter]);
    expect(rows[0].n).toBe(3 + outcomes.filter((o) => o.status === 'fulfilled').length);
    expect(await verified()).toMatchObject({ ok: true });
  });

  test('an entry that claims a predecessor already followed is refused by the table itself', async () => {
    const { rows } = await sql('select prev from entries where matter = $1 and seq = 3', [matter]);
    const fork = server().query(
      "insert into entries (region, matter, seq, body, hash, prev) values ($1, $2, 4, '{}', 'x', $3)",
      [region, matter, rows[0].prev],
    );
    await expect(fork).rejects.toThrow('duplicate key');
  });
});
