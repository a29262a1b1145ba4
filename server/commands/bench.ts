/** `bench`: runs the measurements of bench/ in a process of their own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from './command.ts';

export const command: Command = {
  name: 'bench',
  summary: '测量性能：各项均为同一次运行中的比值',
  usage: ['bench [项目]… [--json]'],
  options: {},
  words: [0, 20],
  async run(given) {
    const program = fileURLToPath(new URL('../../bench/main.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', program, ...given.words, ...(given.has('json') ? ['--json'] : [])],
      { stdio: 'inherit' },
    );
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('exit', (code) => done(code === null ? 1 : code));
    });
  },
};
