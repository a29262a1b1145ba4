// Secrets of the installation: made once, kept, and closed to others.
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretsOf, signingOf, trustedKeysOf } from './keys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first start makes three secrets, and every later one finds the same', () => {
  const first = secretsOf(folder);
  expect(secretsOf(folder)).toEqual(first);
  expect(first.logKey).toHaveLength(32);
  expect(new Set([Buffer.from(first.logKey).toString('hex'), first.partyKey, first.sessionSecret]).size).toBe(3);
  expect(readdirSync(join(folder, 'keys')).sort()).toEqual(['log.key', 'party.key', 'session.key']);
});

test('they are closed to every other user', () => {
  secretsOf(folder);
  expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(join(folder, 'keys')))
    expect(statSync(join(folder, 'keys', name)).mode & 0o777).toBe(0o600);
});

test('a key that others can read is refused with what to do', () => {
  secretsOf(folder);
  chmodSync(join(folder, 'keys', 'log.key'), 0o644);
  expect(() => secretsOf(folder)).toThrow('chmod 600');
});

test('a damaged key is refused and not replaced', () => {
  secretsOf(folder);
  writeFileSync(join(folder, 'keys', 'party.key'), 'abc');
  expect(() => secretsOf(folder)).toThrow('已损坏');
});

test('a retired public key goes on being trusted beside the present one', () => {
  const { logKey } = secretsOf(folder);
  const { publicKey } = signingOf('360121', logKey);
  expect(trustedKeysOf(folder, '360121')).toEqual([publicKey]);
  const old = signingOf('360121', new Uint8Array(32).fill(1)).publicKey;
  writeFileSync(join(folder, 'keys', 'retired-public-keys'), `${old}\n`);
  expect(trustedKeysOf(folder, '360121')).toEqual([publicKey, old]);
});

test('a folder without keys is trusted in nothing, and none are made by looking', () => {
  expect(trustedKeysOf(folder, '360121')).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
