/** What ties the matters of stories told together: the same keys, lookups and conferred certificates that the database would keep, in memory. */
import type { Calendar, LegalDate } from '../../../kernel/calendar/index.ts';
import {
  askedKeys,
  type Certificate,
  type Digesting,
  type Ending,
  endingOf,
  type LookupSpec,
  type Matter,
  mostFound,
  type PersonFacts,
  type Procedure,
  type ReferredMatter,
  reaches,
  reachOf,
} from '../../../kernel/procedure/index.ts';
import type { TieChanges } from '../../matters/writing/ties.ts';

export const referredOf = (m: Matter): ReferredMatter => ({
  id: m.id,
  module: m.module,
  procedure: m.procedure,
  ...(m.number === undefined ? {} : { number: m.number }),
  state: m.state,
  file: m.file,
  openedOn: m.openedOn,
  ...(m.closedOn === undefined ? {} : { closedOn: m.closedOn }),
  office: m.office,
  authority: m.authority,
});

const keyText = (procedure: string, field: string, value: string): string => `${procedure} ${field} ${value}`;

/** The matter that looks. */
interface Own {
  id: string;
  office: string;
  authority: string;
  file: Readonly<Record<string, unknown>>;
}

interface LookupMeans {
  calendar: Calendar;
  setting: (key: string) => unknown;
  digest: Digesting;
}

/** The ties of one group of stories. Stories of different groups never meet, so that the parts of a demonstration can be made apart. */
export class GroupTies {
  readonly #matters = new Map<string, Matter>();
  readonly #byProcedure = new Map<string, Map<string, Matter>>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #conferred = new Map<string, Map<string, readonly Certificate[]>>();

  /** Takes in what one act changed; `key` is the procedure's. */
  add(key: string, matter: Matter, changes: TieChanges | null): void {
    this.#matters.set(matter.id, matter);
    this.#byProcedure.set(key, (this.#byProcedure.get(key) ?? new Map()).set(matter.id, matter));
    for (const { field, value } of changes?.keysGone ?? [])
      this.#byKey.get(keyText(key, field, value))?.delete(matter.id);
    for (const { procedure, field, value } of changes?.keys ?? []) {
      const text = keyText(procedure, field, value);
      this.#byKey.set(text, (this.#byKey.get(text) ?? new Set()).add(matter.id));
    }
    if (changes?.conferred) {
      const { person, certificates } = changes.conferred;
      for (const [other, held] of this.#conferred) if (other !== person) held.delete(matter.id);
      this.#conferred.set(person, (this.#conferred.get(person) ?? new Map()).set(matter.id, certificates));
    }
  }

  /** A matter of the group as it stands now. */
  matter(id: string): Matter | undefined {
    return this.#matters.get(id);
  }

  /** Every matter of "module" or "module/procedure" as it stands now. */
  of(key: string): Iterable<Matter> {
    return this.#byProcedure.get(key)?.values() ?? [];
  }

  /** Facts on a person with the certificates conferred so far. */
  person(facts: PersonFacts | undefined): PersonFacts | undefined {
    const held = facts && this.#conferred.get(facts.id);
    return facts && held ? { ...facts, certificates: [...facts.certificates, ...[...held.values()].flat()] } : facts;
  }

  /** Every matter that a lookup finds for a matter on a day, by the same rules as the server's query. */
  #sought(
    lookup: LookupSpec<string>,
    of: Procedure | undefined,
    own: Own,
    on: LegalDate,
    means: LookupMeans,
  ): readonly Matter[] {
    if (!of) return [];
    const asked = askedKeys(lookup, of, own.file, means.digest, own.id);
    const reach = reachOf(lookup, on, means.calendar, means.setting);
    const holding = asked.map(
      ({ field, values }) =>
        new Set(values.flatMap((value) => [...(this.#byKey.get(keyText(lookup.of, field, value)) ?? [])])),
    );
    const [first = new Set<string>(), ...others] = holding;
    return [...first]
      .filter((id) => id !== own.id && others.every((ids) => ids.has(id)))
      .flatMap((id) => this.#matters.get(id) ?? [])
      .filter((m) => reaches(lookup, own, m, reach));
  }

  /** What a lookup finds for a matter on a day: the newest, as many as the server gives. */
  found(...asking: Parameters<GroupTies['ending']>): readonly ReferredMatter[] {
    return [...this.#sought(...asking)]
      .sort((a, b) => (a.openedOn === b.openedOn ? (a.id < b.id ? -1 : 1) : a.openedOn < b.openedOn ? 1 : -1))
      .slice(0, mostFound)
      .map(referredOf);
  }

  /** How far all that a lookup finds has come by a day, however many they are. */
  ending(lookup: LookupSpec<string>, of: Procedure | undefined, own: Own, on: LegalDate, means: LookupMeans): Ending {
    return endingOf(this.#sought(lookup, of, own, on, means), on);
  }
}
