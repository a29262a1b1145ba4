/** An ordinary penalty case from the lead to the archive, every act with all its checks, against the bare driver writing the rows of the same acts. */

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Acting } from '../kernel/procedure/index.ts';
import { modules } from '../modules/index.ts';
import { ownerPool, serverPool } from '../server/database/connect.ts';
import { startEmbedded } from '../server/database/embedded/embedded.ts';
import { migrate } from '../server/database/migrate.ts';
import { writeCounty } from '../server/demonstration/loading/county-rows.ts';
import { inTransaction, type Office, openMatter, performAct } from '../server/matters/service.ts';
import type { ActRows } from '../server/matters/writing/write.ts';
import { type OpenOffice, openOffice } from '../server/office.ts';
import { partyOf } from '../server/portal/county/apply.ts';
import { testClock } from '../server/test-office.ts';
import { writeBare } from './means/bare.ts';
import { compare, type Measure, rate } from './means/measure.ts';
import { lastDay, region, type Step, type Told, toldCases, withIds } from './means/ordinary-case.ts';

/** The embedded database with the demonstration's offices, people and settings and no matter yet, in a folder that is removed afterwards. */
async function emptyCounty(clients: number): Promise<{ office: OpenOffice; owner: Pool; close(): Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'yifa-bench-'));
  const database = await startEmbedded(data);
  await migrate(database.address.owner);
  const owner = ownerPool(database.address);
  const pool = serverPool(database.address, region, Math.max(8, clients));
  await inTransaction(owner, (client) => writeCounty(client, region));
  const office = await openOffice({ pool, region, modules, clock: testClock(lastDay), partyKey: 'bench' });
  return {
    office,
    owner,
    async close() {
      await pool.end();
      await owner.end();
      await database.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function actingOf(office: Office, { by, on }: Step, own: readonly string[]): Acting {
  if (by.startsWith('party:')) return partyOf(office, { module: 'penalties' }, by.slice('party:'.length), own);
  const acting = office.county().acting(by, on);
  if (!acting) throw new Error(`no ${by} on ${on}`);
  return acting;
}

/** Does all acts of a matter again, each on its day; several at once have each a clock of their own, as several servers would. */
async function perform(office: Office, told: Told, ids: Map<string, string>): Promise<string> {
  const clock = testClock(lastDay);
  const own: Office = { ...office, clock };
  const [module = '', procedure = module] = told.procedure.split('/');
  for (const step of told.steps) {
    clock.move(step.on);
    const command = { act: step.act, stated: withIds(step.stated, ids) };
    const id = ids.get(told.id);
    const acting = actingOf(own, step, id === undefined ? [] : [id]);
    const done =
      id === undefined
        ? await openMatter(own, acting, module, { ...command, procedure, office: told.office })
        : await performAct(own, acting, module, id, command);
    ids.set(told.id, done.matter.id);
  }
  return ids.get(told.id) ?? '';
}

/** The rows of a case under numbers of their own, so that they stand beside those that the engine gave. */
const bareRows = ({ rows }: Told): { rows: ActRows; numbers: number }[] =>
  rows.map((act) => ({
    rows: {
      ...act,
      papers: act.papers.map((p) => (p.number === '' ? p : { ...p, number: `B${randomUUID()}` })),
      publications: act.publications.map((p) => ({ ...p, index_number: `B${randomUUID()}` })),
    },
    numbers: act.papers.filter((p) => p.number !== '').length + act.publications.length,
  }));

/** `each` cases a round at one client and at eight; the acts of one case follow each other, as they must. */
export async function caseMeasures(rounds: number, each: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const clients of [1, 8]) {
    const { office, owner, close } = await emptyCounty(clients);
    try {
      const { registers, cases } = toldCases(each * (rounds + 1));
      const ids = new Map<string, string>();
      for (const register of registers) await perform(office, register, ids);
      const acts = cases[0]?.steps.length ?? 0;
      let next = 0;
      const ours = (): Promise<number> => {
        const start = next;
        next += each;
        return rate(clients, each, (i) => perform(office, cases[start + i] as Told, ids));
      };
      let written = each;
      const theirs = (): Promise<number> => {
        const ready = cases.slice(written, written + each).map(bareRows);
        written += each;
        return rate(clients, each, async (i) => {
          for (const act of ready[i] ?? []) await writeBare(office.pool, act.rows, act.numbers);
        });
      };
      // Once beforehand: every connection warm, the planner's statistics there.
      await ours();
      await owner.query('vacuum analyze');
      measures.push(
        await compare(
          `ordinary penalty case, ${clients} ${clients === 1 ? 'client' : 'clients'}`,
          'the rows of the same acts by the bare driver',
          'cases/s',
          rounds,
          ours,
          theirs,
          `${acts} acts from lead to archive, three of them approvals`,
        ),
      );
    } finally {
      await close();
    }
  }
  return measures;
}
