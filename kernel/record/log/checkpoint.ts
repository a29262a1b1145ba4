// A signed statement of how long a region's log was and what its root was: C2SP tlog-checkpoint inside a signed note.
import { RecordError } from '../errors.ts';
import { type Algorithm, base64, type Digest, fromBase64, HASH_BYTES, sameBytes, sha256 } from '../hash.ts';
import { verifyConsistency } from './merkle-proof.ts';

export interface Checkpoint {
  /** `yifa/<region>`; two logs never share an origin. */
  readonly origin: string;
  /** Number of leaves. */
  readonly size: number;
  readonly root: Uint8Array;
  /** The digest of the tree. */
  readonly alg: Algorithm;
  /** When it was made, ISO 8601 in UTC, handed in by whoever makes it. A claim of the signer, no more. */
  readonly time?: string;
}

/** Signs as `name`; the key id is the note format's 4-byte hash of name and key, in hex. */
export interface Signer {
  readonly name: string;
  readonly keyId: string;
  sign(bytes: Uint8Array): Uint8Array;
}

/** Recognises the signatures of one key. */
export interface Verifier {
  readonly name: string;
  readonly keyId: string;
  verify(bytes: Uint8Array, signature: Uint8Array): boolean;
}

export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A checkpoint as read, with the bytes its signatures are over. */
export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The origin of a region's log. */
export function originOf(region: string): string {
  return `yifa/${region}`;
}

/**
 * The text that is signed: origin, size, base64 root, and extension lines `time …` and (unless SHA-256) `digest …`.
 * @throws RecordError `checkpoint-malformed` when a field could not be read back
 */
export function checkpointText(checkpoint: Checkpoint): string {
  const { origin, size, root, alg, time } = checkpoint;
  const lines = [origin, String(size), base64(root)];
  if (time !== undefined) lines.push(`time ${time}`);
  if (alg !== 'sha256') lines.push(`digest ${alg}`);
  const text = `${lines.join('\n')}\n`;
  readText(text);
  return text;
}

/** The signed note: the text, a blank line, one signature line. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  const bytes = new TextEncoder().encode(checkpointText(checkpoint));
  return checkpointNote(checkpoint, [{ name: signer.name, keyId: signer.keyId, signature: signer.sign(bytes) }]);
}

/** The note for signatures made elsewhere, in a hardware module or by a witness, over {@link checkpointText}. */
export function checkpointNote(checkpoint: Checkpoint, signatures: readonly NoteSignature[]): string {
  return `${checkpointText(checkpoint)}\n${signatures.map(signatureLine).join('')}`;
}

/**
 * A note with one more signature, such as a witness's.
 * @throws RecordError `checkpoint-malformed`
 */
export function addSignature(note: string, signature: NoteSignature): string {
  parseCheckpoint(note);
  return note + signatureLine(signature);
}

function signatureLine({ name, keyId, signature }: NoteSignature): string {
  const id = Number.parseInt(keyId, 16);
  const bytes = new Uint8Array([id >>> 24, id >>> 16, id >>> 8, id, ...signature]);
  return `— ${name} ${base64(bytes)}\n`;
}

const malformed = (what: string) => new RecordError('checkpoint-malformed', `检查点不合格式：${what}。`);

/**
 * Reads a signed note. Nothing is verified yet.
 * @throws RecordError `checkpoint-malformed`
 */
export function parseCheckpoint(note: string): SignedCheckpoint {
  const cut = note.indexOf('\n\n'); // the text has no blank line of its own
  if (cut < 0) throw malformed('缺少签名部分');
  const text = note.slice(0, cut + 1);
  const lines = note.slice(cut + 2).split('\n');
  if (lines.pop() !== '' || lines.length === 0) throw malformed('签名部分不完整');
  return { checkpoint: readText(text), text, signatures: lines.map(readSignature) };
}

const TIME = /^time \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;

function readText(text: string): Checkpoint {
  const lines = text.split('\n');
  const [origin = '', size = '', root = '', ...extensions] = lines.slice(0, -1);
  if (lines.at(-1) !== '' || origin === '' || extensions.includes('')) throw malformed('行数不对');
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) throw malformed('叶子数不是整数');
  const rootBytes = fromBase64(root);
  if (rootBytes.length !== HASH_BYTES) throw malformed('树根不是32字节');
  let time: string | undefined;
  let alg: Algorithm = 'sha256';
  for (const line of extensions) {
    if (line.startsWith('time ')) {
      if (time !== undefined || !TIME.test(line)) throw malformed(`时间不对“${line}”`);
      time = line.slice('time '.length);
    } else if (line.startsWith('digest ')) {
      // An unknown digest cannot be passed over: the root would be read under the wrong one.
      if (line !== 'digest sm3') throw malformed(`不认识的算法“${line}”`);
      alg = 'sm3';
    } // other extension lines are signed with the rest and passed over, as the format asks
  }
  return { origin, size: Number(size), root: rootBytes, alg, ...(time !== undefined && { time }) };
}

function readSignature(line: string): NoteSignature {
  const [, name, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
  if (!name || !encoded) throw malformed('签名行应为“— 名称 签名”');
  const bytes = fromBase64(encoded);
  if (bytes.length <= 4) throw malformed('签名过短');
  const keyId = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, keyId, signature: bytes.subarray(4) };
}

/**
 * The checkpoint in `note`, if it is `origin`'s and signed by one of `verifiers`. Signatures of unknown keys are passed
 * over, as the note format asks, so that witnesses may add theirs.
 * @throws RecordError `checkpoint-malformed`, `bad-base64`, `checkpoint-origin`, `checkpoint-unsigned` (by no trusted key),
 *   `checkpoint-signature` (a trusted key is named but the signature does not hold)
 */
export function verifyCheckpoint(note: string, origin: string, verifiers: readonly Verifier[]): Checkpoint {
  const { checkpoint, text, signatures } = parseCheckpoint(note);
  if (checkpoint.origin !== origin) {
    throw new RecordError('checkpoint-origin', `检查点属于 ${checkpoint.origin}，不是 ${origin}。`);
  }
  const bytes = new TextEncoder().encode(text);
  let signed = false;
  for (const { name, keyId, signature } of signatures) {
    const verifier = verifiers.find((known) => known.name === name && known.keyId === keyId);
    if (!verifier) continue;
    if (!verifier.verify(bytes, signature)) {
      throw new RecordError('checkpoint-signature', '检查点的签名不成立：内容在签名之后被改动，或者签名是伪造的。');
    }
    signed = true;
  }
  if (!signed) throw new RecordError('checkpoint-unsigned', '检查点没有所信任公钥的签名，请核实公钥。');
  return checkpoint;
}

/**
 * Whether `newer` continues `older`: the comparison anyone can make who kept an earlier published checkpoint.
 * `proof` comes from `consistencyProof(older.size, newer.size, …)`.
 */
export function continues(
  older: Checkpoint,
  newer: Checkpoint,
  proof: readonly Uint8Array[],
  digest: Digest = sha256,
): boolean {
  return (
    older.origin === newer.origin &&
    older.alg === newer.alg &&
    verifyConsistency(older.size, newer.size, older.root, newer.root, proof, digest)
  );
}

/** Whether two checkpoints of one size name different roots: proof that the signer showed two histories. */
export function contradicts(a: Checkpoint, b: Checkpoint): boolean {
  return a.origin === b.origin && a.alg === b.alg && a.size === b.size && !sameBytes(a.root, b.root);
}
