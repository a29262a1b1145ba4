// Ed25519 signers and verifiers for checkpoints, and the one-line public key (the note format's verifier key).
import { ed25519 } from '@noble/curves/ed25519.js';
import { RecordError } from '../errors.ts';
import { base64, fromBase64, hex, sha256 } from '../hash.ts';
import type { Signer, Verifier } from './checkpoint.ts';

// The signature type byte that the signed-note format gives to Ed25519.
const ED25519 = 1;

/**
 * Signs checkpoints with a 32-byte Ed25519 secret key.
 * @param name what the key calls itself, by custom the origin (`yifa/360121`); no spaces, no `+`
 * @throws RecordError `bad-key`
 */
export function ed25519Signer(name: string, secretKey: Uint8Array): Signer {
  const { keyId } = readPublicKey(ed25519PublicKey(name, secretKey));
  return { name, keyId, sign: (bytes) => ed25519.sign(bytes, secretKey) };
}

/** The public key in one line, `<name>+<key id>+<base64>`: what is published and what verifiers trust. */
export function ed25519PublicKey(name: string, secretKey: Uint8Array): string {
  if (secretKey.length !== 32) throw new RecordError('bad-key', '签名私钥应为32字节。');
  if (!/^[^\s+]+$/.test(name)) throw new RecordError('bad-key', '密钥名称不能为空，也不能含空格或加号。');
  const typed = new Uint8Array([ED25519, ...ed25519.getPublicKey(secretKey)]);
  return `${name}+${keyIdOf(name, typed)}+${base64(typed)}`;
}

/**
 * Verifies the signatures of the key in a one-line public key.
 * @throws RecordError `bad-key`
 */
export function ed25519Verifier(publicKey: string): Verifier {
  const { name, keyId, key } = readPublicKey(publicKey);
  return {
    name,
    keyId,
    verify(bytes, signature) {
      if (signature.length !== 64) return false;
      try {
        // RFC 8032 to the letter, so that a signature has one spelling and verifiers agree.
        return ed25519.verify(signature, bytes, key, { zip215: false });
      } catch {
        return false; // not a point on the curve
      }
    },
  };
}

function readPublicKey(publicKey: string): { name: string; keyId: string; key: Uint8Array } {
  const bad = () => new RecordError('bad-key', '公钥应为一行“名称+编号+base64”，此处不是或编号对不上，请重新复制。');
  const [, name, keyId, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(publicKey) ?? [];
  if (!name || !keyId || !encoded) throw bad();
  const typed = fromBase64(encoded);
  if (typed.length !== 33 || typed[0] !== ED25519 || keyIdOf(name, typed) !== keyId) throw bad();
  return { name, keyId, key: typed.subarray(1) };
}

// The note format fixes SHA-256 here whatever digest the log uses.
function keyIdOf(name: string, typedKey: Uint8Array): string {
  const bytes = new Uint8Array([...new TextEncoder().encode(name), 0x0a, ...typedKey]);
  return hex(sha256(bytes).subarray(0, 4));
}
