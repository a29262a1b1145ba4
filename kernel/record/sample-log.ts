// A small county's record for tests: matters chained, leaves interleaved as they happened, checkpoints signed.
import { type MatterProof, proveMatter, type RegionLine, regionHeader, regionLine } from './bundle.ts';
import { commit } from './commitment.ts';
import { type Entry, FIRST_PREV, type SealedEntry, sealEntry } from './entry.ts';
import { type Algorithm, type Digests, digestNamed, fromHex } from './hash.ts';
import { originOf, signCheckpoint } from './log/checkpoint.ts';
import { ed25519PublicKey, ed25519Signer } from './log/ed25519.ts';
import { appendLeaf, type CompactRange, emptyRange, rangeRoot, type TreeNode } from './log/merkle.ts';

export const REGION = '360121';
export const SALT = '00112233445566778899aabbccddeeff';
const SECRET = new Uint8Array(32).fill(7);
export const publicKey = ed25519PublicKey(originOf(REGION), SECRET);
export const signer = ed25519Signer(originOf(REGION), SECRET);
export const otherKey = ed25519PublicKey(originOf(REGION), new Uint8Array(32).fill(8));

/** An entry of a matter (seq 1 to 5), ten minutes after the one before. */
export function sampleEntry(matter: string, seq: number, prev: string, alg: Algorithm, digests?: Digests): Entry {
  const name = commit(SALT, 'applicant.name', '涂某', digestNamed(alg, digests));
  return {
    region: REGION,
    matter,
    seq,
    module: 'reconsideration',
    version: '2024-01-01',
    act: seq === 1 ? 'apply' : 'supplement',
    on: '2024-03-05',
    recordedAt: `2024-03-05T01:${10 * seq}:00.000Z`,
    by: { kind: 'office', person: 'p-17', office: 'justice-bureau', capacity: '承办人' },
    stated: { 请求: '撤销处罚决定', amount: 20000, applicant: { name } },
    per: '行政复议法(2023)第三十条',
    source: 'performed',
    prev,
    alg,
  };
}

/** A chain of `count` entries. */
export function sampleChain(
  matter: string,
  count: number,
  alg: Algorithm = 'sha256',
  digests?: Digests,
): SealedEntry[] {
  const chain: SealedEntry[] = [];
  for (let seq = 1; seq <= count; seq++) {
    chain.push(sealEntry(sampleEntry(matter, seq, chain.at(-1)?.hash ?? FIRST_PREV, alg, digests), digests));
  }
  return chain;
}

/** A log that keeps its nodes as a database would. */
export class SampleLog {
  range: CompactRange = emptyRange;
  readonly leaves: string[] = [];
  readonly notes: string[] = [];
  private readonly nodes = new Map<string, Uint8Array>();
  readonly alg: Algorithm;
  readonly digests: Digests | undefined;

  constructor(alg: Algorithm = 'sha256', digests?: Digests) {
    this.alg = alg;
    this.digests = digests;
  }

  getNode = (level: number, index: number): Uint8Array | undefined => this.nodes.get(`${level}/${index}`);

  append(hash: string): void {
    const { range, nodes } = appendLeaf(this.range, fromHex(hash), digestNamed(this.alg, this.digests));
    this.range = range;
    this.leaves.push(hash);
    for (const { level, index, hash: node } of nodes satisfies TreeNode[]) this.nodes.set(`${level}/${index}`, node);
  }

  sign(time: string): string {
    const root = rangeRoot(this.range, digestNamed(this.alg, this.digests));
    const note = signCheckpoint({ origin: originOf(REGION), size: this.range.size, root, alg: this.alg, time }, signer);
    this.notes.push(note);
    return note;
  }
}

export interface SampleCounty {
  readonly log: SampleLog;
  readonly chains: readonly (readonly SealedEntry[])[];
}

/** Three matters of four entries each, logged in turn; checkpoints after six and twelve leaves; `late` not logged yet. */
export function sampleCounty(alg: Algorithm = 'sha256', digests?: Digests): SampleCounty {
  const log = new SampleLog(alg, digests);
  const chains = ['甲', '乙', '丙'].map((name) => sampleChain(`南昌县复议2024-${name}`, 5, alg, digests));
  for (let seq = 1; seq <= 4; seq++) {
    for (const chain of chains) log.append((chain[seq - 1] as SealedEntry).hash);
    if (seq === 2) log.sign('2024-03-05T01:20:30.000Z');
  }
  log.sign('2024-03-05T01:40:30.000Z');
  return { log, chains: chains.map((chain, i) => (i === 2 ? chain : chain.slice(0, 4))) };
}

/** The county's file, as lines that a test may tamper with. */
export function sampleLines({ log, chains }: SampleCounty): RegionLine[] {
  const entries = chains.flat();
  return [
    regionHeader(REGION, [publicKey], log.alg),
    ...entries.map(({ entry, hash }) => ({ kind: 'entry', entry, hash }) as const),
    { kind: 'leaves', from: 0, hashes: log.leaves.slice(0, 5) },
    { kind: 'leaves', from: Math.min(5, log.leaves.length), hashes: log.leaves.slice(5) },
    ...log.notes.map((note) => ({ kind: 'checkpoint', note }) as const),
    { kind: 'end', entries: entries.length, leaves: log.leaves.length, checkpoints: log.notes.length },
  ];
}

export const asText = (lines: readonly RegionLine[]) => lines.map(regionLine);

/** The proof of the county's third matter, whose fifth entry is not logged yet. */
export function sampleProof({ log, chains }: SampleCounty): MatterProof {
  const chain = chains[2] as readonly SealedEntry[];
  const leafIndex = new Map(log.leaves.map((hash, leaf) => [hash, leaf]));
  return proveMatter({
    region: REGION,
    matter: (chain[0] as SealedEntry).entry.matter,
    entries: chain.map((sealed) => ({ ...sealed, leaf: leafIndex.get(sealed.hash) ?? null })),
    checkpoint: log.notes.at(-1) as string,
    size: log.range.size,
    publicKey,
    opened: [{ seq: 1, field: 'applicant.name', salt: SALT, value: '涂某' }],
    getNode: log.getNode,
    digest: digestNamed(log.alg, log.digests),
  });
}
