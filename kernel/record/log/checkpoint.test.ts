import { describe, expect, it } from 'vitest';
import { base64, fromBase64, sha256 } from '../hash.ts';
import { otherKey, publicKey, REGION, signer } from '../sample-log.ts';
import {
  addSignature,
  type Checkpoint,
  checkpointNote,
  checkpointText,
  originOf,
  parseCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
} from './checkpoint.ts';
import { ed25519PublicKey, ed25519Signer, ed25519Verifier } from './ed25519.ts';

const origin = originOf(REGION);
const root = sha256(new Uint8Array([1]));
const checkpoint: Checkpoint = { origin, size: 12, root, alg: 'sha256', time: '2024-03-05T01:40:30.000Z' };
const note = signCheckpoint(checkpoint, signer);
const verifier = ed25519Verifier(publicKey);
const codeOf = (run: () => unknown) => {
  try {
    run();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the signed-note format', () => {
  it('agrees with the example of its Go implementation', () => {
    const key = ed25519Verifier('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const message =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    const line = 'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';
    const signature = fromBase64(line).subarray(4);
    expect(key.keyId).toBe('c74f20a3');
    expect(key.verify(new TextEncoder().encode(message), signature)).toBe(true);
    expect(key.verify(new TextEncoder().encode(`${message}x`), signature)).toBe(false);
  });

  it('is laid out as text, blank line, signature', () => {
    const [first, size, hash, time, blank, signature, ...rest] = note.split('\n');
    expect([first, size, hash, time, blank]).toEqual([
      'yifa/360121',
      '12',
      base64(root),
      'time 2024-03-05T01:40:30.000Z',
      '',
    ]);
    expect(signature).toMatch(/^— yifa\/360121 [A-Za-z0-9+/]{91}=$/);
    expect(rest).toEqual(['']);
  });
});

describe('a checkpoint', () => {
  it('signed by a trusted key is given back as it was signed', () => {
    expect(verifyCheckpoint(note, origin, [verifier])).toEqual(checkpoint);
    const { time: _, ...timeless } = checkpoint;
    for (const each of [timeless, { ...checkpoint, alg: 'sm3' as const }, { ...checkpoint, size: 0 }]) {
      expect(verifyCheckpoint(signCheckpoint(each, signer), origin, [verifier])).toEqual(each);
    }
  });

  it('is refused after a change of any one byte', () => {
    const bytes = new TextEncoder().encode(note);
    for (let i = 0; i < bytes.length; i++) {
      const changed = new TextDecoder().decode(bytes.with(i, (bytes[i] as number) ^ 1));
      if (codeOf(() => verifyCheckpoint(changed, origin, [verifier])) === 'accepted') expect.fail(`byte ${i}`);
    }
  });

  it('names why it is refused', () => {
    const larger = note.replace('\n12\n', '\n13\n');
    expect(codeOf(() => verifyCheckpoint(larger, origin, [verifier]))).toBe('checkpoint-signature');
    expect(codeOf(() => verifyCheckpoint(note, originOf('360122'), [verifier]))).toBe('checkpoint-origin');
    expect(codeOf(() => verifyCheckpoint(note, origin, [ed25519Verifier(otherKey)]))).toBe('checkpoint-unsigned');
    expect(codeOf(() => verifyCheckpoint(note, origin, []))).toBe('checkpoint-unsigned');
    expect(codeOf(() => verifyCheckpoint('', origin, [verifier]))).toBe('checkpoint-malformed');
  });

  it.each([
    ['012', /叶子数/],
    ['-1', /叶子数/],
    ['9007199254740993', /叶子数/],
    ['12\n\n', /树根/],
  ])('of size %j is not read', (size, message) => {
    expect(() => parseCheckpoint(note.replace('\n12\n', `\n${size}\n`))).toThrow(message);
  });

  it('passes over extension lines it does not know, but not over an unknown digest or a second time', () => {
    const extended = (line: string) => note.replace('\n\n', `\n${line}\n\n`);
    expect(parseCheckpoint(extended('witnessed 3')).checkpoint).toEqual(checkpoint);
    expect(() => parseCheckpoint(extended('digest md5'))).toThrow(/不认识的算法/);
    expect(() => parseCheckpoint(extended('time 2024-03-06T00:00:00Z'))).toThrow(/时间/);
  });

  it('cannot be made of what could not be read back', () => {
    expect(() => checkpointText({ ...checkpoint, time: '三月五日' })).toThrow(/时间/);
    expect(() => checkpointText({ ...checkpoint, size: 1.5 })).toThrow(/叶子数/);
    expect(() => checkpointText({ ...checkpoint, origin: 'a\nb' })).toThrow();
    expect(() => checkpointText({ ...checkpoint, root: root.subarray(1) })).toThrow(/32字节/);
  });

  it('may carry a witness’s signature beside the county’s, in either order', () => {
    const witness = ed25519Signer('procuratorate', new Uint8Array(32).fill(9));
    const known = ed25519Verifier(ed25519PublicKey('procuratorate', new Uint8Array(32).fill(9)));
    const signature = witness.sign(new TextEncoder().encode(checkpointText(checkpoint)));
    const both = addSignature(note, { name: witness.name, keyId: witness.keyId, signature });
    const alone = checkpointNote(checkpoint, [{ name: witness.name, keyId: witness.keyId, signature }]);
    expect(verifyCheckpoint(both, origin, [verifier])).toEqual(checkpoint);
    expect(verifyCheckpoint(both, origin, [known])).toEqual(checkpoint);
    expect(verifyCheckpoint(alone, origin, [known])).toEqual(checkpoint);
  });
});

describe('a public key', () => {
  it('is one line whose number fits its name and bytes', () => {
    expect(publicKey).toMatch(/^yifa\/360121\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{44}$/);
    expect(verifier.keyId).toBe(signer.keyId);
  });

  it.each(['', 'a+b', publicKey.replace('360121', '360122'), publicKey.slice(0, -4), `${publicKey}\n`])(
    'copied wrongly (%j) is refused',
    (wrong) => {
      expect(() => ed25519Verifier(wrong)).toThrow(/公钥|base64/);
    },
  );

  it('wants a name without spaces and a secret of 32 bytes', () => {
    expect(() => ed25519Signer('a b', new Uint8Array(32))).toThrow(/名称/);
    expect(() => ed25519Signer('a', new Uint8Array(31))).toThrow(/32字节/);
  });
});
