/** What ties a matter to others, as stored beside it: the keys by which lookups find it, the matters it names, and the certificates it confers. */
import {
  type Certificate,
  certificatesOf,
  comparedFields,
  type Digesting,
  holderOf,
  keysOf,
  type Matter,
  type MatterKey,
  type Module,
  type Procedure,
  procedureKey,
  watchedFields,
} from '../../../kernel/procedure/index.ts';
import { canonicalJson } from '../../../kernel/record/canonical.ts';
import { isUuid } from '../asking/references.ts';
import { fingerprintOf } from './row.ts';
import type { Queryable } from './write.ts';

export type Compared = ReadonlyMap<string, ReadonlySet<string>>;

// Modules do not change while they are installed.
const known = new WeakMap<readonly Module[], Compared>();

/** The fields that lookups, and watches for repeats, of all installed modules compare. */
export function comparedBy(modules: readonly Module[]): Compared {
  let fields = known.get(modules);
  if (!fields) {
    const all = new Map(comparedFields(modules.flatMap((m) => m.procedures)));
    for (const [key, watched] of watchedFields(modules)) all.set(key, new Set([...(all.get(key) ?? []), ...watched]));
    fields = all;
    known.set(modules, fields);
  }
  return fields;
}

/** Digests of what may not lie open, under the installation's secret; told apart from plain values by their first letter. */
export function digestOf(partyKey: string): Digesting {
  const fingerprint = fingerprintOf(partyKey);
  return (text) => `#${fingerprint(text)}`;
}
export const isDigest = (value: string): boolean => value.startsWith('#');

export interface Conferred {
  person: string;
  certificates: readonly Certificate[];
}

/** The ties of a matter as it stands. */
export interface Ties {
  keys: readonly MatterKey[];
  references: readonly { field: string; target: string }[];
  conferred: Conferred | null;
}

// A definition never changes while it is installed.
const matterFields = new WeakMap<Procedure, readonly string[]>();

/** The fields that name other matters. */
function referring(procedure: Procedure): readonly string[] {
  let names = matterFields.get(procedure);
  if (!names) {
    names = Object.keys(procedure.file).filter((name) => procedure.file[name]?.kind === 'matter');
    matterFields.set(procedure, names);
  }
  return names;
}

/** Whether an act left everything that ties are made of as it was; most acts do. */
function untied(procedure: Procedure, before: Matter, after: Matter, compared: Compared): boolean {
  const same = (name: string): boolean => before.file[name] === after.file[name];
  return (
    before.seq > 0 &&
    before.openedOn === after.openedOn &&
    procedure.confers === undefined &&
    referring(procedure).every(same) &&
    [...(compared.get(procedureKey(procedure)) ?? [])].every(same)
  );
}

export function tiesOf(procedure: Procedure, matter: Matter, compared: Compared, digest: Digesting): Ties {
  const person = holderOf(procedure, matter);
  return {
    keys: keysOf(procedure, matter.file, compared, digest),
    references: referring(procedure).flatMap((field) => {
      const target = matter.file[field];
      return typeof target === 'string' && isUuid(target) ? [{ field, target }] : [];
    }),
    conferred: person === undefined ? null : { person, certificates: certificatesOf(procedure, matter) },
  };
}

/** What one act changes of the ties; null when it changes none. */
export interface TieChanges {
  keys: readonly (MatterKey & { procedure: string })[];
  keysGone: readonly MatterKey[];
  references: Ties['references'];
  referencesGone: Ties['references'];
  conferred: Conferred | null;
}

function without<T>(all: readonly T[], others: readonly T[]): T[] {
  const taken = new Set(others.map((o) => canonicalJson(o)));
  return all.filter((one) => !taken.has(canonicalJson(one)));
}

export function tieChanges(
  procedure: Procedure,
  before: Matter,
  after: Matter,
  compared: Compared,
  digest: Digesting,
): TieChanges | null {
  if (untied(procedure, before, after, compared)) return null;
  const was = tiesOf(procedure, before, compared, digest);
  const is = tiesOf(procedure, after, compared, digest);
  const key = procedureKey(procedure);
  // A corrected day of opening moves every key.
  const fresh = before.seq > 0 && before.openedOn === after.openedOn ? without(is.keys, was.keys) : is.keys;
  const changes: TieChanges = {
    keys: fresh.map((k) => ({ procedure: key, ...k })),
    keysGone: without(was.keys, is.keys),
    references: without(is.references, was.references),
    referencesGone: without(was.references, is.references),
    conferred: canonicalJson(is.conferred) === canonicalJson(was.conferred) ? null : is.conferred,
  };
  return changes.conferred === null && Object.values(changes).every((c) => c === null || (c as []).length === 0)
    ? null
    : changes;
}

export const noTies: Ties = { keys: [], references: [], conferred: null };

/** The ties after an act's changes, for those who keep them without a database. */
export function changed(ties: Ties, changes: TieChanges | null): Ties {
  if (!changes) return ties;
  const keys = changes.keys.map(({ field, value }) => ({ field, value }));
  return {
    keys: [...without(without(ties.keys, changes.keysGone), keys), ...keys],
    references: [...without(ties.references, changes.referencesGone), ...changes.references],
    conferred: changes.conferred ?? ties.conferred,
  };
}

/** Common table expressions that write the changes in the JSON `parameter` for the matter in `moved`; nothing when it is null. */
export const tiesSql = (parameter: string): string => {
  const json = `${parameter}::jsonb`;
  return `
, key_gone as (delete from matter_keys k using moved, jsonb_to_recordset(${json} -> 'keysGone') as g(field text, value text)
    where k.region = moved.region and k.matter = moved.id and k.field = g.field and k.value = g.value)
, key_kept as (insert into matter_keys as k (region, matter, procedure, field, value, opened_on)
    select moved.region, moved.id, n.procedure, n.field, n.value, i.opened_on from moved, i, jsonb_to_recordset(${json} -> 'keys') as n(procedure text, field text, value text)
    on conflict (region, matter, field, value) do update set opened_on = excluded.opened_on)
, reference_gone as (delete from matter_references r using moved, jsonb_to_recordset(${json} -> 'referencesGone') as g(field text, target uuid)
    where r.region = moved.region and r.matter = moved.id and r.field = g.field and r.target = g.target)
, reference_kept as (insert into matter_references (region, matter, field, target)
    select moved.region, moved.id, n.field, n.target from moved, jsonb_to_recordset(${json} -> 'references') as n(field text, target uuid)
    on conflict do nothing)
, conferred as (insert into conferred_certificates (region, matter, person, certificates)
    select moved.region, moved.id, ${json} #>> '{conferred,person}', ${json} #> '{conferred,certificates}' from moved where jsonb_typeof(${json} -> 'conferred') = 'object'
    on conflict (region, matter) do update set person = excluded.person, certificates = excluded.certificates)`;
};

/** Writes the ties of one matter anew, as repair does. Digests are left as they are when the secret that makes them is not at hand. */
export async function replaceTies(
  db: Queryable,
  procedure: Procedure,
  matter: Matter,
  ties: Ties,
  digests: boolean,
): Promise<void> {
  const own = [matter.region, matter.id];
  await db.query(
    `delete from matter_keys where region = $1 and matter = $2${digests ? '' : " and value not like '#%'"}`,
    own,
  );
  await db.query('delete from matter_references where region = $1 and matter = $2', own);
  await db.query('delete from conferred_certificates where region = $1 and matter = $2', own);
  const keys = ties.keys.filter((k) => digests || !isDigest(k.value));
  await db.query(
    'insert into matter_keys (region, matter, procedure, field, value, opened_on) select $1, $2, $3, n.field, n.value, $4 from jsonb_to_recordset($5::jsonb) as n(field text, value text)',
    [...own, procedureKey(procedure), matter.openedOn, JSON.stringify(keys)],
  );
  await db.query(
    'insert into matter_references (region, matter, field, target) select $1, $2, n.field, n.target from jsonb_to_recordset($3::jsonb) as n(field text, target uuid)',
    [...own, JSON.stringify(ties.references)],
  );
  if (ties.conferred)
    await db.query(
      'insert into conferred_certificates (region, matter, person, certificates) values ($1, $2, $3, $4::jsonb)',
      [...own, ties.conferred.person, JSON.stringify(ties.conferred.certificates)],
    );
}
