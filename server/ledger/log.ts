/** The region's Merkle log: new entries become leaves in one order for all, and signed checkpoints say how far it goes and what its root is. */
import type { Pool, PoolClient } from 'pg';
import {
  type Algorithm,
  appendLeaf,
  type Checkpoint,
  type CompactRange,
  type Digest,
  fromHex,
  hex,
  leafOf,
  type NodeId,
  nodesForRange,
  originOf,
  parseCheckpoint,
  rangeRoot,
  sameBytes,
  signCheckpoint,
} from '../../kernel/record/index.ts';
import type { Clock } from '../clock.ts';
import { inTransaction } from '../matters/service.ts';
import { digests } from './digests.ts';
import type { Signing } from './keys.ts';
import { batches } from './rows.ts';

/** Rows per insert: enough that the round trip does not count, few enough that a batch stays small. */
const BATCH = 5000;

/** One log is appended to by one process at a time; acts never wait for it. The lock falls with the transaction. */
const takeTurn = "select pg_advisory_xact_lock(hashtext('yifa.log'), $1::int)";

/** Anything that asks the database: the pool, or a connection inside its transaction. */
export type Asker = Pick<PoolClient, 'query'>;

/**
 * Appends every entry that is not in the log yet, ordered by matter and place in the matter, and returns how many there were.
 * An entry is a leaf once, however many servers append at the same time.
 */
export async function appendToLog(pool: Pool, region: string, alg: Algorithm = 'sha256'): Promise<number> {
  return inTransaction(pool, async (client) => {
    await client.query(takeTurn, [region]);
    const from = await startingPoint(client, region);
    let range = await rightEdge(client, region, from.size);
    const fresh = batches<{ matter: string; seq: number; hash: string }>(
      client,
      `select e.matter::text, e.seq, e.hash from entries e
        where e.region = $1 and e.written >= $2
          and not exists (select from log_leaves l where l.region = e.region and l.matter = e.matter and l.seq = e.seq)
        order by e.matter, e.seq`,
      [region, from.mark],
      BATCH,
    );
    for await (const rows of fresh) range = await append(client, region, range, rows, digests[alg]);
    if (from.horizon !== from.mark) {
      await client.query(
        'insert into log_marks (region, written) values ($1, $2) on conflict (region) do update set written = excluded.written',
        [region, from.horizon],
      );
    }
    return range.size - from.size;
  });
}

/**
 * How long the log is, where it left off, and where it may begin next time: at the oldest transaction still running now, for its
 * entries may yet appear. A mark from the future comes with a restored database and is not believed.
 */
async function startingPoint(client: Asker, region: string): Promise<{ size: number; mark: number; horizon: number }> {
  const { rows } = await client.query<{ size: number; mark: number | null; horizon: number; newest: number }>(
    `select (select coalesce(max(place) + 1, 0) from log_leaves where region = $1)::bigint as size,
            (select written from log_marks where region = $1) as mark,
            pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon,
            pg_snapshot_xmax(pg_current_snapshot())::text::bigint as newest`,
    [region],
  );
  const { size, mark, horizon, newest } = rows[0] as (typeof rows)[0];
  return { size, horizon, mark: mark === null || mark > newest ? 0 : mark };
}

async function append(
  client: Asker,
  region: string,
  start: CompactRange,
  rows: readonly { matter: string; seq: number; hash: string }[],
  digest: Digest,
): Promise<CompactRange> {
  let range = start;
  const levels: number[] = [];
  const places: number[] = [];
  const hashes: string[] = [];
  for (const { hash } of rows) {
    const appended = appendLeaf(range, leafOf(hash), digest);
    range = appended.range;
    for (const node of appended.nodes) {
      levels.push(node.level);
      places.push(node.index);
      hashes.push(hex(node.hash));
    }
  }
  await client.query(
    `insert into log_leaves (region, place, matter, seq, hash)
     select $1, $2::bigint + t.n - 1, t.matter, t.seq, t.hash from unnest($3::uuid[], $4::int[], $5::text[]) with ordinality as t(matter, seq, hash, n)`,
    [region, start.size, rows.map((r) => r.matter), rows.map((r) => r.seq), rows.map((r) => r.hash)],
  );
  await client.query(
    'insert into log_nodes (region, level, place, hash) select $1, * from unnest($2::int[], $3::bigint[], $4::text[])',
    [region, levels, places, hashes],
  );
  return range;
}

/** The hashes of stored nodes, read in one query; missing ones are left out. */
export async function readNodes(
  client: Asker,
  region: string,
  ids: readonly NodeId[],
): Promise<(level: number, index: number) => Uint8Array | undefined> {
  const { rows } = await client.query<{ level: number; place: number; hash: string }>(
    'select n.level, n.place, n.hash from unnest($2::int[], $3::bigint[]) as w(level, place) join log_nodes n on n.region = $1 and n.level = w.level and n.place = w.place',
    [region, ids.map((n) => n.level), ids.map((n) => n.index)],
  );
  const found = new Map(rows.map((r) => [`${r.level}/${r.place}`, fromHex(r.hash)]));
  return (level, index) => found.get(`${level}/${index}`);
}

/** The right edge of the log at a size. @throws Error when nodes are missing, which `replay --repair` computes anew */
async function rightEdge(client: Asker, region: string, size: number): Promise<CompactRange> {
  const ids = nodesForRange(size);
  const node = await readNodes(client, region, ids);
  const hashes = ids.map(({ level, index }) => {
    const hash = node(level, index);
    if (!hash)
      throw new Error(
        `存证树缺少节点（第${level}层第${index}号），不能续写。请先执行 npm run yifa -- verify 查明原因，再执行 replay --repair 由叶子重新计算。`,
      );
    return hash;
  });
  return { size, hashes };
}

/** The last signed checkpoint with its note, or nothing. */
export async function lastCheckpoint(
  client: Asker,
  region: string,
): Promise<{ note: string; checkpoint: Checkpoint } | undefined> {
  const { rows } = await client.query<{ text: string }>(
    'select text from checkpoints where region = $1 order by size desc limit 1',
    [region],
  );
  return rows[0] && { note: rows[0].text, checkpoint: parseCheckpoint(rows[0].text).checkpoint };
}

/** The log no longer continues what was signed before; nothing is signed over it. */
export class LogRewritten extends Error {
  constructor(size: number) {
    super(
      `存证树的前${size}片叶子与上一个检查点不符：历史被改写过。没有签发新的检查点，请立即执行 npm run yifa -- verify 查明原因。`,
    );
    this.name = 'LogRewritten';
  }
}

/**
 * Signs the log as it stands and returns the note; undefined when nothing was appended since the last checkpoint.
 * @throws LogRewritten when the log does not begin with what was signed last
 */
export async function makeCheckpoint(
  pool: Pool,
  region: string,
  signing: Signing,
  clock: Pick<Clock, 'instant'>,
  alg: Algorithm = 'sha256',
): Promise<string | undefined> {
  return inTransaction(pool, async (client) => {
    await client.query(takeTurn, [region]);
    const { size } = await startingPoint(client, region);
    const last = await lastCheckpoint(client, region);
    if (last) {
      if (last.checkpoint.size > size) throw new LogRewritten(size);
      const before = await rightEdge(client, region, last.checkpoint.size);
      if (!sameBytes(rangeRoot(before, digests[last.checkpoint.alg]), last.checkpoint.root))
        throw new LogRewritten(last.checkpoint.size);
    }
    if (size === (last?.checkpoint.size ?? 0)) return undefined;
    const root = rangeRoot(await rightEdge(client, region, size), digests[alg]);
    // A clock that was set back must not make the record look forged.
    const now = clock.instant();
    const time = last?.checkpoint.time !== undefined && last.checkpoint.time > now ? last.checkpoint.time : now;
    const note = signCheckpoint({ origin: originOf(region), size, root, alg, time }, signing.signer);
    await client.query('insert into checkpoints (region, size, text) values ($1, $2, $3)', [region, size, note]);
    await client.query('insert into log_keys (region, public_key) values ($1, $2) on conflict do nothing', [
      region,
      signing.publicKey,
    ]);
    return note;
  });
}

/** Computes all stored nodes anew from the leaves; as the owner of the tables only. Leaves themselves are never touched. */
export async function rebuildNodes(owner: Pool, region: string, alg: Algorithm = 'sha256'): Promise<number> {
  return inTransaction(owner, async (client) => {
    await client.query(takeTurn, [region]);
    await client.query('delete from log_nodes where region = $1', [region]);
    let range: CompactRange = { size: 0, hashes: [] };
    for await (const rows of batches<{ hash: string }>(
      client,
      'select hash from log_leaves where region = $1 order by place',
      [region],
      BATCH,
    )) {
      const nodes = rows.flatMap(({ hash }) => {
        const appended = appendLeaf(range, leafOf(hash), digests[alg]);
        range = appended.range;
        return appended.nodes;
      });
      await client.query(
        'insert into log_nodes (region, level, place, hash) select $1, * from unnest($2::int[], $3::bigint[], $4::text[])',
        [region, nodes.map((n) => n.level), nodes.map((n) => n.index), nodes.map((n) => hex(n.hash))],
      );
    }
    return range.size;
  });
}
