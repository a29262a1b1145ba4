/** Loads the demonstration county into an empty region: its people, the year 2023, the living present, the record's log and the published report. */
import type { Pool, PoolClient } from 'pg';
import { personOf } from '../../county/nanchang/people.ts';
import { reportOutline } from '../../county/nanchang/report-outline.ts';
import type { Calendar, LegalDate } from '../../kernel/calendar/index.ts';
import type { Module } from '../../kernel/procedure/index.ts';
import type { Algorithm } from '../../kernel/record/hash.ts';
import type { Clock } from '../clock.ts';
import { digests } from '../ledger/digests.ts';
import type { Signing } from '../ledger/keys.ts';
import { appendToLog, makeCheckpoint } from '../ledger/log.ts';
import { inTransaction, type Office } from '../matters/service.ts';
import { markPublished, writeFrozen } from '../report/freeze.ts';
import { Bulk } from './bulk.ts';
import { copyInto, copyLine } from './copy.ts';
import { demonstrationCounty, writeCounty } from './county-rows.ts';
import { generateAll } from './parts.ts';
import type { Progress } from './progress.ts';

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
}

/** The region already holds records; a demonstration is loaded into an empty one only. */
export class AlreadyLoaded extends Error {
  constructor(region: string) {
    super(`区划${region}中已有记录，不能再装入演示数据。请为演示另用一个数据目录（YIFA_DATA）。`);
    this.name = 'AlreadyLoaded';
  }
}

/** How many acts there usually are, only for the length of the bar. */
const usualActs = 36_000;

async function loadRecords(client: PoolClient, options: DemonstrationLoad): Promise<{ matters: number; acts: number }> {
  const { region, today, alg, partyKey, seed = 'yifa', progress } = options;
  const bulk = new Bulk(client);
  await bulk.begin();
  const parts = await generateAll({ region, today, seed, alg, partyKey }, {
    send: (chunk) => bulk.send(chunk),
    acts: (done) => progress?.('生成演示数据', Math.min(done, usualActs - 1), usualActs),
  });
  progress?.('生成演示数据', usualActs, usualActs);
  progress?.('写入数据库', 0, 1);
  await bulk.finish();
  const counters = parts.flatMap((part) => part.counters);
  await copyInto(client, 'counters', ['region', 'office', 'series', 'year', 'last'], counters.map((c) => copyLine([region, c.office, c.series, c.year, c.last])).join(''));
  progress?.('写入数据库', 1, 1);
  return { matters: parts.reduce((sum, p) => sum + p.matters, 0), acts: parts.reduce((sum, p) => sum + p.acts, 0) };
}

const reportDay = '2024-01-25';

/** Freezes the report of 2023 and publishes it on the day the county did. */
async function publishReport2023(pool: Pool, options: DemonstrationLoad): Promise<string> {
  const { region, modules, calendar, alg, partyKey } = options;
  const county = demonstrationCounty(region, modules);
  const office: Office = {
    pool, region, modules, alg, partyKey, digests, calendar: () => calendar, county: () => county, clock: { today: () => reportDay, instant: () => `${reportDay}T02:30:00.000Z` },
  };
  const hash = await writeFrozen(office, reportOutline, 2023, reportDay, personOf('rule-of-law.head'));
  await markPublished(office, 2023, hash, reportDay);
  return hash;
}

/**
 * Loads the demonstration as the owner of the tables. The records are written in one transaction: a load that was broken off leaves nothing.
 * @throws AlreadyLoaded when the region holds matters
 */
export async function loadDemonstration(ownerPool: Pool, options: DemonstrationLoad): Promise<Loaded> {
  const { region, alg, signing, clock, progress } = options;
  const loaded = await inTransaction(ownerPool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`yifa.demonstration ${region}`]);
    const { rows } = await client.query('select from matters where region = $1 union all select from offices where region = $1 limit 1', [region]);
    if (rows.length > 0) throw new AlreadyLoaded(region);
    await writeCounty(client, region);
    return loadRecords(client, options);
  });
  await ownerPool.query('analyze matters, entries, events, papers, parties');
  progress?.('签入存证', 0, 1);
  const logged = await appendToLog(ownerPool, region, alg);
  await makeCheckpoint(ownerPool, region, signing, clock, alg);
  progress?.('签入存证', 1, 1);
  progress?.('发布2023年度报告', 0, 1);
  const report = await publishReport2023(ownerPool, options);
  progress?.('发布2023年度报告', 1, 1);
  return { ...loaded, logged, report };
}
