/** What is stored beside a matter so that lists, the scheduler and the visibility predicate need not read its file. All of it follows from the matter. */
import { createHmac } from 'node:crypto';
import {
  eventsOf,
  type LimitStatus,
  listed,
  type Matter,
  type Module,
  type Party,
  type Procedure,
  procedureKey,
  publicationsOwed,
  type Reckoning,
  shownUntil,
  withdrawalsDue,
} from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { canonicalJson } from '../../../kernel/record/canonical.ts';
import { sha256Hex } from '../../ledger/digests.ts';
import { searchWords } from '../../search/bigrams.ts';

export interface MatterColumns {
  title: string;
  offices: string[];
  people: string[];
  waiting: string[];
  due: string | null;
  due_limit: string | null;
  party_due: string | null;
  law_due: string | null;
  /** By when something public must be withdrawn, also after the matter is closed. */
  withdraw_due: string | null;
  /** By when something is to be made public, also after the matter is closed. */
  publish_due: string | null;
  provisional: boolean;
  identity: string | null;
}

const earliest = (limits: readonly LimitStatus[]): LimitStatus | undefined =>
  limits.reduce<LimitStatus | undefined>(
    (best, l) => (l.due !== null && (best?.due == null || l.due < best.due) ? l : best),
    undefined,
  );

/** Everyone who may be asked or is assigned: read by the visibility predicate. */
function peopleOf(matter: Matter): string[] {
  const asked = matter.proposals.flatMap((p) => [
    ...p.waiting.filter((w) => w.startsWith('person:')).map((w) => w.slice(7)),
    ...p.copies,
    p.by,
  ]);
  return [...new Set([...Object.values(matter.assigned).flat(), ...asked])];
}

/** Whose approval is asked now, as "module.actor" or "person:<id>"; in mode `each` only the first in line. */
function waitingFor(matter: Matter): string[] {
  return [
    ...new Set(
      matter.proposals.flatMap((p) =>
        (p.mode === 'each' ? p.waiting.slice(0, 1) : p.waiting).map((w) =>
          w.startsWith('person:') ? w : `${matter.module}.${w}`,
        ),
      ),
    ),
  ];
}

/** Fingerprint of what may not be open twice: the fields named by the definition, parties by their numbers or names. */
export function identityOf(procedure: Procedure, file: Readonly<Record<string, Json>>): string | null {
  if (!procedure.once) return null;
  const parts = procedure.once.of.map((name) => {
    const value = file[name];
    if (procedure.file[name]?.kind !== 'parties') return value ?? null;
    return (
      (value as unknown as readonly Party[] | undefined)?.map((p) => p.idNumber ?? p.creditCode ?? p.name).sort() ??
      null
    );
  });
  if (parts.some((p) => p === null || p === '')) return null;
  return sha256Hex(canonicalJson(parts));
}

const first = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).sort()[0] ?? null;

/** Columns of a matter. `limits` are those computed with it. */
export function columnsOf(
  procedure: Procedure,
  matter: Matter,
  limits: readonly LimitStatus[],
  means: Reckoning,
): MatterColumns {
  const running = limits.filter((l) => l.status === 'running');
  const spec = (l: LimitStatus) => procedure.limits?.[l.limit];
  const deems = (l: LimitStatus): boolean => {
    const lapse = spec(l)?.onLapse;
    return typeof lapse === 'object' && 'deems' in lapse;
  };
  const shown = Object.keys(matter.publications ?? {}).flatMap((p) => shownUntil(procedure, matter, p, means) ?? []);
  const withdrawals = withdrawalsDue(procedure, matter, means);
  const owed = publicationsOwed(procedure, matter, means);
  const office = earliest(running.filter((l) => spec(l)?.binds === 'office'));
  return {
    title: procedure.title(matter.file as never),
    offices: [...new Set([matter.office, matter.authority, ...matter.involved])],
    people: peopleOf(matter),
    waiting: waitingFor(matter),
    due: office?.due ?? null,
    due_limit: office?.limit ?? null,
    party_due: earliest(running.filter((l) => spec(l)?.binds === 'party'))?.due ?? null,
    law_due: first([earliest(running.filter(deems))?.due ?? null, ...shown.map((s) => s.until)]),
    withdraw_due: first(withdrawals.map((w) => w.due)),
    publish_due: first(owed.map((o) => o.due)),
    provisional: [...running, ...shown, ...withdrawals, ...owed].some((d) => d.provisional),
    identity: identityOf(procedure, matter.file),
  };
}

/** Fields that search and title read: every field of kind parties or text that the register searches, and those the title is made of. */
export function searchFields(module: Module, procedure: Procedure): readonly string[] {
  const known = searchCache.get(procedure);
  if (known) return known;
  const register = module.registers[procedureKey(procedure)] ?? module.registers[procedure.id];
  const parties = Object.entries(procedure.file)
    .filter(([, f]) => f.kind === 'parties')
    .map(([name]) => name);
  const names = [...new Set([...(register?.search ?? []), ...parties])];
  searchCache.set(procedure, names);
  return names;
}
// A definition never changes while it is installed, and belongs to one module.
const searchCache = new WeakMap<Procedure, readonly string[]>();

/** Words the search finds a matter by: number, title and the register's search fields. */
export function wordsOf(module: Module, procedure: Procedure, matter: Matter, title: string): string {
  const register = module.registers[procedureKey(procedure)] ?? module.registers[procedure.id];
  const texts = (register?.search ?? []).flatMap((name): string[] => {
    const value = matter.file[name];
    if (typeof value === 'string') return [procedure.file[name]?.options?.[value] ?? value];
    return procedure.file[name]?.kind === 'parties' && Array.isArray(value)
      ? value.map((p) => (p as unknown as Party).name)
      : [];
  });
  return searchWords([matter.number ?? '', title, ...texts].join('\n'));
}

export interface EventRow {
  act: string;
  on_date: string;
  to_state: string | null;
  facts: Readonly<Record<string, Json>>;
  /** For a corrected act: the seq of the event whose place this one takes. */
  restates: number | null;
}

/** The events an entry makes for the figures, as stored; parties by their keyed fingerprint. */
export const eventRows = (...entry: Required<Parameters<typeof eventsOf>>): EventRow[] =>
  eventsOf(...entry).map(({ act, on, state, facts, restates }) => ({
    act,
    on_date: on,
    to_state: state,
    facts,
    restates,
  }));

/** Fingerprint of a number or an identity under the installation's secret: it can be compared, and not be guessed at. */
export function fingerprintOf(partyKey: string): (text: string) => string {
  // One and the same function for a secret, so that what was reckoned with it can be known again.
  let fingerprint = fingerprints.get(partyKey);
  if (!fingerprint) {
    fingerprint = (text) => createHmac('sha256', partyKey).update(text).digest('hex').slice(0, 32);
    fingerprints.set(partyKey, fingerprint);
  }
  return fingerprint;
}
const fingerprints = new Map<string, (text: string) => string>();

export const publicationDuties = (procedure: Procedure, act: string): string[] =>
  Object.entries(procedure.publication ?? {})
    .filter(([, p]) => listed(p.after).includes(act))
    .map(([id]) => id);
