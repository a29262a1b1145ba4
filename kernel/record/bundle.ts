// The files a verifier is given: the proof of one matter, and a region's whole record as JSON lines.
import type { Json } from './canonical.ts';
import { type Head, headOf, isSealedEntry, type SealedEntry } from './entry.ts';
import { type Algorithm, base64, type Digest, fromHex, isAlgorithm, isHash, sha256 } from './hash.ts';
import { originOf } from './log/checkpoint.ts';
import type { GetNode } from './log/merkle.ts';
import { inclusionProof } from './log/merkle-proof.ts';

export const MATTER_FORMAT = 'yifa-matter-proof/1';
export const REGION_FORMAT = 'yifa-region/1';

/** Where an entry stands in the log, with its inclusion proof (base64 hashes) against the checkpoint of the file. */
export interface LoggedAt {
  readonly index: number;
  readonly proof: readonly string[];
}

/** The original behind one commitment, given to those who may read it. */
export interface OpenedField {
  readonly seq: number;
  readonly field: string;
  readonly salt: string;
  readonly value: Json;
}

/** One matter, provable without the database (one JSON document). */
export interface MatterProof {
  readonly format: typeof MATTER_FORMAT;
  readonly region: string;
  readonly matter: string;
  readonly entries: readonly (SealedEntry & { readonly logged: LoggedAt | null })[];
  readonly head: Head;
  /** The signed note. */
  readonly checkpoint: string;
  /** One-line public key. Whoever verifies should compare it with one had from elsewhere. */
  readonly publicKey: string;
  readonly opened?: readonly OpenedField[];
}

export interface MatterProofParts {
  readonly region: string;
  readonly matter: string;
  /** All entries in order, each with its leaf index in the log, or null when not logged yet. */
  readonly entries: readonly (SealedEntry & { readonly leaf: number | null })[];
  /** Signed note, and the tree size it states. */
  readonly checkpoint: string;
  readonly size: number;
  readonly publicKey: string;
  readonly opened?: readonly OpenedField[];
  /** Reads stored nodes; `nodesForInclusion(leaf, size)` lists those needed. */
  readonly getNode: GetNode;
  readonly digest?: Digest;
}

/**
 * Makes the proof of a matter of at least one entry. Leaves beyond the checkpoint count as not logged yet.
 * @throws RecordError `node-missing`
 */
export function proveMatter(parts: MatterProofParts): MatterProof {
  const { region, matter, checkpoint, publicKey, opened, size, getNode, digest = sha256 } = parts;
  const logged = (leaf: number | null): LoggedAt | null =>
    leaf === null || leaf >= size
      ? null
      : { index: leaf, proof: inclusionProof(leaf, size, getNode, digest).map(base64) };
  return {
    format: MATTER_FORMAT,
    region,
    matter,
    entries: parts.entries.map(({ entry, hash, leaf }) => ({ entry, hash, logged: logged(leaf) })),
    head: headOf(parts.entries.at(-1) as SealedEntry),
    checkpoint,
    publicKey,
    ...(opened && { opened }),
  };
}

/** The leaf data of an entry in the log: the 32 bytes of its hash. */
export function leafOf(hash: string): Uint8Array {
  return fromHex(hash);
}

/**
 * One line of a region's file. Order: the header; entries, each matter's together and in order; the log's leaves in
 * order; checkpoints as they were made; the end. Written line by line, so that it need never be held whole.
 */
export type RegionLine =
  | {
      readonly kind: 'header';
      readonly format: typeof REGION_FORMAT;
      readonly region: string;
      readonly origin: string;
      readonly alg: Algorithm;
      /** One-line public keys, an old one beside the new after a change of key. */
      readonly publicKeys: readonly string[];
    }
  | { readonly kind: 'entry'; readonly entry: SealedEntry['entry']; readonly hash: string }
  /** A run of leaves (entry hashes) beginning at index `from`. */
  | { readonly kind: 'leaves'; readonly from: number; readonly hashes: readonly string[] }
  | { readonly kind: 'checkpoint'; readonly note: string }
  | { readonly kind: 'end'; readonly entries: number; readonly leaves: number; readonly checkpoints: number };

/** The first line of a region's file. */
export function regionHeader(region: string, publicKeys: readonly string[], alg: Algorithm = 'sha256'): RegionLine {
  return { kind: 'header', format: REGION_FORMAT, region, origin: originOf(region), alg, publicKeys };
}

/** One line as text, without its newline. */
export function regionLine(line: RegionLine): string {
  return JSON.stringify(line);
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Whether a value read from a file has the form of one of its lines. Says nothing of whether it is true. */
export function isRegionLine(value: unknown): value is RegionLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as { readonly [key: string]: unknown };
  switch (line.kind) {
    case 'header':
      return (
        line.format === REGION_FORMAT &&
        typeof line.region === 'string' &&
        typeof line.origin === 'string' &&
        isAlgorithm(line.alg) &&
        isTexts(line.publicKeys)
      );
    case 'entry':
      return isSealedEntry(line);
    case 'leaves':
      return isCount(line.from) && Array.isArray(line.hashes) && line.hashes.every(isHash);
    case 'checkpoint':
      return typeof line.note === 'string';
    case 'end':
      return isCount(line.entries) && isCount(line.leaves) && isCount(line.checkpoints);
    default:
      return false;
  }
}
