/** `restore`: a backup into an empty database, whole or not at all, and verified before it counts. */
import { createReadStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate, readMigrations } from '../../database/migrate.ts';
import { trustedKeysOf } from '../../ledger/keys.ts';
import { verifyRegionInDatabase } from '../../ledger/verify/verify.ts';
import { inTransaction } from '../../matters/service.ts';
import type { Command, Context } from '../command.ts';
import { type DatabaseAccess, withDatabase } from '../county-access.ts';
import { hashOf } from './backup.ts';
import { BACKUP_FORMAT, type Manifest } from './form.ts';

export const command: Command = {
  name: 'restore',
  summary: '把备份恢复到空数据库：先核对清单，写入后核验全部记录',
  usage: ['restore 文件夹 [--json]'],
  options: {},
  words: [1, 1],
  help: [
    '只恢复到没有数据的数据目录（YIFA_DATA）或数据库（DATABASE_URL）。备份不含密钥时，请先把原来的 keys 文件夹放进数据目录。',
  ],
  async run(given, context) {
    const folder = resolve(context.cwd, given.words[0] as string);
    const manifest = await readManifest(folder);
    await checkHashes(folder, manifest);
    return withDatabase(
      context,
      async (access) => {
        await refuseFilled(access.owner);
        await bringTo(access, manifest);
        await inTransaction(access.owner, (client) => fill(client, folder, manifest, context));
        await migrate(access.address.owner);
        await access.owner.query('analyze');
        await restoreFiles(folder, access.config.dataFolder, manifest);
        return verified(access, given.has('json'), context);
      },
      true,
    );
  },
};

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${folder} 中没有 manifest.json：不是备份，或者备份没有做完。`);
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  if (manifest.format !== BACKUP_FORMAT)
    throw new Error(`备份的格式是“${manifest.format}”，本程序只认 ${BACKUP_FORMAT}。`);
  return manifest;
}

/** Nothing is written before every file is what the manifest says. */
async function checkHashes(folder: string, manifest: Manifest): Promise<void> {
  const all = [
    ...manifest.tables.map((t) => ({ path: join('tables', `${t.name}.gz`), sha256: t.sha256 })),
    ...manifest.files,
  ];
  for (const { path, sha256 } of all) {
    if (!existsSync(join(folder, path))) throw new Error(`备份缺少文件 ${path}，没有恢复。`);
    if ((await hashOf(join(folder, path))) !== sha256)
      throw new Error(`备份文件 ${path} 与清单中的哈希不符：文件损坏或被改动过，没有恢复。`);
  }
}

async function refuseFilled(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>("select to_regclass('public.regions') is not null as there");
  if (!rows[0]?.there) return;
  const filled = await owner.query('select from regions limit 1');
  if (filled.rowCount !== 0)
    throw new Error('数据库里已有数据，备份只能恢复到空数据库。请用 YIFA_DATA 指定一个新的数据目录。');
}

/** The tables as they were when the backup was made; later migrations then run over the restored rows as over any. */
async function bringTo({ address }: DatabaseAccess, manifest: Manifest): Promise<void> {
  const ours = readMigrations();
  const known = ours.filter((m) => manifest.migrations.some((b) => b.sha256 === m.sha256));
  if (known.length !== manifest.migrations.length)
    throw new Error('备份来自另一个版本的程序，表结构对不上。请用备份时的版本或更新的版本恢复。');
  await migrate(address.owner, known);
}

async function fill(client: PoolClient, folder: string, manifest: Manifest, context: Context): Promise<void> {
  for (const { name, columns, rows } of manifest.tables) {
    if (!/^[a-z_]+$/.test(name) || columns.some((c) => !/^[a-z0-9_]+$/.test(c)))
      throw new Error(`清单中的表名“${name}”不对。`);
    const stream = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
    await pipeline(createReadStream(join(folder, 'tables', `${name}.gz`)), createGunzip(), stream);
    if (stream.rowCount !== rows) throw new Error(`表 ${name} 应有 ${rows} 行，读到 ${stream.rowCount} 行，没有恢复。`);
    context.err(`${name}：${rows} 行`);
  }
  const { rows: identities } = await client.query<{ table: string; column: string }>(
    "select attrelid::regclass::text as table, attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid where attidentity <> '' and c.relnamespace = 'public'::regnamespace",
  );
  for (const { table, column } of identities) {
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', '${column}'), coalesce((select max(${column}) from ${table}), 0) + 1, false)`,
    );
  }
}

async function restoreFiles(folder: string, dataFolder: string, manifest: Manifest): Promise<void> {
  for (const { path } of manifest.files) {
    const target = resolve(dataFolder, path);
    if (!target.startsWith(`${resolve(dataFolder)}/`)) throw new Error(`清单中的路径“${path}”不对。`);
    // Keys that are there already are the ones this machine signs with; they are not replaced.
    if (path.startsWith('keys/') && existsSync(target)) continue;
    await mkdir(join(target, '..'), { recursive: true, mode: 0o700 });
    await copyFile(join(folder, path), target);
    await chmod(target, 0o600);
  }
}

async function verified({ owner, config }: DatabaseAccess, json: boolean, context: Context): Promise<number> {
  const { rows } = await owner.query<{ region: string; name: string }>(
    'select region, name from regions order by region',
  );
  const reports = [];
  for (const { region } of rows)
    reports.push(
      await verifyRegionInDatabase(owner, region, { trustedKeys: trustedKeysOf(config.dataFolder, region) }),
    );
  const ok = reports.every((r) => r.ok);
  if (json) context.out(JSON.stringify({ ok, regions: reports }, null, 2));
  else {
    context.out(
      [
        ok
          ? '已恢复，全部记录核验通过。'
          : '已恢复，但记录核验不通过：备份之前记录就有问题，请对照 verify 的结果查明。',
        ...reports.map(
          (r) =>
            `区划 ${r.region}：${r.matters} 件事项，${r.entries} 条记录${r.ok ? '' : `，${r.faults.length + r.moreFaults} 处问题`}`,
        ),
        ...reports.flatMap((r) => r.faults.slice(0, 20).map((f) => `  ${f.message}`)),
        ...(existsSync(join(config.dataFolder, 'keys', 'log.key'))
          ? []
          : ['数据目录中没有密钥。请放回原来的 keys 文件夹再启动；没有它，当事人识别和签名都会换成新的密钥。']),
      ].join('\n'),
    );
  }
  return ok ? 0 : 1;
}
