/** An act with every check, limit, number and chained entry, against the same rows written by the bare driver in one transaction. */
import { randomUUID } from 'node:crypto';
import type { Environment, Prepared } from '../kernel/procedure/index.ts';
import { consider, considerOpening, openMatter, performAct } from '../server/matters/service.ts';
import { rowsOf } from '../server/matters/writing/rows.ts';
import { comparedBy } from '../server/matters/writing/ties.ts';
import type { ActRows } from '../server/matters/writing/write.ts';
import { application } from '../server/test-office.ts';
import { writeBare } from './means/bare.ts';
import { type BenchCounty, benchCounty } from './means/county.ts';
import { compare, type Measure, rate } from './means/measure.ts';

/** The rows of an act as the engine makes them, ready to be written by hand. */
function readyRows(
  county: BenchCounty,
  { prepared, env }: { prepared: Prepared; env: Environment },
): { rows: ActRows; numbers: number } {
  const numbers = prepared.papers.map((p) => ({ paper: p.paper, number: p.series ? `B${randomUUID()}` : '' }));
  const module = county.office.modules.find((m) => m.id === prepared.procedure.module);
  if (!module) throw new Error('no module');
  const rows = rowsOf(prepared, numbers, {
    county: county.office.county(),
    module,
    env,
    compared: comparedBy(county.office.modules),
    recordedAt: county.clock.instant(),
    partyKey: 'bench',
    alg: 'sha256',
    demonstration: true,
  });
  return { rows, numbers: numbers.filter((n) => n.number !== '').length };
}

export async function actMeasures(rounds: number, each: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const clients of [1, 8, 32]) {
    const county = await benchCounty(clients);
    try {
      const lin = county.as('lin');
      let made = 0;
      const apply = () => ({ act: 'apply', stated: application(`第${++made}园`) });
      const open = async (): Promise<string> => (await openMatter(county.office, lin, 'garden', apply())).matter.id;
      const accept = { act: 'accept', stated: {} };
      // A county that has run for a while: every connection warm, the planner's statistics there.
      await rate(clients, 300, async () => performAct(county.office, lin, 'garden', await open(), accept));
      await county.owner.query('vacuum analyze');
      measures.push(
        await compare(
          `opening act, ${clients} clients`,
          'the same rows by the bare driver',
          'acts/s',
          rounds,
          () => rate(clients, each, open),
          async () => {
            const ready: ReturnType<typeof readyRows>[] = [];
            for (let i = 0; i < each; i++)
              ready.push(readyRows(county, await considerOpening(county.office, lin, 'garden', apply())));
            return rate(clients, each, (i) =>
              writeBare(county.pool, (ready[i] as ReturnType<typeof readyRows>).rows, ready[i]?.numbers ?? 0),
            );
          },
          'number, personal values, party, paper',
        ),
      );
      const opened = async (): Promise<string[]> => {
        const ids: string[] = [];
        await rate(clients, each, async () => ids.push(await open()));
        return ids;
      };
      measures.push(
        await compare(
          `later act, ${clients} clients`,
          'the same rows by the bare driver',
          'acts/s',
          rounds,
          async () => {
            const ids = await opened();
            return rate(clients, each, (i) => performAct(county.office, lin, 'garden', ids[i] as string, accept));
          },
          async () => {
            const ready: ReturnType<typeof readyRows>[] = [];
            for (const id of await opened())
              ready.push(readyRows(county, await consider(county.office, lin, 'garden', id, accept)));
            return rate(clients, each, (i) =>
              writeBare(county.pool, (ready[i] as ReturnType<typeof readyRows>).rows, ready[i]?.numbers ?? 0),
            );
          },
          'number, paper, next limit',
        ),
      );
    } finally {
      await county.close();
    }
  }
  return measures;
}
