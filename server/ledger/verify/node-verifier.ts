/** Ed25519 verification by Node's own crypto: a county signs a checkpoint every minute it works, and all of them are checked. */
import { createPublicKey, verify } from 'node:crypto';
import { ed25519Verifier, fromBase64, type Verifier } from '../../../kernel/record/index.ts';

/** As the kernel's `ed25519Verifier`, some twenty times as fast. @throws RecordError `bad-key` */
export function nodeVerifier(publicKey: string): Verifier {
  // The kernel reads the key and refuses a bad one; only the arithmetic is exchanged.
  const { name, keyId } = ed25519Verifier(publicKey);
  const raw = fromBase64(publicKey.slice(publicKey.indexOf('+', name.length + 1) + 1)).subarray(1);
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') },
    format: 'jwk',
  });
  return { name, keyId, verify: (bytes, signature) => signature.length === 64 && verify(null, bytes, key, signature) };
}
