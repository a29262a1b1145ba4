// What a verifier brings from outside the file: keys, heads and checkpoints had elsewhere, and digests.

import { RecordError } from '../errors.ts';
import type { Digests } from '../hash.ts';
import { type Checkpoint, type Verifier, verifyCheckpoint } from '../log/checkpoint.ts';
import { ed25519Verifier } from '../log/ed25519.ts';
import { type Fault, fault } from './fault.ts';

export interface Trust {
  /** One-line public keys had from elsewhere. Without any, a file is only checked against the key it brings itself. */
  readonly trustedKeys?: readonly string[];
  /** Needed for records under SM3. */
  readonly digests?: Digests;
  /** Makes a verifier of a public key; Ed25519 when left out. */
  readonly verifierFor?: (publicKey: string) => Verifier;
  /** How long before a checkpoint an entry may have been recorded and still not be in it. Minutes, 60 when left out. */
  readonly graceMinutes?: number;
}

/** Said in every report made without a trusted key. */
export const UNTRUSTED_NOTE =
  '本次核验使用的是文件自带的公钥，只能说明文件前后一致；请向签名单位另行核实公钥后再核验一次。';

/**
 * The verifiers to use for a file that brings `offered`. With trusted keys only those count, and a file that offers
 * none of them is at fault.
 */
export function verifiersFor(offered: readonly string[], trust: Trust): { verifiers: Verifier[]; faults: Fault[] } {
  const { trustedKeys = [], verifierFor = ed25519Verifier } = trust;
  if (trustedKeys.length > 0) {
    const known = offered.some((key) => trustedKeys.includes(key));
    return { verifiers: trustedKeys.map(verifierFor), faults: known ? [] : [fault('key-mismatch')] };
  }
  try {
    return { verifiers: offered.map(verifierFor), faults: [] };
  } catch (error) {
    return { verifiers: [], faults: [fault('bundle-malformed', { text: said(error) })] };
  }
}

/** The checkpoint in `note` if it can be trusted, else the fault. */
export function trustedCheckpoint(
  note: string,
  origin: string,
  verifiers: readonly Verifier[],
): { checkpoint: Checkpoint } | { fault: Fault } {
  try {
    return { checkpoint: verifyCheckpoint(note, origin, verifiers) };
  } catch (error) {
    return { fault: fault('checkpoint-invalid', { text: said(error) }) };
  }
}

/** Whether something recorded at `recordedAt` ought to be inside a checkpoint made at `time`. */
export function overdue(recordedAt: string, time: string | undefined, graceMinutes = 60): boolean {
  return time !== undefined && Date.parse(recordedAt) + graceMinutes * 60_000 < Date.parse(time);
}

/** What an error of this folder says; anything else is a defect and goes on. */
export function said(error: unknown): string {
  if (error instanceof RecordError) return error.message;
  throw error;
}
