/** Takes the numbers of an act and writes it once, or says that another was faster. */
import type { Matter, Prepared } from '../../../kernel/procedure/index.ts';
import { inTransaction } from '../../database/transaction.ts';
import { digests } from '../../ledger/digests.ts';
import { AlreadyOpen, Conflict } from '../errors.ts';
import { takeNumbers } from '../writing/numbers.ts';
import { rowsOf } from '../writing/rows.ts';
import { comparedBy } from '../writing/ties.ts';
import { type ActRows, type Queryable, type Remembered, writeAct } from '../writing/write.ts';
import type { Considered, Judged } from './consider.ts';
import { moduleNamed, type Office } from './office.ts';

export interface ActOutcome {
  matter: Matter;
  proposed: boolean;
  papers: readonly { paper: string; label: string; number: string }[];
  warnings: Prepared['warnings'];
  repeated: boolean;
}

function outcomeOf(prepared: Prepared, rows: ActRows): ActOutcome {
  return {
    matter: rows.matter,
    proposed: prepared.recorded.act === 'propose',
    papers: rows.papers.map((p) => ({
      paper: p.paper,
      label: prepared.procedure.papers?.[p.paper]?.label ?? p.paper,
      number: p.number,
    })),
    warnings: prepared.warnings,
    repeated: false,
  };
}

/** Seals a prepared act under the numbers it was given and writes it. @throws Conflict when another act came first, so that nothing was written */
export async function writePrepared(
  office: Office,
  { prepared, env }: Judged,
  db: Queryable,
  numbers: readonly { paper: string; number: string }[],
  remember?: (rows: ActRows) => Remembered,
): Promise<ActRows> {
  const county = office.county();
  const rows = rowsOf(prepared, numbers, {
    county,
    module: moduleNamed(office, prepared.before.module),
    env,
    compared: comparedBy(office.modules),
    recordedAt: office.clock.instant(),
    partyKey: office.partyKey,
    alg: office.alg,
    digests: office.digests ?? digests,
    demonstration: county.demonstration,
  });
  if (!(await writeAct(db, rows, office.clock.today(), remember?.(rows)))) throw new Conflict(prepared.before.seq);
  return rows;
}

/** Takes numbers and writes, in one transaction when there are numbers to take and in one statement when there are none. */
export async function commit(
  office: Office,
  { prepared, env, around }: Considered,
  remember?: { person: string; key: string; request: string },
): Promise<ActOutcome> {
  const write = async (db: Queryable, numbers: readonly { paper: string; number: string }[]): Promise<ActOutcome> => {
    const rows = await writePrepared(
      office,
      { prepared, env },
      db,
      numbers,
      remember &&
        ((rows) => {
          const { matter, repeated: _, ...result } = outcomeOf(prepared, rows);
          return { ...remember, result: { ...result, id: matter.id } };
        }),
    );
    return outcomeOf(prepared, rows);
  };
  const numbered = prepared.papers.filter((p) => p.series !== undefined);
  try {
    const looked = (around.consulted?.size ?? 0) > 0;
    if (numbered.length === 0 && !looked)
      return await write(
        office.pool as unknown as Queryable,
        prepared.papers.map((p) => ({ paper: p.paper, number: '' })),
      );
    return await inTransaction(office.pool, async (client) => {
      if (looked) await around.hold?.(client as unknown as Queryable);
      return write(client as unknown as Queryable, await takeNumbers(client, office.region, prepared, office.county()));
    });
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code !== '23505') throw error;
    // Two at once: the same identity, the same request key, or the same place in the chain.
    if (constraint === 'matters_identity')
      throw new AlreadyOpen(prepared.procedure.once?.says ?? '已有相同的事项正在办理');
    throw new Conflict(prepared.before.seq);
  }
}
