/** A thread that makes one part of the demonstration and hands its lines to the one that loads them. */
import { parentPort, workerData } from 'node:worker_threads';
import { type GenerateOptions, generate, type Message } from './generate.ts';

const post = (message: Message): void => parentPort?.postMessage(message);

try {
  const run = generate(workerData as GenerateOptions, (chunk) => post({ chunk }));
  let step = run.next();
  for (; !step.done; step = run.next()) post({ reached: step.value });
  post({ done: step.value });
} catch (error) {
  post({ failed: (error as Error).message });
}
