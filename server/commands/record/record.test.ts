// The record by the command line: verified with and without the database, proved, replayed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { region } from '../../ledger/garden-county.ts';
import { secretsOf, signingOf } from '../../ledger/keys.ts';
import { withCommandLine } from '../testing/command-line.ts';

const at = withCommandLine();

describe('the record', () => {
  test('verify passes on an untouched record, trusting the key of the data folder', async () => {
    expect(await at.yifa('verify')).toMatchObject({ status: 0, out: expect.stringContaining('核验通过') });
    expect((await at.yifa('verify 360121 --json')).json()).toMatchObject({ ok: true, trusted: true, entries: 3 });
  });

  test('verify names what was changed and ends with status 1', async () => {
    await at.database.owner.query('alter table entries disable trigger user');
    await at.database.owner.query(
      "update entries set body = replace(body, 'accept', 'refuse') where matter = $1 and seq = 2",
      [at.matter],
    );
    const { status, out } = await at.yifa('verify');
    expect(status).toBe(1);
    expect(out).toContain(`事项 ${at.matter} 第2条记录的内容与其哈希不符`);
  });

  test('the exported region verifies without the database, and a changed line of it does not', async () => {
    expect(await at.yifa('export region --out region.jsonl')).toMatchObject({ status: 0 });
    const key = signingOf(region, secretsOf(join(at.folder, 'data')).logKey).publicKey;
    const offline = { DATABASE_URL: 'postgresql://nowhere.invalid/none' };
    expect(await at.yifa(['verify', '--bundle', 'region.jsonl', '--key', key], offline)).toMatchObject({ status: 0 });
    const text = readFileSync(join(at.folder, 'region.jsonl'), 'utf8');
    expect(text).not.toContain('花满园');
    writeFileSync(join(at.folder, 'changed.jsonl'), text.replace('"act":"accept"', '"act":"refuse"'));
    expect(await at.yifa('verify --bundle changed.jsonl', offline)).toMatchObject({
      status: 1,
      out: expect.stringContaining('被改动过'),
    });
    expect(await at.yifa('verify --bundle nothing.jsonl', offline)).toMatchObject({
      status: 1,
      err: expect.stringContaining('读不到文件'),
    });
  });

  test('a matter’s proof verifies without the database, newest entries included', async () => {
    await at.county.act(at.matter, 'lin', 'announce');
    expect(await at.yifa(`prove ${at.matter} --out proof.json`)).toMatchObject({ status: 0 });
    expect((await at.yifa('verify --bundle proof.json --json', { DATABASE_URL: '' })).json()).toMatchObject({
      kind: 'matter',
      ok: true,
      entries: 3,
      unlogged: 0,
    });
    const { rows } = await at.database.owner.query('select number from matters where id = $1', [at.matter]);
    expect(JSON.parse((await at.yifa(['prove', rows[0].number])).out)).toMatchObject({ matter: at.matter });
    expect(await at.yifa('prove nothing')).toMatchObject({ status: 1, err: expect.stringContaining('没有案号或编号') });
  });

  test('replay finds what does not follow from the record, repairs it when asked, and is then content', async () => {
    expect(await at.yifa('replay')).toMatchObject({ status: 0 });
    await at.database.owner.query("update matters set state = 'granted' where id = $1", [at.matter]);
    expect(await at.yifa('replay')).toMatchObject({ status: 1, out: expect.stringContaining('column.state') });
    expect(await at.yifa('replay --repair')).toMatchObject({ status: 0 });
    expect(await at.yifa('replay 360121 --json')).toMatchObject({ status: 0 });
    expect(await at.yifa('verify')).toMatchObject({ status: 0 });
  });
});
