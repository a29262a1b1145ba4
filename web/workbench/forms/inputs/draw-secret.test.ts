// What a witness commits to is the hash of what the browser made, and the note says both.
import { expect, test } from 'vitest';
import { revealFault } from '../../../../kernel/draw/verify.ts';
import { commitmentOf, newSecret, secretNote } from './draw-secret.ts';

test('a secret opens its own commitment and no other', () => {
  const [mine, theirs] = [newSecret(), newSecret()];
  expect(mine).toMatch(/^[0-9a-f]{64}$/);
  expect(mine).not.toBe(theirs);
  expect(revealFault(commitmentOf(mine), mine)).toBeUndefined();
  expect(revealFault(commitmentOf(mine), theirs)).toContain('不一致');
});

test('the note to keep holds the secret and what it was committed as', () => {
  const secret = 'ab'.repeat(32);
  expect(secretNote('m-1', secret)).toContain(secret);
  expect(secretNote('m-1', secret)).toContain(commitmentOf(secret));
});
