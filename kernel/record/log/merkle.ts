// The Merkle tree of RFC 9162 §2.1, kept as complete subtree nodes so that a table (level, index, hash) answers proofs.
import { RecordError } from '../errors.ts';
import { type Digest, sha256 } from '../hash.ts';

/** A complete subtree: level 0 is a leaf; node (level, index) covers leaves [index·2^level, (index+1)·2^level). */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

export interface TreeNode extends NodeId {
  readonly hash: Uint8Array;
}

/** Reads the hash of a complete subtree; it must have been stored when the subtree was completed. */
export type GetNode = (level: number, index: number) => Uint8Array | undefined;

/** The right edge of a tree: its size, and the roots of its complete subtrees, largest first. All that appending needs. */
export interface CompactRange {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

export const emptyRange: CompactRange = { size: 0, hashes: [] };

/** HASH(0x00 ‖ leaf). The prefix keeps a leaf from passing as an inner node (RFC 9162 §2.1.1). */
export function leafHash(leaf: Uint8Array, digest: Digest = sha256): Uint8Array {
  const bytes = new Uint8Array(leaf.length + 1);
  bytes.set(leaf, 1);
  return digest(bytes);
}

/** HASH(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array, digest: Digest = sha256): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return digest(bytes);
}

/**
 * Appends one leaf (its data, here an entry's hash) and returns the new range with every subtree it completed,
 * the leaf's own node first. Storing those nodes is all a log must do.
 */
export function appendLeaf(
  range: CompactRange,
  leaf: Uint8Array,
  digest: Digest = sha256,
): { range: CompactRange; nodes: TreeNode[] } {
  const hashes = [...range.hashes];
  const nodes: TreeNode[] = [];
  let node: TreeNode = { level: 0, index: range.size, hash: leafHash(leaf, digest) };
  nodes.push(node);
  while (node.index % 2 === 1) {
    const left = hashes.pop();
    if (!left) throw new RecordError('node-missing', '存证树的右缘不完整，不能续写；请由叶子重新计算。');
    node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(left, node.hash, digest) };
    nodes.push(node);
  }
  hashes.push(node.hash);
  return { range: { size: range.size + 1, hashes }, nodes };
}

/** The ids of the complete subtrees whose hashes form the {@link CompactRange} of a tree of `size` leaves. */
export function nodesForRange(size: number): NodeId[] {
  return cover({ from: 0, to: size });
}

/** The root of the tree whose right edge is `range`; of the empty tree, HASH of nothing. */
export function rangeRoot(range: CompactRange, digest: Digest = sha256): Uint8Array {
  if (range.size === 0) return digest(new Uint8Array(0));
  return range.hashes.reduceRight((right, left) => nodeHash(left, right, digest));
}

/** The root over `leaves` (leaf data, in order). */
export function rootOf(leaves: Iterable<Uint8Array>, digest: Digest = sha256): Uint8Array {
  let range = emptyRange;
  for (const leaf of leaves) range = appendLeaf(range, leaf, digest).range;
  return rangeRoot(range, digest);
}

/** Leaves [from, to), as RFC 9162 writes D[from:to]. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The complete subtrees a span is made of, left to right; `from` is always aligned where this tree uses it. */
export function cover({ from, to }: Span): NodeId[] {
  const nodes: NodeId[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    let width = 1;
    // Grow while the subtree stays aligned at `at` and inside the span.
    while (at % (width * 2) === 0 && at + width * 2 <= to) {
      width *= 2;
      level += 1;
    }
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** The root of one span, read from stored nodes. */
export function spanRoot(span: Span, getNode: GetNode, digest: Digest): Uint8Array {
  const hashes = cover(span).map(({ level, index }) => {
    const hash = getNode(level, index);
    if (hash) return hash;
    throw new RecordError('node-missing', `存证树缺少节点（第${level}层第${index}号），请由叶子重新计算。`);
  });
  return hashes.reduceRight((right, left) => nodeHash(left, right, digest));
}

/** The largest power of two smaller than `n` (n ≥ 2). Not by bit operations: sizes may pass 2^31. */
export function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
