// Runs Node programs for the launcher: signals go down, the exit status comes up, and nothing is left running behind.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const followParent = pathToFileURL(fileURLToPath(new URL('follow-parent.mjs', import.meta.url))).href;

/** Runs each program after the one before it has succeeded; returns the first failing exit status, or 0. */
export async function runInTurn(node, programs) {
  for (const program of programs) {
    const status = await finish([launch(node, program)]);
    if (status !== 0) return status;
  }
  return 0;
}

/** Runs the programs side by side; when one ends, the others are ended too. Returns the first one's exit status. */
export function runAtOnce(node, programs) {
  return finish(programs.map((program) => launch(node, program)));
}

function launch(node, program) {
  // TypeScript's and Biome's own programs are plain commands; ours and Vitest's follow us when we are killed outright.
  return spawn(node, ['--import', followParent, '--disable-warning=ExperimentalWarning', ...program], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, YIFA_LAUNCHER: String(process.pid) },
  });
}

async function finish(children) {
  const signal = (name) => {
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(name);
  };
  const forward = Object.fromEntries(
    FORWARDED.map((name) => [
      name,
      // Ctrl-C at a terminal reaches the whole group already; sending it on would look like an impatient second Ctrl-C.
      () => (name === 'SIGINT' && process.stdin.isTTY ? undefined : signal(name)),
    ]),
  );
  for (const name of FORWARDED) process.on(name, forward[name]);

  // npm killed outright (kill -9) cannot tell us; we notice that our parent has changed.
  const parent = process.ppid;
  const watch = process.env.npm_lifecycle_event
    ? setInterval(() => process.ppid !== parent && signal('SIGTERM'), 1000)
    : undefined;

  const exits = children.map(
    (child) =>
      new Promise((resolve) => {
        child.on('error', (error) => {
          console.error(`依法：无法启动（${error.message}）。`);
          resolve(1);
        });
        child.on('exit', (code, name) => resolve(code ?? 128 + (constants.signals[name] ?? 1)));
      }),
  );
  const status = await Promise.race(exits);
  signal('SIGTERM');
  await Promise.all(exits);

  clearInterval(watch);
  for (const name of FORWARDED) process.off(name, forward[name]);
  return status;
}
