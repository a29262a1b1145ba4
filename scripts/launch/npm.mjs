// Runs npm, one installation at a time, with its chatter kept off standard output.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The npm that started us, else the one beside this Node, else whatever `npm` means on this machine. */
function npmProgram(node) {
  const started = process.env.npm_execpath;
  if (started && basename(started) === 'npm-cli.js' && existsSync(started)) return [node, [started]];
  const bin = dirname(process.execPath);
  for (const beside of [join(bin, '..', 'lib', 'node_modules', 'npm'), join(bin, 'node_modules', 'npm')]) {
    const cli = join(beside, 'bin', 'npm-cli.js');
    if (existsSync(cli)) return [node, [cli]];
  }
  return ['npm', []];
}

/** Runs `npm ARGS` in `folder` under the Node `node`; rejects in words when npm fails. */
export function runNpm(node, folder, args) {
  const [program, first] = npmProgram(node);
  // npm tells its children which project they belong to; this call is about `folder`, whatever started us.
  const env = { ...process.env };
  for (const key of Object.keys(env)) if (/^npm_(config_local_prefix|package_|lifecycle_)/.test(key)) delete env[key];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 2, 2],
      shell: program === 'npm' && process.platform === 'win32',
    });
    child.on('error', (error) => reject(new Error(`无法运行 npm（${error.message}）。请确认已安装 npm。`)));
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args[0]} 没有成功（${signal ?? code}）。请检查网络和上面的提示，再试一次。`));
    });
  });
}

/** Runs `work` while no other launcher of this checkout installs anything; a lock whose owner is gone is taken over. */
export async function holdInstallLock(root, work) {
  const lock = join(root, '.runtime', 'installing');
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isHeld(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) console.error('依法：另一个进程正在安装，等它完成……');
    told = true;
    await sleep(300);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function isHeld(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // An empty file is a lock being written this instant.
    if (owner === 0) return true;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
