/** The world of the browser tests: the real server process loads the demonstration as at a first start, once; one copy of it is for whoever only reads, and a file whose tests act has another for itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { copyCounty, type LoadedCounty } from './copied-county.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the county that files share which only read. */
    county: string;
    loaded: LoadedCounty;
  }
}

/** The day on which the browser tests live, so that they tell the same story in any year. */
export const today = '2026-11-23';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'yifa-e2e-'));
  await (await startServer({ data, today })).stop();
  // From here on nothing is tested that needs the disk to be waited for.
  const database = await startEmbedded(data, {
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  const loaded = { address: database.address, data };
  const shared = await copyCounty(loaded, today);
  project.provide('county', shared.url);
  project.provide('loaded', loaded);
  return async () => {
    await shared.end();
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
