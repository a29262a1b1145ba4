import { describe, expect, it } from 'vitest';
import { entryHash, headOf, isSealedEntry, type SealedEntry, sealEntry } from '../entry.ts';
import { sha256 } from '../hash.ts';
import { sampleChain } from '../sample-log.ts';
import { type ChainExpectation, checkChain } from './chain.ts';

const MATTER = '南昌县复议2024-甲';
const chain = sampleChain(MATTER, 5);
const at = (seq: number) => chain[seq - 1] as SealedEntry;
const faultsOf = (entries: readonly SealedEntry[], expected?: ChainExpectation) =>
  checkChain(entries, expected).map(({ code, seq }) => `${code} ${seq}`);
const replace = (seq: number, sealed: SealedEntry) => chain.with(seq - 1, sealed);
const changed = (seq: number, amount: number) => ({ ...at(seq).entry, stated: { amount } });

describe('an entry', () => {
  it('hashes the same whatever order its fields come in, and differently after any change', () => {
    const { entry, hash } = at(2);
    expect(entryHash(Object.fromEntries(Object.entries(entry).reverse()) as unknown as typeof entry)).toBe(hash);
    for (const change of [{ on: '2024-03-06' }, { per: '' }, { track: 'a' }, { source: 'imported' }] as const) {
      expect(entryHash({ ...entry, ...change })).not.toBe(hash);
    }
  });

  it('hashes the same after a round through stored JSON, fields without a value included', () => {
    const entry = { ...at(1).entry, track: undefined, papers: undefined };
    expect(entryHash(JSON.parse(JSON.stringify(entry)))).toBe(entryHash(entry));
  });

  it('is recognised by its form when read from a file', () => {
    expect(isSealedEntry(JSON.parse(JSON.stringify(at(1))))).toBe(true);
    const { entry, hash } = at(1);
    for (const bad of [{ seq: 0 }, { seq: 1.5 }, { on: '2024/3/5' }, { alg: 'md5' }, { prev: '' }, { source: '' }]) {
      expect(isSealedEntry({ entry: { ...entry, ...bad }, hash })).toBe(false);
    }
    expect([null, [], {}, { entry: null, hash }, { entry, hash: 'x' }].some(isSealedEntry)).toBe(false);
  });
});

describe('a chain of entries', () => {
  it('without fault has none, at any length', () => {
    for (let length = 0; length <= 5; length++) expect(checkChain(chain.slice(0, length))).toEqual([]);
  });

  it('names a changed entry, in Chinese, with its place', () => {
    expect(checkChain(replace(3, { ...at(3), entry: changed(3, 1) }))).toEqual([
      {
        code: 'altered',
        matter: MATTER,
        seq: 3,
        message: `事项 ${MATTER} 第3条记录的内容与其哈希不符：写入之后被改动过。`,
      },
    ]);
  });

  it('names the next entry when the stored hash was changed along with the content', () => {
    expect(faultsOf(replace(3, sealEntry(changed(3, 1))))).toEqual(['prev-mismatch 4']);
  });

  it('names an entry whose content cannot have been recorded', () => {
    expect(faultsOf(replace(3, { ...at(3), entry: changed(3, 0.5) }))).toEqual(['unreadable 3']);
  });

  it('names a first entry that claims one before it', () => {
    const [, second] = chain;
    const first = sealEntry({ ...(second as SealedEntry).entry, seq: 1 });
    expect(faultsOf([first])).toEqual(['prev-mismatch 1']);
  });

  it('names an entry taken out of the middle or off the front', () => {
    expect(faultsOf(chain.toSpliced(2, 1))).toEqual(['gap 3']);
    expect(faultsOf(chain.slice(1))).toEqual(['gap 1']);
  });

  it('names entries exchanged, listed twice, or renumbered', () => {
    expect(faultsOf([at(1), at(3), at(2), at(4), at(5)])).toEqual(['reordered 2']);
    expect(faultsOf([at(1), at(2), at(2), at(3)])).toEqual(['repeated 2']);
    const swapped = [at(1), sealEntry({ ...at(3).entry, seq: 2 }), sealEntry({ ...at(2).entry, seq: 3 })];
    expect(faultsOf(swapped)).toEqual(['prev-mismatch 2', 'prev-mismatch 3']);
  });

  it('names a fork: two entries with one number, or two that follow one entry', () => {
    expect(faultsOf([at(1), at(2), sealEntry(changed(2, 1)), at(3)])).toEqual(['fork 2']);
    const rival = sealEntry({ ...at(3).entry, prev: at(1).hash });
    expect(faultsOf([at(1), at(2), rival])).toEqual(['fork 3']);
  });

  it('names entries of another region or another matter', () => {
    const stranger = sampleChain('别的事项', 1)[0] as SealedEntry;
    const abroad = sealEntry({ ...at(1).entry, region: '360122' });
    expect(faultsOf([...chain, stranger])).toEqual(['foreign-matter 1']);
    expect(faultsOf([...chain, abroad])).toEqual(['foreign-region 1']);
    expect(faultsOf([at(1)], { region: '360122' })).toEqual(['foreign-region 1']);
    expect(faultsOf([at(1)], { matter: '别的事项' })).toEqual(['foreign-matter 1']);
  });

  it('cannot show by itself that its tail was cut, but a head kept elsewhere does', () => {
    expect(faultsOf(chain.slice(0, 3))).toEqual([]);
    expect(faultsOf(chain.slice(0, 3), { heads: [headOf(at(5))] })).toEqual(['tail-dropped 3']);
    expect(faultsOf([], { matter: MATTER, heads: [headOf(at(1))] })).toEqual(['tail-dropped 0']);
    expect(faultsOf(chain, { heads: [headOf(at(3)), headOf(at(5))] })).toEqual([]);
  });

  it('rewritten from some entry on, with every hash made anew, contradicts a head kept elsewhere', () => {
    const rewritten = [at(1), at(2)];
    for (const seq of [3, 4, 5])
      rewritten.push(sealEntry({ ...changed(seq, 9), prev: rewritten[seq - 2]?.hash ?? '' }));
    expect(faultsOf(rewritten)).toEqual([]);
    expect(faultsOf(rewritten, { heads: [headOf(at(4))] })).toEqual(['head-mismatch 4']);
  });

  it('may pass from SHA-256 to SM3 at an entry, given both digests', () => {
    const sm3 = (bytes: Uint8Array) => sha256(sha256(bytes)); // stands for any other digest of 32 bytes
    const next = sealEntry({ ...at(2).entry, alg: 'sm3' }, { sm3 });
    expect(faultsOf([at(1), next], { digests: { sm3 } })).toEqual([]);
    expect(() => checkChain([at(1), next])).toThrow(/没有提供 sm3 算法/);
  });
});
