/** What an act or an opening would do: the statute acts first, then the law is asked, and nothing is written. */
import { randomUUID } from 'node:crypto';
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import {
  type Acting,
  type Environment,
  handlingOffice,
  legalDay,
  type Matter,
  type Opening,
  openingOf,
  type Prepared,
  type Procedure,
  prepare,
  procedureKey,
  Refused,
  type Request,
  versionOn,
} from '../../../kernel/procedure/index.ts';
import { withDraws } from '../../draws/means.ts';
import { withFigures } from '../../report/frozen.ts';
import { checkReferences } from '../asking/references.ts';
import { aroundAct, type Surroundings, surroundingsOf } from '../asking/surroundings.ts';
import { Conflict, NotFound } from '../errors.ts';
import type { Queryable } from '../writing/write.ts';
import { letTheLawAct } from './law-acts.ts';
import { environmentOf, getMatter, moduleNamed, type Office, procedureOf } from './office.ts';

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

export interface OpenCommand extends ActCommand {
  procedure?: string;
  /** Office that will handle the matter; the actor's own when absent. */
  office?: string;
}

export interface Judged {
  prepared: Prepared;
  env: Environment;
}

export interface Considered extends Judged {
  around: Surroundings;
}

/**
 * Asks the law about one request in a matter, or about the one that opens it, and that everything it names exists. `db` is the
 * transaction in which earlier acts of the same work were written, when there are such. @throws Refused
 */
export async function judge(
  office: Office,
  procedure: Procedure,
  on: { matter: Matter } | { opening: Opening },
  request: Request,
  { env, around }: { env: Environment; around: Surroundings },
  db: Queryable = office.pool as unknown as Queryable,
): Promise<Prepared> {
  const prepared =
    'matter' in on
      ? prepare(procedure, on.matter, request, env)
      : prepare(procedure, undefined, request, env, on.opening);
  await checkReferences(db, office.county(), procedure, request.stated, around.referred);
  return prepared;
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
  const drawing = await withDraws(office, procedure, matter, command, environmentOf(office, procedure, around));
  const env = await withFigures(office, procedure, matter, command, drawing);
  const prepared = await judge(office, procedure, { matter }, requestOf(viewer, command), { env, around });
  return { prepared, env, around };
}

const requestOf = (viewer: Acting, command: ActCommand): Request => ({
  act: command.act,
  stated: command.stated,
  acting: viewer,
  ...(command.on === undefined ? {} : { on: command.on }),
  ...(command.source === undefined ? {} : { source: command.source }),
});

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
  const opening = openingOf(procedure, { region: office.region, id: randomUUID(), office: handling, authority });
  const prepared = await judge(office, procedure, { opening }, requestOf(viewer, command), { env, around });
  return { prepared, env, around };
}
