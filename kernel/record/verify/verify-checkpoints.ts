// Verifies that one published checkpoint continues another, for anyone who kept the earlier one and nothing else.

import { digestNamed } from '../hash.ts';
import { type Checkpoint, continues, contradicts, originOf } from '../log/checkpoint.ts';
import { type Fault, fault } from './fault.ts';
import { type Trust, trustedCheckpoint, verifiersFor } from './trust.ts';

/**
 * The faults between two signed checkpoints of `region`; none when `newer` is signed, and its log begins with the
 * whole of `older`'s. `proof` is `consistencyProof(older size, newer size, …)`.
 */
export function verifyContinuation(
  region: string,
  older: string,
  newer: string,
  proof: readonly Uint8Array[],
  trust: Trust & { readonly trustedKeys: readonly string[] },
): Fault[] {
  const { verifiers } = verifiersFor(trust.trustedKeys, trust);
  const first = trustedCheckpoint(older, originOf(region), verifiers);
  const second = trustedCheckpoint(newer, originOf(region), verifiers);
  if ('fault' in first) return [first.fault];
  if ('fault' in second) return [second.fault];
  const faults = sequenceFaults([first.checkpoint, second.checkpoint]);
  if (faults.length > 0) return faults;
  const digest = digestNamed(second.checkpoint.alg, trust.digests);
  if (continues(first.checkpoint, second.checkpoint, proof, digest)) return [];
  return [fault('not-consistent', { from: first.checkpoint.size, size: second.checkpoint.size })];
}

/** What can be seen wrong in a run of checkpoints, in the order they were made, by their figures alone. */
export function sequenceFaults(checkpoints: readonly Checkpoint[]): Fault[] {
  return checkpoints.slice(1).flatMap((newer, i) => {
    const older = checkpoints[i] as Checkpoint;
    const faults: Fault[] = [];
    if (newer.size < older.size) faults.push(fault('checkpoint-shrunk', { size: newer.size }));
    if (contradicts(older, newer)) faults.push(fault('checkpoint-split', { size: newer.size }));
    if (older.time !== undefined && newer.time !== undefined && Date.parse(newer.time) < Date.parse(older.time)) {
      faults.push(fault('checkpoint-time', { size: newer.size }));
    }
    return faults;
  });
}
