/** Lookups (查找): which fields are compared between matters, by what keys they are found again, and which matters a lookup finds. */
import {
  addDays,
  addMonths,
  addYears,
  type Calendar,
  dueDates,
  type LegalDate,
  type Span,
} from '../../calendar/index.ts';
import { canonicalJson, type Json } from '../../record/canonical.ts';
import type { Matter } from '../engine/matter.ts';
import type { Field, Party } from '../language/fields.ts';
import type { LookupSpec, Procedure } from '../language/index.ts';
import { procedureKey } from '../language/module.ts';

/** At most so many matters are found, the newest ones. */
export const mostFound = 100;

/** Turns what may not lie open into a keyed digest; the same for the same text. */
export type Digesting = (text: string) => string;

/** Who a party is across matters: by the number of its papers, or by name and telephone together where it has shown none. */
export const partyIdentity = (p: Party): string => {
  const number = (p.idNumber || p.creditCode || '').replace(/\s/g, '').toUpperCase();
  return number || `${p.name.replace(/\s/g, '')} ${(p.phone ?? '').replace(/\D/g, '')}`;
};

/**
 * The fields of each procedure that any lookup, or any cap of a draw, of these procedures compares, by procedure key. Of these alone
 * keys are kept.
 */
export function comparedFields(procedures: readonly Procedure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  const add = (of: string, field: string): void => {
    const known = fields.get(of) ?? new Set();
    fields.set(of, known.add(field));
  };
  for (const { lookups, draws } of procedures) {
    for (const lookup of Object.values(lookups ?? {}))
      for (const field of Object.values(lookup.same)) if (field !== undefined) add(lookup.of, field);
    for (const draw of Object.values(draws ?? {}))
      for (const pool of Object.values(draw.pools))
        if ('of' in pool && pool.capped) add(pool.capped.of, pool.capped.by);
  }
  return fields;
}

/** Longer values are kept by digest, so that a key always fits an index. */
const longest = 100;

/**
 * The keys under which a value of this field is found. Parties and personal values are digests, one for each party; a list has
 * one key for each of its members, so that two lists are equal when they share one; everything else is its canonical JSON, so that
 * the number 1 is not the text “1”. Nothing stated has no key.
 */
export function keysOfValue(field: Field, value: unknown, digest: Digesting): string[] {
  if (value === undefined || value === null || value === '' || field.kind === 'files') return [];
  const members = (Array.isArray(value) ? value : [value]) as Json[];
  const keys = members.map((member) => {
    if (field.kind === 'parties') return digest(`party ${partyIdentity(member as unknown as Party)}`);
    const text = canonicalJson(member);
    return field.secrecy === 'personal' || text.length > longest ? digest(`value ${text}`) : text;
  });
  return [...new Set(keys)];
}

export interface MatterKey {
  field: string;
  value: string;
}

/** Every key of a matter, for the fields that are compared. */
export function keysOf(
  procedure: Procedure,
  file: Readonly<Record<string, unknown>>,
  compared: ReadonlyMap<string, ReadonlySet<string>>,
  digest: Digesting,
): MatterKey[] {
  return [...(compared.get(procedureKey(procedure)) ?? [])].sort().flatMap((name) => {
    const field = procedure.file[name];
    return field ? keysOfValue(field, file[name], digest).map((value) => ({ field: name, value })) : [];
  });
}

/** Stands in `same` for the matter itself, where the other names it in a field of kind `matter`. */
export const ownMatter = '@self';

/**
 * What a lookup asks for in a matter that may be found: for each pair of fields the keys of which one must be there. `self` is the id of the matter that looks; a matter not yet opened is named by none.
 */
export function askedKeys(
  lookup: LookupSpec<string>,
  of: Procedure,
  file: Readonly<Record<string, unknown>>,
  digest: Digesting,
  self?: string,
): { field: string; values: string[] }[] {
  return Object.entries(lookup.same).flatMap(([own, other]) => {
    const field = other === undefined ? undefined : of.file[other];
    return other === undefined
      ? []
      : [{ field: other, values: field ? keysOfValue(field, own === ownMatter ? self : file[own], digest) : [] }];
  });
}

/**
 * The first day whose act still lies within `back` of `on`. An act of the day D lies within a span as long as the span counted from
 * the day after D has not run out (民法典二百零一条、二百零二条): an act of 29 February is within a year until 28 February. 'year' is
 * the calendar year of `on`.
 */
export function since(on: LegalDate, back: Span | 'year', calendar: Calendar): LegalDate {
  if (back === 'year') return `${on.slice(0, 4)}-01-01`;
  const { count: n, unit } = back;
  let first =
    unit === 'year'
      ? addYears(on, -n)
      : unit === 'month'
        ? addMonths(on, -n)
        : addDays(on, unit === 'workingDay' ? -(2 * n + 30) : -n);
  for (let ends = dueDates({ from: first, allow: back }, calendar).strict; ends !== null && ends < on; ) {
    first = addDays(first, 1);
    ends = dueDates({ from: first, allow: back }, calendar).strict;
  }
  return first;
}

/** The days on which an act or the opening must lie for a lookup made on a day; undefined when it looks back without end. */
export function reachOf(
  lookup: LookupSpec<string>,
  on: LegalDate,
  calendar: Calendar,
  setting: (key: string) => unknown,
): { from?: LegalDate; to: LegalDate } {
  const { back } = lookup;
  if (back === undefined) return { to: on };
  const span = typeof back === 'object' && 'setting' in back ? (setting(back.setting) as Span | 'year') : back;
  return { from: since(on, span, calendar), to: on };
}

/**
 * Whether a lookup finds this matter, but for its keys: the office or authority, the state, and the day of the acts it names, or of
 * the opening when it names none. States and files are as they stand now, acts as they were done by the legal date of the act that
 * looks.
 */
export function reaches(
  lookup: LookupSpec<string>,
  own: { office: string; authority: string },
  other: Pick<Matter, 'office' | 'authority' | 'state' | 'history' | 'openedOn'>,
  reach: { from?: LegalDate; to: LegalDate },
): boolean {
  const within = (day: LegalDate): boolean => day <= reach.to && (reach.from === undefined || reach.from <= day);
  if (lookup.within === 'handling' && other.office !== own.office) return false;
  if (lookup.within === 'authority' && other.authority !== own.authority) return false;
  if (lookup.states && !lookup.states.includes(other.state)) return false;
  if (lookup.acts) return other.history.some((done) => lookup.acts?.includes(done.act) && within(done.on));
  return within(other.openedOn);
}
