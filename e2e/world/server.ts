/** The server as a process of its own, started and stopped as an operator does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LegalDate } from '../../kernel/calendar/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ServerOptions {
  /** Folder of keys and files, and of the embedded database where no other is named. */
  data: string;
  databaseUrl?: string;
  /** 0, the default, takes a free one. */
  port?: number;
  today: LegalDate;
}

export interface Server {
  /** Of the portal, without the last stroke. */
  url: string;
  stop(): Promise<void>;
}

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

/** Starts the server in demonstration mode on this day and waits until it says where it is. @throws Error with what it said when it ends before */
export async function startServer({ data, databaseUrl = '', port = 0, today }: ServerOptions): Promise<Server> {
  const child = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      YIFA_DATA: data,
      YIFA_DEMO: '1',
      YIFA_TODAY: today,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const url = await started(child);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
