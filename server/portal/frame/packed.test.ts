import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gzipOf, pack, takesGzip } from './packed.ts';

describe('a page sent smaller', () => {
  it('is read back to the byte, with what was put between its pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { minLength: 1, maxLength: 3 }),
        fc.nat().map(String),
        async (texts, number) => {
          const pieces = texts.map((text) => Buffer.from(text));
          const sent = gzipOf(pieces, await pack(pieces), Buffer.from(number));
          expect(gunzipSync(sent).toString()).toBe(texts.join(number));
        },
      ),
    );
  });

  it('goes to whoever says that it takes gzip, and to nobody else', () => {
    const takes = (value?: string) => takesGzip({ headers: value === undefined ? {} : { 'accept-encoding': value } });
    expect(['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, GZIP;q=0.5'].map(takes)).toEqual([true, true, true]);
    expect([undefined, '', 'br', 'gzip;q=0', 'gzip;q=0.0, br', 'identity'].map(takes)).toEqual(Array(6).fill(false));
  });
});
