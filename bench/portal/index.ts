/** The portal over many publications: its queries against SQL by hand, its pages over HTTP against a bare route. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCounty } from '../means/county.ts';
import type { Measure } from '../means/measure.ts';
import { fillPublications } from './fill.ts';
import { pageMeasures } from './pages.ts';
import { measureQueries } from './queries.ts';

const labelOf = (size: number): string => `${size / 1000}k`;

/** `sizes` are numbers of publications, the smallest first. */
export async function portalMeasures(rounds: number, sizes: readonly number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of sizes) {
    const county = await benchCounty(8);
    try {
      await fillPublications(county.owner, size);
      measures.push(...(await measureQueries(county, rounds, labelOf(size))));
    } finally {
      await county.close();
    }
  }
  const data = mkdtempSync(join(tmpdir(), 'yifa-bench-'));
  try {
    return [...measures, ...(await pageMeasures(data, rounds, sizes, labelOf))];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
