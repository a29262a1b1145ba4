// The digests of the record and the two spellings of bytes (hex, base64) it uses.
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { RecordError } from './errors.ts';

/** SHA-256, or SM3 (GB/T 32905-2016) where a county must use 国密. Both give 32 bytes. */
export type Algorithm = 'sha256' | 'sm3';

/** Bytes in, 32 bytes out. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

/** The digests a caller brings. SM3 is injected (Node's own crypto, or a browser library); SHA-256 may be replaced by a faster one. */
export type Digests = Partial<Record<Algorithm, Digest>>;

/** Length in bytes of every hash in the record. */
export const HASH_BYTES = 32;

/** SHA-256 in pure JavaScript: the default everywhere, browser included. */
export const sha256: Digest = (bytes) => nobleSha256(bytes);

/**
 * The digest called `algorithm`.
 * @throws RecordError `no-digest` when SM3 is asked for and was not brought.
 */
export function digestNamed(algorithm: Algorithm, digests: Digests = {}): Digest {
  const digest = digests[algorithm] ?? (algorithm === 'sha256' ? sha256 : undefined);
  if (digest) return digest;
  throw new RecordError('no-digest', `此处没有提供 ${algorithm} 算法，无法核验；请在装有该算法的环境中核验。`);
}

/** Whether `value` is an algorithm the record knows. */
export function isAlgorithm(value: unknown): value is Algorithm {
  return value === 'sha256' || value === 'sm3';
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += HEX[byte];
  return out;
}

/**
 * Bytes from lower-case hexadecimal; upper case is refused so that one value has one spelling.
 * @throws RecordError `bad-hex`
 */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) {
    throw new RecordError('bad-hex', '哈希应为小写十六进制文字，此处不是。');
  }
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** Whether `value` is 32 bytes in lower-case hexadecimal. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** Standard base64 with padding (RFC 4648 §4). */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Bytes from standard base64; only the one canonical spelling is accepted.
 * @throws RecordError `bad-base64`
 */
export function fromBase64(text: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new RecordError('bad-base64', '此处应为 base64 文字，读不出来。');
  }
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  if (base64(bytes) !== text) throw new RecordError('bad-base64', '此处的 base64 写法不规范。');
  return bytes;
}

/** Whether two byte strings are equal. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
