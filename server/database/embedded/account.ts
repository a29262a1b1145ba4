// The account that PostgreSQL runs under: our own, or, since PostgreSQL refuses to run as root, one with no rights.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';

/** An operating-system account, and whether it is the one this process runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  readonly isMe: boolean;
}

/** Preferred in this order when we are root: one made for us, PostgreSQL's usual one, the one every system has. */
const UNPRIVILEGED = ['yifa', 'postgres', 'nobody'];

/** The account for the cluster in `data`: under root, the one that owns it already, else the first unprivileged one there is. */
export function accountFor(data: string): Account {
  const uid = process.getuid?.();
  if (uid === undefined) {
    throw new Error('内置数据库不支持 Windows。请在 WSL 中运行，或用 DATABASE_URL 指定您自己的 PostgreSQL。');
  }
  if (uid !== 0) return { uid, gid: process.getgid!(), name: myName(), isMe: true };
  if (process.platform !== 'linux')
    throw new Error('请不要以 root 运行：用普通用户启动，或用 DATABASE_URL 指定数据库。');
  const accounts = readAccounts();
  const owner = existsSync(data) ? accounts.find((account) => account.uid === statSync(data).uid) : undefined;
  if (owner !== undefined && owner.uid !== 0) return owner;
  const chosen = UNPRIVILEGED.map((name) => accounts.find((account) => account.name === name)).find(Boolean);
  if (chosen === undefined) throw new Error('系统中没有 nobody 用户，无法以 root 启动内置数据库。请改用普通用户启动。');
  return chosen;
}

/** The name this process's user has in the system's list, which PostgreSQL asks for too. */
export function myName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new Error(
      `用户 ${process.getuid?.()} 在系统中没有名字，内置数据库无法启动。请用有名字的用户，或用 DATABASE_URL。`,
    );
  }
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid), isMe: false }));
}
