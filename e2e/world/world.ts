/** The running county that every browser test shares: the real server process, the demonstration loaded as at a first start, a browser of Debian's or npm's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    county: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The day on which the browser tests live, so that they tell the same story in any year. */
export const today = '2026-11-23';

function started(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    const hear = (bytes: unknown): void => {
      said += String(bytes);
      const found = /公众门户\s+(http\S+?)\/\s/.exec(said);
      if (found) done(found[1] as string);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => failed(new Error(`县没有启动：${said}`)));
  });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'yifa-e2e-'));
  const child = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      YIFA_DATA: data,
      YIFA_DEMO: '1',
      YIFA_TODAY: today,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  project.provide('county', await started(child));
  return async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}
