// The launcher hands over and gets out of the way: output, exit status and signals pass, and nothing stays behind.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'launch-'));
afterAll(() => rmSync(folder, { recursive: true }));
const processes = JSON.stringify(new URL('launch/processes.mjs', import.meta.url).href);
const launcher = fileURLToPath(new URL('launch.mjs', import.meta.url));

const program = (name: string, code: string): string => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return file;
};

/** A server that says its number, and leaves a note when it was asked to stop. */
const note = join(folder, 'stopped');
const server = program(
  'server',
  `import { writeFileSync } from 'node:fs';
   process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(note)}, 'in good order'); process.exit(7); });
   console.log(process.pid); setInterval(() => {}, 1000);`,
);

function launch(how: string, programs: string[]): ChildProcess {
  const code = `import { runInTurn, runAtOnce } from ${processes};
    process.exitCode = await ${how}(process.execPath, ${JSON.stringify(programs.map((file) => [file]))});`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 20) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(20);
  }
  return false;
}

describe('programs run in turn', () => {
  test('until one fails, whose exit status is passed on', async () => {
    const child = launch('runInTurn', [
      program('fine', "console.log('first')"),
      program('fails', 'process.exit(3)'),
      program('never', "console.log('never')"),
    ]);
    let said = '';
    child.stdout!.on('data', (text) => {
      said += text;
    });
    const [status] = await once(child, 'exit');
    expect(status).toBe(3);
    expect(said).toBe('first\n');
  });

  test('and are told to stop when the launcher is', async () => {
    rmSync(note, { force: true });
    const child = launch('runInTurn', [server]);
    const [pid] = await once(child.stdout!, 'data');
    child.kill('SIGTERM');
    const [status] = await once(child, 'exit');
    expect(status).toBe(7);
    expect(readFileSync(note, 'utf8')).toBe('in good order');
    expect(await isGone(Number(pid))).toBe(true);
  });

  test('and stop in good order when the launcher is killed outright', async () => {
    rmSync(note, { force: true });
    const child = launch('runInTurn', [server]);
    const [pid] = await once(child.stdout!, 'data');
    child.kill('SIGKILL');
    expect(await isGone(Number(pid))).toBe(true);
    expect(existsSync(note)).toBe(true);
  });
});

test('of programs that run at once, the end of one ends the others', async () => {
  rmSync(note, { force: true });
  const child = launch('runAtOnce', [server, program('ends', 'setTimeout(() => process.exit(5), 300)')]);
  const [status] = await once(child, 'exit');
  expect(status).toBe(5);
  expect(existsSync(note)).toBe(true);
});

test('a command that there is not is refused with those there are', () => {
  const asked = spawnSync(process.execPath, [launcher, 'fly'], { encoding: 'utf8' });
  expect(asked.status).toBe(2);
  expect(asked.stdout).toBe('');
  expect(asked.stderr).toMatch(/没有“fly”这个命令.*start、test、check/);
});
