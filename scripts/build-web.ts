// Builds the web pages into web/dist; with --if-stale, only when their sources differ from those the last build was made of.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const config = join(root, 'web', 'vite.config.ts');
const stamp = join(root, 'web', 'dist', '.sources');

/** Everything a page can be made of: the web's own sources, and what they may import (kernel, law, contract, modules, county). */
const sources = ['web', 'kernel', 'law', 'contract', 'modules', 'county', 'package-lock.json', 'tsconfig.json'];

if (existsSync(config)) {
  const now = hashOf(sources);
  const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (built !== now || !process.argv.includes('--if-stale')) {
    console.error('依法：正在生成网页……');
    const { build } = await import('vite');
    await build({ configFile: config, root: join(root, 'web'), logLevel: 'warn' });
    writeFileSync(stamp, now);
  }
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !['dist', 'node_modules'].includes(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}
