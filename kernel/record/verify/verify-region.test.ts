import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RegionLine } from '../bundle.ts';
import { headOf, type SealedEntry, sealEntry } from '../entry.ts';
import { originOf, parseCheckpoint, signCheckpoint } from '../log/checkpoint.ts';
import { consistencyProof } from '../log/merkle-proof.ts';
import {
  asText,
  otherKey,
  publicKey,
  REGION,
  type SampleCounty,
  SampleLog,
  sampleChain,
  sampleCounty,
  sampleLines,
  signer,
} from '../sample-log.ts';
import { verifyContinuation } from './verify-checkpoints.ts';
import { type RegionTrust, verifyRegion } from './verify-region.ts';

const county = sampleCounty();
const lines = sampleLines(county);
const [first, second, third] = county.chains.map(([sealed]) => sealed?.entry.matter as string);
const at = (matter: number, seq: number) => county.chains[matter]?.[seq - 1] as SealedEntry;
const trust: RegionTrust = { trustedKeys: [publicKey], region: REGION };
const sm3 = (bytes: Uint8Array) => new Uint8Array(createHash('sm3').update(bytes).digest());

async function faultsOf(changed: readonly RegionLine[], how: RegionTrust = trust) {
  const { faults } = await verifyRegion(asText(changed), how);
  return faults.map(({ code, matter, seq, leaf }) =>
    [code, matter?.at(-1), seq, leaf].filter((x) => x !== undefined).join(' '),
  );
}

/** The lines with some changed or (null) taken out, and the counts of the last line made to fit. */
function tamper(change: (line: RegionLine, index: number) => RegionLine | RegionLine[] | null): RegionLine[] {
  return fitEnd(lines.flatMap((line, i) => change(line, i) ?? []));
}

function fitEnd(changed: readonly RegionLine[]): RegionLine[] {
  const count = (kind: RegionLine['kind']) => changed.filter((line) => line.kind === kind).length;
  const leaves = changed.reduce((sum, line) => sum + (line.kind === 'leaves' ? line.hashes.length : 0), 0);
  return changed.map((line) =>
    line.kind === 'end' ? { ...line, entries: count('entry'), leaves, checkpoints: count('checkpoint') } : line,
  );
}

const isEntry = (line: RegionLine, matter: string | undefined, seq: number) =>
  line.kind === 'entry' && line.entry.matter === matter && line.entry.seq === seq;

/** The lines with the log's leaves rewritten. */
function tamperLeaves(change: (leaves: string[]) => string[]): RegionLine[] {
  const hashes = change([...county.log.leaves]);
  let done = false;
  return tamper((line) => {
    if (line.kind !== 'leaves') return line;
    if (done) return null;
    done = true;
    return { kind: 'leaves', from: 0, hashes };
  });
}

describe('a region’s file', () => {
  it('verifies line by line, from a stream or a list', async () => {
    async function* stream() {
      yield* asText(lines);
    }
    const report = await verifyRegion(stream(), { ...trust, published: county.log.notes });
    expect(report).toMatchObject({ ok: true, trusted: true, region: REGION, entries: 13, matters: 3 });
    expect(report).toMatchObject({ leaves: 12, checkpoints: 2, unlogged: 1, faults: [], moreFaults: 0 });
    expect(report.notes).toEqual(['有1条记录尚未被检查点覆盖，目前只由各案件的哈希链保护。']);
    expect((await verifyRegion([...asText(lines), ''], trust)).ok).toBe(true);
  });

  it('verifies under SM3 where the digest is brought', async () => {
    const national = sampleLines(sampleCounty('sm3', { sm3 }));
    expect(await faultsOf(national, { ...trust, digests: { sm3 } })).toEqual([]);
    await expect(verifyRegion(asText(national), trust)).rejects.toThrow(/没有提供 sm3 算法/);
  });

  it('of a county that has recorded nothing verifies', async () => {
    const empty: SampleCounty = { log: new SampleLog(), chains: [] };
    expect(await faultsOf(sampleLines(empty))).toEqual([]);
  });

  it('says plainly when it was checked against nothing from elsewhere', async () => {
    const { ok, trusted, notes } = await verifyRegion(asText(lines));
    expect({ ok, trusted }).toEqual({ ok: true, trusted: false });
    expect(notes.join()).toMatch(/自带的公钥.*整体重做/);
  });
});

describe('tampering with entries', () => {
  it('by changing one is named', async () => {
    const changed = tamper((line) =>
      isEntry(line, first, 2) && line.kind === 'entry' ? { ...line, entry: { ...line.entry, per: '' } } : line,
    );
    expect(await faultsOf(changed)).toEqual(['altered 甲 2']);
  });

  it('by changing one and sealing it anew is named by the chain, the log, and the missing leaf', async () => {
    const changed = tamper((line) =>
      isEntry(line, first, 2) && line.kind === 'entry'
        ? { kind: 'entry', ...sealEntry({ ...line.entry, per: '' }) }
        : line,
    );
    expect(await faultsOf(changed)).toEqual(['prev-mismatch 甲 3', 'leaf-unknown 3', 'never-logged 甲 2']);
  });

  it('by rewriting a whole matter with all its hashes is named by the log', async () => {
    const rewritten = sampleChain(first as string, 4).reduce<SealedEntry[]>((chain, { entry }) => {
      const prev = chain.at(-1)?.hash ?? entry.prev;
      chain.push(sealEntry({ ...entry, stated: { amount: 1 }, prev }));
      return chain;
    }, []);
    const changed = tamper((line) =>
      line.kind === 'entry' && line.entry.matter === first
        ? { kind: 'entry', ...(rewritten[line.entry.seq - 1] as SealedEntry) }
        : line,
    );
    const left = [0, 3, 6, 9].map((leaf) => `leaf-unknown ${leaf}`);
    expect(await faultsOf(changed)).toEqual(left); // new enough to be waiting, but for the leaves left behind
    const slipped = [1, 2, 3, 4].map((seq) => `never-logged 甲 ${seq}`);
    expect(await faultsOf(changed, { ...trust, graceMinutes: 0 })).toEqual([...left, ...slipped]);
  });

  it('by dropping the last of a matter is named by the leaf left behind', async () => {
    expect(await faultsOf(tamper((line) => (isEntry(line, second, 4) ? null : line)))).toEqual(['leaf-unknown 10']);
  });

  it('by dropping one not logged yet shows only against a receipt', async () => {
    const changed = tamper((line) => (isEntry(line, third, 5) ? null : line));
    const heads = { [third as string]: [headOf(at(2, 5))] };
    expect(await faultsOf(changed)).toEqual([]);
    expect(await faultsOf(changed, { ...trust, heads })).toEqual(['tail-dropped 丙 4']);
  });

  it('by dropping a matter whole is named by its leaves and by a receipt', async () => {
    const changed = tamper((line) => (line.kind === 'entry' && line.entry.matter === second ? null : line));
    const heads = { [second as string]: [headOf(at(1, 4))] };
    const left = ['leaf-unknown 1', 'leaf-unknown 4', 'leaf-unknown 7', 'leaf-unknown 10'];
    expect(await faultsOf(changed, { ...trust, heads })).toEqual([...left, 'tail-dropped 乙 0']);
  });

  it('by reordering is named, within a matter and between matters', async () => {
    const one = lines.findIndex((line) => isEntry(line, first, 1));
    const swap = (a: number, b: number) => lines.with(a, lines[b] as RegionLine).with(b, lines[a] as RegionLine);
    expect(await faultsOf(swap(one + 1, one + 2))).toEqual(['reordered 甲 2']);
    expect(await faultsOf(swap(one + 3, one + 4))).toContain('matter-scattered 甲');
  });

  it('by forking a matter is named', async () => {
    const rival = sealEntry({ ...at(0, 3).entry, stated: {} });
    const changed = tamper((line) => (isEntry(line, first, 3) ? [line, { kind: 'entry', ...rival }] : line));
    expect(await faultsOf(changed)).toEqual(['fork 甲 3', 'never-logged 甲 3']);
  });

  it('by slipping in a matter afterwards, dated back, is named', async () => {
    const [late] = sampleChain('南昌县复议2024-丁', 1) as [SealedEntry];
    const slip = (recordedAt: string) => {
      const entry = { kind: 'entry', ...sealEntry({ ...late.entry, recordedAt }) } as const;
      return tamper((line) => (line.kind === 'leaves' && line.from === 0 ? [entry, line] : line));
    };
    expect(await faultsOf(slip('2024-03-04T01:00:00Z'))).toEqual(['never-logged 丁 1']);
    expect(await faultsOf(slip('2024-03-05T02:00:00Z'))).toEqual([]); // newer than the checkpoint: waiting
  });
});

describe('tampering with the log', () => {
  it('by dropping its tail is named', async () => {
    const found = await faultsOf(tamperLeaves((leaves) => leaves.slice(0, 9)));
    expect(found).toEqual(['log-tail-dropped']);
  });

  it('by dropping the tail of log and entries together is named all the same', async () => {
    const kept = new Set(county.log.leaves.slice(0, 9));
    const changed = fitEnd(
      tamperLeaves((leaves) => leaves.slice(0, 9)).filter((line) => line.kind !== 'entry' || kept.has(line.hash)),
    );
    expect(await faultsOf(changed)).toEqual(['log-tail-dropped']);
  });

  it('by exchanging leaves is named, with the stretch where it happened', async () => {
    const swap = (a: number, b: number) => tamperLeaves((l) => l.with(a, l[b] as string).with(b, l[a] as string));
    expect(await faultsOf(swap(6, 7))).toEqual(['root-mismatch']);
    const { faults } = await verifyRegion(asText(swap(6, 7)), trust);
    expect(faults[0]?.message).toMatch(/12片叶子.*第6至11号叶子之间/);
    expect(await faultsOf(swap(6, 9))).toEqual(['leaf-order 甲 3 9', 'root-mismatch']);
  });

  it('by repeating or inventing a leaf is named', async () => {
    expect(await faultsOf(tamperLeaves((l) => [...l, l[0] as string]))).toEqual(['leaf-repeated 甲 1 12']);
    expect(await faultsOf(tamperLeaves((l) => [...l, 'ab'.repeat(32)]))).toEqual(['leaf-unknown 12']);
  });

  it('by leaving out a run of leaves is named', async () => {
    const changed = tamper((line) => (line.kind === 'leaves' && line.from === 0 ? null : line));
    expect(await faultsOf(changed)).toContain('leaf-gap 0');
  });

  it('by taking the checkpoints away, or out of order, is named', async () => {
    expect(await faultsOf(tamper((line) => (line.kind === 'checkpoint' ? null : line)))).toEqual([
      'checkpoint-missing',
    ]);
    const [a, b] = lines.filter((line) => line.kind === 'checkpoint') as [RegionLine, RegionLine];
    const reversed = tamper((line) => (line === a ? b : line === b ? a : line));
    expect(await faultsOf(reversed)).toEqual(expect.arrayContaining(['checkpoint-shrunk', 'checkpoint-time']));
  });

  it('by changing a checkpoint, or signing with another key, is named', async () => {
    const changed = tamper((line) =>
      line.kind === 'checkpoint' ? { ...line, note: line.note.replace('\n12\n', '\n11\n') } : line,
    );
    expect(await faultsOf(changed)).toContain('checkpoint-invalid');
    expect(await faultsOf(lines, { trustedKeys: [otherKey] })).toEqual(
      expect.arrayContaining(['key-mismatch', 'checkpoint-invalid', 'checkpoint-missing']),
    );
  });

  it('by redoing all of it with the county’s own key shows only against a checkpoint kept elsewhere', async () => {
    const chains = county.chains.map((chain) => chain.slice(0, 1));
    const short = new SampleLog();
    for (const { hash } of chains.flat()) short.append(hash);
    short.sign('2024-03-05T01:20:30.000Z');
    const forged = sampleLines({ log: short, chains });
    expect(await faultsOf(forged)).toEqual([]);
    expect(await faultsOf(forged, { ...trust, published: county.log.notes })).toEqual([
      'log-tail-dropped',
      'log-tail-dropped',
    ]);
  });

  it('by showing two people two histories is named by comparing their checkpoints', async () => {
    const other = parseCheckpoint(county.log.notes[1] as string).checkpoint;
    const kept = signCheckpoint({ ...other, root: new Uint8Array(32) }, signer);
    expect(await faultsOf(lines, { ...trust, published: [kept] })).toEqual(['checkpoint-split', 'root-mismatch']);
  });
});

describe('a damaged file', () => {
  it('cut short, without a head, or with a line that is none, is named', async () => {
    expect(await faultsOf(lines.slice(0, -1))).toEqual(['file-truncated']);
    expect(await faultsOf([])).toEqual(['file-truncated']);
    expect(await faultsOf(lines.slice(1))).toEqual(['file-form', 'file-truncated']);
    const { faults } = await verifyRegion(['{', ...asText(lines)], trust);
    expect(faults[0]).toMatchObject({ code: 'file-form', line: 1 });
    const middle = await verifyRegion(asText(lines).toSpliced(3, 0, '{"kind":"entry"}'), trust);
    expect(middle.faults).toMatchObject([{ code: 'file-form', line: 4 }]);
    expect(await faultsOf([...lines, lines[1] as RegionLine])).toEqual(['file-form']);
  });

  it('whose last line counts otherwise, or of another region, is named', async () => {
    expect(await faultsOf(lines.toSpliced(-2, 1))).toContain('file-truncated');
    expect(await faultsOf(lines, { ...trust, region: '360122' })).toEqual(['wrong-region']);
  });

  it('with more faults than are kept says how many more', async () => {
    const many = await verifyRegion([asText(lines)[0] as string, ...Array(9).fill('{}')], { ...trust, maxFaults: 4 });
    expect([many.faults.length, many.moreFaults]).toEqual([4, 6]);
  });
});

describe('someone who kept an old checkpoint and nothing else', () => {
  const [older, newer] = county.log.notes as [string, string];
  const proof = consistencyProof(6, 12, county.log.getNode);
  const keys = { trustedKeys: [publicKey] };

  it('can verify that a newer one continues it', () => {
    expect(verifyContinuation(REGION, older, newer, proof, keys)).toEqual([]);
  });

  it('is told when it does not', () => {
    const codes = (...args: Parameters<typeof verifyContinuation>) =>
      verifyContinuation(...args).map(({ code }) => code);
    expect(codes(REGION, older, newer, proof.slice(1), keys)).toEqual(['not-consistent']);
    expect(codes(REGION, newer, older, proof, keys)).toEqual(['checkpoint-shrunk', 'checkpoint-time']);
    expect(codes(REGION, older, newer, proof, { trustedKeys: [otherKey] })).toEqual(['checkpoint-invalid']);
    expect(codes('360122', older, newer, proof, keys)).toEqual(['checkpoint-invalid']);
    const split = signCheckpoint(
      { origin: originOf(REGION), size: 12, root: new Uint8Array(32), alg: 'sha256' },
      signer,
    );
    expect(codes(REGION, newer, split, [], keys)).toEqual(['checkpoint-split']);
  });
});
