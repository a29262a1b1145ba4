// Verifies a region's whole record from its file of JSON lines, read once, without the database.

import type { Head } from '../entry.ts';
import { digestNamed } from '../hash.ts';
import { type Checkpoint, contradicts, originOf } from '../log/checkpoint.ts';
import { type Fault, fault } from './fault.ts';
import { RegionFile } from './region-file.ts';
import { checkCoverage, checkRoots, matchLeaves } from './region-log.ts';
import { type Trust, trustedCheckpoint, UNTRUSTED_NOTE, verifiersFor } from './trust.ts';
import { sequenceFaults } from './verify-checkpoints.ts';

export interface RegionTrust extends Trust {
  /** The region the file must be of. */
  readonly region?: string;
  /** Signed checkpoints had from elsewhere: published, printed, kept by a witness. The file must continue every one. */
  readonly published?: readonly string[];
  /** Heads had from elsewhere, by matter. */
  readonly heads?: { readonly [matter: string]: readonly Head[] };
  /** Faults kept in the report (1000 when left out); the others are only counted. */
  readonly maxFaults?: number;
}

export interface Report {
  readonly ok: boolean;
  /** Whether a key had from elsewhere was used. */
  readonly trusted: boolean;
  readonly region?: string;
  readonly entries: number;
  readonly matters: number;
  readonly leaves: number;
  readonly checkpoints: number;
  /** Entries no checkpoint covers yet. */
  readonly unlogged: number;
  readonly faults: readonly Fault[];
  /** Faults beyond `maxFaults`. */
  readonly moreFaults: number;
  /** What this verification does not show, in Chinese. */
  readonly notes: readonly string[];
}

const REDONE_NOTE =
  '没有用别处留存的检查点核对：持有数据库和签名私钥的人可以整体重做记录，请用已公布的检查点再核验一次。';

/**
 * Verifies a region's file. Reads it once, line by line, and keeps a few hundred bytes per entry.
 * Never throws for what the file holds.
 * @throws RecordError `no-digest` (SM3 not brought), `bad-key` (a trusted key that is none)
 */
export async function verifyRegion(
  lines: AsyncIterable<string> | Iterable<string>,
  trust: RegionTrust = {},
): Promise<Report> {
  const { maxFaults = 1000, region, heads, digests } = trust;
  const faults: Fault[] = [];
  let moreFaults = 0;
  const found = (more: readonly Fault[]) => {
    for (const each of more) {
      if (faults.length < maxFaults) faults.push(each);
      else moreFaults += 1;
    }
  };
  const file = new RegionFile({ region, heads, digests, found });
  for await (const line of lines) {
    if (line.trim() !== '' && !file.take(line)) break;
  }
  file.close();

  const matched = matchLeaves(file);
  found(matched.faults);
  const checkpoints = checkCheckpoints(file, trust, found);
  const last = checkpoints.at(-1);
  const coverage = last
    ? checkCoverage(file, matched.leafOf, last, trust.graceMinutes)
    : { unlogged: file.seqOf.length, faults: [] };
  found(coverage.faults);
  for (const [matter, kept] of Object.entries(heads ?? {})) {
    if (!file.seen.has(matter)) found(kept.map(({ seq: size }) => fault('tail-dropped', { matter, seq: 0, size })));
  }

  const trusted = (trust.trustedKeys?.length ?? 0) > 0;
  const notes = trusted ? [] : [UNTRUSTED_NOTE];
  if (!trust.published?.length) notes.push(REDONE_NOTE);
  if (coverage.unlogged > 0) {
    notes.push(`有${coverage.unlogged}条记录尚未被检查点覆盖，目前只由各案件的哈希链保护。`);
  }
  return {
    ok: faults.length === 0 && moreFaults === 0,
    trusted,
    region: file.header?.region,
    entries: file.entryLines,
    matters: file.seen.size,
    leaves: file.leaves.length,
    checkpoints: file.notes.length,
    unlogged: coverage.unlogged,
    faults,
    moreFaults,
    notes,
  };
}

/** The file's properly signed checkpoints. Those had from elsewhere are held against the same leaves. */
function checkCheckpoints(file: RegionFile, trust: RegionTrust, found: (faults: readonly Fault[]) => void) {
  const { header } = file;
  if (!header) return [];
  const { verifiers, faults } = verifiersFor(header.publicKeys, trust);
  found(faults);
  const accept = (note: string): Checkpoint[] => {
    const read = trustedCheckpoint(note, originOf(header.region), verifiers);
    if ('fault' in read) found([read.fault]);
    else if (read.checkpoint.alg === header.alg) return [read.checkpoint];
    else found([fault('checkpoint-invalid', { text: '算法与文件头所称的不同。' })]);
    return [];
  };
  const own = file.notes.flatMap(accept);
  const published = (trust.published ?? []).flatMap(accept);
  if (own.length === 0 && file.entryLines + file.leaves.length > 0) found([fault('checkpoint-missing')]);
  found(sequenceFaults(own));
  for (const kept of published) {
    const denied = own.some((checkpoint) => contradicts(kept, checkpoint));
    if (denied) found([fault('checkpoint-split', { size: kept.size })]);
  }
  found(checkRoots(file.leaves, [...own, ...published], digestNamed(header.alg, trust.digests)));
  return own;
}
