// Locks between processes: one holder at a time, and none that outlives its holder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { announceUser, LockHeldError, livingUsers, takeLock, withLock } from './lock.ts';
import { isRunning, thisProcess } from './process-identity.ts';

const folder = mkdtempSync(join(tmpdir(), 'locks-'));
afterAll(() => rmSync(folder, { recursive: true }));
const refusal = () => '已被占用';

test('a lock has one holder, who is named to the next, and is free after release', () => {
  const file = join(folder, 'one');
  const lock = takeLock(file, refusal);
  expect(() => takeLock(file, (holder) => `进程 ${holder.pid}`)).toThrow(`进程 ${process.pid}`);
  lock.release();
  takeLock(file, refusal).release();
});

test('a lock of a process that has ended is taken over, also when its number now belongs to another', () => {
  const file = join(folder, 'dead');
  writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'before the last reboot' }));
  takeLock(file, refusal).release();
});

test('a lock that is not readable as one holds nobody up', () => {
  const file = join(folder, 'damaged');
  writeFileSync(file, '{"pid":');
  takeLock(file, refusal).release();
});

test('who gives up waiting is told who has it', async () => {
  const file = join(folder, 'waiting');
  const lock = takeLock(file, refusal);
  await expect(withLock(file, async () => undefined, 100)).rejects.toThrow(LockHeldError);
  lock.release();
});

test('many processes that count under one lock, some of them killed while holding it, lose no count', async () => {
  const file = join(folder, 'counted');
  const count = join(folder, 'count');
  writeFileSync(count, '0');
  const lock = JSON.stringify(new URL('lock.ts', import.meta.url).href);
  const code = (dies: boolean) => `import { readFileSync, writeFileSync } from 'node:fs';
    const { withLock } = await import(${lock});
    for (let i = 0; i < 20; i++) await withLock(${JSON.stringify(file)}, async () => {
      const now = Number(readFileSync(${JSON.stringify(count)}, 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 1));
      writeFileSync(${JSON.stringify(count)}, String(now + 1));
      if (${dies} && i === 9) process.kill(process.pid, 'SIGKILL');
    });`;
  const children = [false, true, true].map((dies) =>
    spawn(process.execPath, ['--input-type=module', '-e', code(dies)], { stdio: 'inherit' }),
  );
  await Promise.all(children.map((child) => once(child, 'exit')));
  expect(readFileSync(count, 'utf8')).toBe('40');
});

test('users of a folder are counted while they live', () => {
  const users = join(folder, 'users');
  expect(livingUsers(users)).toEqual([]);
  const [first, second] = [announceUser(users), announceUser(users)];
  writeFileSync(join(users, '999999999-1'), JSON.stringify({ pid: 999999999, started: '' }));
  expect(livingUsers(users)).toEqual([thisProcess(), thisProcess()]);
  first.release();
  second.release();
  expect(livingUsers(users)).toEqual([]);
});

test('a process is told from a later one of the same number', () => {
  expect(isRunning(thisProcess())).toBe(true);
  expect(isRunning({ ...thisProcess(), started: 'another time' })).toBe(false);
  expect(isRunning({ pid: 999999999, started: '' })).toBe(false);
});
