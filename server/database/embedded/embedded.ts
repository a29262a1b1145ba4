// The embedded PostgreSQL: shared by every process of Yifa on one data folder, started by the first and stopped by the last.
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { installDatabase, OWNER_ROLE, SERVER_ROLE } from '../roles.ts';
import { accountFor } from './account.ts';
import { postgresPrograms, socketFolder } from './files.ts';
import { announceUser, livingUsers, takeLock, withLock } from './lock.ts';
import {
  type Cluster,
  ensureCluster,
  findPostmaster,
  type Postmaster,
  SUPERUSER,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts';

/** How to reach a database: for whoever owns it and makes its tables, for the server, and (embedded only) for its administrator. */
export interface DatabaseAddress {
  readonly owner: Login;
  readonly server: Login;
  readonly administrator?: Login;
}

/** One way to log in, as `pg` takes it. `options` are PostgreSQL's own start-up options. */
export interface Login {
  readonly connectionString?: string;
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  readonly options?: string;
}

/** A running embedded database. */
export interface EmbeddedDatabase {
  readonly address: DatabaseAddress;
  /** How to reach another database of the same cluster. */
  addressOf(database: string): DatabaseAddress;
  /** The process number of the postmaster now; it changes when the database had to be started again. */
  postmaster(): number | undefined;
  /** Leaves the database, and stops it when no other process of Yifa is using it. */
  stop(): Promise<void>;
}

/** What may be asked of `startEmbedded` beyond the data folder. */
export interface EmbeddedOptions {
  /** PostgreSQL settings that differ from ours (tests give up fsync, nothing else does). */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told, in Chinese, what is happening when it takes time. */
  readonly tell?: (words: string) => void;
}

/** For a machine of two cores and a few gigabytes. Durability (fsync, synchronous_commit, full_page_writes) is at its full default. */
const SETTINGS: Readonly<Record<string, string>> = {
  cluster_name: 'yifa',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  synchronous_commit: 'on',
  fsync: 'on',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  // Short statements in great number: compiling each costs more than it saves.
  jit: 'off',
  TimeZone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  log_line_prefix: '%m [%p] %q%u ',
  log_checkpoints: 'off',
};

/** The name of the database inside the embedded cluster. */
export const DATABASE_NAME = 'yifa';

/**
 * Makes sure that the embedded database of the data folder `home` (YIFA_DATA) runs, and joins those who use it.
 *
 * A database left running by a server that was killed is adopted; one that does not answer is stopped and started again; one that is
 * killed while we use it is started again within a second or two, and pools then connect anew.
 */
export async function startEmbedded(home: string, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const folder = realpathSync(resolve(home));
  const data = join(folder, 'postgres');
  const account = accountFor(data);
  const cluster: Cluster = { data, log: join(folder, 'postgres.log'), account, programs: postgresPrograms(account) };
  const turn = join(folder, 'locks', 'postgres');
  const users = join(folder, 'locks', 'postgres-users');
  const settings = { ...SETTINGS, ...options.settings };

  let sockets = '';
  const run = async (): Promise<void> => {
    const found = await answering(data);
    if (found === undefined) {
      options.tell?.('正在启动数据库……');
      ensureCluster(cluster);
      sockets ||= socketFolder(data, account);
      await startPostmaster(cluster, sockets, settings);
    } else {
      sockets = found.socketFolder;
    }
  };
  const addressOf = (database: string): DatabaseAddress => {
    const login = { host: sockets, port: 5432, database };
    return {
      administrator: { ...login, user: SUPERUSER },
      owner: { ...login, user: OWNER_ROLE },
      server: { ...login, user: SERVER_ROLE },
    };
  };

  const mine = await withLock(turn, async () => {
    const announced = announceUser(users);
    try {
      await run();
      await installDatabase(addressOf('postgres').administrator!, DATABASE_NAME);
      return announced;
    } catch (error) {
      announced.release();
      throw error;
    }
  });

  let stopping = false;
  let restarting: Promise<void> | undefined;
  const watch = setInterval(() => {
    if (stopping || restarting || findPostmaster(data)) return;
    restarting = withLock(turn, async () => {
      if (stopping) return;
      // The socket's place may have been cleared away with the process.
      socketFolder(data, account);
      await run();
      options.tell?.('数据库曾意外中断，已重新启动，已确认的记录没有丢失。');
    })
      .catch((error: Error) => options.tell?.(`数据库中断后没能重新启动，将再试：${error.message}`))
      .finally(() => {
        restarting = undefined;
      });
  }, 500);
  watch.unref();

  return {
    address: addressOf(DATABASE_NAME),
    addressOf,
    postmaster: () => findPostmaster(data)?.pid,
    stop: async () => {
      if (stopping) return;
      stopping = true;
      clearInterval(watch);
      await restarting;
      await withLock(turn, async () => {
        mine.release();
        if (livingUsers(users).length > 0) return;
        await stopPostmaster(data);
        rmSync(sockets, { recursive: true, force: true });
      });
    },
  };
}

/**
 * Takes the data folder for one server; throws in words when another one has it. Commands do not take it: they may work beside a server.
 */
export function takeDataFolder(home: string): { release(): void } {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return takeLock(
    join(realpathSync(resolve(home)), 'locks', 'server'),
    (holder) =>
      `依法已经在运行（进程 ${holder.pid}），正在使用数据目录 ${resolve(home)}。` +
      '请先停止它；要同时运行另一个，请用 YIFA_DATA 指定另一个目录，并用 PORT 指定另一个端口。',
  );
}

/** The postmaster on the cluster, once it answers; one that is stopping is waited for, one that stays silent is stopped. */
async function answering(data: string): Promise<Postmaster | undefined> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const found = findPostmaster(data);
    if (found === undefined) return undefined;
    if (found.status === 'ready' && (await answers(found))) return found;
    await sleep(50);
  }
  await stopPostmaster(data, 5_000);
  return undefined;
}

async function answers(postmaster: Postmaster): Promise<boolean> {
  const client = new Client({
    host: postmaster.socketFolder,
    port: 5432,
    user: SUPERUSER,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
