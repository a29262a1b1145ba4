/** Background work of a region: which task runs when, as a table; started with the server and safe with several of them. */

import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { serverPool } from '../database/connect.ts';
import type { DatabaseAddress } from '../database/embedded/embedded.ts';
import type { Signing } from '../ledger/keys.ts';
import { appendToLog, LogRewritten, makeCheckpoint } from '../ledger/log.ts';
import type { OpenOffice } from '../office.ts';
import { installJobs, QUEUE_SCHEMA } from './install.ts';
import { letTheLawActEverywhere } from './law-acts.ts';
import { raise } from './notices.ts';
import { remind } from './reminders.ts';
import { reproject } from './reproject.ts';
import { sweep } from './sweep.ts';
import { inTurn } from './turn.ts';

export interface JobParts {
  office: OpenOffice;
  address: DatabaseAddress;
  /** Makes and upgrades the queue's tables; not used afterwards. */
  owner: Pool;
  signing: Signing;
  /** Told, in Chinese, of work that failed; it is tried again by itself. */
  tell?: (words: string) => void;
}

export interface Jobs {
  stop(): Promise<void>;
}

/** Each task: when (cron, minutes in UTC are minutes in China), and what. All of them also run once at start. */
const tasks: Readonly<Record<string, { label: string; cron: string; work: (parts: JobParts) => Promise<unknown> }>> = {
  reproject: { label: '重算暂定期限', cron: '7 * * * *', work: async ({ office }) => reproject(office) },
  'law-acts': { label: '法律规定的自动后果', cron: '*/5 * * * *', work: ({ office }) => lawActs(office) },
  reminders: { label: '期限提醒', cron: '*/15 * * * *', work: ({ office }) => remind(office) },
  log: { label: '存证', cron: '* * * * *', work: (parts) => keepLog(parts) },
  sweep: { label: '清理', cron: '31 * * * *', work: ({ office }) => sweep(office) },
};

/** Name of a task in the queue; servers of several regions may share a database. */
export const taskName = (region: string, task: string): string => `${region}/${task}`;

async function lawActs(office: OpenOffice): Promise<void> {
  const { failed } = await letTheLawActEverywhere(office);
  if (failed.length > 0)
    throw new Error(`${failed.length}件事项的法定后果没有记录成功，例如 ${failed[0]?.matter}：${failed[0]?.reason}`);
}

/** Appends what is new and signs it; a log that was rewritten is not signed over, and the auditor is told. */
async function keepLog({ office, signing }: Pick<JobParts, 'office' | 'signing'>): Promise<void> {
  try {
    await appendToLog(office.pool, office.region, office.alg);
    await makeCheckpoint(office.pool, office.region, signing, office.clock, office.alg);
  } catch (error) {
    if (error instanceof LogRewritten) {
      await raise(office, [
        {
          to: { capacity: 'auditor' },
          kind: 'record',
          text: error.message,
          key: `record/rewritten/${office.clock.today()}`,
        },
      ]);
    }
    throw error;
  }
}

/** Starts the region's background work. @throws Error when the queue's tables cannot be made */
export async function startJobs(parts: JobParts): Promise<Jobs> {
  const { office, tell = () => undefined } = parts;
  const { region } = office;
  await installJobs(parts.owner);
  const pool = serverPool(parts.address, region, 6);
  // graphile-worker asks for a listener of its own on connections it is lent.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, { label, work }]) => [
      taskName(region, name),
      async () => {
        try {
          await inTurn(pool, region, name, async () => {
            // Another process may have loaded a holiday notice, or appointed someone.
            await office.refresh();
            await work(parts);
          });
        } catch (error) {
          tell(`后台任务“${label}”没有完成，将自动再试：${(error as Error).message}`);
          throw error;
        }
      },
    ]),
  );
  const crons = parseCronItems(
    Object.entries(tasks).map(([name, { cron }]) => {
      const task = taskName(region, name);
      // A key instead of a named queue: a queue would stay locked for hours behind a server that was killed.
      return {
        task,
        match: cron,
        identifier: task,
        options: { jobKey: task, jobKeyMode: 'replace' as const, maxAttempts: 3, backfillPeriod: 0 },
      };
    }),
  );
  let runner: Runner;
  try {
    runner = await run({
      pgPool: pool,
      schema: QUEUE_SCHEMA,
      taskList,
      parsedCronItems: crons,
      concurrency: 2,
      pollInterval: 5000,
      noHandleSignals: true,
      logger: quiet(tell),
    });
    for (const name of Object.keys(tasks))
      await runner.addJob(taskName(region, name), {}, { jobKey: `${taskName(region, name)}/start`, maxAttempts: 3 });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    async stop() {
      await runner.stop();
      await runner.promise;
      await atRest(pool);
      await pool.end();
    },
  };
}

/** The queue marks its last jobs as done a moment after it has stopped; a pool that ends before would leave them waiting for a connection. */
async function atRest(pool: Pool): Promise<void> {
  for (let waited = 0; waited < 5000; waited += 20) {
    if (pool.waitingCount === 0 && pool.idleCount === pool.totalCount) return;
    await sleep(20);
  }
}

/** Only what went wrong in the queue itself; failures of tasks are told above, in words. */
const quiet = (tell: (words: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task')) tell(`后台任务队列：${message}`);
  });
