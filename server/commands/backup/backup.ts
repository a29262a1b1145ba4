/** `backup`: every table in one snapshot of the database and every file, with a hash of each, into a new folder. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { to as copyTo } from 'pg-copy-streams';
import { inSnapshot } from '../../database/transaction.ts';
import type { Command } from '../command.ts';
import { withDatabase } from '../county-access.ts';
import { BACKUP_FORMAT, columnsOf, type Manifest, tablesInOrder } from './form.ts';

export const command: Command = {
  name: 'backup',
  summary: '备份全部数据（各区划的全部表和材料文件），附每个文件的 SHA-256 清单',
  usage: ['backup 文件夹 [--with-keys] [--json]'],
  options: { 'with-keys': { words: '连同签名私钥等密钥一并备份；有了它就能签发检查点，请加密保存' } },
  words: [1, 1],
  help: ['不需要停止服务。登录状态和后台任务队列不备份。默认不含密钥：请把数据目录下的 keys 另行保存，恢复时放回。'],
  async run(given, context) {
    const folder = resolve(context.cwd, given.words[0] as string);
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new Error(`文件夹 ${folder} 不是空的，备份要写入空文件夹。`);
    await mkdir(join(folder, 'tables'));
    return withDatabase(context, async ({ owner, config }) => {
      const manifest: Manifest = { format: BACKUP_FORMAT, migrations: [], tables: [], files: [] };
      await inSnapshot(owner, async (client) => {
        manifest.migrations = (
          await client.query('select number, file, sha256 from schema_migrations order by number')
        ).rows;
        for (const name of await tablesInOrder(client)) {
          const columns = await columnsOf(client, name);
          const { sha256, rows } = await save(
            client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`)),
            join(folder, 'tables', `${name}.gz`),
          );
          manifest.tables.push({ name, columns, rows, sha256 });
          context.err(`${name}：${rows} 行`);
        }
      });
      for (const [from, to] of [['files', 'files'], ...(given.has('with-keys') ? [['keys', 'keys']] : [])] as [
        string,
        string,
      ][]) {
        manifest.files.push(...(await copyFolder(join(config.dataFolder, from), folder, to)));
      }
      // Written last: a folder without it is a backup that was broken off.
      await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
      const rows = manifest.tables.reduce((sum, t) => sum + t.rows, 0);
      if (given.has('json'))
        context.out(JSON.stringify({ folder, tables: manifest.tables.length, rows, files: manifest.files.length }));
      else
        context.out(
          `已备份到 ${folder}：${manifest.tables.length} 张表 ${rows} 行，${manifest.files.length} 个文件。${given.has('with-keys') ? '其中含有密钥，请加密保存。' : '不含密钥，请另行保存数据目录下的 keys。'}`,
        );
      return 0;
    });
  },
};

/** Writes a COPY stream compressed; one line is one row. */
async function save(source: NodeJS.ReadableStream, path: string): Promise<{ sha256: string; rows: number }> {
  const hash = createHash('sha256');
  let rows = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  const digest = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(source, count, createGzip({ level: 6 }), digest, createWriteStream(path, { mode: 0o600 }));
  return { sha256: hash.digest('hex'), rows };
}

async function copyFolder(from: string, folder: string, to: string): Promise<Manifest['files']> {
  const found = await readdir(from, { withFileTypes: true, recursive: true }).catch(() => []);
  const copied: Manifest['files'] = [];
  for (const entry of found.filter((e) => e.isFile())) {
    const source = join(entry.parentPath, entry.name);
    const path = join(to, source.slice(from.length + 1));
    await mkdir(join(folder, path, '..'), { recursive: true, mode: 0o700 });
    await copyFile(source, join(folder, path));
    copied.push({ path, sha256: await hashOf(source) });
  }
  return copied.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
