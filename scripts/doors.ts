// The doors of the house: which room may import from which, as one table, and a reader that finds what goes through a wall.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** What a room may import: other rooms or single files of ours, and whether it may use Node itself and npm packages. */
interface Doors {
  readonly ours: readonly string[];
  readonly node: boolean;
  /** `true` for any package; a list for these alone. */
  readonly packages: boolean | readonly string[];
}

/**
 * One line per room; a room may always import from itself (but see `oneModuleNeverReadsAnother`).
 * The kernel runs in the browser too and takes no clock, file, network or database, so Node's own modules stay outside.
 * Of packages it may use the calendar arithmetic and the hash functions, which are as pure as it is.
 */
export const doors: Readonly<Record<string, Doors>> = {
  kernel: { ours: [], node: false, packages: ['temporal-polyfill', '@noble/hashes', '@noble/curves'] },
  law: { ours: ['kernel'], node: false, packages: false },
  modules: { ours: ['kernel', 'law'], node: false, packages: false },
  // What the server says and the browser hears: schemas alone.
  contract: { ours: ['kernel'], node: false, packages: ['zod'] },
  county: { ours: ['kernel', 'law', 'modules/index.ts'], node: true, packages: true },
  // The portal's pages are pure functions that the server renders; the workbench is only ever built and sent.
  server: {
    ours: ['kernel', 'law', 'contract', 'modules/index.ts', 'county', 'web/portal'],
    node: true,
    packages: true,
  },
  web: { ours: ['kernel', 'law', 'contract', 'modules/index.ts'], node: false, packages: true },
  bench: { ours: ['kernel', 'law', 'contract', 'modules/index.ts', 'county', 'server'], node: true, packages: true },
  e2e: {
    ours: ['kernel', 'law', 'contract', 'modules/index.ts', 'county', 'server', 'scripts'],
    node: true,
    packages: true,
  },
  scripts: { ours: ['kernel', 'law', 'contract', 'modules/index.ts', 'county', 'server'], node: true, packages: true },
};

/** One import that no door leads to, in words. */
export interface Breach {
  readonly file: string;
  readonly imports: string;
  readonly why: string;
}

/** Every import in the house that goes through a wall. `root` is the folder that holds the rooms. */
export function findBreaches(root: string): Breach[] {
  return Object.keys(doors).flatMap((room) =>
    sourcesUnder(join(root, room)).flatMap((path) => {
      const file = relative(root, path).split(sep).join('/');
      return breachesIn(file, readFileSync(path, 'utf8'));
    }),
  );
}

/** The breaches of one file, named by its path from the root with forward slashes. */
export function breachesIn(file: string, source: string): Breach[] {
  const throughWalls = importsIn(source).flatMap((imports) => {
    const why = isTest(file) ? whyNotInTest(file, imports) : whyNot(file, imports);
    return why === undefined ? [] : [{ file, imports, why }];
  });
  const surroundings = pureRooms.includes(roomOf(file)) && !isTest(file) ? surroundingsIn(source) : [];
  return [...throughWalls, ...surroundings.map((imports) => ({ file, imports, why: 'time and chance are handed in' }))];
}

/** Rooms whose answers depend on what they are given alone: the same case gives the same dates in any year, on any machine. */
const pureRooms: readonly string[] = ['kernel', 'law', 'modules'];

/** What a source takes from around it without importing: the clock, chance, the process, the network. */
function surroundingsIn(source: string): string[] {
  const taken =
    /\b(?:new Date\(|Date\.now\b|Math\.random\b|performance\.now\b|Temporal\.Now\b|process\.|Buffer\.|globalThis\.fetch\b)/g;
  return [...withoutComments(source).matchAll(taken)].map((match) => match[0]);
}

function whyNot(file: string, imports: string): string | undefined {
  const room = roomOf(file);
  const allowed = doors[room];
  if (allowed === undefined) return undefined;
  if (imports.startsWith('node:')) return allowed.node ? undefined : `${room} must run in a browser too`;
  if (!imports.startsWith('.')) {
    const name = packageOf(imports);
    const may = allowed.packages === true || (Array.isArray(allowed.packages) && allowed.packages.includes(name));
    return may ? undefined : `${room} may not use the package ${name}`;
  }
  const target = posix.join(posix.dirname(file), imports);
  if (target.startsWith('..')) return 'outside the house';
  if (roomOf(target) === room) return oneModuleNeverReadsAnother(file, target);
  // A configuration file at the root (package.json) belongs to no room and may be read where Node may.
  if (!target.includes('/')) return allowed.node ? undefined : `${room} reads no file of the root`;
  const open = allowed.ours.some((door) => target === door || target.startsWith(`${door}/`));
  return open ? undefined : `${room} has no door to ${target}`;
}

/** A test stands outside the wall it tests: it may use Node and any package, but still only the rooms its room may know. */
function whyNotInTest(file: string, imports: string): string | undefined {
  return imports.startsWith('.') ? whyNot(file, imports) : undefined;
}

/** A module names another by its id; only modules/index.ts, which lists them, and tests of the whole list read several. */
function oneModuleNeverReadsAnother(file: string, target: string): string | undefined {
  if (roomOf(file) !== 'modules') return undefined;
  const from = file.split('/');
  const to = target.split('/');
  if (from.length === 2 || (to.length > 2 && from[1] === to[1])) return undefined;
  return `module ${from[1]} may not read ${to.length > 2 ? `module ${to[1]}` : target}; name it by its id`;
}

/** What a source imports, exports from, or loads with import(), in the order written. Comments are not imports. */
export function importsIn(source: string): string[] {
  const pattern =
    /(?:^|[;\n}])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...withoutComments(source).matchAll(pattern)].map((match) => (match[1] ?? match[2])!);
}

function withoutComments(source: string): string {
  return source.replace(/^\s*\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
}

const roomOf = (path: string): string => path.split('/')[0]!;
/** Tests, and the garden: an invented procedure, and walks through it, that only tests import. */
const isTest = (file: string): boolean => /\.test\.tsx?$|\/garden\//.test(file);

function packageOf(specifier: string): string {
  const [scope, name] = specifier.split('/');
  return scope!.startsWith('@') ? `${scope}/${name}` : scope!;
}

function sourcesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? dirname(entry.name), entry.name))
      .filter((path) => !/[\\/](node_modules|dist)[\\/]/.test(path))
      .sort();
  } catch (error) {
    // A room that does not exist has no walls to breach.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
