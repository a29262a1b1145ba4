// The one way in: `node scripts/launch.mjs start|test|check|…` on any machine with Node 20 or newer and npm, nothing else.
//
// Plain JavaScript, because the Node that starts it may be too old to run TypeScript. It makes sure of the pinned Node 24 and of the
// packages in package-lock.json, then hands over. Everything it says goes to standard error: standard output belongs to the command.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './launch/packages.mjs';
import { runAtOnce, runInTurn } from './launch/processes.mjs';
import { ensureRuntime } from './launch/runtime.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name, file) => join(root, 'node_modules', name, file);
const script = (...path) => join(root, ...path);

const TSC = bin('typescript', 'bin/tsc');
const BIOME = bin('@biomejs/biome', 'bin/biome');
const VITE = bin('vite', 'bin/vite.js');
const VITEST = bin('vitest', 'vitest.mjs');
const freshWeb = [script('scripts', 'build-web.ts'), '--if-stale'];

/** Each command: the Node programs it runs, in turn or (for `dev`) at once. `rest` are the arguments given after the command. */
const commands = {
  start: (rest) => ({ inTurn: [freshWeb, [script('server', 'main.ts'), ...rest]] }),
  test: (rest) => ({ inTurn: [freshWeb, [VITEST, 'run', ...rest]] }),
  check: (rest) => ({
    inTurn: [
      [TSC, '--noEmit', '-p', script('tsconfig.json')],
      [TSC, '--noEmit', '-p', script('web', 'tsconfig.json')],
      [BIOME, 'check', '--error-on-warnings', root],
      [script('scripts', 'check.ts'), ...rest],
    ],
  }),
  dev: (rest) => ({
    atOnce: [
      ['--watch', '--watch-preserve-output', script('server', 'main.ts'), ...rest],
      [VITE, 'build', '--watch', '--config', script('web', 'vite.config.ts')],
    ],
  }),
  bench: (rest) => ({ inTurn: [[script('bench', 'main.ts'), ...rest]] }),
  yifa: (rest) => ({ inTurn: [[script('server', 'commands', 'main.ts'), ...rest]] }),
  format: (rest) => ({ inTurn: [[BIOME, 'check', '--write', ...(rest.length > 0 ? rest : [root])]] }),
  'build:web': () => ({ inTurn: [[script('scripts', 'build-web.ts')]] }),
  pictures: (rest) => ({ inTurn: [freshWeb, [script('scripts', 'pictures.ts'), ...rest]] }),
  reference: (rest) => ({ inTurn: [[script('scripts', 'write-reference.ts'), ...rest]] }),
  schema: (rest) => ({ inTurn: [[script('scripts', 'write-schema.ts'), ...rest]] }),
};

const [name, ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
if (command === undefined) {
  console.error(`依法：没有“${name ?? ''}”这个命令。可用的命令：${Object.keys(commands).join('、')}。`);
  process.exit(2);
}

try {
  const node = await ensureRuntime(root);
  await ensurePackages(root, node);
  const plan = command(rest);
  const missing = [...(plan.inTurn ?? []), ...(plan.atOnce ?? [])]
    .flat()
    .find((part) => part.startsWith(root) && part !== root && !existsSync(part));
  if (missing !== undefined) throw new Error(`缺少文件 ${missing}，请确认代码是完整的。`);
  process.exitCode = plan.atOnce ? await runAtOnce(node, plan.atOnce) : await runInTurn(node, plan.inTurn);
} catch (error) {
  console.error(`依法：${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
