/** The county's data for a command: the embedded database of YIFA_DATA, joined when a server runs it, or DATABASE_URL; left as it was found. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Module } from '../../kernel/procedure/index.ts';
import { modules as released } from '../../modules/index.ts';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { addressOfUrl, ownerPool, serverPool } from '../database/connect.ts';
import { type DatabaseAddress, startEmbedded } from '../database/embedded/embedded.ts';
import { readMigrations } from '../database/migrate.ts';
import { type Signing, secretsOf, signingOf, trustedKeysOf } from '../ledger/keys.ts';
import { type OpenOffice, openOffice } from '../office.ts';
import { type Context, UsageError } from './command.ts';

export interface DatabaseAccess {
  readonly config: Config;
  readonly address: DatabaseAddress;
  /** As the owner of the tables; sees every region. */
  readonly owner: Pool;
}

export interface CountyAccess extends DatabaseAccess {
  readonly region: string;
  /** As the server, held to the region. */
  readonly pool: Pool;
  readonly modules: readonly Module[];
  /** The county with its calendar and settings; `key` is the secret of party fingerprints, needed only to write. */
  office(key?: string): Promise<OpenOffice>;
  /** The secrets of the data folder, if it holds any; commands never make them. */
  secrets(): ReturnType<typeof secretsOf> | undefined;
  signing(): Signing | undefined;
  /** Public keys of the data folder, which a verification trusts. */
  trustedKeys(): string[];
}

/** Opens the database. `fresh` allows an empty one to be made (restore). */
export async function withDatabase<T>(
  context: Context,
  work: (access: DatabaseAccess) => Promise<T>,
  fresh = false,
): Promise<T> {
  const config = readConfig(context.env, context.cwd);
  const embedded = config.databaseUrl === undefined ? await startFolder(config, context, fresh) : undefined;
  try {
    const address = embedded?.address ?? (await addressOfUrl(config.databaseUrl as string));
    const owner = ownerPool(address, 4);
    try {
      if (!fresh) await refuseOtherVersion(owner);
      return await work({ config, address, owner });
    } finally {
      await owner.end();
    }
  } finally {
    await embedded?.stop();
  }
}

function startFolder(config: Config, context: Context, fresh: boolean) {
  if (!fresh && !existsSync(join(config.dataFolder, 'postgres'))) {
    throw new Error(
      `数据目录 ${config.dataFolder} 中还没有数据。请先运行 npm start，或用 YIFA_DATA 指定数据目录、用 DATABASE_URL 指定数据库。`,
    );
  }
  return startEmbedded(config.dataFolder, { tell: context.err });
}

async function refuseOtherVersion(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>(
    "select to_regclass('public.schema_migrations') is not null as there",
  );
  if (!rows[0]?.there) throw new Error('这个数据库里还没有依法的数据。请先运行 npm start，或用 restore 恢复备份。');
  const applied = await owner.query<{ sha256: string }>('select sha256 from schema_migrations');
  // By what they say and not by their numbers: the structure is the same under any name.
  const theirs = new Set(applied.rows.map((r) => r.sha256));
  const ours = readMigrations().map((m) => m.sha256);
  if (ours.some((sha256) => !theirs.has(sha256)))
    throw new Error('数据库结构比程序旧。请先运行一次 npm start 完成升级。');
  if (theirs.size > ours.length) throw new Error('数据库结构比程序新。请使用与服务器相同版本的程序。');
}

/** Opens a region's data; the only region there is when none is named. */
export async function withCounty<T>(
  context: Context,
  named: string | undefined,
  work: (access: CountyAccess) => Promise<T>,
): Promise<T> {
  return withDatabase(context, async (access) => {
    const region = await regionOf(access.owner, named);
    const { config } = access;
    const modules = context.modules ?? released;
    const pool = serverPool(access.address, region, 4);
    const secrets = () =>
      existsSync(join(config.dataFolder, 'keys', 'log.key')) && existsSync(join(config.dataFolder, 'keys', 'party.key'))
        ? secretsOf(config.dataFolder)
        : undefined;
    try {
      return await work({
        ...access,
        region,
        pool,
        modules,
        office: async (key = '') =>
          openOffice({ pool, region, modules, clock: await clockOf(access.owner, region, config), partyKey: key }),
        secrets,
        signing() {
          const held = secrets();
          return held && signingOf(region, held.logKey);
        },
        trustedKeys: () => trustedKeysOf(config.dataFolder, region),
      });
    } finally {
      await pool.end();
    }
  });
}

/** YIFA_TODAY moves today in a demonstration county only. */
async function clockOf(owner: Pool, region: string, config: Config) {
  const { rows } = await owner.query<{ demonstration: boolean }>(
    'select demonstration from regions where region = $1',
    [region],
  );
  return systemClock(rows[0]?.demonstration ? config.today : undefined);
}

async function regionOf(owner: Pool, named: string | undefined): Promise<string> {
  const { rows } = await owner.query<{ region: string; name: string }>(
    'select region, name from regions order by region',
  );
  if (named !== undefined) {
    if (!/^\d{6}$/.test(named)) throw new UsageError(`区划代码应为六位数字（如 360121），收到的是“${named}”。`);
    if (!rows.some((r) => r.region === named))
      throw new Error(
        `没有区划 ${named} 的数据。现有：${rows.map((r) => `${r.region} ${r.name}`).join('、') || '无'}。`,
      );
    return named;
  }
  if (rows.length !== 1)
    throw new UsageError(
      rows.length === 0
        ? '数据库里还没有任何区划。'
        : `有多个区划，请写明是哪一个：${rows.map((r) => `${r.region} ${r.name}`).join('、')}。`,
    );
  return (rows[0] as { region: string }).region;
}
