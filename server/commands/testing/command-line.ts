/** The command line against a real database and a data folder of its own, for each test anew: a small county with a permit accepted and one applied for. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { type GardenCounty, gardenCounty, gardenModule, region } from '../../ledger/garden-county.ts';
import { secretsOf, signingOf } from '../../ledger/keys.ts';
import { appendToLog, makeCheckpoint } from '../../ledger/log.ts';
import { runCommand } from '../main.ts';

export interface Said {
  status: number;
  out: string;
  err: string;
  json(): never;
}

export interface CommandLine {
  readonly database: TestDatabase;
  readonly county: GardenCounty;
  /** Working folder of the command; its `data` is YIFA_DATA. */
  readonly folder: string;
  /** The permit that was accepted. */
  readonly matter: string;
  /** Runs `yifa` with these words and gives what it said. */
  yifa(line: string | string[], env?: Record<string, string>): Promise<Said>;
}

/** For the top of a test file. What it gives may be read inside tests and hooks, not before. */
export function withCommandLine(): CommandLine {
  let now: Omit<CommandLine, 'yifa'>;
  beforeEach(async () => {
    const database = await createTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'yifa-'));
    mkdirSync(join(folder, 'data'));
    // The installation's own secret, as the commands will find it.
    const county = await gardenCounty(database, undefined, undefined, secretsOf(join(folder, 'data')).partyKey);
    const matter = (await county.apply('东园')).matter.id;
    await county.act(matter, 'lin', 'accept');
    await county.apply('西园', { kind: 'large' });
    const signing = signingOf(region, secretsOf(join(folder, 'data')).logKey);
    await appendToLog(county.office.pool, region);
    await makeCheckpoint(county.office.pool, region, signing, county.clock);
    now = { database, county, folder, matter };
  });
  afterEach(async () => {
    rmSync(now.folder, { recursive: true });
    await now.database.drop();
  });
  return {
    get database() {
      return now.database;
    },
    get county() {
      return now.county;
    },
    get folder() {
      return now.folder;
    },
    get matter() {
      return now.matter;
    },
    async yifa(line, env = {}) {
      const out: string[] = [];
      const err: string[] = [];
      const status = await runCommand(typeof line === 'string' ? line.split(' ') : line, {
        env: { YIFA_DATA: join(now.folder, 'data'), DATABASE_URL: now.database.url, ...env },
        cwd: now.folder,
        out: (text) => void out.push(text),
        err: (text) => void err.push(text),
        modules: [gardenModule],
      });
      return { status, out: out.join('\n'), err: err.join('\n'), json: () => JSON.parse(out.join('\n')) as never };
    },
  };
}
