// The plain font made of a web font is the same font: every table, byte for byte, under a directory that readers accept.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { sfntOfWoff } from './woff.ts';

const path = '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff';
const woff = readFileSync(createRequire(import.meta.url).resolve(path));

test('the tables come out at the lengths and checksums that the web font states', () => {
  const font = sfntOfWoff(woff);
  const count = font.readUInt16BE(4);
  expect(count).toBe(woff.readUInt16BE(12));
  for (let index = 0; index < count; index++) {
    const entry = font.subarray(12 + index * 16, 28 + index * 16);
    const [checksum, offset, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [number, number, number];
    const name = entry.toString('latin1', 0, 4);
    // The table "head" holds a checksum of the whole font and is left out of its own sum.
    if (name !== 'head') expect([name, sum(font.subarray(offset, offset + length))]).toEqual([name, checksum]);
    expect(offset % 4).toBe(0);
  }
  expect(font.length).toBe(woff.readUInt32BE(16));
});

test('what is not a web font is refused', () => {
  expect(() => sfntOfWoff(Buffer.from('wOF2 and so on'))).toThrow('WOFF');
});

/** A table's checksum: its 32-bit words added up. */
function sum(table: Buffer): number {
  let total = 0;
  for (let at = 0; at < table.length; at++) total = (total + (table[at]! << (8 * (3 - (at % 4))))) >>> 0;
  return total;
}
