/** The record's digests by Node's own crypto, some ten times as fast as the pure ones the browser uses; SM3 (国密) comes with it. */
import crypto from 'node:crypto';
import type { Digests } from '../../kernel/record/index.ts';

// Node 20.12 hashes in one step, in half the time for texts as short as ours.
const once: typeof crypto.hash | undefined = crypto.hash;

const digest =
  (name: string) =>
  (bytes: Uint8Array): Uint8Array =>
    once ? once(name, bytes, 'buffer') : crypto.createHash(name).update(bytes).digest();

export const digests: Required<Digests> = { sha256: digest('sha256'), sm3: digest('sm3') };

/** SHA-256 of a text as lower-case hexadecimal. */
export const sha256Hex = (text: string): string =>
  once ? once('sha256', text) : crypto.createHash('sha256').update(text).digest('hex');
