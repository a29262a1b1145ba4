// Inclusion and consistency proofs over the Merkle tree (RFC 9162 §2.1.3 and §2.1.4): made from stored nodes, verified alone.
import { RecordError } from '../errors.ts';
import { type Digest, HASH_BYTES, sameBytes, sha256 } from '../hash.ts';
import { cover, type GetNode, leafHash, type NodeId, nodeHash, type Span, spanRoot, splitPoint } from './merkle.ts';

/** The stored nodes that {@link inclusionProof} will read: fetch them in one query, then prove. */
export function nodesForInclusion(index: number, size: number): NodeId[] {
  return inclusionSpans(index, size).flatMap(cover);
}

/** The stored nodes that {@link consistencyProof} will read. */
export function nodesForConsistency(first: number, second: number): NodeId[] {
  return consistencySpans(first, second).flatMap(cover);
}

/**
 * PATH(index, D_size): shows that the leaf at `index` (from 0) is in the tree of `size` leaves.
 * @throws RecordError `out-of-range`, `node-missing`
 */
export function inclusionProof(index: number, size: number, getNode: GetNode, digest: Digest = sha256): Uint8Array[] {
  return inclusionSpans(index, size).map((span) => spanRoot(span, getNode, digest));
}

/**
 * PROOF(first, D_second): shows that the tree of `first` leaves is the beginning of the tree of `second`.
 * Empty when `first` is 0 or equals `second`.
 * @throws RecordError `out-of-range`, `node-missing`
 */
export function consistencyProof(
  first: number,
  second: number,
  getNode: GetNode,
  digest: Digest = sha256,
): Uint8Array[] {
  return consistencySpans(first, second).map((span) => spanRoot(span, getNode, digest));
}

function inclusionSpans(index: number, size: number): Span[] {
  if (!isSize(index) || !isSize(size) || index >= size) {
    throw new RecordError('out-of-range', `存证树只有${size}片叶子，没有第${index}号。`);
  }
  const spans: Span[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    if (index < middle) {
      spans.push({ from: middle, to });
      to = middle;
    } else {
      spans.push({ from, to: middle });
      from = middle;
    }
  }
  return spans.reverse();
}

function consistencySpans(first: number, second: number): Span[] {
  if (!isSize(first) || !isSize(second) || first > second) {
    throw new RecordError('out-of-range', `不能证明${first}片叶子的树是${second}片叶子的树的前段。`);
  }
  if (first === 0 || first === second) return [];
  const spans: Span[] = [];
  let from = 0;
  let to = second;
  while (first !== to) {
    const middle = from + splitPoint(to - from);
    if (first <= middle) {
      spans.push({ from: middle, to });
      to = middle;
    } else {
      spans.push({ from, to: middle });
      from = middle;
    }
  }
  // The old tree itself is known to the verifier; only a part of it (from > 0) must be given.
  if (from > 0) spans.push({ from, to });
  return spans.reverse();
}

/** Verifies an inclusion proof for `leaf` (leaf data) against `root` (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
  digest: Digest = sha256,
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !proof.every(isNodeHash)) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leafHash(leaf, digest);
  for (const step of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(step, hash, digest);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      hash = nodeHash(hash, step, digest);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameBytes(hash, root);
}

/** Verifies that the tree (first, firstRoot) is the beginning of (second, secondRoot) (RFC 9162 §2.1.4.2). */
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  proof: readonly Uint8Array[],
  digest: Digest = sha256,
): boolean {
  if (!isSize(first) || !isSize(second) || first > second || !proof.every(isNodeHash)) return false;
  if (first === second) return proof.length === 0 && sameBytes(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0 && sameBytes(firstRoot, digest(new Uint8Array(0)));
  const steps = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof; // then the old tree is itself a subtree of the new
  let fn = first - 1;
  let sn = second - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  const [start, ...rest] = steps;
  if (!start) return false;
  let older = start;
  let newer = start;
  for (const step of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      older = nodeHash(step, older, digest);
      newer = nodeHash(step, newer, digest);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      newer = nodeHash(newer, step, digest);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && sameBytes(older, firstRoot) && sameBytes(newer, secondRoot);
}

const isPowerOfTwo = (n: number) => n === 1 || splitPoint(n) * 2 === n;
const half = (n: number) => Math.floor(n / 2);
const isSize = (n: number) => Number.isSafeInteger(n) && n >= 0;
const isNodeHash = (hash: Uint8Array) => hash.length === HASH_BYTES;
