// One PostgreSQL postmaster: made, found again, started, and stopped. What must not be forgotten about it stands here.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, myName } from './account.ts';
import { EMBEDDED_MAJOR } from './files.ts';
import { isRunning, startOf } from './process-identity.ts';

/** A cluster's place: its data folder (absolute), the log beside it, the account it runs under, and the programs that run it. */
export interface Cluster {
  readonly data: string;
  readonly log: string;
  readonly account: Account;
  readonly programs: string;
}

/** A postmaster that is alive on a cluster, as its own pid file describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly status: 'starting' | 'stopping' | 'ready' | 'standby' | '';
}

const PORT = 5432;
const LARGEST_LOG = 10 * 1024 * 1024;

/** The name of the superuser that only installation and backup use. */
export const SUPERUSER = 'postgres';

/** Makes a new cluster when there is none; refuses in words one made by another major version. */
export function ensureCluster(cluster: Cluster): void {
  const version = join(cluster.data, 'PG_VERSION');
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found === EMBEDDED_MAJOR) return;
    throw new Error(
      `${cluster.data} 是 PostgreSQL ${found} 的数据，本版程序内置的是 ${EMBEDDED_MAJOR}，不能直接打开。` +
        '请用原来的版本导出备份（npm run yifa -- backup），再用本版恢复（npm run yifa -- restore）。',
    );
  }
  // Made aside and moved into place whole: an installation that was cut short leaves nothing that looks finished.
  const draft = `${cluster.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (!cluster.account.isMe) chownSync(draft, cluster.account.uid, cluster.account.gid);
  runIn(draft, cluster, (folder) => {
    const made = spawnSync(
      join(cluster.programs, 'bin', 'initdb'),
      [
        ...['-D', folder.path, '-U', SUPERUSER, '--auth=peer', '--encoding=UTF8'],
        // With libc's own "C" locale pg_trgm ignores Chinese without a word; the built-in C.UTF-8 does not, and sorts the same everywhere.
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8', '--no-instructions'],
      ],
      { ...folder.as, stdio: ['ignore', 'pipe', 'pipe', ...folder.handle], encoding: 'utf8' },
    );
    if (made.status === 0) return;
    throw new Error(`建立数据库没有成功：${made.error?.message ?? made.stderr.trim().split('\n').slice(-3).join(' ')}`);
  });
  rmSync(cluster.data, { recursive: true, force: true });
  renameSync(draft, cluster.data);
}

/** The postmaster that is alive on the cluster, whoever started it; `undefined` when there is none. */
export function findPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (startOf(pid) === undefined || !worksIn(pid, data)) return undefined;
  const status = (lines[7] ?? '').trim() as Postmaster['status'];
  return { pid, socketFolder: lines[4] ?? '', status };
}

/** Starts a postmaster and waits until it answers. `settings` are given on its command line, so the code's are always the ones in force. */
export async function startPostmaster(
  cluster: Cluster,
  socketFolder: string,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  writeAccess(cluster);
  if (existsSync(cluster.log) && statSync(cluster.log).size > LARGEST_LOG)
    renameSync(cluster.log, `${cluster.log}.old`);
  const options = { ...settings, listen_addresses: '', unix_socket_directories: socketFolder, port: String(PORT) };
  for (let attempt = 0; ; attempt++) {
    await clearDeadPostmaster(cluster.data, socketFolder);
    const logged = existsSync(cluster.log) ? statSync(cluster.log).size : 0;
    const child = runIn(cluster.data, cluster, (folder) => {
      const log = openSync(cluster.log, 'a', 0o600);
      try {
        return spawn(
          join(cluster.programs, 'bin', 'postgres'),
          ['-D', folder.path, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
          // A group of its own: Ctrl-C at the terminal is for the server, which lets its work finish before it stops the database.
          { ...folder.as, detached: true, stdio: ['ignore', log, log, ...folder.handle] },
        );
      } finally {
        closeSync(log);
      }
    });
    child.unref();
    let ended: string | undefined;
    child.once('error', (error) => {
      ended = error.message;
    });
    child.once('exit', (code, signal) => {
      ended = String(signal ?? code);
    });
    for (;;) {
      const found = findPostmaster(cluster.data);
      if (found?.pid === child.pid && found?.status === 'ready') return found;
      if (ended !== undefined) break;
      await sleep(10);
    }
    // Its predecessor, killed outright, may still be leaving: its children hold the shared memory until they notice.
    const words = readFileSync(cluster.log).subarray(logged).toString('utf8');
    const predecessor = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/.test(words);
    if (!predecessor || attempt >= 50) {
      const last = words.trim().split('\n').slice(-3).join(' ');
      throw new Error(`数据库没有启动（${ended}）：${last || '没有留下说明'}。完整记录见 ${cluster.log}。`);
    }
    await sleep(200);
  }
}

/** Stops a postmaster: lets statements under way end as failures, writes a checkpoint; after `patience` ms, without the checkpoint. */
export async function stopPostmaster(data: string, patience = 30_000): Promise<void> {
  const found = findPostmaster(data);
  if (found === undefined) return;
  // Its pid file goes a moment before the process does; it is over when the process is.
  const postmaster = { pid: found.pid, started: startOf(found.pid) ?? '' };
  const gone = async (time: number): Promise<boolean> => {
    for (let waited = 0; waited < time; waited += 20) {
      if (!isRunning(postmaster)) return true;
      await sleep(20);
    }
    return false;
  };
  kill(found.pid, 'SIGINT');
  if (await gone(patience)) return;
  kill(found.pid, 'SIGQUIT');
  if (await gone(10_000)) return;
  throw new Error(`数据库进程 ${found.pid} 没有停止。`);
}

/** Who may connect: only this user of the operating system, by the kernel's word for it. There is no password to leave lying about. */
function writeAccess(cluster: Cluster): void {
  const users = [...new Set([myName(), cluster.account.name])];
  const files: Record<string, string> = {
    'pg_hba.conf': 'local all all peer map=yifa\nlocal replication all peer map=yifa\n',
    'pg_ident.conf': users.map((user) => `yifa "${user}" all\n`).join(''),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(cluster.data, name);
    writeFileSync(file, text);
    chmodSync(file, 0o600);
    if (!cluster.account.isMe) chownSync(file, cluster.account.uid, cluster.account.gid);
  }
}

/**
 * Removes the pid file and the socket of a postmaster that is dead although its number is still taken: a zombie whose parent (often
 * pid 1 of a container) never reaps it would keep PostgreSQL from starting for ever. Only once nothing works in the folder any more.
 */
async function clearDeadPostmaster(data: string, socketFolder: string): Promise<void> {
  if (process.platform !== 'linux' || findPostmaster(data) !== undefined) return;
  for (let waited = 0; waited < 10_000; waited += 50) {
    const working = readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(Number(name), data));
    if (!working) {
      rmSync(join(data, 'postmaster.pid'), { force: true });
      // The socket's folder belongs to this cluster alone.
      for (const left of readdirSync(socketFolder)) rmSync(join(socketFolder, left), { force: true });
      return;
    }
    await sleep(50);
  }
  throw new Error(`${data} 中还有数据库进程没有退出，不能重新启动。请稍后再试。`);
}

/** Whether the living process `pid` is a PostgreSQL process of this cluster: they all work in its data folder. */
function worksIn(pid: number, data: string): boolean {
  if (process.platform !== 'linux') {
    // Its command names the folder; another PostgreSQL of this machine is none of our business.
    const asked = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return asked.stdout.includes(`postgres -D ${data} `);
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data) && startOf(pid) !== undefined && isPostgres(pid);
  } catch {
    return false;
  }
}

function isPostgres(pid: number): boolean {
  const handle = openSync(`/proc/${pid}/comm`, 'r');
  try {
    const bytes = Buffer.alloc(32);
    return bytes.toString('utf8', 0, readSync(handle, bytes)).startsWith('postgres');
  } finally {
    closeSync(handle);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

interface Folder {
  /** How the other account names the folder. */
  readonly path: string;
  readonly as: { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv };
  readonly handle: number[];
}

/**
 * Runs `work` with the data folder named so that the cluster's account can reach it.
 *
 * Run as root, the folder may lie in a home of mode 700 that the unprivileged account cannot walk through. It is then handed over as an
 * open folder, file descriptor 3, and named by that: the kernel asks only for rights to the folder itself.
 */
function runIn<T>(data: string, cluster: Cluster, work: (folder: Folder) => T): T {
  const env = { PATH: process.env.PATH, TZ: 'Asia/Shanghai', LC_ALL: 'C.UTF-8' };
  if (cluster.account.isMe) return work({ path: data, as: { cwd: '/', env }, handle: [] });
  const handle = openSync(data, 'r');
  try {
    const { uid, gid } = cluster.account;
    return work({ path: '/proc/self/fd/3', as: { uid, gid, cwd: '/', env }, handle: [handle] });
  } finally {
    closeSync(handle);
  }
}
