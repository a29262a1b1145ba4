import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit, isCommitment, opens, statedAt } from './commitment.ts';
import { sha256 } from './hash.ts';

const salt = '00112233445566778899aabbccddeeff';

describe('commitments to personal data (个人信息保护法第四十七条)', () => {
  it('open with the same salt, field and value', () => {
    const commitment = commit(salt, 'applicant.idNumber', '360121199001011234');
    expect(opens(commitment, salt, 'applicant.idNumber', '360121199001011234')).toBe(true);
  });

  it('do not open with another salt, field, value or digest', () => {
    const commitment = commit(salt, 'applicant.name', '涂某');
    const twice = (bytes: Uint8Array) => sha256(sha256(bytes));
    expect(opens(commitment, salt.replace('00', '01'), 'applicant.name', '涂某')).toBe(false);
    expect(opens(commitment, salt, 'agent.name', '涂某')).toBe(false);
    expect(opens(commitment, salt, 'applicant.name', '万某')).toBe(false);
    expect(opens(commitment, salt, 'applicant.name', '涂某', twice)).toBe(false);
  });

  it('cannot be reopened by moving a boundary between salt, field and value', () => {
    expect(commit(`${salt}ab`, 'c', 'd')).not.toEqual(commit(salt, 'abc', 'd'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        fc.pre(a !== b && !`${a}${b}`.includes('\0'));
        expect(opens(commit(salt, 'f', a), salt, 'f', b)).toBe(false);
      }),
    );
  });

  it.each(['', 'abcd', '0'.repeat(30), '0'.repeat(33), 'G'.repeat(32)])('refuse the salt %j', (weak) => {
    expect(() => commit(weak, 'name', '涂某')).toThrow(/不少于16字节/);
    expect(opens(commit(salt, 'name', '涂某'), weak, 'name', '涂某')).toBe(false);
  });

  it('are recognised among stated values, and nothing else is', () => {
    expect(isCommitment(commit(salt, 'name', '涂某'))).toBe(true);
    for (const value of [null, 'x', { $commitment: 'x' }, { ...commit(salt, 'n', 1), extra: 1 }]) {
      expect(isCommitment(value)).toBe(false);
    }
  });

  it('are found by the name of their field, in members and lists', () => {
    const stated = { parties: [{ name: '甲' }, { name: '乙' }] };
    expect(statedAt(stated, 'parties.1.name')).toBe('乙');
    expect(statedAt(stated, 'parties.2.name')).toBeUndefined();
    expect(statedAt(stated, 'constructor')).toBeUndefined();
  });
});
