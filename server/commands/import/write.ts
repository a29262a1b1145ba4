/** Carries out the acts of paper cases on their own days by the same engine as every other act, each entry marked as imported (补录，如纸质所载). */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import {
  type Acting,
  type Environment,
  type Matter,
  type Module,
  matterNumber,
  nextLawAct,
  openingOf,
  type Procedure,
  prepare,
  type Refusal,
  Refused,
  type Request,
  versionOn,
} from '../../../kernel/procedure/index.ts';
import { writePrepared } from '../../matters/acting/commit.ts';
import { type Judged, judge } from '../../matters/acting/consider.ts';
import { type Surroundings, surroundingsOf } from '../../matters/asking/surroundings.ts';
import { environmentOf, type Office } from '../../matters/service.ts';
import type { Queryable } from '../../matters/writing/write.ts';
import type { PlannedCase, RowError } from './plan.ts';

export interface ImportedCase {
  row: number;
  matter: string;
  title: string;
  state: string;
  /** What the statute did between the acts, and what it will do next since nothing else was recorded. */
  law: string[];
}

export interface Importing {
  office: Office;
  module: Module;
  /** Key of the procedure. */
  key: string;
  acting: Acting;
  client: PoolClient;
}

/** Performs one case inside the transaction; a case with an error leaves nothing of itself. */
export async function importCase(importing: Importing, plan: PlannedCase): Promise<ImportedCase | RowError[]> {
  const { client } = importing;
  await client.query('savepoint paper_case');
  try {
    const done = await perform(importing, plan);
    await client.query('release savepoint paper_case');
    return done;
  } catch (error) {
    await client.query('rollback to savepoint paper_case');
    const told = faultsOf(error);
    if (!told) throw error;
    return told.map((sentence) => ({ row: plan.row, sentence }));
  }
}

function faultsOf(error: unknown): string[] | undefined {
  if (error instanceof Refused)
    return error.refusals.map((r: Refusal) => `${r.sentence}${r.advice ? `；${r.advice}` : ''}`);
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '23505')
    return [constraint === 'matters_identity' ? '已有相同的事项正在办理，不能重复导入' : '与已有的记录重复'];
  return undefined;
}

async function perform(importing: Importing, plan: PlannedCase): Promise<ImportedCase> {
  const { office, module, key, acting } = importing;
  const db = importing.client as unknown as Queryable;
  const county = office.county();
  const first = plan.acts[0] as PlannedCase['acts'][number];
  const procedure = versionOn(module.procedures, key, first.on);
  if (!procedure) throw new Refused([{ code: 'date', sentence: `${first.on}没有施行中的“${module.label}”程序` }]);
  await refuseKnownNumber(importing, plan.number);
  const handling = plan.office ?? acting.office ?? '';
  if (!acting.offices.includes(handling))
    throw new Refused([{ code: 'not-your-power', sentence: `不能以“${county.officeName(handling)}”的名义导入` }]);
  const opening = openingOf(procedure, {
    region: office.region,
    id: randomUUID(),
    office: handling,
    authority: county.authorityOf(handling),
  });
  let matter: Matter | undefined;
  const law: string[] = [];
  for (const planned of plan.acts) {
    if (procedure.acts[planned.act]?.approval)
      throw new Refused([
        {
          code: 'proposal',
          sentence: `“${procedure.acts[planned.act]?.label}”需要审批，不能由表格导入`,
          advice: '请清空该日期，导入以后在系统中补录送审',
        },
      ]);
    const asked = await environmentOn(importing, procedure, matter ?? opening, planned.on, {
      ...matter?.file,
      ...planned.stated,
    });
    if (planned.on > office.clock.today()) throw new Refused([{ code: 'date', sentence: `日期${planned.on}晚于今天` }]);
    for (
      let request = matter && nextLawAct(procedure, matter, asked.env);
      request;
      request = matter && nextLawAct(procedure, matter, asked.env)
    ) {
      matter = await write(importing, { prepared: prepare(procedure, matter, request, asked.env), env: asked.env }, []);
      law.push(`${procedure.acts[request.act]?.label}（${request.on}）`);
    }
    const request: Request = { act: planned.act, stated: planned.stated, acting, on: planned.on, source: 'imported' };
    const prepared = await judge(office, procedure, matter ? { matter } : { opening }, request, asked, db);
    matter = await write(
      importing,
      { prepared, env: asked.env },
      prepared.before.seq === 0 && plan.number ? [{ paper: matterNumber, number: plan.number }] : [],
    );
  }
  if (!matter) throw new Error('a case without acts');
  const now = await environmentOn(importing, procedure, matter, office.clock.today(), matter.file);
  const next = nextLawAct(procedure, matter, now.env);
  if (next) law.push(`写入以后将依法发生：${procedure.acts[next.act]?.label}（${next.on}）`);
  return {
    row: plan.row,
    matter: matter.id,
    title: procedure.title(matter.file as never),
    state: procedure.states[matter.state]?.label ?? matter.state,
    law,
  };
}

async function environmentOn(
  { office, client, acting }: Importing,
  procedure: Procedure,
  seat: { id: string; office: string; authority: string },
  day: string,
  file: Readonly<Record<string, unknown>>,
): Promise<{ env: Environment; around: Surroundings }> {
  const db = client as unknown as Queryable;
  const around = await surroundingsOf(office, procedure, seat, file, day, [acting.id], db);
  return { env: environmentOf(office, procedure, around, day), around };
}

/** What was issued on paper is in the paper file; nothing is issued anew and no number of ours is taken. */
async function write(
  { office, client }: Importing,
  { prepared, env }: Judged,
  numbers: readonly { paper: string; number: string }[],
): Promise<Matter> {
  const withoutPapers = { prepared: { ...prepared, papers: [] }, env };
  return (await writePrepared(office, withoutPapers, client as unknown as Queryable, numbers)).matter;
}

async function refuseKnownNumber({ office, client, module }: Importing, number: string | undefined): Promise<void> {
  if (number === undefined) return;
  const { rowCount } = await client.query(
    'select from matters where region = $1 and module = $2 and number = $3 limit 1',
    [office.region, module.id, number],
  );
  if (rowCount !== 0) throw new Refused([{ code: 'already-done', sentence: `案号“${number}”已经有了，不再导入` }]);
}
