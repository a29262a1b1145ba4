import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, digestNamed, fromBase64, fromHex, hex, isHash, sha256 } from './hash.ts';

describe('digests', () => {
  it('SHA-256 gives the value of FIPS 180-2 for “abc”', () => {
    expect(hex(digestNamed('sha256')(new TextEncoder().encode('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('SM3 must be brought, and what is brought is used', () => {
    expect(() => digestNamed('sm3')).toThrow(/没有提供 sm3 算法/);
    expect(digestNamed('sm3', { sm3: sha256 })).toBe(sha256);
  });
});

describe('spellings', () => {
  it('hex and base64 give back the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(fromHex(hex(bytes))).toEqual(bytes);
        expect(fromBase64(base64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['A0', 'a', 'zz', '0x00'])('hex has one spelling: %s is refused', (text) => {
    expect(() => fromHex(text)).toThrow(/小写十六进制/);
  });

  it.each(['AA', 'AB==', 'AA==\n', ' AA==', '-_==', 'AAA'])('base64 has one spelling: %j is refused', (text) => {
    expect(() => fromBase64(text)).toThrow(/base64/);
  });

  it('a hash is 64 lower-case digits, no more and no less', () => {
    expect([64, 63, 65].map((n) => isHash('a'.repeat(n)))).toEqual([true, false, false]);
  });
});
