/** Starts the county: data folder, database, migrations, demonstration, office, jobs, HTTP; and stops them in the mirrored order. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { reportOutline } from '../county/nanchang/report-outline.ts';
import type { Module } from '../kernel/procedure/index.ts';
import { type Clock, systemClock } from './clock.ts';
import { addressOfUrl, ownerPool, serverPool } from './database/connect.ts';
import { type DatabaseAddress, startEmbedded, takeDataFolder } from './database/embedded/embedded.ts';
import { migrate } from './database/migrate.ts';
import { firstCounty, regionsIn } from './first-county.ts';
import { buildApp } from './http/app.ts';
import { startJobs } from './jobs/index.ts';
import { secretsOf, signingOf, trustedKeysOf } from './ledger/keys.ts';
import { type OpenOffice, openOffice } from './office.ts';
import { connectPortal } from './portal/connect.ts';
import { portalRoutes } from './portal/routes.ts';

export interface StartOptions {
  /** Folder of the data (YIFA_DATA). */
  data: string;
  databaseUrl?: string | undefined;
  host: string;
  port: number;
  /** Load the demonstration county into an empty database. */
  demonstration: boolean;
  /** Moves today, in demonstration mode only. */
  today?: string | undefined;
  region: string;
  modules: readonly Module[];
  webFolder?: string | undefined;
  tell: (words: string) => void;
  /** False for a command or a test that wants no background work. */
  jobs?: boolean;
}

export interface Running {
  url: string;
  app: FastifyInstance;
  office: OpenOffice;
  address: DatabaseAddress;
  clock: Clock;
  stop(): Promise<void>;
}

type Undo = () => Promise<unknown> | unknown;

/** Everything up, or everything that had come up taken down again. */
export async function start(options: StartOptions): Promise<Running> {
  const undo: Undo[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await compose(options, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function databaseOf(options: StartOptions, undo: Undo[]): Promise<DatabaseAddress> {
  if (options.databaseUrl) return addressOfUrl(options.databaseUrl);
  const embedded = await startEmbedded(options.data, { tell: options.tell });
  undo.push(() => embedded.stop());
  return embedded.address;
}

async function compose(options: StartOptions, undo: Undo[], stop: () => Promise<void>): Promise<Running> {
  const { region, modules, tell } = options;
  const folder = takeDataFolder(options.data);
  undo.push(() => folder.release());
  const address = await databaseOf(options, undo);
  const applied = await migrate(address.owner);
  if (applied.length > 0) tell(`数据库结构已更新到${applied.at(-1)}`);
  const secrets = secretsOf(options.data);
  const signing = signingOf(region, secrets.logKey);
  const owner = ownerPool(address);
  undo.push(() => owner.end());
  if (!(await regionsIn(owner)).includes(region)) {
    await firstCounty({
      owner,
      region,
      modules,
      secrets,
      signing,
      demonstration: options.demonstration,
      filesFolder: join(options.data, 'files'),
      today: options.today ?? systemClock().today(),
      tell,
    });
  }
  const pool = serverPool(address, region);
  undo.push(() => pool.end());
  const demonstration =
    (await owner.query<{ demonstration: boolean }>('select demonstration from regions where region = $1', [region]))
      .rows[0]?.demonstration === true;
  const clock = systemClock(demonstration ? options.today : undefined);
  const office = await openOffice({ pool, region, modules, clock, partyKey: secrets.partyKey });
  if (options.jobs !== false) {
    const jobs = await startJobs({ office, address, owner, signing, tell });
    undo.push(() => jobs.stop());
  }
  const app = await buildApp({
    office,
    outline: reportOutline,
    sessionSecret: secrets.sessionSecret,
    filesFolder: join(options.data, 'files'),
    trustedKeys: trustedKeysOf(options.data, region),
    ...(options.webFolder ? { webFolder: options.webFolder } : {}),
    plugins: [
      () => portalRoutes(connectPortal(office, reportOutline, signing, { filesFolder: join(options.data, 'files') })),
    ],
    log: true,
  });
  undo.push(() => app.close());
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, app, office, address, clock, stop };
}
