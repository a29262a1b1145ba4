// Verifies a region's whole record from its file of JSON lines, read once, without the database.
import { isRegionLine, leafOf, type RegionLine } from './bundle.ts';
import { checkChain } from './chain.ts';
import { type Checkpoint, contradicts, originOf } from './checkpoint.ts';
import type { Head, SealedEntry } from './entry.ts';
import { type Fault, fault } from './fault.ts';
import { digestNamed, sameBytes } from './hash.ts';
import { appendLeaf, emptyRange, rangeRoot } from './merkle.ts';
import { overdue, type Trust, trustedCheckpoint, UNTRUSTED_NOTE, verifiersFor } from './trust.ts';
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

/**
 * Verifies a region's file. Reads it once and line by line; keeps about 200 bytes per entry.
 * Never throws for what the file holds.
 * @throws RecordError `no-digest` (SM3 not brought), `bad-key` (a trusted key that is none)
 */
export async function verifyRegion(
  lines: AsyncIterable<string> | Iterable<string>,
  trust: RegionTrust = {},
): Promise<Report> {
  const reading = new RegionReading(trust);
  for await (const line of lines) {
    if (line.trim() !== '' && !reading.take(line)) break;
  }
  return reading.report();
}

class RegionReading {
  private readonly trust: RegionTrust;
  private readonly faults: Fault[] = [];
  private moreFaults = 0;
  private header: Extract<RegionLine, { kind: 'header' }> | undefined;
  private end: Extract<RegionLine, { kind: 'end' }> | undefined;
  private lineNumber = 0;
  private entryLines = 0;

  // Entries by the order of the file; parallel arrays because a county has millions.
  private readonly ordinalOf = new Map<string, number>();
  private readonly matters: string[] = [];
  private readonly matterOf: number[] = [];
  private readonly seqOf: number[] = [];
  private readonly recordedAtOf: string[] = [];

  private readonly seen = new Set<string>();
  private group: SealedEntry[] = [];
  private readonly leaves: string[] = [];
  private readonly notes: string[] = [];

  constructor(trust: RegionTrust) {
    this.trust = trust;
  }

  /** Takes one line; false when reading further makes no sense. */
  take(text: string): boolean {
    this.lineNumber += 1;
    const line = parse(text);
    if (!line) {
      this.found(fault('file-form', { leaf: this.lineNumber, text: '读不出来，或者缺项' }));
      return this.header !== undefined;
    }
    if (!this.header || this.end || line.kind === 'header') return this.takeEdge(line);
    if (line.kind === 'entry') this.takeEntry(line);
    else if (line.kind === 'leaves') this.takeLeaves(line.from, line.hashes);
    else if (line.kind === 'checkpoint') this.notes.push(line.note);
    else this.end = line;
    return true;
  }

  private takeEdge(line: RegionLine): boolean {
    const first = !this.header && line.kind === 'header';
    if (!first) {
      const text = this.header ? '此行不应在此' : '第一行应为文件头';
      this.found(fault('file-form', { leaf: this.lineNumber, text }));
      return this.header !== undefined;
    }
    this.header = line;
    const { region, origin } = line;
    const expected = this.trust.region ?? region;
    if (region !== expected || origin !== originOf(region)) this.found(fault('wrong-region', { text: region }));
    return true;
  }

  private takeEntry(sealed: SealedEntry): void {
    const { matter, seq, recordedAt } = sealed.entry;
    this.entryLines += 1;
    if (this.group[0]?.entry.matter !== matter) {
      this.closeGroup();
      if (this.seen.has(matter)) this.found(fault('matter-scattered', { matter }));
      this.seen.add(matter);
      this.matters.push(matter);
    }
    this.group.push(sealed);
    if (this.ordinalOf.has(sealed.hash)) return; // the chain check names it
    this.ordinalOf.set(sealed.hash, this.seqOf.length);
    this.matterOf.push(this.matters.length - 1);
    this.seqOf.push(seq);
    this.recordedAtOf.push(recordedAt);
  }

  private closeGroup(): void {
    const matter = this.group[0]?.entry.matter;
    if (matter === undefined) return;
    const { heads, digests } = this.trust;
    const expected = { region: this.header?.region, matter, heads: ownHeads(heads, matter), digests };
    this.found(...checkChain(this.group, expected));
    this.group = [];
  }

  private takeLeaves(from: number, hashes: readonly string[]): void {
    if (from !== this.leaves.length) this.found(fault('leaf-gap', { leaf: this.leaves.length }));
    for (const hash of hashes) this.leaves.push(hash);
  }

  report(): Report {
    this.closeGroup();
    this.checkFile();
    const leafOfEntry = this.matchLeaves();
    const checkpoints = this.checkCheckpoints();
    const unlogged = this.checkCoverage(leafOfEntry, checkpoints);
    for (const [matter, heads] of Object.entries(this.trust.heads ?? {})) {
      if (this.seen.has(matter)) continue;
      for (const head of heads) this.found(fault('tail-dropped', { matter, seq: 0, size: head.seq }));
    }
    const trusted = (this.trust.trustedKeys?.length ?? 0) > 0;
    return {
      ok: this.faults.length === 0,
      trusted,
      region: this.header?.region,
      entries: this.entryLines,
      matters: this.seen.size,
      leaves: this.leaves.length,
      checkpoints: this.notes.length,
      unlogged,
      faults: this.faults,
      moreFaults: this.moreFaults,
      notes: this.remarks(trusted, unlogged),
    };
  }

  private checkFile(): void {
    if (!this.header) return this.found(fault('file-truncated', { text: '没有文件头。' }));
    if (!this.end) return this.found(fault('file-truncated', { text: '没有结尾行，传输可能中断。' }));
    const { entries, leaves, checkpoints } = this.end;
    const whole = entries === this.entryLines && leaves === this.leaves.length && checkpoints === this.notes.length;
    if (!whole) {
      const said = `结尾行称有${entries}条记录、${leaves}片叶子、${checkpoints}个检查点`;
      const is = `实有${this.entryLines}条、${this.leaves.length}片、${this.notes.length}个`;
      this.found(fault('file-truncated', { text: `${said}，${is}。` }));
    }
  }

  /** Leaf index of each entry (undefined when it has none); each leaf must be one entry, in its matter's order. */
  private matchLeaves(): (number | undefined)[] {
    const leafOfEntry = new Array<number | undefined>(this.seqOf.length).fill(undefined);
    const lastSeq = new Map<number, number>();
    this.leaves.forEach((hash, leaf) => {
      const ordinal = this.ordinalOf.get(hash);
      if (ordinal === undefined) return this.found(fault('leaf-unknown', { leaf }));
      const matter = this.matterOf[ordinal] as number;
      const seq = this.seqOf[ordinal] as number;
      const place = { matter: this.matters[matter], seq, leaf };
      if (leafOfEntry[ordinal] !== undefined) return this.found(fault('leaf-repeated', place));
      leafOfEntry[ordinal] = leaf;
      if (seq < (lastSeq.get(matter) ?? 0)) this.found(fault('leaf-order', place));
      lastSeq.set(matter, seq);
    });
    return leafOfEntry;
  }

  /** The checkpoints that are properly signed. Those had from elsewhere are held against the same leaves. */
  private checkCheckpoints(): Checkpoint[] {
    if (!this.header) return [];
    const { verifiers, faults } = verifiersFor(this.header.publicKeys, this.trust);
    this.found(...faults);
    const origin = originOf(this.header.region);
    const accept = (note: string): Checkpoint[] => {
      const read = trustedCheckpoint(note, origin, verifiers);
      if ('fault' in read) this.found(read.fault);
      else if (read.checkpoint.alg === this.header?.alg) return [read.checkpoint];
      else this.found(fault('checkpoint-invalid', { text: '算法与文件头所称的不同。' }));
      return [];
    };
    const own = this.notes.flatMap(accept);
    const published = (this.trust.published ?? []).flatMap(accept);
    if (own.length === 0 && this.entryLines > 0) this.found(fault('checkpoint-missing'));
    this.found(...sequenceFaults(own));
    for (const kept of published) {
      if (own.some((checkpoint) => contradicts(kept, checkpoint))) {
        this.found(fault('checkpoint-split', { size: kept.size }));
      }
    }
    this.checkRoots([...own, ...published]);
    return own;
  }

  /** Recomputes the root at every checkpoint in one pass: all of them fitting the same leaves is their consistency. */
  private checkRoots(checkpoints: readonly Checkpoint[]): void {
    const digest = digestNamed(this.header?.alg ?? 'sha256', this.trust.digests);
    let range = emptyRange;
    let lastGood = 0;
    for (const { size, root } of [...checkpoints].sort((a, b) => a.size - b.size)) {
      if (size > this.leaves.length) {
        this.found(fault('log-tail-dropped', { leaf: this.leaves.length, size }));
        continue;
      }
      while (range.size < size) range = appendLeaf(range, leafOf(this.leaves[range.size] as string), digest).range;
      if (sameBytes(rangeRoot(range, digest), root)) lastGood = size;
      else this.found(fault('root-mismatch', { from: lastGood, size }));
    }
  }

  /** Counts the entries no checkpoint covers; they must be the newest of their matter, and newer than the checkpoint. */
  private checkCoverage(leafOfEntry: readonly (number | undefined)[], checkpoints: readonly Checkpoint[]): number {
    const last = checkpoints.at(-1);
    if (!last) return this.seqOf.length;
    let unlogged = 0;
    let matter = -1;
    let laterCovered = false;
    for (let ordinal = this.seqOf.length - 1; ordinal >= 0; ordinal--) {
      if (this.matterOf[ordinal] !== matter) laterCovered = false;
      matter = this.matterOf[ordinal] as number;
      if ((leafOfEntry[ordinal] ?? Number.POSITIVE_INFINITY) < last.size) {
        laterCovered = true;
        continue;
      }
      unlogged += 1;
      if (laterCovered || overdue(this.recordedAtOf[ordinal] as string, last.time, this.trust.graceMinutes)) {
        this.found(fault('never-logged', { matter: this.matters[matter], seq: this.seqOf[ordinal] }));
      }
    }
    return unlogged;
  }

  private remarks(trusted: boolean, unlogged: number): string[] {
    const notes = trusted ? [] : [UNTRUSTED_NOTE];
    if (!this.trust.published?.length) {
      notes.push(
        '没有用别处留存的检查点核对：持有数据库和签名私钥的人可以整体重做记录，请用已公布的检查点再核验一次。',
      );
    }
    if (unlogged > 0) notes.push(`有${unlogged}条记录晚于最后一个检查点，尚未存证，目前只由各案件的哈希链保护。`);
    return notes;
  }

  private found(...faults: readonly Fault[]): void {
    for (const each of faults) {
      if (this.faults.length < (this.trust.maxFaults ?? 1000)) this.faults.push(each);
      else this.moreFaults += 1;
    }
  }
}

const ownHeads = (heads: RegionTrust['heads'], matter: string) =>
  heads && Object.hasOwn(heads, matter) ? heads[matter] : undefined;

function parse(text: string): RegionLine | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return isRegionLine(line) ? line : undefined;
  } catch {
    return undefined; // not JSON
  }
}
