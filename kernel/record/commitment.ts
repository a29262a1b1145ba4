// Salted commitments: personal data stays provable while it is kept, and can be erased without breaking a chain
// (个人信息保护法第四十七条, 应当主动删除个人信息).
import { canonicalBytes, type Json } from './canonical.ts';
import { RecordError } from './errors.ts';
import { type Digest, hex, isHash, sha256 } from './hash.ts';

/** What stands in an entry in place of a personal value. The salt and the value are kept outside the record. */
export type Commitment = { readonly $commitment: string };

// Keeps these hashes apart from every other hash in the system, and allows a later form.
const DOMAIN = 'yifa/commitment/1';

// An identity number has few enough possibilities to be tried one by one; 128 unknown bits make that hopeless.
const SHORTEST_SALT = 32;

/**
 * Commits to `value` as the value of `field`. Erasing the salt and the value leaves a hash that tells nothing.
 *
 * @param salt lower-case hex, at least 16 random bytes, fresh for every field of every entry
 * @param field where the value stands in `stated`, members joined by dots: `applicant.idNumber`, `parties.0.name`
 * @throws RecordError `weak-salt`, `not-canonical`
 */
export function commit(salt: string, field: string, value: Json, digest: Digest = sha256): Commitment {
  if (salt.length < SHORTEST_SALT || salt.length % 2 !== 0 || !/^[0-9a-f]+$/.test(salt)) {
    throw new RecordError('weak-salt', '盐值应为不少于16字节的随机数（小写十六进制），否则个人信息可能被逐一试出。');
  }
  return { $commitment: hex(digest(canonicalBytes([DOMAIN, salt, field, value]))) };
}

/** Whether `salt` and `value` are what was committed to for `field`. */
export function opens(
  commitment: Commitment,
  salt: string,
  field: string,
  value: Json,
  digest: Digest = sha256,
): boolean {
  try {
    return commit(salt, field, value, digest).$commitment === commitment.$commitment;
  } catch (error) {
    if (error instanceof RecordError) return false;
    throw error;
  }
}

/** Whether a stated value is a commitment rather than the value itself. */
export function isCommitment(value: unknown): value is Commitment {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && isHash((value as Partial<Commitment>).$commitment);
}

/** The value that stands at `field` (members joined by dots) in what an entry stated, or undefined. */
export function statedAt(stated: { readonly [key: string]: Json }, field: string): Json | undefined {
  let here: Json | undefined = stated;
  for (const step of field.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as { readonly [key: string]: Json })[step];
  }
  return here;
}
