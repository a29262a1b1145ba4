import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, hex, sha256 } from '../hash.ts';
import {
  appendLeaf,
  emptyRange,
  leafHash,
  type NodeId,
  nodeHash,
  nodesForRange,
  rangeRoot,
  rootOf,
  splitPoint,
} from './merkle.ts';
import {
  consistencyProof,
  inclusionProof,
  nodesForConsistency,
  nodesForInclusion,
  verifyConsistency,
  verifyInclusion,
} from './merkle-proof.ts';

// The test leaves and roots of the Certificate Transparency project.
const CT_LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const CT_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** Builds a tree leaf by leaf and keeps every node and every root, as the ledger does. */
function grow(leaves: readonly Uint8Array[]) {
  const nodes = new Map<string, Uint8Array>();
  let range = emptyRange;
  const roots = [rangeRoot(range)];
  const ranges = [range];
  for (const leaf of leaves) {
    const appended = appendLeaf(range, leaf);
    for (const { level, index, hash } of appended.nodes) nodes.set(`${level}/${index}`, hash);
    range = appended.range;
    ranges.push(range);
    roots.push(rangeRoot(range));
  }
  const getNode = (level: number, index: number) => nodes.get(`${level}/${index}`);
  return { roots, ranges, nodes, getNode };
}

const ct = grow(CT_LEAVES.map(fromHex));
const LARGEST = 70;
const leaves = Array.from({ length: LARGEST }, (_, i) => sha256(new Uint8Array([i])));
const tree = grow(leaves);

/** The definition of RFC 9162 §2.1.1, word for word; slow, and independent of the code under test. */
function definedRoot(d: readonly Uint8Array[]): Uint8Array {
  if (d.length === 0) return sha256(new Uint8Array(0));
  if (d.length === 1) return leafHash(d[0] as Uint8Array);
  const k = 2 ** Math.ceil(Math.log2(d.length) - 1);
  return nodeHash(definedRoot(d.slice(0, k)), definedRoot(d.slice(k)));
}

describe('the tree of RFC 9162', () => {
  it('has the hash of nothing as its empty root', () => {
    expect(hex(rootOf([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives the Certificate Transparency roots for one to eight leaves', () => {
    expect(ct.roots.slice(1).map(hex)).toEqual(CT_ROOTS);
    expect(hex(rootOf(CT_LEAVES.map(fromHex)))).toBe(CT_ROOTS[7]);
  });

  it('gives the Certificate Transparency proofs', () => {
    expect(inclusionProof(0, 8, ct.getNode).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(inclusionProof(5, 8, ct.getNode).map(hex)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(consistencyProof(6, 8, ct.getNode).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(consistencyProof(2, 5, ct.getNode).map(hex)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it(`equals the recursive definition for every size up to ${LARGEST}`, () => {
    for (let size = 0; size <= LARGEST; size++) {
      expect(hex(tree.roots[size] as Uint8Array)).toBe(hex(definedRoot(leaves.slice(0, size))));
    }
  });

  it('stores fewer than two nodes a leaf, and can take up its right edge again from them', () => {
    expect(tree.nodes.size).toBeLessThan(2 * LARGEST);
    for (let size = 0; size <= LARGEST; size++) {
      const hashes = nodesForRange(size).map(({ level, index }) => tree.getNode(level, index));
      expect(hashes).toEqual(tree.ranges[size]?.hashes);
    }
  });

  it('refuses to go on from a damaged right edge', () => {
    expect(() => appendLeaf({ size: 3, hashes: [] }, leaves[3] as Uint8Array)).toThrow(/右缘不完整/);
  });

  it('keeps exact indices beyond 2^31 leaves', () => {
    expect(splitPoint(2 ** 40 + 1)).toBe(2 ** 40);
    expect(nodesForRange(2 ** 33 + 1)).toEqual([
      { level: 33, index: 0 },
      { level: 0, index: 2 ** 33 },
    ]);
    expect(nodesForInclusion(2 ** 33, 2 ** 33 + 1)).toEqual([{ level: 33, index: 0 }]);
  });
});

describe('proofs', () => {
  it(`of inclusion hold for every leaf of every size up to ${LARGEST}, and for no other leaf`, () => {
    for (let size = 1; size <= LARGEST; size++) {
      const root = tree.roots[size] as Uint8Array;
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(index, size, tree.getNode);
        const holds = (leaf: number, at: number) => verifyInclusion(leaves[leaf] as Uint8Array, at, size, proof, root);
        if (!holds(index, index)) expect.fail(`leaf ${index} of ${size}`);
        if (holds((index + 1) % LARGEST, index)) expect.fail(`wrong leaf at ${index} of ${size}`);
        if (size > 1 && holds(index, (index + 1) % size)) expect.fail(`wrong place for ${index} of ${size}`);
      }
    }
  });

  it(`of consistency hold between all sizes up to ${LARGEST}, and for no other old root`, () => {
    for (let n = 0; n <= LARGEST; n++) {
      for (let m = 0; m <= n; m++) {
        const proof = consistencyProof(m, n, tree.getNode);
        const holds = (root: number) =>
          verifyConsistency(m, n, tree.roots[root] as Uint8Array, tree.roots[n] as Uint8Array, proof);
        if (!holds(m)) expect.fail(`${m} to ${n}`);
        if (holds((m + 1) % LARGEST)) expect.fail(`${m} to ${n} with a wrong old root`);
      }
    }
  });

  it('read only the nodes they list, and no more than twice the height of the tree', () => {
    const listed = (ids: readonly NodeId[]) => {
      const allowed = new Set(ids.map(({ level, index }) => `${level}/${index}`));
      return (level: number, index: number) =>
        allowed.has(`${level}/${index}`) ? tree.getNode(level, index) : undefined;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST }), fc.nat(), (size, pick) => {
        const index = pick % size;
        const most = 2 * Math.ceil(Math.log2(size)) + 1;
        const forInclusion = nodesForInclusion(index, size);
        const forConsistency = nodesForConsistency(index, size);
        expect(inclusionProof(index, size, listed(forInclusion))).toBeDefined();
        expect(consistencyProof(index, size, listed(forConsistency))).toBeDefined();
        expect(Math.max(forInclusion.length, forConsistency.length)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('are refused after a change of any one bit, and when longer or shorter', () => {
    const flip = (bytes: Uint8Array, bit: number) =>
      bytes.map((byte, i) => (i === (bit >> 3) % bytes.length ? byte ^ (1 << (bit & 7)) : byte));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: LARGEST }), fc.nat(), fc.nat(), fc.nat(), (n, a, b, bit) => {
        const index = a % n;
        const root = tree.roots[n] as Uint8Array;
        const leaf = leaves[index] as Uint8Array;
        const path = inclusionProof(index, n, tree.getNode);
        const at = b % path.length;
        const changed = path.map((hash, i) => (i === at ? flip(hash, bit) : hash));
        expect(verifyInclusion(leaf, index, n, changed, root)).toBe(false);
        expect(verifyInclusion(leaf, index, n, path.toSpliced(at, 1), root)).toBe(false);
        expect(verifyInclusion(leaf, index, n, [...path, root], root)).toBe(false);
        expect(verifyInclusion(flip(leaf, bit), index, n, path, root)).toBe(false);
        expect(verifyInclusion(leaf, index, n, path, flip(root, bit))).toBe(false);

        const m = 1 + (a % (n - 1));
        const old = tree.roots[m] as Uint8Array;
        const steps = consistencyProof(m, n, tree.getNode);
        const step = b % steps.length;
        const altered = steps.map((hash, i) => (i === step ? flip(hash, bit) : hash));
        expect(verifyConsistency(m, n, old, root, altered)).toBe(false);
        expect(verifyConsistency(m, n, old, root, steps.toSpliced(step, 1))).toBe(false);
        expect(verifyConsistency(m, n, old, root, [...steps, root])).toBe(false);
        expect(verifyConsistency(m, n, flip(old, bit), root, steps)).toBe(false);
        expect(verifyConsistency(m, n, old, flip(root, bit), steps)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('do not let an inner node pass as a leaf', () => {
    const [left, right] = [leafHash(leaves[0] as Uint8Array), leafHash(leaves[1] as Uint8Array)];
    const inner = new Uint8Array([...left, ...right]);
    expect(verifyInclusion(inner, 0, 1, [], tree.roots[2] as Uint8Array)).toBe(false);
  });

  it('outside the tree are refused, and a missing node is named', () => {
    expect(() => inclusionProof(3, 3, tree.getNode)).toThrow(/只有3片叶子/);
    expect(() => consistencyProof(4, 3, tree.getNode)).toThrow(/4片叶子/);
    expect(() => inclusionProof(0, 4, () => undefined)).toThrow(/第1层第1号|第0层第1号/);
    const root = tree.roots[3] as Uint8Array;
    expect(verifyInclusion(leaves[0] as Uint8Array, 3, 3, [], root)).toBe(false);
    expect(verifyInclusion(leaves[0] as Uint8Array, -1, 3, [], root)).toBe(false);
    expect(verifyInclusion(leaves[0] as Uint8Array, 0.5, 3, [], root)).toBe(false);
    expect(verifyConsistency(4, 3, root, root, [])).toBe(false);
  });
});
