/** From an act as performed to its entry in the record: personal values are committed with salts, everything else is stated openly. */
import type { Citation } from '../../citation/index.ts';
import { citationKey } from '../../citation/index.ts';
import type { Json } from '../../record/canonical.ts';
import { commit } from '../../record/commitment.ts';
import { type Entry, FIRST_PREV, type SealedEntry, sealedText } from '../../record/entry.ts';
import { type Algorithm, type Digest, type Digests, digestNamed } from '../../record/hash.ts';
import { commonFields } from '../language/common-acts.ts';
import type { FileRef } from '../language/fields.ts';
import type { Procedure } from '../language/index.ts';
import { procedureKey } from '../language/module.ts';
import type { RecordedAct } from './fold.ts';
import type { Matter } from './matter.ts';

/** A personal value with the salt that opens its commitment; kept beside the record, where it can be erased lawfully. */
export interface PrivateValue {
  field: string;
  salt: string;
  value: Json;
}

export interface SealingMeans {
  recordedAt: string;
  salt: () => string;
  alg: Algorithm;
  digests?: Digests;
  /** SHA-256 of each issued paper's text, by paper name. */
  paperHash: (paper: string) => string;
  certificate?: string;
  post?: string;
}

const fieldNamed = (procedure: Procedure, name: string) =>
  procedure.file[name] ?? (commonFields as Procedure['file'])[name];

/** Splits what was stated into open values with commitments in place of personal ones, and the private values themselves. */
export function committed(
  procedure: Procedure,
  stated: Readonly<Record<string, Json>>,
  salt: () => string,
  digest?: Digest,
): { open: Record<string, Json>; secret: PrivateValue[] } {
  const open: Record<string, Json> = {};
  const secret: PrivateValue[] = [];
  for (const [name, value] of Object.entries(stated)) {
    if (fieldNamed(procedure, name)?.secrecy !== 'personal') {
      open[name] = value;
      continue;
    }
    const kept = { field: name, salt: salt(), value };
    secret.push(kept);
    open[name] = { $commitment: commit(kept.salt, name, value, digest).$commitment };
  }
  return { open, secret };
}

/** The sealed entry of an act, with its canonical text. A party is named in the record by id only; names of private persons never enter it. */
export function seal(
  procedure: Procedure,
  before: Matter,
  act: RecordedAct,
  per: Citation | undefined,
  means: SealingMeans,
): { sealed: SealedEntry & { readonly text: string }; secret: PrivateValue[] } {
  const { open, secret } = committed(procedure, act.stated, means.salt, digestNamed(means.alg, means.digests));
  const files = Object.entries(act.stated).flatMap(([name, value]) =>
    fieldNamed(procedure, name)?.kind === 'files' ? (value as unknown as FileRef[]) : [],
  );
  const entry: Entry = {
    region: before.region,
    matter: before.id,
    seq: act.seq,
    module: procedureKey(procedure),
    version: procedure.version,
    act: act.act,
    on: act.on,
    recordedAt: means.recordedAt,
    by: {
      kind: act.by.kind === 'person' ? 'office' : act.by.kind,
      ...(act.by.kind === 'law' ? {} : { person: act.by.id }),
      ...(act.by.office === undefined ? {} : { office: act.by.office }),
      ...(means.post === undefined ? {} : { post: means.post }),
      ...(act.by.capacity === '' || act.by.kind === 'law' ? {} : { capacity: act.by.capacity }),
      ...(means.certificate === undefined ? {} : { certificate: means.certificate }),
    },
    stated: open,
    per: per === undefined ? '' : citationKey(per),
    ...(act.papers.length === 0
      ? {}
      : { papers: act.papers.map((p) => ({ paper: p.paper, number: p.number, sha256: means.paperHash(p.paper) })) }),
    ...(files.length === 0 ? {} : { files: files.map((f) => ({ name: f.name, sha256: f.sha256, size: f.size })) }),
    source: act.source,
    ...(before.seq === 0 ? { opening: { office: before.office, authority: before.authority } } : {}),
    prev: before.seq === 0 ? FIRST_PREV : before.head,
    alg: means.alg,
  };
  return { sealed: sealedText(entry, means.digests), secret };
}

/** The act as the fold reads it, from a stored entry and the private values that still exist. Erased values are left out. */
export function unseal(entry: Entry, secret: readonly PrivateValue[]): RecordedAct {
  const stated: Record<string, Json> = {};
  for (const [name, value] of Object.entries(entry.stated)) {
    const hidden =
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, '$commitment');
    const kept = hidden ? secret.find((s) => s.field === name) : undefined;
    if (!hidden) stated[name] = value;
    else if (kept) stated[name] = kept.value;
  }
  return {
    seq: entry.seq,
    act: entry.act,
    on: entry.on,
    by: {
      kind: entry.by.kind === 'office' ? 'person' : entry.by.kind,
      id: entry.by.person ?? 'law',
      name: '',
      ...(entry.by.office === undefined ? {} : { office: entry.by.office }),
      capacity: entry.by.capacity ?? (entry.by.kind === 'law' ? 'law' : ''),
    },
    stated,
    papers: (entry.papers ?? []).map((p) => ({ paper: p.paper, number: p.number })),
    source: entry.source,
  };
}
