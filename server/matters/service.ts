/** Acts on matters: load, let the statute act first, check the law, take numbers, write once. */
import { createHash, randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Calendar, LegalDate } from '../../kernel/calendar/index.ts';
import {
  type Acting,
  type Environment,
  handlingOffice,
  legalDay,
  type Matter,
  type Module,
  nextLawAct,
  type Prepared,
  type Procedure,
  prepare,
  procedureKey,
  Refused,
  type Request,
  settingReader,
  versionOn,
} from '../../kernel/procedure/index.ts';
import { canonicalJson } from '../../kernel/record/canonical.ts';
import type { Algorithm, Digests } from '../../kernel/record/hash.ts';
import { RecordError } from '../../kernel/record/index.ts';
import type { Clock } from '../clock.ts';
import { Parameters } from '../database/predicate-sql.ts';
import { withDraws } from '../draws/means.ts';
import type { County } from '../people/county.ts';
import { AlreadyOpen, Conflict, KeyReused, NotFound } from './errors.ts';
import { takeNumbers } from './numbers.ts';
import { checkReferences, isUuid } from './references.ts';
import { rowsOf } from './rows.ts';
import { aroundAct, nothingAround, Overtaken, type Surroundings, surroundingsOf } from './surroundings.ts';
import { comparedBy } from './ties.ts';
import { visibleSql } from './visibility.ts';
import { type ActRows, type Queryable, type Remembered, writeAct } from './write.ts';

export interface Office {
  pool: Pool;
  region: string;
  modules: readonly Module[];
  calendar: () => Calendar;
  county: () => County;
  clock: Clock;
  alg: Algorithm;
  digests?: Digests;
  partyKey: string;
}

export interface ActCommand {
  act: string;
  stated: Request['stated'];
  on?: LegalDate;
  source?: 'performed' | 'recorded';
  /** The matter's `seq` as the actor saw it. */
  seq?: number;
  /** Key under which a repeated request gets its first answer. */
  key?: string;
}

export interface ActOutcome {
  matter: Matter;
  proposed: boolean;
  papers: readonly { paper: string; label: string; number: string }[];
  warnings: Prepared['warnings'];
  repeated: boolean;
}

type StoredOutcome = Omit<ActOutcome, 'matter' | 'repeated'> & { id: string };

export function moduleNamed(office: Pick<Office, 'modules'>, id: string): Module {
  const module = office.modules.find((m) => m.id === id);
  if (!module) throw new NotFound('没有这个模块');
  return module;
}

/** The definition a matter stands under. */
export function procedureOf(
  office: Pick<Office, 'modules'>,
  matter: Pick<Matter, 'module' | 'procedure' | 'version'>,
): Procedure {
  const found = moduleNamed(office, matter.module).procedures.find(
    (p) => p.id === matter.procedure && p.version === matter.version,
  );
  if (!found) throw new Error(`没有安装${matter.module}/${matter.procedure}的${matter.version}版本`);
  return found;
}

export function environmentOf(
  office: Office,
  procedure: Procedure,
  around: Surroundings = nothingAround,
  today: LegalDate = office.clock.today(),
): Environment {
  const county = office.county();
  return {
    today,
    calendar: office.calendar(),
    setting: settingReader(procedure, county.settings),
    person: (id) => {
      const facts = county.person(id, today);
      const conferred = around.conferred.get(id);
      return facts && conferred ? { ...facts, certificates: [...facts.certificates, ...conferred] } : facts;
    },
    referred: (id) => around.referred.get(id),
    ...(around.found
      ? {
          found(lookup: string) {
            around.consulted?.add(lookup);
            return around.found?.get(lookup) ?? [];
          },
        }
      : {}),
    officeName: county.officeName,
    authorityOf: county.authorityOf,
  };
}

/** The matter as this viewer may see it. @throws NotFound for one that is not there and one that is not theirs alike */
export async function getMatter(office: Office, viewer: Acting, module: string, id: string): Promise<Matter> {
  if (!isUuid(id)) throw new NotFound();
  const parameters = new Parameters([office.region, id, module]);
  const sql = `select snapshot from matters m where m.region = $1 and m.id = $2 and m.module = $3 and ${visibleSql(viewer, office.modules, parameters)}`;
  const { rows } = await office.pool.query<{ snapshot: Matter }>(sql, parameters.values);
  if (!rows[0]) throw new NotFound();
  return rows[0].snapshot;
}

/** @throws Refused where something stated is of no kind that a record may hold, such as half a fen */
function requestHash(what: unknown): string {
  try {
    return createHash('sha256').update(canonicalJson(what)).digest('hex');
  } catch (error) {
    if (error instanceof RecordError && error.code === 'not-canonical')
      throw new Refused([{ code: 'field', sentence: error.message }]);
    throw error;
  }
}

async function earlier(office: Office, viewer: Acting, key: string, request: string): Promise<ActOutcome | undefined> {
  const { rows } = await office.pool.query<{ request: string; result: StoredOutcome }>(
    'select request, result from idempotency where region = $1 and person = $2 and key = $3',
    [office.region, viewer.id, key],
  );
  const [row] = rows;
  if (!row) return undefined;
  if (row.request !== request) throw new KeyReused();
  const { rows: found } = await office.pool.query<{ snapshot: Matter }>(
    'select snapshot from matters where region = $1 and id = $2',
    [office.region, row.result.id],
  );
  if (!found[0]) throw new NotFound();
  const { id: _, ...result } = row.result;
  return { ...result, matter: found[0].snapshot, repeated: true };
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

/** Takes numbers and writes, in one transaction when there are numbers to take and in one statement when there are none. */
async function commit(
  office: Office,
  prepared: Prepared,
  env: Environment,
  around: Surroundings,
  remember?: { person: string; key: string; request: string },
): Promise<ActOutcome> {
  const module = moduleNamed(office, prepared.before.module);
  const county = office.county();
  const write = async (db: Queryable, numbers: readonly { paper: string; number: string }[]): Promise<ActOutcome> => {
    const rows = rowsOf(prepared, numbers, {
      county,
      module,
      env,
      compared: comparedBy(office.modules),
      recordedAt: office.clock.instant(),
      partyKey: office.partyKey,
      alg: office.alg,
      ...(office.digests ? { digests: office.digests } : {}),
      demonstration: county.demonstration,
    });
    const outcome = outcomeOf(prepared, rows);
    const { matter, repeated: _, ...result } = outcome;
    const remembered: Remembered | undefined = remember && { ...remember, result: { ...result, id: matter.id } };
    if (!(await writeAct(db, rows, env.today, remembered))) throw new Conflict(prepared.before.seq);
    return outcome;
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
      return write(client as unknown as Queryable, await takeNumbers(client, office.region, prepared, county));
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

export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Lets the statute's own acts that have fallen due happen first, each once, each on its day. */
export async function letTheLawAct(office: Office, matter: Matter): Promise<Matter> {
  let current = matter;
  for (;;) {
    const procedure = procedureOf(office, current);
    const request = nextLawAct(procedure, current, environmentOf(office, procedure));
    if (!request) return current;
    const around = await aroundAct(office, procedure, current, request, 'law');
    const env = environmentOf(office, procedure, around);
    try {
      current = (await commit(office, prepare(procedure, current, request, env), env, around)).matter;
    } catch (error) {
      if (error instanceof Overtaken) continue;
      if (!(error instanceof Conflict)) throw error;
      const { rows } = await office.pool.query<{ snapshot: Matter }>(
        'select snapshot from matters where region = $1 and id = $2',
        [office.region, current.id],
      );
      if (!rows[0]) throw error;
      current = rows[0].snapshot;
    }
  }
}

export interface Considered {
  prepared: Prepared;
  env: Environment;
  around: Surroundings;
}

/** What an act would do, with every check made and nothing written. @throws Refused, NotFound, Conflict */
export async function consider(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  command: ActCommand,
): Promise<Considered> {
  let matter = await getMatter(office, viewer, module, id);
  if (command.seq !== undefined && command.seq !== matter.seq) throw new Conflict(matter.seq);
  matter = await letTheLawAct(office, matter);
  const procedure = procedureOf(office, matter);
  const around = await aroundAct(office, procedure, matter, command, viewer.id);
  const env = await withDraws(office, procedure, matter, command, environmentOf(office, procedure, around));
  const prepared = prepare(procedure, matter, requestOf(viewer, command), env);
  const db = office.pool as unknown as Queryable;
  await checkReferences(db, office.county(), procedure, command.stated, around.referred);
  return { prepared, env, around };
}

const requestOf = (viewer: Acting, command: ActCommand): Request => ({
  act: command.act,
  stated: command.stated,
  acting: viewer,
  ...(command.on === undefined ? {} : { on: command.on }),
  ...(command.source === undefined ? {} : { source: command.source }),
});

const remembered = (viewer: Acting, key: string | undefined, request: string) =>
  key === undefined ? undefined : { person: viewer.id, key, request };

/** Considers and writes; one overtaken by an act that it should have known of is considered again. */
async function carryThrough(
  office: Office,
  ready: () => Promise<Considered>,
  remember: { person: string; key: string; request: string } | undefined,
): Promise<ActOutcome> {
  for (let tries = 1; ; tries++) {
    const { prepared, env, around } = await ready();
    try {
      return await commit(office, prepared, env, around, remember);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      if (tries === 5) throw new Conflict(prepared.before.seq);
    }
  }
}

/** Performs an act in a matter. @throws Refused, NotFound, Conflict, KeyReused */
export async function performAct(
  office: Office,
  viewer: Acting,
  module: string,
  id: string,
  command: ActCommand,
): Promise<ActOutcome> {
  const { key, ...what } = command;
  const request = requestHash({ module, id, ...what });
  const before = key === undefined ? undefined : await earlier(office, viewer, key, request);
  if (before) return before;
  try {
    return await carryThrough(
      office,
      () => consider(office, viewer, module, id, command),
      remembered(viewer, key, request),
    );
  } catch (error) {
    // The same request twice at once: the loser answers what the winner wrote.
    const answered =
      key !== undefined && (error instanceof Conflict || error instanceof Refused)
        ? await earlier(office, viewer, key, request)
        : undefined;
    if (answered) return answered;
    throw error;
  }
}

export interface OpenCommand extends ActCommand {
  procedure?: string;
  /** Office that will handle the matter; the actor's own when absent. */
  office?: string;
}

/** The version of the law that a matter opened so would stand under: that of the legal date of the opening act. @throws NotFound */
export function versionFor(office: Office, moduleId: string, command: OpenCommand): Procedure {
  const module = moduleNamed(office, moduleId);
  const today = office.clock.today();
  const key = command.procedure && command.procedure !== moduleId ? `${moduleId}/${command.procedure}` : moduleId;
  const newest = versionOn(module.procedures, key, today) ?? module.procedures.findLast((p) => procedureKey(p) === key);
  if (!newest) throw new NotFound('没有这个程序');
  const dated = newest.acts[command.act]?.dated;
  const day = dated === undefined ? undefined : command.stated[dated];
  return versionOn(module.procedures, key, typeof day === 'string' ? day : (command.on ?? today)) ?? newest;
}

/** What an opening would do. */
export async function considerOpening(
  office: Office,
  viewer: Acting,
  moduleId: string,
  command: OpenCommand,
): Promise<Considered> {
  const procedure = versionFor(office, moduleId, command);
  const county = office.county();
  const named = handlingOffice(procedure, county.settings);
  const handling = named ?? command.office ?? viewer.office ?? '';
  if (!county.offices.has(handling)) throw new Refused([{ code: 'field', field: 'office', sentence: '没有这个单位' }]);
  if (named === undefined && viewer.kind === 'person' && !viewer.offices.includes(handling))
    throw new Refused([{ code: 'not-your-power', sentence: '不能以其他单位的名义办理' }]);
  const authority = county.authorityOf(handling);
  const on = legalDay(procedure.acts[command.act], command, { today: office.clock.today() });
  const seat = { id: undefined, office: handling, authority };
  const around = await surroundingsOf(office, procedure, seat, command.stated, on, [viewer.id]);
  const env = environmentOf(office, procedure, around);
  const opening = {
    region: office.region,
    id: randomUUID(),
    module: procedure.module,
    procedure: procedure.id,
    version: procedure.version,
    office: handling,
    authority,
  };
  const prepared = prepare(procedure, undefined, requestOf(viewer, command), env, opening);
  await checkReferences(office.pool as unknown as Queryable, county, procedure, command.stated, around.referred);
  return { prepared, env, around };
}

/** Opens a matter. @throws Refused, AlreadyOpen, KeyReused */
export async function openMatter(
  office: Office,
  viewer: Acting,
  module: string,
  command: OpenCommand,
): Promise<ActOutcome> {
  const { key, ...what } = command;
  const request = requestHash({ module, ...what });
  const before = key === undefined ? undefined : await earlier(office, viewer, key, request);
  if (before) return before;
  try {
    return await carryThrough(
      office,
      () => considerOpening(office, viewer, module, command),
      remembered(viewer, key, request),
    );
  } catch (error) {
    const answered =
      key !== undefined && (error instanceof Conflict || error instanceof AlreadyOpen)
        ? await earlier(office, viewer, key, request)
        : undefined;
    if (answered) return answered;
    throw error;
  }
}
