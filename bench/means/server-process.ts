/** The server as a process of its own, as a county runs it: started on a free port and a fresh data folder, watched from outside. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface ServerProcess {
  url: string;
  /** Milliseconds from the start of the process to the first page of the portal. */
  firstPage: number;
  /** Resident memory of the server's own process in MB, without the database's. */
  memory(): number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const alive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

export async function serverProcess(data: string, demonstration: boolean): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, YIFA_TODAY: __, ...environment } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../server/main.ts', import.meta.url))], {
    env: {
      ...environment,
      PORT: String(port),
      HOST: '127.0.0.1',
      YIFA_DATA: data,
      YIFA_DEMO: demonstration ? '1' : '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes) => {
    said = `${said}${bytes}`.slice(-4000);
  });
  const answers = async (): Promise<boolean> => {
    try {
      const response = await fetch(url);
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  };
  while (!(await answers())) {
    if (!alive(child)) throw new Error(`the server did not start: ${said}`);
    await sleep(20);
  }
  return {
    url,
    firstPage: performance.now() - started,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    async stop() {
      if (!alive(child)) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
