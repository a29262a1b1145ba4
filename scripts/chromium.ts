// A Chromium that every machine can run the browser tests with: the system's own, else the one that comes from npm; with Chinese type.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../server/database/embedded/lock.ts';
import { sfntOfWoff } from './woff.ts';

/** What `playwright-core` needs: `chromium.launch(await chromiumPath())`. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const RUNTIME = fileURLToPath(new URL('../.runtime', import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** Works as root and in a container, draws without a graphics card, and asks nothing of the network that a page does not. */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** CHROMIUM_PATH if it is set, else an installed Chromium or Chrome, else the one from npm, unpacked once into .runtime/. */
export async function chromiumPath(): Promise<Browser> {
  const fonts = await withLock(join(RUNTIME, 'fonts.lock'), async () => fontconfig());
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH 指定的 ${chosen} 不存在。`);
  const installed = chosen || INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS, env: environment({ FONTCONFIG_FILE: fonts }) };

  const folder = await withLock(join(RUNTIME, 'chromium.lock'), unpack);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    args: [...ARGS, '--no-zygote'],
    env: environment({ FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries }),
  };
}

/** Unpacks the browser and the libraries that a bare machine lacks. It unpacks to the temporary folder; ours is made that for the while. */
async function unpack(): Promise<string> {
  const home = dirname(dirname(dirname(resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(home, 'chromium', 'package.json'), 'utf8')) as { version: string };
  const folder = join(RUNTIME, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.unpacking`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    const { default: Chromium, inflate } = await import('@sparticuz/chromium');
    await Chromium.executablePath();
    await inflate(join(home, 'chromium', 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  renameSync(draft, folder);
  return folder;
}

/**
 * A fontconfig file that offers Noto Sans SC beside what the machine has. Without a Chinese font pages come out blank, and nothing says
 * so. The package carries web fonts; the browser's own fonts have to be plain ones.
 */
function fontconfig(): string {
  const folder = join(RUNTIME, 'fonts');
  const file = join(folder, 'fonts.conf');
  const source = join(dirname(resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  mkdirSync(folder, { recursive: true });
  for (const weight of ['400', '700']) {
    const font = join(folder, `noto-sans-sc-${weight}.ttf`);
    if (existsSync(font)) continue;
    writeFileSync(
      `${font}.draft`,
      sfntOfWoff(readFileSync(join(source, `noto-sans-sc-chinese-simplified-${weight}-normal.woff`))),
    );
    renameSync(`${font}.draft`, font);
  }
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) => `  <alias><family>${family}</family><default><family>Noto Sans SC</family></default></alias>`,
  );
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
      '<fontconfig>',
      `  <dir>${folder}</dir>`,
      '  <dir>/usr/share/fonts</dir>',
      `  <cachedir>${join(folder, 'cache')}</cachedir>`,
      ...families,
      '</fontconfig>',
      '',
    ].join('\n'),
  );
  return file;
}

function environment(more: Record<string, string>): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ...more };
}
