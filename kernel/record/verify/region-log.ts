// Checks a region's log against its entries: which leaf is which entry, whether the roots fit, and what is not covered.

import { type Digest, fromHex, sameBytes } from '../hash.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import { appendLeaf, emptyRange, rangeRoot } from '../log/merkle.ts';
import { type Fault, fault } from './fault.ts';
import type { RegionFile } from './region-file.ts';
import { overdue } from './trust.ts';

/** Each leaf must be one entry, in the order of its matter. `leafOf[ordinal]` is undefined for an entry without a leaf. */
export function matchLeaves(file: RegionFile): { leafOf: (number | undefined)[]; faults: Fault[] } {
  const leafOf = new Array<number | undefined>(file.seqOf.length).fill(undefined);
  const faults: Fault[] = [];
  const lastSeq = new Map<number, number>(); // by matter
  for (const [leaf, hash] of file.leaves.entries()) {
    const ordinal = file.ordinalOf.get(hash);
    if (ordinal === undefined) {
      faults.push(fault('leaf-unknown', { leaf }));
      continue;
    }
    const matter = file.matterOf[ordinal] as number;
    const seq = file.seqOf[ordinal] as number;
    const place = { matter: file.matters[matter], seq, leaf };
    if (leafOf[ordinal] !== undefined) {
      faults.push(fault('leaf-repeated', place));
      continue;
    }
    leafOf[ordinal] = leaf;
    if (seq < (lastSeq.get(matter) ?? 0)) faults.push(fault('leaf-order', place));
    lastSeq.set(matter, seq);
  }
  return { leafOf, faults };
}

/** Recomputes the root at every checkpoint in one pass. All of them fitting the same leaves is their consistency. */
export function checkRoots(leaves: readonly string[], checkpoints: readonly Checkpoint[], digest: Digest): Fault[] {
  const faults: Fault[] = [];
  let range = emptyRange;
  let lastGood = 0;
  for (const { size, root } of [...checkpoints].sort((a, b) => a.size - b.size)) {
    if (size > leaves.length) {
      faults.push(fault('log-tail-dropped', { from: leaves.length, size }));
      continue;
    }
    while (range.size < size) range = appendLeaf(range, fromHex(leaves[range.size] as string), digest).range;
    if (sameBytes(rangeRoot(range, digest), root)) lastGood = size;
    else faults.push(fault('root-mismatch', { from: lastGood, size }));
  }
  return faults;
}

/**
 * Counts the entries that the last checkpoint does not cover. They must be the newest of their matter and newer than
 * the checkpoint: an entry slipped in afterwards is older than what was signed without it.
 */
export function checkCoverage(
  file: RegionFile,
  leafOf: readonly (number | undefined)[],
  last: Checkpoint,
  graceMinutes?: number,
): { unlogged: number; faults: Fault[] } {
  const faults: Fault[] = [];
  let unlogged = 0;
  let matter = -1;
  let laterCovered = false;
  for (let ordinal = file.seqOf.length - 1; ordinal >= 0; ordinal--) {
    if (file.matterOf[ordinal] !== matter) laterCovered = false;
    matter = file.matterOf[ordinal] as number;
    const leaf = leafOf[ordinal];
    if (leaf !== undefined && leaf < last.size) {
      laterCovered = true;
      continue;
    }
    unlogged += 1;
    if (laterCovered || overdue(file.recordedAtOf[ordinal] as string, last.time, graceMinutes)) {
      faults.push(fault('never-logged', { matter: file.matters[matter], seq: file.seqOf[ordinal] }));
    }
  }
  return { unlogged, faults: faults.reverse() };
}
