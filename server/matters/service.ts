/** Acts on matters: load, let the statute act first, check the law, take numbers, write once. */
import { type Acting, Refused } from '../../kernel/procedure/index.ts';
import { type ActOutcome, commit } from './acting/commit.ts';
import { type ActCommand, type Considered, consider, considerOpening, type OpenCommand } from './acting/consider.ts';
import { letWaitingFollow } from './acting/law-acts.ts';
import type { Office } from './acting/office.ts';
import { earlier, remembered, requestHash } from './acting/repeat.ts';
import { Overtaken } from './asking/surroundings.ts';
import { AlreadyOpen, Conflict } from './errors.ts';

export { inTransaction } from '../database/transaction.ts';
export type { ActOutcome } from './acting/commit.ts';
export {
  type ActCommand,
  type Considered,
  consider,
  considerOpening,
  type OpenCommand,
  versionFor,
} from './acting/consider.ts';
export { letTheLawAct } from './acting/law-acts.ts';
export { environmentOf, getMatter, moduleNamed, type Office, procedureOf } from './acting/office.ts';

/** Considers and writes; one overtaken by an act that it should have known of is considered again. */
async function carryThrough(
  office: Office,
  ready: () => Promise<Considered>,
  remember: { person: string; key: string; request: string } | undefined,
): Promise<ActOutcome> {
  for (let tries = 1; ; tries++) {
    const considered = await ready();
    try {
      const outcome = await commit(office, considered, remember);
      await letWaitingFollow(office, considered.prepared.before, outcome.matter);
      return outcome;
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      if (tries === 5) throw new Conflict(considered.prepared.before.seq);
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
