/** The verification of the whole record (核验), run for the auditor in the background; what each found is kept. */
import type { Verifications } from '../../contract/index.ts';
import type { Viewer } from '../http/session.ts';
import { verifyRegionInDatabase } from '../ledger/verify/verify.ts';
import type { OpenOffice } from '../office.ts';
import { must, wrong } from './duties.ts';
import { keep } from './trail.ts';

/** Faults kept with a verification; the command line lists more. */
const told = 200;

export interface Verifier {
  of(viewer: Viewer): Promise<Verifications>;
  /** Begins one, and answers before it has ended. */
  begin(viewer: Viewer): Promise<Verifications>;
  /** Waits for the one that runs, if any. */
  settled(): Promise<void>;
}

/** `trustedKeys` are had from outside the database; without them the keys the database names are used, and the report says so. */
export function verifierOf(office: OpenOffice, trustedKeys: readonly string[]): Verifier {
  let running: { by: string; begunAt: string; entries: number } | null = null;
  let broken: string | null = null;
  let work: Promise<void> = Promise.resolve();

  async function run(viewer: Viewer, mine: { begunAt: string; entries: number }): Promise<void> {
    const report = await verifyRegionInDatabase(office.pool, office.region, {
      trustedKeys: [...trustedKeys],
      walked: (entries) => {
        mine.entries = entries;
      },
    });
    const kept = {
      matters: report.matters,
      entries: report.entries,
      leaves: report.leaves,
      checkpoints: report.checkpoints,
      unlogged: report.unlogged,
      faults: report.faults.slice(0, told).map((f) => f.message),
      moreFaults: report.moreFaults + Math.max(0, report.faults.length - told),
      notes: report.notes,
    };
    await office.pool.query(
      'insert into verifications (region, asked_by, begun_at, ok, report) values ($1, $2, $3, $4, $5)',
      [office.region, viewer.id, mine.begunAt, report.ok, JSON.stringify(kept)],
    );
    await keep(office.pool, office.region, {
      person: viewer.id,
      what: 'verification',
      about: '全部记录',
      detail: {
        result: report.ok ? '没有发现改动' : `发现${report.faults.length + report.moreFaults}处问题`,
        entries: report.entries,
      },
    });
  }

  const of = async (viewer: Viewer): Promise<Verifications> => {
    must(viewer, 'auditor');
    const { rows } = await office.pool.query<Verifications['rows'][number]>(
      `select v.id, coalesce(p.name, v.asked_by) as by, to_char(v.begun_at, 'YYYY-MM-DD HH24:MI:SS') as "begunAt", to_char(v.at, 'YYYY-MM-DD HH24:MI:SS') as at, v.ok, r.*
         from verifications v left join people p on p.region = v.region and p.id::text = v.asked_by,
              jsonb_to_record(v.report) as r(matters int, entries int, leaves int, checkpoints int, unlogged int, faults jsonb, "moreFaults" int, notes jsonb)
        where v.region = $1 order by v.id desc limit 20`,
      [office.region],
    );
    return { running, broken, rows };
  };

  return {
    of,
    settled: () => work,
    async begin(viewer) {
      must(viewer, 'auditor');
      if (running) wrong('正在核验，请等它结束');
      const mine = { by: viewer.name ?? '', begunAt: office.clock.instant(), entries: 0 };
      running = mine;
      broken = null;
      work = run(viewer, mine)
        .catch((error: unknown) => {
          broken = `核验没有做完：${error instanceof Error ? error.message : String(error)}`;
        })
        .finally(() => {
          running = null;
        });
      return of(viewer);
    },
  };
}
