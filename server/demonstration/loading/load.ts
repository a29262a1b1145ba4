/** Loads the demonstration county into an empty region: its people, the year 2023, the living present, the record's log and the published report. */
import type { Pool, PoolClient } from 'pg';
import { personOf } from '../../../county/nanchang/people.ts';
import { reportOutline } from '../../../county/nanchang/report-outline.ts';
import type { Calendar, LegalDate } from '../../../kernel/calendar/index.ts';
import type { Module } from '../../../kernel/procedure/index.ts';
import type { Algorithm } from '../../../kernel/record/hash.ts';
import type { Clock } from '../../clock.ts';
import { poolWithin } from '../../database/pool-within.ts';
import { digests } from '../../ledger/digests.ts';
import type { Signing } from '../../ledger/keys.ts';
import { appendToLog, makeCheckpoint } from '../../ledger/log.ts';
import { inTransaction, type Office } from '../../matters/service.ts';
import { markTied } from '../../matters/writing/tie-up.ts';
import { codeFrom, giveCode } from '../../portal/county/query-code.ts';
import { markPublished, writeFrozen } from '../../report/freeze.ts';
import { generateAll } from '../telling/parts.ts';
import { Bulk } from './bulk.ts';
import { copyInto, copyLine } from './copy.ts';
import { demonstrationCounty, writeCounty } from './county-rows.ts';
import type { Progress } from './progress.ts';
import { nameSampleFiles } from './sample-files.ts';

export interface DemonstrationLoad {
  region: string;
  modules: readonly Module[];
  calendar: Calendar;
  /** The day of first start; the living present is dated around it. */
  today: LegalDate;
  clock: Clock;
  alg: Algorithm;
  /** Secret of the installation under which party numbers are fingerprinted. */
  partyKey: string;
  signing: Signing;
  /** The same seed and the same today give the same entries. */
  seed?: string;
  progress?: Progress;
}

export interface Loaded {
  matters: number;
  acts: number;
  logged: number;
  /** Hash of the frozen report of 2023. */
  report: string;
  /** Some numbers with their query codes, so that a visitor can follow a case on the portal. */
  tracking: readonly { number: string; code: string }[];
  /** Stories of the present that ended early because of where today falls, each with its reason. */
  ended: readonly string[];
}

/** The region already holds records; a demonstration is loaded into an empty one only. */
export class AlreadyLoaded extends Error {
  constructor(region: string) {
    super(`区划${region}中已有记录，不能再装入演示数据。请为演示另用一个数据目录（YIFA_DATA）。`);
    this.name = 'AlreadyLoaded';
  }
}

/** The year told is over and its report is out. */
export class TooEarly extends Error {
  constructor() {
    super('演示数据讲述的是2023年，今天（YIFA_TODAY）不能早于2024-02-01。');
    this.name = 'TooEarly';
  }
}

/** How many acts there usually are, only for the length of the bar. */
const usualActs = 133_000;

/** 2023年5月 */
const month = (day: LegalDate): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;

async function loadRecords(
  client: PoolClient,
  options: DemonstrationLoad,
): Promise<Pick<Loaded, 'matters' | 'acts' | 'ended'>> {
  const { region, today, alg, partyKey, seed = 'yifa', progress } = options;
  const bulk = new Bulk(client);
  await bulk.begin();
  const parts = await generateAll(
    { region, today, seed, alg, partyKey },
    {
      send: (chunk) => bulk.send(chunk),
      reached: ({ acts, day }) =>
        progress?.('生成演示数据', Math.min(acts, usualActs - 1), usualActs, `办到${month(day)}`),
    },
  );
  progress?.('生成演示数据', usualActs, usualActs);
  const steps = 4;
  let written = 0;
  const wrote = () => progress?.('写入数据库', ++written, steps);
  progress?.('写入数据库', 0, steps);
  await bulk.finish(wrote);
  await markTied(client, region, options.modules);
  wrote();
  const counters = parts.flatMap((part) => part.counters);
  await copyInto(
    client,
    'counters',
    ['region', 'office', 'series', 'year', 'last'],
    counters.map((c) => copyLine([region, c.office, c.series, c.year, c.last])).join(''),
  );
  wrote();
  return {
    matters: parts.reduce((sum, p) => sum + p.matters, 0),
    acts: parts.reduce((sum, p) => sum + p.acts, 0),
    ended: parts.flatMap((p) => p.ended),
  };
}

const reportDay = '2024-01-25';

/** Freezes the report of 2023 and publishes it on the day the county did. */
async function publishReport2023(client: PoolClient, options: DemonstrationLoad): Promise<string> {
  const { region, modules, calendar, alg, partyKey } = options;
  const county = demonstrationCounty(region, modules);
  const clock = { today: () => reportDay, instant: () => `${reportDay}T02:30:00.000Z` };
  // Inside the same transaction, so that a demonstration is there with its report or not at all.
  const pool = poolWithin(client);
  const office: Office = {
    pool,
    region,
    modules,
    alg,
    partyKey,
    digests,
    calendar: () => calendar,
    county: () => county,
    clock,
  };
  const hash = await writeFrozen(office, reportOutline, 2023, reportDay, personOf('rule-of-law.head'));
  await markPublished(office, 2023, hash, reportDay);
  return hash;
}

/** Gives every open matter that a citizen applied for on the portal a query code; returns some of them. */
async function giveCodes(
  client: PoolClient,
  { region, partyKey, seed = 'yifa' }: DemonstrationLoad,
): Promise<Loaded['tracking']> {
  const { rows } = await client.query<{ id: string; number: string }>(
    `select m.id::text, m.number from matters m join entries e on e.region = m.region and e.matter = m.id and e.seq = 1
      where m.region = $1 and m.closed_on is null and m.number is not null and e.body::jsonb -> 'by' ->> 'kind' = 'party' order by m.opened_on desc, m.id`,
    [region],
  );
  const codes = rows.map((m) => ({ ...m, code: codeFrom(seed, m.id) }));
  for (const { id, code } of codes) await giveCode(client, region, partyKey, id, code);
  return codes.slice(0, 3).map(({ number, code }) => ({ number, code }));
}

/**
 * Loads the demonstration as the owner of the tables. Everything but the log is written in one transaction: a load that was broken off
 * leaves nothing, and the log takes up what it lacks whenever it is next appended to.
 * @throws AlreadyLoaded when the region holds offices or matters
 * @throws TooEarly when today lies before the report of 2023
 */
export async function loadDemonstration(ownerPool: Pool, options: DemonstrationLoad): Promise<Loaded> {
  const { region, today, alg, signing, clock, progress } = options;
  if (today < '2024-02-01') throw new TooEarly();
  const loaded = await inTransaction(ownerPool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`yifa.demonstration ${region}`]);
    const { rows } = await client.query(
      'select from matters where region = $1 union all select from offices where region = $1 limit 1',
      [region],
    );
    if (rows.length > 0) throw new AlreadyLoaded(region);
    await writeCounty(client, region);
    const records = await loadRecords(client, options);
    await nameSampleFiles(client, region);
    const tracking = await giveCodes(client, options);
    // The figures should not be planned on empty tables.
    await client.query('analyze matters, entries, events, publications, findings, matter_keys');
    progress?.('发布2023年度报告', 0, 1);
    const report = await publishReport2023(client, options);
    progress?.('发布2023年度报告', 1, 1);
    return { ...records, tracking, report };
  });
  progress?.('签入存证', 0, 1);
  const logged = await appendToLog(ownerPool, region, alg);
  await makeCheckpoint(ownerPool, region, signing, clock, alg);
  progress?.('签入存证', 1, 1);
  return { ...loaded, logged };
}
