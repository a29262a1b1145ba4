// One act as it is recorded (记录), and the hash that binds it to the act before it in the same matter.
import { canonicalBytes, canonicalJson, type Json, utf8 } from './canonical.ts';
import { type Algorithm, type Digests, digestNamed, hex, isAlgorithm, isHash } from './hash.ts';

/**
 * How the entry came to be: performed in this system, recorded from paper afterwards, done by the statute itself
 * (视为受理 and its like), or imported from elsewhere. Figures and readers tell them apart.
 */
export type EntrySource = 'performed' | 'recorded' | 'law' | 'imported';

/** Who acted, in what office and capacity. Names of private persons belong in commitments, not here. */
export interface Actor {
  /** `office`: someone in post; `party`: 当事人; `law`: the statute's own act. */
  readonly kind: 'office' | 'party' | 'law';
  /** Id of the person, never their name. */
  readonly person?: string;
  /** Id of the office whose power is used (单位). */
  readonly office?: string;
  /** Id of the post held on that day (岗位). */
  readonly post?: string;
  /** In what capacity, as the module's roles call it: 承办人, 负责人… */
  readonly capacity?: string;
  /** Number of the enforcement certificate valid on that day (执法证). */
  readonly certificate?: string;
  /** Id of whoever is acted for, by delegation (委托、代理). */
  readonly onBehalfOf?: string;
}

/** A paper the act issued (文书): its kind, number, and the SHA-256 of the issued bytes. */
export interface PaperRef {
  readonly paper: string;
  readonly number: string;
  readonly sha256: string;
}

/** A file the act brought in (材料), by content; size in bytes. */
export interface FileRef {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** One act as recorded. Every field is hashed; nothing else is. */
export interface Entry {
  /** GB/T 2260 code of the region (区划). */
  readonly region: string;
  /** Id of the matter, unique in its region. */
  readonly matter: string;
  /** Place in the matter, from 1 without gaps. */
  readonly seq: number;
  readonly module: string;
  /** Version of the procedure the act was done under. */
  readonly version: string;
  readonly act: string;
  /** For matters with parallel tracks (并行环节). */
  readonly track?: string;
  /** Legal date of the act, `YYYY-MM-DD`. */
  readonly on: string;
  /** When it was recorded: ISO 8601 in UTC as text (`2023-05-08T01:02:03.456Z`), stored as hashed. */
  readonly recordedAt: string;
  readonly by: Actor;
  /** What the act stated; personal values as commitments. */
  readonly stated: { readonly [key: string]: Json };
  /** The article the act rests on. */
  readonly per: string;
  readonly papers?: readonly PaperRef[];
  readonly files?: readonly FileRef[];
  readonly source: EntrySource;
  /** On a matter's first entry: the office that handles it and the authority whose seal it bears. */
  readonly opening?: { readonly office: string; readonly authority: string };
  /** Hash of the entry before; {@link FIRST_PREV} for the first. */
  readonly prev: string;
  /** The digest of this entry's hash. */
  readonly alg: Algorithm;
}

/** An entry together with the hash stored beside it. */
export interface SealedEntry {
  readonly entry: Entry;
  readonly hash: string;
}

/** The last entry of a matter as someone else may hold it: on a receipt, in a published notice, in a log. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** `prev` of a matter's first entry. Region and matter are hashed with the entry, so no first entry can stand for another's. */
export const FIRST_PREV = '0'.repeat(64);

/**
 * The hash of an entry, lower-case hex, over its canonical bytes under the entry's own `alg`. Those bytes begin with
 * `{`, never with the 0x00 or 0x01 that open a tree hash, so one can never pass as the other.
 * @throws RecordError `not-canonical`, `no-digest`
 */
export function entryHash(entry: Entry, digests?: Digests): string {
  return hex(digestNamed(entry.alg, digests)(canonicalBytes(entry)));
}

/** The entry with its hash, ready to be stored. */
export function sealEntry(entry: Entry, digests?: Digests): SealedEntry {
  return { entry, hash: entryHash(entry, digests) };
}

/** The same with the canonical text that was hashed, for whoever stores it: it need not be written a second time. */
export function sealedText(entry: Entry, digests?: Digests): SealedEntry & { readonly text: string } {
  const text = canonicalJson(entry);
  return { entry, hash: hex(digestNamed(entry.alg, digests)(utf8(text))), text };
}

/** The head a matter has after `sealed`. */
export function headOf({ entry, hash }: SealedEntry): Head {
  return { seq: entry.seq, hash };
}

const SOURCES: readonly unknown[] = ['performed', 'recorded', 'law', 'imported'] satisfies EntrySource[];
const TEXTS = ['region', 'matter', 'module', 'version', 'act', 'per'] as const;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;

/** Whether a value read from a file has the form of an entry. Says nothing of whether it is true. */
export function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  return (
    TEXTS.every((key) => typeof value[key] === 'string') &&
    Number.isSafeInteger(value.seq) &&
    (value.seq as number) >= 1 &&
    typeof value.on === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value.on) &&
    typeof value.recordedAt === 'string' &&
    INSTANT.test(value.recordedAt) &&
    isRecord(value.by) &&
    isRecord(value.stated) &&
    SOURCES.includes(value.source) &&
    isHash(value.prev) &&
    isAlgorithm(value.alg)
  );
}

/** Whether a value read from a file has the form of an entry with its hash. */
export function isSealedEntry(value: unknown): value is SealedEntry {
  return isRecord(value) && isHash(value.hash) && isEntry(value.entry);
}

/** Whether a value read from a file has the form of a head. */
export function isHead(value: unknown): value is Head {
  return isRecord(value) && Number.isSafeInteger(value.seq) && (value.seq as number) >= 1 && isHash(value.hash);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
