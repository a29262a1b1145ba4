// Paper cases imported from a spreadsheet by the command line.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { region } from '../../ledger/garden-county.ts';
import { withCommandLine } from '../testing/command-line.ts';

const at = withCommandLine();

describe('import of paper cases', () => {
  const head = '案号,申请人,申请人电话,园地位置,园地类别,收到日期,是否使用机械,受理日期';
  const write = (...rows: string[]) =>
    writeFileSync(join(at.folder, 'cases.csv'), `\uFEFF${[head, ...rows].join('\r\n')}\r\n`);
  const run = (...more: string[]) => at.yifa(['import', 'garden', 'cases.csv', '--as', 'lin', ...more]);
  const count = async () => (await at.database.owner.query('select from matters')).rowCount;

  beforeEach(async () => {
    await at.database.owner.query('insert into accounts (region, account, person) values ($1, $2, $3)', [
      region,
      'lin',
      at.county.ids.lin,
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
    const { rows } = await at.database.owner.query(
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
    expect((await at.database.owner.query('select from papers where matter = $1', [rows[0].id])).rowCount).toBe(0);
    expect(await at.yifa('replay')).toMatchObject({ status: 0 });
    expect(await at.yifa('verify')).toMatchObject({ status: 0 });
    expect((await at.database.owner.query("select from audit where what = 'import'")).rowCount).toBe(1);
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
        join(at.folder, 'cases.csv'),
        `案号,申请人,园地位置,园地类别,收到日期,以前的许可\n旧园1号,赵甲,老园,小型,2025-12-01,${earlier}\n`,
      );
    sheet(randomUUID());
    expect(await run('--write')).toMatchObject({
      status: 1,
      out: expect.stringContaining('第2行：“以前的许可”所指的事项不存在'),
    });
    expect(await count()).toBe(2);
    sheet(at.matter);
    expect(await run('--write')).toMatchObject({ status: 0 });
    expect(await count()).toBe(3);
  });

  test('a sheet from Excel in the encoding of China is read too', async () => {
    const bytes = Buffer.from(
      'b0b8bac52cc9eac7ebc8cb2cd4b0b5d8cebbd6c32cd4b0b5d8c0e0b1f02ccad5b5bdc8d5c6da0ac0cfd4b031bac52cd5d4bcd72cc0cfd4b02cd0a1d0cd2c323032362d30332d30310a',
      'hex',
    );
    writeFileSync(join(at.folder, 'cases.csv'), bytes);
    expect((await run('--json')).json()).toMatchObject({
      written: false,
      rows: 1,
      errors: [],
      cases: [{ row: 2, title: '老园园艺许可' }],
    });
  });

  test('a heading without a place, an act that needs approval, and a sheet without case numbers are refused', async () => {
    writeFileSync(join(at.folder, 'cases.csv'), '案号,申请人,星座\n1,赵甲,白羊\n');
    expect(await run()).toMatchObject({ status: 1, err: expect.stringContaining('表头“星座”没有对应的内容') });
    writeFileSync(join(at.folder, 'cases.csv'), '申请人,园地位置,园地类别,收到日期\n赵甲,老园,小型,2025-12-01\n');
    expect(await run()).toMatchObject({ status: 1, err: expect.stringContaining('缺少“案号”一栏') });
    writeFileSync(
      join(at.folder, 'cases.csv'),
      '案号,申请人,园地位置,园地类别,收到日期,不予受理日期,理由\n1,赵甲,老园,小型,2026-03-01,2026-03-02,不属本机关\n',
    );
    expect(await run()).toMatchObject({ status: 1, out: expect.stringContaining('需要审批') });
  });

  test('without the keys of the data folder nothing is imported, for the parties could not be recognised', async () => {
    write('旧园1号,赵甲,,老园,小型,2025-12-01,否,');
    const { status, err } = await at.yifa(['import', 'garden', 'cases.csv', '--as', 'lin'], {
      YIFA_DATA: join(at.folder, randomUUID()),
    });
    expect([status, err]).toEqual([1, expect.stringContaining('没有密钥')]);
  });
});
