/** Walks every entry of a region in the order of its matter: chain, columns, log, current state, papers and private values. */
import type { PoolClient } from 'pg';
import {
  type Checkpoint,
  checkChain,
  type Entry,
  fault,
  isCommitment,
  isEntry,
  opens,
  type SealedEntry,
  statedAt,
} from '../../../kernel/record/index.ts';
import { overdue } from '../../../kernel/record/verify/trust.ts';
import { digests } from '../digests.ts';
import { batches } from '../rows.ts';
import { type Finding, type Findings, finding } from './findings.ts';

interface EntryRow {
  matter: string;
  seq: number;
  body: string;
  hash: string;
  prev: string;
  place: number | null;
  leaf: string | null;
}

interface Beside {
  matters: Map<string, { seq: number; head: string }>;
  papers: Map<string, { paper: string; sha256: string }[]>;
  secrets: Map<string, { field: string; salt: string; value: unknown }[]>;
}

export interface EntryCounts {
  entries: number;
  matters: number;
  unlogged: number;
}

/** `last` is the newest checkpoint that is properly signed; `walked` is told how many entries are done. */
export async function verifyEntries(
  client: PoolClient,
  region: string,
  last: Checkpoint | undefined,
  findings: Findings,
  walked?: (entries: number) => void,
): Promise<EntryCounts> {
  const counts: EntryCounts = { entries: 0, matters: 0, unlogged: 0 };
  let open: EntryRow[] = [];
  const check = async (rows: readonly EntryRow[]): Promise<void> => {
    const first = rows[0];
    const end = rows.at(-1);
    if (!first || !end) return;
    const beside = await readBeside(client, region, first.matter, end.matter);
    for (const group of byMatter(rows)) {
      counts.matters += 1;
      findings.add(matterFindings(region, group, beside));
      const coverage = coverageOf(group, last);
      counts.unlogged += coverage.unlogged;
      findings.add(coverage.found);
    }
  };
  const sql = `select e.matter::text, e.seq, e.body, e.hash, e.prev, l.place, l.hash as leaf from entries e
     left join log_leaves l on l.region = e.region and l.matter = e.matter and l.seq = e.seq where e.region = $1 order by e.matter, e.seq`;
  for await (const rows of batches<EntryRow>(client, sql, [region], 4000)) {
    counts.entries += rows.length;
    const all = [...open, ...rows];
    // The last matter of a batch may go on in the next.
    const cut = all.findIndex((r) => r.matter === all.at(-1)?.matter);
    await check(all.slice(0, cut));
    open = all.slice(cut);
    walked?.(counts.entries);
  }
  await check(open);
  return counts;
}

function* byMatter(rows: readonly EntryRow[]): Generator<EntryRow[]> {
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && rows[to]?.matter === rows[from]?.matter) to += 1;
    yield rows.slice(from, to);
    from = to;
  }
}

async function readBeside(client: PoolClient, region: string, from: string, to: string): Promise<Beside> {
  const values = [region, from, to];
  const within = 'where region = $1 and matter between $2 and $3';
  const matters = await client.query<{ id: string; seq: number; head: string }>(
    'select id::text, seq, head from matters where region = $1 and id between $2 and $3',
    values,
  );
  const papers = await client.query<{ at: string; paper: string; sha256: string }>(
    `select matter || '/' || seq as at, paper, encode(sha256(convert_to(html, 'UTF8')), 'hex') as sha256 from papers ${within}`,
    values,
  );
  const secrets = await client.query<{ at: string; field: string; salt: string; value: unknown }>(
    `select matter || '/' || seq as at, field, salt, value from private_values ${within}`,
    values,
  );
  return {
    matters: new Map(matters.rows.map((r) => [r.id, r])),
    papers: Map.groupBy(papers.rows, (r) => r.at),
    secrets: Map.groupBy(secrets.rows, (r) => r.at),
  };
}

function matterFindings(region: string, rows: readonly EntryRow[], beside: Beside): Finding[] {
  const found: Finding[] = [];
  const chain: SealedEntry[] = [];
  const { matter } = rows[0] as EntryRow;
  let before = -1;
  for (const row of rows) {
    const place = { matter, seq: row.seq };
    if (row.place !== null) {
      if (row.leaf !== row.hash) found.push(fault('leaf-unknown', { ...place, leaf: row.place }));
      else if (row.place < before) found.push(fault('leaf-order', { ...place, leaf: row.place }));
      before = Math.max(before, row.place);
    }
    const entry = readEntry(row.body);
    if (!entry) {
      found.push(fault('unreadable', { ...place, text: '不是完整的记录' }));
      continue;
    }
    chain.push({ entry, hash: row.hash });
    // What the hash is taken of, spelled as stored: one changed blank is a changed record.
    const spelled = Buffer.from(digests[entry.alg](Buffer.from(row.body))).toString('hex') === row.hash;
    found.push(...columnFindings(row, entry), ...besideFindings(row, entry, beside));
    if (
      !spelled &&
      checkChain([{ entry, hash: row.hash }], { region, matter, digests }).every((f) => f.code !== 'altered')
    )
      found.push(fault('altered', place));
  }
  return [...checkChain(chain, { region, matter, digests }), ...found, ...stateFindings(rows, beside)];
}

function readEntry(body: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(body);
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

function columnFindings(row: EntryRow, entry: Entry): Finding[] {
  const place = { matter: row.matter, seq: row.seq };
  return [
    ...(row.seq === entry.seq ? [] : [finding('row-mismatch', { ...place, text: '序号' })]),
    ...(row.prev === entry.prev ? [] : [finding('row-mismatch', { ...place, text: '前一条哈希' })]),
  ];
}

/** Papers and private values as they are kept, against what the entry says of them. An erased value is no fault (个人信息保护法47). */
function besideFindings(row: EntryRow, entry: Entry, beside: Beside): Finding[] {
  const at = `${row.matter}/${row.seq}`;
  const place = { matter: row.matter, seq: row.seq };
  const kept = beside.papers.get(at) ?? [];
  const stated = new Map((entry.papers ?? []).map((p) => [p.paper, p]));
  const papers = kept.filter((p) => stated.get(p.paper)?.sha256 !== p.sha256).map((p) => p.paper);
  // The matter's own number ($matter) is a paper of the record only.
  const missing = [...stated.keys()].filter((paper) => !paper.startsWith('$') && !kept.some((p) => p.paper === paper));
  const secrets = (beside.secrets.get(at) ?? []).flatMap(({ field, salt, value }) => {
    const commitment = statedAt(entry.stated, field);
    if (!isCommitment(commitment)) return [finding('private-stray', { ...place, text: field })];
    const fits = [digests.sha256, digests[entry.alg]].some((digest) =>
      opens(commitment, salt, field, value as never, digest),
    );
    return fits ? [] : [finding('private-value', { ...place, text: field })];
  });
  return [...[...papers, ...missing].map((paper) => finding('paper-altered', { ...place, text: paper })), ...secrets];
}

function stateFindings(rows: readonly EntryRow[], beside: Beside): Finding[] {
  const last = rows.at(-1) as EntryRow;
  const stored = beside.matters.get(last.matter);
  if (!stored) return [finding('matter-missing', { matter: last.matter })];
  if (stored.seq !== last.seq)
    return [finding('matter-tail', { matter: last.matter, seq: stored.seq, text: `到第${last.seq}条` })];
  return stored.head === last.hash ? [] : [finding('matter-head', { matter: last.matter })];
}

/** Entries the last checkpoint does not cover must be the newest of their matter, and newer than the checkpoint. */
function coverageOf(rows: readonly EntryRow[], last: Checkpoint | undefined): { unlogged: number; found: Finding[] } {
  const open = rows.filter((r) => r.place === null || r.place >= (last?.size ?? 0));
  if (!last) return { unlogged: open.length, found: [] };
  const covered = rows.findLastIndex((r) => !open.includes(r));
  const late = open.filter((r) => rows.indexOf(r) < covered || overdue(readEntry(r.body)?.recordedAt ?? '', last.time));
  return { unlogged: open.length, found: late.map((r) => fault('never-logged', { matter: r.matter, seq: r.seq })) };
}
