// Takes in a region's file line by line: checks its form and each matter's chain, and keeps what the log checks need.
import { isRegionLine, type RegionLine } from '../bundle.ts';
import type { Head, SealedEntry } from '../entry.ts';
import type { Digests } from '../hash.ts';
import { originOf } from '../log/checkpoint.ts';
import { checkChain } from './chain.ts';
import { type Fault, fault } from './fault.ts';

type Line<Kind extends RegionLine['kind']> = Extract<RegionLine, { kind: Kind }>;

export interface RegionFileOptions {
  readonly region?: string | undefined;
  readonly heads?: { readonly [matter: string]: readonly Head[] } | undefined;
  readonly digests?: Digests | undefined;
  /** Told of faults as they are found. */
  readonly found: (faults: readonly Fault[]) => void;
}

export class RegionFile {
  header: Line<'header'> | undefined;
  end: Line<'end'> | undefined;
  /** Entry lines read, repeated ones too. */
  entryLines = 0;
  /** Entry hashes in the order of the log. */
  readonly leaves: string[] = [];
  /** Checkpoints as signed notes, in the order of the file. */
  readonly notes: string[] = [];

  // Entries by ordinal, in the order of the file. Parallel arrays, because a county has millions.
  readonly ordinalOf = new Map<string, number>();
  readonly matterOf: number[] = []; // index into `matters`
  readonly seqOf: number[] = [];
  readonly recordedAtOf: string[] = [];
  readonly matters: string[] = [];
  readonly seen = new Set<string>();

  private readonly options: RegionFileOptions;
  private group: SealedEntry[] = [];
  private lineNumber = 0;

  constructor(options: RegionFileOptions) {
    this.options = options;
  }

  /** Takes one line; false when reading further makes no sense. */
  take(text: string): boolean {
    this.lineNumber += 1;
    const line = parse(text);
    if (!line) {
      this.formFault('读不出来，或者缺项');
    } else if (!this.header) {
      if (line.kind === 'header') this.takeHeader(line);
      else this.formFault('第一行应为文件头');
    } else if (this.end || line.kind === 'header') {
      this.formFault('此行不应在此');
    } else if (line.kind === 'entry') {
      this.takeEntry(line);
    } else if (line.kind === 'leaves') {
      this.takeLeaves(line);
    } else if (line.kind === 'checkpoint') {
      this.notes.push(line.note);
    } else {
      this.end = line;
    }
    return this.header !== undefined;
  }

  /** After the last line: closes the last matter and compares the counts. */
  close(): void {
    this.closeGroup();
    if (!this.header) {
      this.options.found([fault('file-truncated', { text: '没有文件头。' })]);
    } else if (!this.end) {
      this.options.found([fault('file-truncated', { text: '没有结尾行，传输可能中断。' })]);
    } else {
      const stated = [this.end.entries, this.end.leaves, this.end.checkpoints];
      const read = [this.entryLines, this.leaves.length, this.notes.length];
      if (stated.every((count, i) => count === read[i])) return;
      const text = `结尾行所记的记录、叶子、检查点数为${stated.join('、')}，实有${read.join('、')}。`;
      this.options.found([fault('file-truncated', { text })]);
    }
  }

  private takeHeader(line: Line<'header'>): void {
    this.header = line;
    const { region, origin } = line;
    const expected = this.options.region ?? region;
    if (region !== expected || origin !== originOf(region))
      this.options.found([fault('wrong-region', { text: region })]);
  }

  private takeEntry(sealed: SealedEntry): void {
    const { matter, seq, recordedAt } = sealed.entry;
    this.entryLines += 1;
    if (this.group[0]?.entry.matter !== matter) {
      this.closeGroup();
      if (this.seen.has(matter)) this.options.found([fault('matter-scattered', { matter })]);
      this.seen.add(matter);
      this.matters.push(matter);
    }
    this.group.push(sealed);
    if (this.ordinalOf.has(sealed.hash)) return; // a repetition, which the chain check names
    this.ordinalOf.set(sealed.hash, this.seqOf.length);
    this.matterOf.push(this.matters.length - 1);
    this.seqOf.push(seq);
    this.recordedAtOf.push(recordedAt);
  }

  private closeGroup(): void {
    const matter = this.group[0]?.entry.matter;
    if (matter === undefined) return;
    const { heads = {}, digests } = this.options;
    const ownHeads = Object.hasOwn(heads, matter) ? heads[matter] : undefined;
    this.options.found(checkChain(this.group, { region: this.header?.region, matter, heads: ownHeads, digests }));
    this.group = [];
  }

  private takeLeaves({ from, hashes }: Line<'leaves'>): void {
    if (from !== this.leaves.length) this.options.found([fault('leaf-gap', { leaf: this.leaves.length })]);
    for (const hash of hashes) this.leaves.push(hash);
  }

  private formFault(text: string): void {
    this.options.found([fault('file-form', { line: this.lineNumber, text })]);
  }
}

function parse(text: string): RegionLine | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return isRegionLine(line) ? line : undefined;
  } catch {
    return undefined; // not JSON
  }
}
