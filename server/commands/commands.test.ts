// The command line against a real database: what it prints, what it refuses, and with which exit status.

import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { type GardenCounty, gardenCounty, gardenModule, region } from '../ledger/garden-county.ts';
import { secretsOf, signingOf } from '../ledger/keys.ts';
import { appendToLog, makeCheckpoint } from '../ledger/log.ts';
import { commands, runCommand } from './main.ts';

let database: TestDatabase;
let county: GardenCounty;
let folder: string;
let matter: string;

beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'yifa-'));
  mkdirSync(join(folder, 'data'));
  // The installation's own secret, as the commands will find it.
  county = await gardenCounty(database, undefined, undefined, secretsOf(join(folder, 'data')).partyKey);
  matter = (await county.apply('东园')).matter.id;
  await county.act(matter, 'lin', 'accept');
  await county.apply('西园', { kind: 'large' });
  const signing = signingOf(region, secretsOf(join(folder, 'data')).logKey);
  await appendToLog(county.office.pool, region);
  await makeCheckpoint(county.office.pool, region, signing, county.clock);
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

async function yifa(
  line: string | string[],
  env: Record<string, string> = {},
): Promise<{ status: number; out: string; err: string; json(): never }> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand(typeof line === 'string' ? line.split(' ') : line, {
    env: { YIFA_DATA: join(folder, 'data'), DATABASE_URL: database.url, ...env },
    cwd: folder,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    modules: [gardenModule],
  });
  return { status, out: out.join('\n'), err: err.join('\n'), json: () => JSON.parse(out.join('\n')) as never };
}

describe('every command', () => {
  test.each(Object.keys(commands))('%s explains itself', async (name) => {
    const { status, out } = await yifa([name, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`npm run yifa -- ${name}`);
    expect(out).toContain('--json');
  });

  test('one that does not exist, a missing word, an unknown option and a wrong value are told apart from failures by status 2', async () => {
    for (const line of [
      'dance',
      'figures 360121',
      'figures 360121 2026 more',
      'verify --loud',
      'figures 360121 MMXXIII',
      'due --from 2026-02-30 --allow 5wd',
      'due --from 2026-03-01 --allow five',
      'figures county 2026',
    ]) {
      const { status, out, err } = await yifa(line);
      expect([line, status, out]).toEqual([line, 2, '']);
      expect(err).toContain('依法：');
    }
  });

  test('a region that is not there is a failure, and says which there are', async () => {
    expect(await yifa('figures 110000 2026')).toMatchObject({
      status: 1,
      err: expect.stringContaining('现有：360121 测试县'),
    });
  });

  test('a data folder without data is not filled by asking', async () => {
    const { status, err } = await yifa('figures 360121 2026', { DATABASE_URL: '', YIFA_DATA: join(folder, 'nothing') });
    expect(status).toBe(1);
    expect(err).toContain('还没有数据');
    expect(readdirSync(folder)).toEqual(['data']);
  });
});

describe('figures and report', () => {
  test('figures print the shape that others build on', async () => {
    const { json } = await yifa('figures 360121 2026 --as-of 2026-03-02 --json');
    const found = json() as { figures: { id: string }[] };
    expect(found).toMatchObject({ region, year: 2026, asOf: '2026-03-02' });
    expect(found.figures.find((f) => f.id === 'garden.applications')).toEqual({
      id: 'garden.applications',
      label: '申请件数',
      value: 2,
      unit: '件',
      numerator: null,
      denominator: null,
      count: 2,
      section: null,
    });
    expect(found.figures.find((f) => f.id === 'garden.grantedRate')).toMatchObject({
      value: 0,
      numerator: 0,
      denominator: 2,
      unit: 'ratio',
    });
    expect(Object.keys(found.figures[0] as object).sort()).toEqual([
      'count',
      'denominator',
      'id',
      'label',
      'numerator',
      'section',
      'unit',
      'value',
    ]);
  });

  test('a rate over nothing is null, and nothing recorded after the day counts', async () => {
    const found = (await yifa('figures 360121 2026 --as-of 2026-03-01 --json')).json() as {
      figures: { id: string; value: unknown }[];
    };
    expect(found.figures.find((f) => f.id === 'garden.grantedRate')).toMatchObject({ value: null });
    expect((await yifa('figures 360121 2026 --as-of 2026-03-01')).out).toContain('—');
  });

  test('the report comes as text, as JSON and as a page', async () => {
    expect((await yifa('report 360121 2026 --as-of 2026-03-02')).out).toContain('全年收到申请2件');
    expect((await yifa('report 360121 2026 --as-of 2026-03-02 --json')).json()).toMatchObject({
      region,
      year: 2026,
      status: 'draft',
    });
    expect((await yifa('report 360121 2026 --as-of 2026-03-02 --html')).out).toMatch(
      /^<!doctype html>[\s\S]*全年收到申请2件/,
    );
  });
});

describe('due', () => {
  const due = async (line: string) =>
    (await yifa(`due ${line} --json`, { DATABASE_URL: 'postgresql://nowhere.invalid/none' })).json() as {
      due: string;
      strict: string;
      provisional: boolean;
      explanation: string[];
    };

  test('needs no database, and explains every step in a sentence', async () => {
    const result = await due('--from 2026-02-09 --allow 5wd');
    expect(result).toMatchObject({ due: '2026-02-14', strict: '2026-02-14', provisional: false });
    expect(result.explanation.join()).toContain('调休上班');
  });

  test('counts in the statute’s own unit, and rolls a last day off to the next working day', async () => {
    expect(await due('--from 2026-04-04 --allow 1mo')).toMatchObject({ strict: '2026-05-04', due: '2026-05-06' });
    expect(await due('--from 2024-02-29 --allow 1y')).toMatchObject({ due: '2025-02-28' });
    expect(await due('--from 2026-03-02 --allow 60d')).toMatchObject({ strict: '2026-05-01', due: '2026-05-06' });
  });

  test('counts back with clear days and never forward', async () => {
    expect(await due('--from 2026-10-15 --allow 7wd --backward')).toMatchObject({ due: '2026-09-29' });
  });

  test('a year without a notice makes the date provisional', async () => {
    expect(await due('--from 2026-12-28 --allow 5wd')).toMatchObject({ provisional: true });
  });
});

describe('the record', () => {
  test('verify passes on an untouched record, trusting the key of the data folder', async () => {
    expect(await yifa('verify')).toMatchObject({ status: 0, out: expect.stringContaining('核验通过') });
    expect((await yifa('verify 360121 --json')).json()).toMatchObject({ ok: true, trusted: true, entries: 3 });
  });

  test('verify names what was changed and ends with status 1', async () => {
    await database.owner.query('alter table entries disable trigger user');
    await database.owner.query(
      "update entries set body = replace(body, 'accept', 'refuse') where matter = $1 and seq = 2",
      [matter],
    );
    const { status, out } = await yifa('verify');
    expect(status).toBe(1);
    expect(out).toContain(`事项 ${matter} 第2条记录的内容与其哈希不符`);
  });

  test('the exported region verifies without the database, and a changed line of it does not', async () => {
    expect(await yifa('export region --out region.jsonl')).toMatchObject({ status: 0 });
    const key = signingOf(region, secretsOf(join(folder, 'data')).logKey).publicKey;
    const offline = { DATABASE_URL: 'postgresql://nowhere.invalid/none' };
    expect(await yifa(['verify', '--bundle', 'region.jsonl', '--key', key], offline)).toMatchObject({ status: 0 });
    const text = readFileSync(join(folder, 'region.jsonl'), 'utf8');
    expect(text).not.toContain('花满园');
    writeFileSync(join(folder, 'changed.jsonl'), text.replace('"act":"accept"', '"act":"refuse"'));
    expect(await yifa('verify --bundle changed.jsonl', offline)).toMatchObject({
      status: 1,
      out: expect.stringContaining('被改动过'),
    });
    expect(await yifa('verify --bundle nothing.jsonl', offline)).toMatchObject({
      status: 1,
      err: expect.stringContaining('读不到文件'),
    });
  });

  test('a matter’s proof verifies without the database, newest entries included', async () => {
    await county.act(matter, 'lin', 'announce');
    expect(await yifa(`prove ${matter} --out proof.json`)).toMatchObject({ status: 0 });
    expect((await yifa('verify --bundle proof.json --json', { DATABASE_URL: '' })).json()).toMatchObject({
      kind: 'matter',
      ok: true,
      entries: 3,
      unlogged: 0,
    });
    const { rows } = await database.owner.query('select number from matters where id = $1', [matter]);
    expect(JSON.parse((await yifa(['prove', rows[0].number])).out)).toMatchObject({ matter });
    expect(await yifa('prove nothing')).toMatchObject({ status: 1, err: expect.stringContaining('没有案号或编号') });
  });

  test('replay finds what does not follow from the record, repairs it when asked, and is then content', async () => {
    expect(await yifa('replay')).toMatchObject({ status: 0 });
    await database.owner.query("update matters set state = 'granted' where id = $1", [matter]);
    expect(await yifa('replay')).toMatchObject({ status: 1, out: expect.stringContaining('column.state') });
    expect(await yifa('replay --repair')).toMatchObject({ status: 0 });
    expect(await yifa('replay 360121 --json')).toMatchObject({ status: 0 });
    expect(await yifa('verify')).toMatchObject({ status: 0 });
  });
});

describe('backup and restore', () => {
  async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
    const name = `test_${process.pid}_restore_${Date.now().toString(36)}`;
    const as = async (sql: string) => {
      const client = new Client({ ...database.address.administrator, database: 'postgres' });
      await client.connect();
      await client.query(sql);
      await client.end();
    };
    await as(`create database ${escapeIdentifier(name)} owner yifa_owner`);
    return {
      url: database.url.replace(/\/test_[^?]+/, `/${name}`),
      drop: () => as(`drop database ${escapeIdentifier(name)} with (force)`),
    };
  }

  test('what was backed up comes back whole into an empty database, verifies, and goes on', async () => {
    mkdirSync(join(folder, 'data', 'files', 'ab'), { recursive: true });
    writeFileSync(join(folder, 'data', 'files', 'ab', 'abcd'), '材料');
    expect(await yifa('backup kept --with-keys')).toMatchObject({ status: 0 });
    const empty = await emptyDatabase();
    try {
      const there = { DATABASE_URL: empty.url, YIFA_DATA: join(folder, 'other') };
      expect(await yifa('restore kept', there)).toMatchObject({
        status: 0,
        out: expect.stringContaining('全部记录核验通过'),
      });
      expect(readFileSync(join(folder, 'other', 'files', 'ab', 'abcd'), 'utf8')).toBe('材料');
      expect((await yifa('verify --json', there)).json()).toMatchObject({
        ok: true,
        trusted: true,
        entries: 3,
        leaves: 3,
      });
      expect(await yifa('replay', there)).toMatchObject({ status: 0 });
      expect((await yifa('figures 360121 2026 --as-of 2026-03-02 --json', there)).json()).toEqual(
        (await yifa('figures 360121 2026 --as-of 2026-03-02 --json')).json(),
      );
      expect(await yifa('restore kept', there)).toMatchObject({ status: 1, err: expect.stringContaining('已有数据') });
    } finally {
      await empty.drop();
    }
  });

  test('a damaged or incomplete backup is refused before anything is written', async () => {
    await yifa('backup kept');
    const path = join(folder, 'kept', 'tables', 'entries.gz');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    chmodSync(path, 0o600);
    writeFileSync(path, bytes);
    const empty = await emptyDatabase();
    try {
      expect(await yifa('restore kept', { DATABASE_URL: empty.url })).toMatchObject({
        status: 1,
        err: expect.stringContaining('与清单中的哈希不符'),
      });
      rmSync(join(folder, 'kept', 'manifest.json'));
      expect(await yifa('restore kept', { DATABASE_URL: empty.url })).toMatchObject({
        status: 1,
        err: expect.stringContaining('不是备份'),
      });
    } finally {
      await empty.drop();
    }
  });

  test('keys are left out unless asked for, and a folder that holds something is not written into', async () => {
    expect((await yifa('backup kept')).out).toContain('不含密钥');
    expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['manifest.json', 'tables']);
    expect(await yifa('backup kept')).toMatchObject({ status: 1, err: expect.stringContaining('不是空的') });
  });
});

describe('calendar', () => {
  const notice = {
    year: 2027,
    notice: '国办发明电〔2026〕9号',
    off: ['2027-01-01', '2027-01-04'],
    work: ['2027-01-09'],
  };
  const write = (value: unknown) => writeFileSync(join(folder, 'notice.json'), JSON.stringify(value));

  test('a loaded notice moves what was provisional, at once and with a trace', async () => {
    county.clock.move('2026-12-21');
    const late = (await county.apply('南园')).matter.id;
    await county.act(late, 'lin', 'accept');
    write(notice);
    expect((await yifa('calendar load notice.json --json')).json()).toMatchObject({ year: 2027, moved: 1 });
    expect((await database.owner.query('select due from matters where id = $1', [late])).rows).toEqual([
      { due: '2027-01-19' },
    ]);
    expect(
      (await database.owner.query("select from audit where what = 'reproject' and about = $1", [late])).rowCount,
    ).toBe(1);
    expect((await yifa('calendar --json')).json()).toMatchObject({
      years: expect.arrayContaining([{ year: 2027, published: true, notice: notice.notice, loaded: true }]),
    });
  });

  test('a year that is known is not loaded over, and what cannot be a notice is refused', async () => {
    for (const [value, words] of [
      [{ ...notice, year: 2026, off: ['2026-01-01'], work: [] }, '已经有了'],
      [{ ...notice, off: ['2027-02-30'] }, '不是有效日期'],
      [{ ...notice, off: ['2028-01-01'] }, '不属于2027年'],
      [{ ...notice, work: ['2027-01-05'] }, '不是周末'],
      [{ ...notice, work: ['2027-01-01'] }, '不是周末'],
      [{ ...notice, off: [] }, '没有一个日期'],
      [{ ...notice, notice: '' }, '文号'],
      ['', '缺少年份'],
    ] as const) {
      write(value);
      expect(await yifa('calendar load notice.json')).toMatchObject({ status: 1, err: expect.stringContaining(words) });
    }
    expect((await database.owner.query('select from holiday_years')).rowCount).toBe(0);
  });
});

describe('user', () => {
  const add = [
    'user',
    'add',
    'wang',
    '--name',
    '王某',
    '--office',
    'bureau',
    '--post',
    '科员',
    '--role',
    'garden.clerk',
  ];

  test('a new account has a password of its own, shown once and to be changed', async () => {
    const { out, status } = await yifa(add);
    expect(status).toBe(0);
    const password = /初始密码 (\S+)（/.exec(out)?.[1];
    expect(password).toMatch(/^[a-z0-9]{14}$/);
    const { rows } = await database.owner.query(
      "select must_change, password_hash from accounts where account = 'wang'",
    );
    expect(rows[0].must_change).toBe(true);
    expect(rows[0].password_hash).toContain('$argon2id$');
    expect((await yifa('user list')).out).toMatch(/wang +王某 +正常 +园林局 科员 +garden\.clerk/);
    expect(await yifa(add)).toMatchObject({ status: 1, err: expect.stringContaining('已经有了') });
  });

  test('a reset gives another password and ends what is signed in; a locked account is listed so', async () => {
    await yifa(add);
    await database.owner.query(
      "insert into sessions (sid, region, person, data, expires_at) select 's', region, person, '{}', now() + interval '1 hour' from accounts where account = 'wang'",
    );
    const before = (await database.owner.query('select password_hash from accounts')).rows[0].password_hash;
    expect((await yifa('user reset wang')).status).toBe(0);
    expect((await database.owner.query('select password_hash from accounts')).rows[0].password_hash).not.toBe(before);
    expect((await database.owner.query('select from sessions')).rowCount).toBe(0);
    await yifa('user lock wang');
    expect((await yifa('user list --json')).json()).toMatchObject({ accounts: [{ account: 'wang', disabled: true }] });
    await yifa('user unlock wang');
    expect((await yifa('user list --json')).json()).toMatchObject({ accounts: [{ disabled: false }] });
    expect(await yifa('user lock nobody')).toMatchObject({ status: 1 });
  });

  test('one person is not two of the three administrators, nor an administrator and a handler (三员分立)', async () => {
    for (const second of ['auditor', 'garden.clerk']) {
      expect(await yifa([...add.slice(0, -1), 'system', '--role', second])).toMatchObject({
        status: 2,
        err: expect.stringContaining('不得兼任'),
      });
    }
    expect(await yifa([...add.slice(0, -1), 'garden.king'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('没有角色'),
    });
  });
});

describe('export of a register', () => {
  test('goes through the same predicate as the list: an account sees what its holder sees', async () => {
    for (const [account, person] of [
      ['lin', county.ids.lin],
      ['he', county.ids.he],
    ]) {
      await database.owner.query('insert into accounts (region, account, person) values ($1, $2, $3)', [
        region,
        account,
        person,
      ]);
    }
    const own = (await yifa('export register garden --as lin')).out.split('\n');
    expect(own).toHaveLength(3);
    expect(own[0]).toContain('园地位置');
    expect((await yifa('export register garden --as he')).out.split('\n')).toHaveLength(1);
    expect(await yifa('export register garden')).toMatchObject({ status: 2 });
    expect(await yifa('export register garden --as nobody')).toMatchObject({ status: 1 });
    expect(await yifa('export register garden --as lin --out list.xlsx')).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'list.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect((await database.owner.query("select from audit where what = 'export'")).rowCount).toBe(3);
  });
});

describe('import of paper cases', () => {
  const head = '案号,申请人,申请人电话,园地位置,园地类别,收到日期,是否使用机械,受理日期';
  const write = (...rows: string[]) =>
    writeFileSync(join(folder, 'cases.csv'), `\uFEFF${[head, ...rows].join('\r\n')}\r\n`);
  const run = (...more: string[]) => yifa(['import', 'garden', 'cases.csv', '--as', 'lin', ...more]);
  const count = async () => (await database.owner.query('select from matters')).rowCount;

  beforeEach(async () => {
    await database.owner.query('insert into accounts (region, account, person) values ($1, $2, $3)', [
      region,
      'lin',
      county.ids.lin,
    ]);
  });

  test('tries by default and writes nothing', async () => {
    write('旧园1号,赵甲、钱乙,13800000000、13900000000,老园,小型,2025-12-01,否,2025/12/3');
    expect(await run()).toMatchObject({ status: 0, out: expect.stringContaining('加上 --write 才会写入') });
    expect(await count()).toBe(2);
  });

  test('writes the acts on their own days, marked as imported, with the paper’s own number and without issuing papers', async () => {
    write('旧园1号,赵甲、钱乙,13800000000、13900000000,老园,小型,2025年12月1日,否,2025/12/3');
    expect(await run('--write')).toMatchObject({ status: 0, out: expect.stringContaining('已导入 1 件') });
    const { rows } = await database.owner.query(
      "select id, number, state, opened_on, snapshot from matters where number = '旧园1号'",
    );
    expect(rows[0]).toMatchObject({ state: 'accepted', opened_on: '2025-12-01' });
    expect(rows[0].snapshot.history).toMatchObject([
      { act: 'apply', on: '2025-12-01', source: 'imported' },
      { act: 'accept', on: '2025-12-03', source: 'imported' },
    ]);
    expect(rows[0].snapshot.file.applicant).toEqual([
      { kind: 'citizen', name: '赵甲', phone: '13800000000' },
      { kind: 'citizen', name: '钱乙', phone: '13900000000' },
    ]);
    expect((await database.owner.query('select from papers where matter = $1', [rows[0].id])).rowCount).toBe(0);
    expect(await yifa('replay')).toMatchObject({ status: 0 });
    expect(await yifa('verify')).toMatchObject({ status: 0 });
    expect((await database.owner.query("select from audit where what = 'import'")).rowCount).toBe(1);
    expect(await run('--write')).toMatchObject({
      status: 1,
      out: expect.stringContaining('第2行：案号“旧园1号”已经有了'),
    });
  });

  test('one wrong row keeps all of them out, and each fault names its row and column', async () => {
    write(
      '旧园1号,赵甲,,老园,小型,2025-12-01,否,',
      '旧园2号,钱乙,,新园,中型,2025-12-01,否,',
      '旧园3号,孙丙,,南山,小型,2025-13-01,否,',
      '旧园4号,李丁,,北山,小型,2025-12-05,否,2025-12-01',
    );
    const { status, out } = await run('--write');
    expect(status).toBe(1);
    expect(out).toContain('4 行中有 3 行有错误');
    expect(out).toContain('第3行“园地类别”：“园地类别”没有“中型”这个选项，可填：小型、大型');
    expect(out).toMatch(/第4行/);
    expect(out).toMatch(/第5行：日期2025-12-01早于事项开始的日期/);
    expect(await count()).toBe(2);
  });

  test('says beforehand what the statute did and will do, and does it on its own day', async () => {
    write('旧园1号,赵甲,,老园,小型,2025-12-01,否,');
    expect((await run()).out).toContain('写入以后将依法发生：视为受理（2025-12-08）');
  });

  test('an act that names a matter is told when there is none, as at the desk', async () => {
    const sheet = (earlier: string) =>
      writeFileSync(
        join(folder, 'cases.csv'),
        `案号,申请人,园地位置,园地类别,收到日期,以前的许可\n旧园1号,赵甲,老园,小型,2025-12-01,${earlier}\n`,
      );
    sheet(randomUUID());
    expect(await run('--write')).toMatchObject({
      status: 1,
      out: expect.stringContaining('第2行：“以前的许可”所指的事项不存在'),
    });
    expect(await count()).toBe(2);
    sheet(matter);
    expect(await run('--write')).toMatchObject({ status: 0 });
    expect(await count()).toBe(3);
  });

  test('a sheet from Excel in the encoding of China is read too', async () => {
    const bytes = Buffer.from(
      'b0b8bac52cc9eac7ebc8cb2cd4b0b5d8cebbd6c32cd4b0b5d8c0e0b1f02ccad5b5bdc8d5c6da0ac0cfd4b031bac52cd5d4bcd72cc0cfd4b02cd0a1d0cd2c323032362d30332d30310a',
      'hex',
    );
    writeFileSync(join(folder, 'cases.csv'), bytes);
    expect((await run('--json')).json()).toMatchObject({
      written: false,
      rows: 1,
      errors: [],
      cases: [{ row: 2, title: '老园园艺许可' }],
    });
  });

  test('a heading without a place, an act that needs approval, and a sheet without case numbers are refused', async () => {
    writeFileSync(join(folder, 'cases.csv'), '案号,申请人,星座\n1,赵甲,白羊\n');
    expect(await run()).toMatchObject({ status: 1, err: expect.stringContaining('表头“星座”没有对应的内容') });
    writeFileSync(join(folder, 'cases.csv'), '申请人,园地位置,园地类别,收到日期\n赵甲,老园,小型,2025-12-01\n');
    expect(await run()).toMatchObject({ status: 1, err: expect.stringContaining('缺少“案号”一栏') });
    writeFileSync(
      join(folder, 'cases.csv'),
      '案号,申请人,园地位置,园地类别,收到日期,不予受理日期,理由\n1,赵甲,老园,小型,2026-03-01,2026-03-02,不属本机关\n',
    );
    expect(await run()).toMatchObject({ status: 1, out: expect.stringContaining('需要审批') });
  });

  test('without the keys of the data folder nothing is imported, for the parties could not be recognised', async () => {
    write('旧园1号,赵甲,,老园,小型,2025-12-01,否,');
    const { status, err } = await yifa(['import', 'garden', 'cases.csv', '--as', 'lin'], {
      YIFA_DATA: join(folder, randomUUID()),
    });
    expect([status, err]).toEqual([1, expect.stringContaining('没有密钥')]);
  });
});
