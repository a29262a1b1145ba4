// A backup and what is restored from it, by the command line.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { describe, expect, test } from 'vitest';
import { withCommandLine } from '../testing/command-line.ts';

const at = withCommandLine();

describe('backup and restore', () => {
  async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
    const name = `test_${process.pid}_restore_${Date.now().toString(36)}`;
    const as = async (sql: string) => {
      const client = new Client({ ...at.database.address.administrator, database: 'postgres' });
      await client.connect();
      await client.query(sql);
      await client.end();
    };
    await as(`create database ${escapeIdentifier(name)} owner yifa_owner`);
    return {
      url: at.database.url.replace(/\/test_[^?]+/, `/${name}`),
      drop: () => as(`drop database ${escapeIdentifier(name)} with (force)`),
    };
  }

  test('what was backed up comes back whole into an empty database, verifies, and goes on', async () => {
    mkdirSync(join(at.folder, 'data', 'files', 'ab'), { recursive: true });
    writeFileSync(join(at.folder, 'data', 'files', 'ab', 'abcd'), '材料');
    expect(await at.yifa('backup kept --with-keys')).toMatchObject({ status: 0 });
    const empty = await emptyDatabase();
    try {
      const there = { DATABASE_URL: empty.url, YIFA_DATA: join(at.folder, 'other') };
      expect(await at.yifa('restore kept', there)).toMatchObject({
        status: 0,
        out: expect.stringContaining('全部记录核验通过'),
      });
      expect(readFileSync(join(at.folder, 'other', 'files', 'ab', 'abcd'), 'utf8')).toBe('材料');
      expect((await at.yifa('verify --json', there)).json()).toMatchObject({
        ok: true,
        trusted: true,
        entries: 3,
        leaves: 3,
      });
      expect(await at.yifa('replay', there)).toMatchObject({ status: 0 });
      expect((await at.yifa('figures 360121 2026 --as-of 2026-03-02 --json', there)).json()).toEqual(
        (await at.yifa('figures 360121 2026 --as-of 2026-03-02 --json')).json(),
      );
      expect(await at.yifa('restore kept', there)).toMatchObject({
        status: 1,
        err: expect.stringContaining('已有数据'),
      });
    } finally {
      await empty.drop();
    }
  });

  test('a damaged or incomplete backup is refused before anything is written', async () => {
    await at.yifa('backup kept');
    const path = join(at.folder, 'kept', 'tables', 'entries.gz');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    chmodSync(path, 0o600);
    writeFileSync(path, bytes);
    const empty = await emptyDatabase();
    try {
      expect(await at.yifa('restore kept', { DATABASE_URL: empty.url })).toMatchObject({
        status: 1,
        err: expect.stringContaining('与清单中的哈希不符'),
      });
      rmSync(join(at.folder, 'kept', 'manifest.json'));
      expect(await at.yifa('restore kept', { DATABASE_URL: empty.url })).toMatchObject({
        status: 1,
        err: expect.stringContaining('不是备份'),
      });
    } finally {
      await empty.drop();
    }
  });

  test('keys are left out unless asked for, and a folder that holds something is not written into', async () => {
    expect((await at.yifa('backup kept')).out).toContain('不含密钥');
    expect(readdirSync(join(at.folder, 'kept')).sort()).toEqual(['manifest.json', 'tables']);
    expect(await at.yifa('backup kept')).toMatchObject({ status: 1, err: expect.stringContaining('不是空的') });
  });
});
