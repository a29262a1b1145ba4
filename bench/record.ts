/** Appending to the region's log, replaying and verifying every entry, each against the SHA-256 of the same bytes in the same run. */
import { createHash, randomBytes } from 'node:crypto';
import { signingOf } from '../server/ledger/keys.ts';
import { appendToLog, makeCheckpoint } from '../server/ledger/log.ts';
import { replayRegion } from '../server/ledger/replay/replay.ts';
import { verifyRegionInDatabase } from '../server/ledger/verify/verify.ts';
import { openMatter, performAct } from '../server/matters/service.ts';
import { application } from '../server/test-office.ts';
import { type BenchCounty, benchCounty } from './means/county.ts';
import { compare, type Measure, rate, time } from './means/measure.ts';

const region = '360121';
/** Applied for, accepted, noted. */
const entriesEach = 3;

async function fill(county: BenchCounty, matters: number, from: number): Promise<void> {
  const lin = county.as('lin');
  await rate(8, matters, async (i) => {
    const { matter } = await openMatter(county.office, lin, 'garden', {
      act: 'apply',
      stated: application(`第${from + i}园`),
    });
    await performAct(county.office, lin, 'garden', matter.id, { act: 'accept', stated: {} });
    await performAct(county.office, lin, 'garden', matter.id, { act: 'note', stated: { note: '已电话告知申请人' } });
  });
}

/** Entries a second of the digest alone: the bytes in memory, hashed one by one as the chain does. */
async function digestRate(bodies: readonly Buffer[]): Promise<number> {
  const milliseconds = await time(async () => {
    for (const body of bodies) createHash('sha256').update(body).digest();
  });
  return (bodies.length / milliseconds) * 1000;
}

/** Adds `matters` in each round, appends them to the log, and in the end replays and verifies them all. */
export async function recordMeasures(rounds: number, matters = 400): Promise<Measure[]> {
  const county = await benchCounty(8);
  try {
    const { office, pool, owner } = county;
    const signing = signingOf(region, randomBytes(32));
    const bodiesFrom = async (skip: number): Promise<Buffer[]> =>
      (await owner.query<{ body: string }>('select body from entries order by written offset $1', [skip])).rows.map(
        (r) => Buffer.from(r.body),
      );
    let made = 0;
    let bodies: Buffer[] = [];
    const measures: Measure[] = [];
    measures.push(
      await compare(
        'append to the region’s log',
        'SHA-256 of the entries’ bytes',
        'entries/s',
        rounds,
        async () => {
          await fill(county, matters, made);
          bodies = await bodiesFrom(made * entriesEach);
          made += matters;
          return ((matters * entriesEach) / (await time(() => appendToLog(pool, region)))) * 1000;
        },
        () => digestRate(bodies),
      ),
    );
    await makeCheckpoint(pool, region, signing, county.clock);
    await owner.query('vacuum analyze');
    bodies = await bodiesFrom(0);
    const size = `${bodies.length} entries of ${Math.round(bodies.reduce((n, b) => n + b.length, 0) / bodies.length)} bytes`;
    const means = {
      modules: office.modules,
      calendar: office.calendar(),
      county: office.county(),
      partyKey: office.partyKey,
    };
    const perSecond = async (work: () => Promise<{ ok: boolean; entries: number }>): Promise<number> => {
      const start = performance.now();
      const report = await work();
      if (!report.ok || report.entries !== bodies.length)
        throw new Error(`the record is not whole: ${JSON.stringify(report).slice(0, 500)}`);
      return (report.entries / (performance.now() - start)) * 1000;
    };
    measures.push(
      await compare(
        'replay of every matter',
        'SHA-256 of the entries’ bytes',
        'entries/s',
        rounds,
        () => perSecond(() => replayRegion(pool, region, means)),
        () => digestRate(bodies),
        size,
      ),
      await compare(
        'verification of the whole record',
        'SHA-256 of the entries’ bytes',
        'entries/s',
        rounds,
        () => perSecond(() => verifyRegionInDatabase(pool, region, { trustedKeys: [signing.publicKey] })),
        () => digestRate(bodies),
        size,
      ),
    );
    return measures;
  } finally {
    await county.close();
  }
}
