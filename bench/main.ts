/** `npm run bench [-- --full] [-- --json] [-- acts|case|reading|wall|portal|record|draw|report|start]`: every performance figure, as a ratio against something measured in the same run. */
import { actMeasures } from './acts.ts';
import { caseMeasures } from './case.ts';
import { drawMeasures } from './draw.ts';
import { type Measure, table } from './means/measure.ts';
import { portalMeasures } from './portal/index.ts';
import { readingMeasures } from './reading.ts';
import { recordMeasures } from './record.ts';
import { reportMeasures } from './report.ts';
import { startMeasures } from './start.ts';
import { wallMeasures } from './wall.ts';

const args = process.argv.slice(2);
const full = args.includes('--full');
const wanted = args.filter((a) => !a.startsWith('--'));

const suites: Readonly<Record<string, () => Promise<Measure[]>>> = {
  acts: () => actMeasures(full ? 7 : 5, full ? 2000 : 600),
  case: () => caseMeasures(full ? 7 : 5, full ? 100 : 16),
  reading: () => readingMeasures(full ? 7 : 5, full ? [50_000, 1_000_000] : [50_000]),
  wall: () => wallMeasures(full ? 7 : 5, full ? [50_000, 1_000_000] : [50_000]),
  portal: () => portalMeasures(full ? 7 : 5, full ? [20_000, 200_000] : [20_000]),
  record: () => recordMeasures(5),
  draw: () => drawMeasures(full ? 15 : 7),
  report: () => reportMeasures(full ? 15 : 7),
  start: () => startMeasures(),
};

const unknown = wanted.find((name) => !Object.hasOwn(suites, name));
if (unknown) {
  console.error(`没有“${unknown}”这组测量，可用：${Object.keys(suites).join('、')}`);
  process.exit(2);
}
const measures: Measure[] = [];
for (const [name, suite] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`正在测量：${name}`);
  measures.push(...(await suite()));
}
console.log(args.includes('--json') ? JSON.stringify(measures, null, 2) : table(measures));
