/** Acts of the statute that wait for other matters (各件全部办结): which of them a matter awaits, how far those have come, and on which day the act falls due. */
import type { LegalDate } from '../../calendar/index.ts';
import type { Environment } from '../engine/environment.ts';
import { stateRefusal } from '../engine/guards.ts';
import type { Matter, ReferredMatter } from '../engine/matter.ts';
import type { Refusal } from '../engine/refusal.ts';
import { type Act, listed, type Procedure } from '../language/index.ts';
import { type Module, procedureKey } from '../language/module.ts';
import { ownMatter } from './lookup.ts';

/** How far the matters that a lookup finds have come: how many there are, how many have ended, and the legal day of the last ending. */
export interface Ending {
  found: number;
  ended: number;
  on?: LegalDate;
}

/** Of matters found, each with the day on which it ended. What ends later than `today` has not ended yet. */
export function endingOf(found: readonly Pick<ReferredMatter, 'closedOn'>[], today: LegalDate): Ending {
  const days = found.flatMap(({ closedOn }) => (closedOn !== undefined && closedOn <= today ? [closedOn] : [])).sort();
  const on = days.at(-1);
  return { found: found.length, ended: days.length, ...(on === undefined ? {} : { on }) };
}

/** An act that waits: its name, and the lookup that finds what it waits for. */
export interface Awaiting {
  act: string;
  spec: Act;
  lookup: string;
}

// A definition never changes while it is installed, and every act of every matter asks.
const awaitingIn = new WeakMap<Procedure, readonly Awaiting[]>();

/** Every act of a procedure that waits for other matters. */
export function awaitingActs(procedure: Procedure): readonly Awaiting[] {
  let acts = awaitingIn.get(procedure);
  if (!acts) {
    acts = Object.entries(procedure.acts).flatMap(([act, spec]) =>
      spec.awaits === undefined ? [] : [{ act, spec, lookup: spec.awaits }],
    );
    awaitingIn.set(procedure, acts);
  }
  return acts;
}

/** Whether an act leaves where it waits. One that does not would fall due for ever, and so never does; the check names it. */
export const leaves = ({ from, to }: Act): boolean => to !== undefined && from !== 'any' && !listed(from).includes(to);

/** Those that wait in this matter now: where it stands, they have their place. */
export const awaitingNow = (procedure: Procedure, matter: Matter): readonly Awaiting[] =>
  awaitingActs(procedure).filter(({ spec }) => leaves(spec) && !stateRefusal(procedure, spec, matter));

/** Names of the lookups whose endings a procedure asks for. */
export const awaitedLookups = (procedure: Procedure): readonly string[] => [
  ...new Set(awaitingActs(procedure).map(({ lookup }) => lookup)),
];

/** The day on which the matter came to where the act waits; an ending before it is noticed on that day. */
function waitsSince(procedure: Procedure, matter: Matter, { spec }: Awaiting): LegalDate {
  const from = listed(spec.from);
  const came = matter.history.findLast(
    (d) => procedure.acts[d.act]?.track === spec.track && d.to !== undefined && from.includes(d.to),
  );
  return came?.on ?? matter.openedOn;
}

/** The legal day of an act whose matters have all ended; undefined while one is open, or none is found. */
export function awaitedDay(
  procedure: Procedure,
  matter: Matter,
  awaiting: Awaiting,
  env: Environment,
): LegalDate | undefined {
  const ending = env.ending?.(awaiting.lookup);
  if (!ending || ending.found === 0 || ending.ended < ending.found || ending.on === undefined) return undefined;
  const since = waitsSince(procedure, matter, awaiting);
  const on = ending.on > since ? ending.on : since;
  return on <= env.today ? on : undefined;
}

/** What a waiting act says of itself beside the acts that may be done: 待3件…全部办结，已办结1件. Nothing where endings were not gathered. */
export function awaitingRefusal(
  procedure: Procedure,
  { spec, lookup }: Awaiting,
  env: Environment,
): Refusal | undefined {
  const ending = env.ending?.(lookup);
  if (!ending) return undefined;
  const label = procedure.lookups?.[lookup]?.label ?? lookup;
  const [per] = listed(spec.per);
  return {
    code: 'awaits',
    sentence:
      ending.found === 0 ? `还没有发起“${label}”` : `待${ending.found}件“${label}”全部办结，已办结${ending.ended}件`,
    ...(per ? { per } : {}),
    advice: `最后一件办结之日依法自动“${spec.label}”，不用办理`,
  };
}

/** A procedure whose act waits for matters of another, and the field in which those name the matter that waits. */
export interface Awaiter {
  module: string;
  procedure: string;
  field: string;
}

// Modules do not change while they are installed.
const awaitersIn = new WeakMap<readonly Module[], ReadonlyMap<string, readonly Awaiter[]>>();

/** Who waits for the matters of each procedure of the installed modules, by the key of what is awaited. */
export function awaitersOf(modules: readonly Module[]): ReadonlyMap<string, readonly Awaiter[]> {
  let awaiters = awaitersIn.get(modules);
  if (!awaiters) {
    const found = new Map<string, Awaiter[]>();
    for (const procedure of modules.flatMap((m) => m.procedures))
      for (const { lookup } of awaitingActs(procedure)) {
        const spec = procedure.lookups?.[lookup];
        const field = (spec?.same as Readonly<Record<string, string>> | undefined)?.[ownMatter];
        if (!spec || field === undefined) continue;
        const waiting = found.get(spec.of) ?? [];
        // Versions of a procedure wait in the same way.
        const known = waiting.some(
          (w) => w.module === procedure.module && w.procedure === procedure.id && w.field === field,
        );
        if (!known) found.set(spec.of, [...waiting, { module: procedure.module, procedure: procedure.id, field }]);
      }
    awaiters = found;
    awaitersIn.set(modules, awaiters);
  }
  return awaiters;
}

/** The matters that may wait for this one, as it names them. */
export const awaitersFor = (modules: readonly Module[], matter: Matter): readonly (Awaiter & { id: string })[] =>
  (awaitersOf(modules).get(procedureKey({ module: matter.module, id: matter.procedure })) ?? []).flatMap((awaiter) => {
    const id = matter.file[awaiter.field];
    return typeof id === 'string' && id !== '' ? [{ ...awaiter, id }] : [];
  });
