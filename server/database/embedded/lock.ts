// Locks as files that name their holder, so that a lock whose holder has died is nobody's.
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** A lock held by this process until `release`. */
export interface Lock {
  release(): void;
}

/** Thrown when a living process holds the lock. */
export class LockHeldError extends Error {
  readonly holder: ProcessIdentity;
  constructor(message: string, holder: ProcessIdentity) {
    super(message);
    this.name = 'LockHeldError';
    this.holder = holder;
  }
}

let serial = 0;

/**
 * Takes the lock `file`, also from a holder that has died; throws `LockHeldError` with the words of `refusal` when a living process
 * has it. Two processes that both find a dead holder cannot both win: the loser's rename finds a lock that is not the dead one's.
 */
export function takeLock(file: string, refusal: (holder: ProcessIdentity) => string): Lock {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const mine = JSON.stringify(thisProcess());
  const draft = `${file}.${process.pid}.${++serial}`;
  try {
    for (;;) {
      // Written whole, then linked into place: nobody ever reads half a lock.
      writeFileSync(draft, mine, { mode: 0o600 });
      try {
        linkSync(draft, file);
        return { release: () => releaseLock(file, mine) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const found = readLock(file);
      if (found === undefined) continue;
      if (isRunning(found.holder)) throw new LockHeldError(refusal(found.holder), found.holder);
      removeDeadLock(file, found.text, `${draft}.dead`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Runs `work` alone among all processes that use the same lock file, waiting at most `patience` milliseconds for the turn. */
export async function withLock<T>(file: string, work: () => Promise<T>, patience = 120_000): Promise<T> {
  for (let waited = 0; ; waited += 50) {
    let lock: Lock;
    try {
      lock = takeLock(file, (holder) => `进程 ${holder.pid} 一直占用着 ${file}。请稍后再试，或先停止那个进程。`);
    } catch (error) {
      if (!(error instanceof LockHeldError) || waited >= patience) throw error;
      await sleep(50);
      continue;
    }
    try {
      return await work();
    } finally {
      lock.release();
    }
  }
}

/** The living processes that have announced themselves in `folder`; announcements of dead ones are cleared away. */
export function livingUsers(folder: string): ProcessIdentity[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const found = readLock(join(folder, name));
    if (found === undefined) return [];
    if (isRunning(found.holder)) return [found.holder];
    rmSync(join(folder, name), { force: true });
    return [];
  });
}

/** Announces this process in `folder` until released. */
export function announceUser(folder: string): Lock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${process.pid}-${++serial}`);
  writeFileSync(`${folder}.${process.pid}.${serial}`, JSON.stringify(thisProcess()), { mode: 0o600 });
  renameSync(`${folder}.${process.pid}.${serial}`, file);
  return { release: () => rmSync(file, { force: true }) };
}

function releaseLock(file: string, mine: string): void {
  if (readLock(file)?.text === mine) rmSync(file, { force: true });
}

function removeDeadLock(file: string, dead: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Someone may have taken over between our reading and our renaming; theirs goes back.
  if (readLock(aside)?.text !== dead) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function readLock(file: string): { readonly text: string; readonly holder: ProcessIdentity } | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { pid, started } = JSON.parse(text) as Partial<ProcessIdentity>;
    if (typeof pid === 'number' && typeof started === 'string') return { text, holder: { pid, started } };
  } catch {
    // Not written by us, or damaged: it names nobody alive.
  }
  return { text, holder: { pid: 0, started: '' } };
}
