/** From nothing to the first page, what the server holds in memory, and the demonstration loaded against a bare COPY of the same bytes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyAll } from './means/copy.ts';
import { type Measure, rate, single } from './means/measure.ts';
import { serverProcess } from './means/server-process.ts';

const fetched = async (url: string): Promise<void> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await response.arrayBuffer();
};

export async function startMeasures(): Promise<Measure[]> {
  const data = mkdtempSync(join(tmpdir(), 'yifa-bench-'));
  const other = mkdtempSync(join(tmpdir(), 'yifa-bench-'));
  const measures: Measure[] = [];
  try {
    const empty = await serverProcess(other, false);
    await empty.stop();
    const again = await serverProcess(other, false);
    measures.push(
      single('first page of an empty county, first start', 'ms', empty.firstPage, 'makes the database and its tables'),
    );
    measures.push(single('first page of an empty county, later start', 'ms', again.firstPage));
    await again.stop();
    const first = await serverProcess(data, true);
    await first.stop();
    const server = await serverProcess(data, true);
    measures.push(
      single('first page of the demonstration county, first start', 'ms', first.firstPage, 'loads its year'),
    );
    measures.push(single('first page of the demonstration county, later start', 'ms', server.firstPage));
    try {
      await sleep(2000);
      measures.push(single('memory of the server, idle', 'MB', server.memory(), 'resident, without the database'));
      const pages = await rate(16, 800, (i) =>
        fetched(server.url + (['/', '/api/health', '/report/2023'][i % 3] as string)),
      );
      measures.push(single('pages of the portal, 16 clients', 'pages/s', pages));
      measures.push(
        single('memory of the server, under load', 'MB', server.memory(), 'resident, without the database'),
      );
    } finally {
      await server.stop();
    }
    const copied = await copyAll(data);
    const ours = first.firstPage - empty.firstPage;
    measures.push({
      name: 'demonstration loaded',
      against: 'bare COPY of the same rows',
      unit: 'ms',
      ours,
      theirs: copied.milliseconds,
      ratio: ours / copied.milliseconds,
      lowest: ours / copied.milliseconds,
      highest: ours / copied.milliseconds,
      note: `${copied.rows} rows, ${Math.round(copied.bytes / 1_000_000)} MB; ours tells, checks, hashes and logs every act`,
    });
    return measures;
  } finally {
    rmSync(data, { recursive: true, force: true });
    rmSync(other, { recursive: true, force: true });
  }
}
