/** Makes the parts of the demonstration side by side, each in a thread of its own; where Node cannot run our source in a thread, one after the other. */
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Chunk } from '../loading/lines.ts';
import { type Generated, type GenerateOptions, generate, generateLast, type Message } from './generate.ts';
import type { Reached } from './means.ts';

type Options = Omit<GenerateOptions, 'part' | 'parts'>;

export interface PartsMeans {
  send: (chunk: Chunk) => void;
  /** Told how many acts there are so far, over all parts, and the day that the part furthest behind has come to. */
  reached: (so: Reached) => void;
}

/** Nearly everything that an act makes is let go at once: room for it to die young saves a sixth of the work. */
const young = 192;

function inThread(options: GenerateOptions, means: PartsMeans, count: (so: Reached) => void): Promise<Generated> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: young },
    });
    worker.on('message', (message: Message) => {
      if ('chunk' in message) means.send(message.chunk);
      else if ('reached' in message) count(message.reached);
      else if ('done' in message) resolve(message.done);
      else reject(new Error(message.failed));
    });
    worker.on('error', reject);
    // After its last message this changes nothing; before it, the thread has died.
    worker.on('exit', () => reject(new Error('生成演示数据的线程意外结束')));
  });
}

async function inTurn(run: Generator<Reached, Generated, void>, count: (so: Reached) => void): Promise<Generated> {
  let step = run.next();
  for (; !step.done; step = run.next()) {
    count(step.value);
    await turn();
  }
  return step.value;
}

/** Node runs TypeScript source in threads from version 22 on. */
const threads = (): boolean => Boolean((process.features as { typescript?: unknown }).typescript);

/** @throws Error when two parts numbered in one series: side by side, each would have given the same numbers */
export function apart(parts: readonly Pick<Generated, 'counters'>[]): void {
  const taken = new Set<string>();
  for (const { counters } of parts)
    for (const { office, series, year } of counters) {
      const key = `${office} ${series} ${year}`;
      if (taken.has(key)) throw new Error(`演示的两部分在同一序列里编号：${key}`);
      taken.add(key);
    }
}

/** Makes every part, and then what counts them all. The records are the same however many parts they are made in. */
export async function generateAll(
  options: Options,
  means: PartsMeans,
  parts = threads() ? Math.min(2, availableParallelism()) : 1,
): Promise<Generated[]> {
  const sofar: (Reached | undefined)[] = Array.from({ length: parts });
  const made: Promise<Generated>[] = [];
  for (let part = 0; part < parts; part++) {
    const count = (reached: Reached): void => {
      sofar[part] = reached;
      means.reached({
        acts: sofar.reduce((sum, r) => sum + (r?.acts ?? 0), 0),
        day: sofar.reduce((day, r) => (r && r.day < day ? r.day : day), reached.day),
      });
    };
    const own = { ...options, part, parts };
    made.push(parts > 1 ? inThread(own, means, count) : inTurn(generate(own, means.send), count));
  }
  const all = await Promise.all(made);
  apart(all);
  const before = all.reduce((sum, p) => sum + p.acts, 0);
  const last = await inTurn(generateLast(options, all, means.send), ({ acts, day }) =>
    means.reached({ acts: before + acts, day }),
  );
  // It numbered on from the others, so that its counters are theirs too.
  return [...all.map((part) => ({ ...part, counters: [] })), last];
}
