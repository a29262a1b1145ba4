/** Proofs for whoever asks: one matter's entries in the log, and that one checkpoint continues another. */
import type { Pool } from 'pg';
import {
  base64,
  type Checkpoint,
  consistencyProof,
  type Entry,
  type MatterProof,
  nodesForConsistency,
  nodesForInclusion,
  type OpenedField,
  parseCheckpoint,
  proveMatter,
} from '../../kernel/record/index.ts';
import { inSnapshot } from '../database/transaction.ts';
import { NotFound } from '../matters/errors.ts';
import { digests } from './digests.ts';
import { lastCheckpoint, readNodes } from './log.ts';

/** Where a proof is made from; an `Office` is one. */
export interface ProofSource {
  readonly pool: Pool;
  readonly region: string;
}

/**
 * The proof of a matter under the last checkpoint, to be verified without us. Whether the reader may see the matter is decided
 * before; `opened` are the personal values this reader may read, with their salts.
 * @throws NotFound when there is no such matter, or nothing has been signed yet
 */
export async function matterProof(
  { pool, region }: ProofSource,
  matter: string,
  opened?: readonly OpenedField[],
): Promise<MatterProof> {
  return inSnapshot(pool, async (client) => {
    const { rows } = await client.query<{ body: string; hash: string; place: number | null }>(
      `select e.body, e.hash, l.place from entries e left join log_leaves l on l.region = e.region and l.matter = e.matter and l.seq = e.seq
        where e.region = $1 and e.matter = $2 order by e.seq`,
      [region, matter],
    );
    if (rows.length === 0) throw new NotFound();
    const last = await lastCheckpoint(client, region);
    if (!last) throw new NotFound('存证树还没有签过检查点，暂时不能出具证明，请一分钟后再试');
    const { checkpoint, note } = last;
    const logged = rows.flatMap(({ place }) => (place !== null && place < checkpoint.size ? [place] : []));
    const getNode = await readNodes(
      client,
      region,
      logged.flatMap((place) => nodesForInclusion(place, checkpoint.size)),
    );
    return proveMatter({
      region,
      matter,
      entries: rows.map(({ body, hash, place }) => ({ entry: JSON.parse(body) as Entry, hash, leaf: place })),
      checkpoint: note,
      size: checkpoint.size,
      publicKey: await keyThatSigned(client, region, note),
      getNode,
      digest: digests[checkpoint.alg],
      ...(opened && opened.length > 0 ? { opened } : {}),
    });
  });
}

/** The public key among those that have signed for the region whose signature the note bears. */
async function keyThatSigned(client: Parameters<typeof readNodes>[0], region: string, note: string): Promise<string> {
  const { rows } = await client.query<{ key: string }>(
    'select public_key as key from log_keys where region = $1 order by since desc',
    [region],
  );
  const { signatures } = parseCheckpoint(note);
  const found = rows.find(({ key }) => signatures.some((s) => key.startsWith(`${s.name}+${s.keyId}+`)));
  if (!found) throw new NotFound('没有找到检查点的签名公钥，不能出具证明，请联系系统管理员');
  return found.key;
}

/** That the log of one size is the beginning of the log of another: for anyone who kept the earlier checkpoint. */
export interface Consistency {
  /** The signed notes. */
  readonly older: string;
  readonly newer: string;
  readonly proof: readonly string[];
}

/** @throws NotFound when no checkpoint of these sizes was signed; `to` is the last one when left out */
export async function consistency({ pool, region }: ProofSource, from: number, to?: number): Promise<Consistency> {
  return inSnapshot(pool, async (client) => {
    const { rows } = await client.query<{ text: string }>(
      `select text from checkpoints where region = $1 and size in ($2::bigint, coalesce($3::bigint, (select max(size) from checkpoints where region = $1))) order by size`,
      [region, from, to ?? null],
    );
    const notes = rows.map((r) => ({ note: r.text, checkpoint: parseCheckpoint(r.text).checkpoint }));
    const older = notes[0];
    const newer = notes.at(-1);
    if (!older || !newer || older.checkpoint.size !== from || (to !== undefined && newer.checkpoint.size !== to)) {
      throw new NotFound('没有这个大小的检查点，请用签发过的检查点核对');
    }
    const sizes = [older, newer].map((n): Checkpoint['size'] => n.checkpoint.size) as [number, number];
    const getNode = await readNodes(client, region, nodesForConsistency(...sizes));
    return {
      older: older.note,
      newer: newer.note,
      proof: consistencyProof(...sizes, getNode, digests[newer.checkpoint.alg]).map(base64),
    };
  });
}
