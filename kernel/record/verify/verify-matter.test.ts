import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MatterProof } from '../bundle.ts';
import { headOf, type SealedEntry, sealEntry } from '../entry.ts';
import { fromHex } from '../hash.ts';
import { otherKey, publicKey, SampleLog, sampleCounty, sampleProof } from '../sample-log.ts';
import { type MatterTrust, verifyMatterProof } from './verify-matter.ts';

const county = sampleCounty();
const proof = sampleProof(county);
const chain = county.chains[2] as readonly SealedEntry[];
const trust: MatterTrust = { trustedKeys: [publicKey] };
const sm3 = (bytes: Uint8Array) => new Uint8Array(createHash('sm3').update(bytes).digest());

const faultsOf = (changed: unknown, how: MatterTrust = trust) =>
  verifyMatterProof(changed, how).faults.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
const withEntry = (seq: number, change: Partial<MatterProof['entries'][number]>): MatterProof => ({
  ...proof,
  entries: proof.entries.map((item, i) => (i === seq - 1 ? { ...item, ...change } : item)),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no longer JSON
  }
}

describe('the proof of a matter', () => {
  it('verifies after a round through a file, with the trusted key', () => {
    const report = verifyMatterProof(JSON.parse(JSON.stringify(proof)), { ...trust, heads: [proof.head] });
    expect(report).toMatchObject({
      ok: true,
      trusted: true,
      entries: 5,
      unlogged: 1,
      opened: 1,
      faults: [],
      notes: [],
    });
    expect(report.checkpoint?.size).toBe(12);
  });

  it('verifies under SM3 where the digest is brought', () => {
    const national = sampleProof(sampleCounty('sm3', { sm3 }));
    expect(faultsOf(national, { ...trust, digests: { sm3 } })).toEqual([]);
    expect(() => verifyMatterProof(national, trust)).toThrow(/没有提供 sm3 算法/);
  });

  it('says plainly what it does not show: a key it brought itself, a tail nobody kept', () => {
    const report = verifyMatterProof(proof);
    expect(report).toMatchObject({ ok: true, trusted: false });
    expect(report.notes.join()).toMatch(/文件自带的公钥.*末尾/);
  });

  it('with another key than the trusted one is refused', () => {
    expect(faultsOf(proof, { trustedKeys: [otherKey] })).toEqual(['key-mismatch', 'checkpoint-invalid']);
    expect(faultsOf({ ...proof, publicKey: otherKey })).toEqual(['key-mismatch']);
    expect(faultsOf({ ...proof, publicKey: 'x' }, {})).toEqual(['bundle-malformed', 'checkpoint-invalid']);
  });

  it('names an entry that was changed, also when it was sealed anew', () => {
    const entry = { ...chain[1]?.entry, per: '行政复议法(2023)第三十一条' } as SealedEntry['entry'];
    expect(faultsOf(withEntry(2, { entry }))).toEqual(['altered 2']);
    expect(faultsOf(withEntry(2, sealEntry(entry)))).toEqual(['prev-mismatch 3', 'inclusion 2']);
  });

  it('names an entry taken out, put in another place, or put twice', () => {
    const { entries } = proof;
    expect(faultsOf({ ...proof, entries: entries.toSpliced(1, 1) })).toEqual(['gap 2']);
    const exchanged = [entries[1], entries[0], ...entries.slice(2)];
    expect(faultsOf({ ...proof, entries: exchanged })).toEqual(['reordered 1', 'leaf-order 1']);
    expect(faultsOf({ ...proof, entries: [entries[0], ...entries] })).toEqual(['repeated 1', 'leaf-order 1']);
  });

  it('names a tail cut off when the head, in the file or kept by the party, says so', () => {
    const short = { ...proof, entries: proof.entries.slice(0, 3) };
    expect(faultsOf(short)).toEqual(['tail-dropped 3']);
    const shortened = { ...short, head: headOf(chain[2] as SealedEntry) };
    expect(faultsOf(shortened)).toEqual([]);
    expect(faultsOf(shortened, { ...trust, heads: [proof.head] })).toEqual(['tail-dropped 3']);
  });

  it('names an inclusion proof that is changed, missing, or of another place', () => {
    const logged = proof.entries[0]?.logged;
    if (!logged) return expect.fail('the first entry is logged');
    const [first, ...rest] = logged.proof as [string, ...string[]];
    const changed = [`${first[0] === 'A' ? 'B' : 'A'}${first.slice(1)}`, ...rest];
    for (const wrong of [changed, rest, ['?'], []]) {
      expect(faultsOf(withEntry(1, { logged: { ...logged, proof: wrong } }))).toEqual(['inclusion 1']);
    }
    expect(faultsOf(withEntry(1, { logged: { ...logged, index: 3 } }))).toEqual(['inclusion 1']);
    expect(faultsOf(withEntry(1, { logged: null }))).toEqual(['never-logged 1']);
  });

  it('lets the newest entries be unlogged only if they are newer than the checkpoint', () => {
    expect(faultsOf(proof, { ...trust, graceMinutes: 0 })).toEqual([]);
    expect(faultsOf(withEntry(5, {}))).toEqual([]);
    // The fourth was recorded 30 seconds before the checkpoint: within an hour it may wait, within no time it may not.
    const four = { ...proof, entries: proof.entries.map((item, i) => (i === 3 ? { ...item, logged: null } : item)) };
    expect(faultsOf(four)).toEqual([]);
    expect(faultsOf(four, { ...trust, graceMinutes: 0 })).toEqual(['never-logged 4']);
    expect(faultsOf(four, { ...trust, graceMinutes: 1 })).toEqual([]);
  });

  it('names leaves of the log that stand in another order than the acts', () => {
    const log = new SampleLog();
    for (const sealed of [chain[1], chain[0]]) log.append((sealed as SealedEntry).hash);
    log.sign('2024-03-05T01:40:30.000Z');
    const swapped = sampleProof({ log, chains: [[], [], chain.slice(0, 2)] });
    expect(faultsOf(swapped)).toEqual(['leaf-order 2']);
  });

  it('names a checkpoint that was changed or is another region’s', () => {
    expect(faultsOf({ ...proof, checkpoint: proof.checkpoint.replace('\n12\n', '\n11\n') })).toEqual([
      'checkpoint-invalid',
    ]);
    expect(faultsOf({ ...proof, region: '360122' })).toContain('foreign-region 1');
    expect(faultsOf({ ...proof, region: '360122' })).toContain('checkpoint-invalid');
  });

  it('shows an opened field only if it is what was committed to; erased ones stay silent', () => {
    const [open] = proof.opened ?? [];
    expect(faultsOf({ ...proof, opened: undefined })).toEqual([]);
    expect(faultsOf({ ...proof, opened: [{ ...open, value: '万某' }] })).toEqual(['opening 1']);
    expect(faultsOf({ ...proof, opened: [{ ...open, field: 'agent.name' }] })).toEqual(['opening 1']);
    expect(faultsOf({ ...proof, opened: [{ ...open, field: '请求' }] })).toEqual(['opening 1']);
    expect(faultsOf({ ...proof, opened: [{ ...open, seq: 9 }] })).toEqual(['opening 9']);
  });

  it.each([
    [null],
    [[]],
    ['x'],
    [{}],
    [{ ...proof, format: 'other' }],
    [{ ...proof, head: {} }],
    [{ ...proof, entries: [] }],
    [{ ...proof, entries: [null] }],
    [{ ...proof, entries: [{ ...chain[0] }] }],
    [{ ...proof, entries: [{ ...chain[0], logged: { index: 0 } }] }],
    [{ ...proof, opened: [null] }],
  ])('of a wrong form is refused without breaking down (%#)', (wrong) => {
    expect(faultsOf(wrong)).toEqual(['bundle-malformed']);
  });

  it('finds any changed byte of the file; at most an opened field is no longer shown', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(proof));
    for (let i = 0; i < bytes.length; i += 5) {
      const changed = new TextDecoder().decode(bytes.with(i, (bytes[i] as number) ^ 1));
      const parsed = parse(changed);
      if (parsed === undefined) continue;
      const { ok, opened } = verifyMatterProof(parsed, trust);
      if (ok && opened > 0) expect.fail(`byte ${i} of ${changed}`);
    }
  });

  it('proves entries by the hashes the log holds', () => {
    expect(fromHex(county.log.leaves[2] as string)).toEqual(fromHex(chain[0]?.hash as string));
  });
});
