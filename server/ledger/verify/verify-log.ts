/** Walks a region's log in its order: leaves without gaps, every stored node, and the root under every signed checkpoint. */
import type { PoolClient } from 'pg';
import {
  appendLeaf,
  type Checkpoint,
  type CompactRange,
  contradicts,
  emptyRange,
  fault,
  fromHex,
  hex,
  isHash,
  originOf,
  RecordError,
  rangeRoot,
  sameBytes,
  sequenceFaults,
  type Verifier,
  verifyCheckpoint,
} from '../../../kernel/record/index.ts';
import { digests } from '../digests.ts';
import { batches } from '../rows.ts';
import { type Findings, finding } from './findings.ts';

/** The signed checkpoints in the order of their sizes; bad ones are found and left out. They are some hundred bytes each. */
export async function readCheckpoints(
  client: PoolClient,
  region: string,
  verifiers: readonly Verifier[],
  findings: Findings,
): Promise<Checkpoint[]> {
  const good: Checkpoint[] = [];
  for await (const rows of batches<{ size: number; text: string }>(
    client,
    'select size, text from checkpoints where region = $1 order by size',
    [region],
  )) {
    for (const { size, text } of rows) {
      const read = accepted(text, region, verifiers);
      if (typeof read === 'string') findings.add([fault('checkpoint-invalid', { text: read })]);
      else if (read.size !== size) findings.add([fault('checkpoint-invalid', { text: `所记大小${size}与内容不符。` })]);
      else {
        findings.add(sequenceFaults([...good.slice(-1), read]));
        good.push(read);
      }
    }
  }
  return good;
}

/** A note as a checkpoint of this region, or the sentence that says why not. */
export function accepted(note: string, region: string, verifiers: readonly Verifier[]): Checkpoint | string {
  try {
    return verifyCheckpoint(note, originOf(region), verifiers);
  } catch (error) {
    if (error instanceof RecordError) return error.message;
    throw error;
  }
}

/** Recomputes the tree from the leaves. `published` are checkpoints had from elsewhere, which the log must continue too. */
export async function verifyLog(
  client: PoolClient,
  region: string,
  own: readonly Checkpoint[],
  published: readonly Checkpoint[],
  findings: Findings,
): Promise<number> {
  for (const kept of published)
    if (own.some((c) => contradicts(kept, c))) findings.add([fault('checkpoint-split', { size: kept.size })]);
  const alg = own.at(-1)?.alg ?? 'sha256';
  const due = [...own, ...published].sort((a, b) => a.size - b.size);
  let range: CompactRange = emptyRange;
  let lastGood = 0;
  let next = 0;
  const compare = (): void => {
    for (; due[next]?.size === range.size; next++) {
      if (sameBytes(rangeRoot(range, digests[alg]), (due[next] as Checkpoint).root)) lastGood = range.size;
      else findings.add([fault('root-mismatch', { from: lastGood, size: range.size })]);
    }
  };
  compare();
  for await (const rows of batches<{ place: number; hash: string }>(
    client,
    'select place, hash from log_leaves where region = $1 order by place',
    [region],
  )) {
    const from = range.size;
    const nodes = new Map<string, string>();
    for (const { place, hash } of rows) {
      if (place !== range.size) findings.add([fault('leaf-gap', { leaf: range.size })]);
      // A leaf that is no hash cannot be under any root; an impossible one keeps the count.
      const appended = appendLeaf(range, isHash(hash) ? fromHex(hash) : new Uint8Array(32), digests[alg]);
      range = appended.range;
      for (const node of appended.nodes) nodes.set(`${node.level}/${node.index}`, hex(node.hash));
      compare();
    }
    await compareNodes(client, region, from, range.size, nodes, findings);
  }
  for (; next < due.length; next++)
    findings.add([fault('log-tail-dropped', { from: range.size, size: (due[next] as Checkpoint).size })]);
  await unknownLeaves(client, region, findings);
  return range.size;
}

async function compareNodes(
  client: PoolClient,
  region: string,
  from: number,
  to: number,
  computed: Map<string, string>,
  findings: Findings,
): Promise<void> {
  const levels = Array.from({ length: 53 }, (_, level) => level).filter((level) => 2 ** level <= to);
  const { rows } = await client.query<{ level: number; place: number; hash: string }>(
    `select n.level, n.place, n.hash from unnest($2::int[], $3::bigint[], $4::bigint[]) as w(level, first, last)
       join log_nodes n on n.region = $1 and n.level = w.level and n.place between w.first and w.last`,
    // Of each level, the subtrees whose last leaf lies in [from, to).
    [region, levels, levels.map((l) => Math.floor(from / 2 ** l)), levels.map((l) => Math.floor(to / 2 ** l) - 1)],
  );
  const stored = new Map(rows.map((r) => [`${r.level}/${r.place}`, r.hash]));
  const wrong = [...computed].filter(([at, hash]) => stored.get(at) !== hash);
  const stray = [...stored.keys()].filter((at) => !computed.has(at));
  findings.add(
    [...wrong.map(([at]) => at), ...stray].map((at) =>
      finding('node-mismatch', { text: at.replace('/', '层第').concat('号') }),
    ),
  );
}

/** Leaves whose entry is gone: the entry was deleted after it was logged. */
async function unknownLeaves(client: PoolClient, region: string, findings: Findings): Promise<void> {
  const sql = `select l.place, l.matter::text, l.seq from log_leaves l where l.region = $1
     and not exists (select from entries e where e.region = l.region and e.matter = l.matter and e.seq = l.seq) order by l.place`;
  for await (const rows of batches<{ place: number; matter: string; seq: number }>(client, sql, [region])) {
    findings.add(rows.map((r) => fault('leaf-unknown', { leaf: r.place, matter: r.matter, seq: r.seq })));
  }
}
