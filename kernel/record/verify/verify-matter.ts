// Verifies the proof of one matter without the database: chain, inclusion of each entry, checkpoint, opened fields.
import { type LoggedAt, leafOf, MATTER_FORMAT, type MatterProof } from '../bundle.ts';
import { isCommitment, opens, statedAt } from '../commitment.ts';
import { type Head, isHead, isSealedEntry } from '../entry.ts';
import { RecordError } from '../errors.ts';
import { digestNamed, fromBase64 } from '../hash.ts';
import { type Checkpoint, originOf } from '../log/checkpoint.ts';
import { verifyInclusion } from '../log/merkle-proof.ts';
import { checkChain } from './chain.ts';
import { type Fault, fault } from './fault.ts';
import { overdue, type Trust, trustedCheckpoint, UNTRUSTED_NOTE, verifiersFor } from './trust.ts';

export interface MatterTrust extends Trust {
  /** Heads of this matter kept elsewhere, as on receipts: what shows that no tail was cut off. */
  readonly heads?: readonly Head[];
}

export interface MatterReport {
  readonly ok: boolean;
  /** Whether a key had from elsewhere was used. */
  readonly trusted: boolean;
  readonly region?: string;
  readonly matter?: string;
  readonly entries: number;
  /** Entries recorded after the checkpoint, proven by the chain alone so far. */
  readonly unlogged: number;
  /** Fields whose original was shown and fits its commitment. */
  readonly opened: number;
  readonly checkpoint?: Checkpoint;
  readonly faults: readonly Fault[];
  /** What this verification does not show, in Chinese. */
  readonly notes: readonly string[];
}

const TAIL_NOTE = '单个案件的证明不能说明末尾没有被删去的记录；请用当事人回执上的序号和哈希核对，或核验全区划的记录。';

/**
 * Verifies one matter's proof, as parsed from JSON and not trusted in any way. Never throws for what the file holds.
 * @throws RecordError `no-digest` (SM3 not brought), `bad-key` (a trusted key that is none)
 */
export function verifyMatterProof(proof: unknown, trust: MatterTrust = {}): MatterReport {
  const trusted = (trust.trustedKeys?.length ?? 0) > 0;
  const notes = [...(trusted ? [] : [UNTRUSTED_NOTE]), ...(trust.heads?.length ? [] : [TAIL_NOTE])];
  const wrong = formOf(proof);
  if (wrong !== undefined) {
    const faults = [fault('bundle-malformed', { text: wrong })];
    return { ok: false, trusted, entries: 0, unlogged: 0, opened: 0, faults, notes };
  }
  const given = proof as MatterProof;
  const { region, matter, entries, head } = given;
  const { verifiers, faults: keyFaults } = verifiersFor([given.publicKey], trust);
  const chain = { region, matter, heads: [head, ...(trust.heads ?? [])], digests: trust.digests };
  const read = trustedCheckpoint(given.checkpoint, originOf(region), verifiers);
  const closed = (given.opened ?? []).filter((field) => !fits(given, field, trust));
  const faults = keyFaults.concat(
    checkChain(entries, chain),
    'fault' in read ? [read.fault] : logFaults(given, read.checkpoint, trust),
    closed.map(({ seq, field }) => fault('opening', { matter, seq, text: field })),
  );
  return {
    ok: faults.length === 0,
    trusted,
    region,
    matter,
    entries: entries.length,
    unlogged: entries.filter(({ logged }) => logged === null).length,
    opened: (given.opened ?? []).length - closed.length,
    ...('checkpoint' in read && { checkpoint: read.checkpoint }),
    faults,
    notes,
  };
}

function logFaults({ entries }: MatterProof, checkpoint: Checkpoint, trust: MatterTrust): Fault[] {
  const digest = digestNamed(checkpoint.alg, trust.digests);
  const lastLogged = entries.findLastIndex(({ logged }) => logged !== null);
  let before = -1; // leaf index of the entry before
  return entries.flatMap(({ entry, hash, logged }, i) => {
    const place = { matter: entry.matter, seq: entry.seq };
    if (logged === null) {
      const late = i < lastLogged || overdue(entry.recordedAt, checkpoint.time, trust.graceMinutes);
      return late ? [fault('never-logged', place)] : [];
    }
    const path = readHashes(logged.proof);
    const inside = path && verifyInclusion(leafOf(hash), logged.index, checkpoint.size, path, checkpoint.root, digest);
    if (!inside) return [fault('inclusion', place)];
    const ordered = logged.index > before;
    before = logged.index;
    return ordered ? [] : [fault('leaf-order', { ...place, leaf: logged.index })];
  });
}

function readHashes(proof: LoggedAt['proof']): Uint8Array[] | undefined {
  try {
    return proof.map(fromBase64);
  } catch (error) {
    if (error instanceof RecordError) return undefined;
    throw error;
  }
}

function fits({ entries }: MatterProof, open: NonNullable<MatterProof['opened']>[number], trust: MatterTrust): boolean {
  const found = entries.find(({ entry }) => entry.seq === open.seq)?.entry;
  const commitment = found && statedAt(found.stated, open.field);
  if (!found || !isCommitment(commitment)) return false;
  return opens(commitment, open.salt, open.field, open.value, digestNamed(found.alg, trust.digests));
}

/** What is wrong with the form of a proof, or undefined. */
function formOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return '不是一个对象';
  const proof = value as { [Key in keyof MatterProof]?: unknown };
  if (proof.format !== MATTER_FORMAT) return `格式应为 ${MATTER_FORMAT}`;
  for (const key of ['region', 'matter', 'checkpoint', 'publicKey'] as const) {
    if (typeof proof[key] !== 'string') return `缺少 ${key}`;
  }
  if (!isHead(proof.head)) return 'head 应有序号和哈希';
  if (!Array.isArray(proof.entries) || proof.entries.length === 0) return '没有记录';
  const bad = proof.entries.findIndex(
    (item) => !isSealedEntry(item) || !isLogged((item as { logged?: unknown }).logged),
  );
  if (bad >= 0) return `第${bad + 1}条记录缺项`;
  if (proof.opened !== undefined && !(Array.isArray(proof.opened) && proof.opened.every(isOpened)))
    return 'opened 缺项';
  return undefined;
}

function isLogged(value: unknown): value is LoggedAt | null {
  if (value === null) return true;
  const { index, proof } = (value ?? {}) as { index?: unknown; proof?: unknown };
  return Number.isSafeInteger(index) && Array.isArray(proof) && proof.every((item) => typeof item === 'string');
}

function isOpened(item: unknown): boolean {
  const { seq, field, salt, value } = (item ?? {}) as { [key: string]: unknown };
  return typeof seq === 'number' && typeof field === 'string' && typeof salt === 'string' && value !== undefined;
}
