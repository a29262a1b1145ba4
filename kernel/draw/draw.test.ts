// The draw itself: the same everywhere, fair by its weights, and never one who may not be drawn.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeDraw, drawFrom, seedOf } from './compute.ts';
import { documentFaults, type Member, textOf } from './document.ts';
import { sampleDocument, sampleMembers, sampleReveals, sampleSecrets } from './sample-draw.ts';
import { hashOfText, Stream } from './stream.ts';
import { Urn } from './urn.ts';
import { verifyDraw } from './verify.ts';

const golden = sampleDocument({
  subjects: sampleMembers('s', 40, (n) => 1 + (n % 4)),
  pick: 6,
  officers: sampleMembers('o', 9),
  recused: [
    { subject: 's-000003', person: 'o-000001' },
    { subject: 's-000003', person: 'o-000002' },
  ],
  beacon: { announced: '2026年3月5日开奖的福利彩票号码', on: '2026-03-05' },
});

describe('the same document and secrets give the same result', () => {
  test('as the one kept in golden-draw.txt, which was computed once and for all', () => {
    const kept = readFileSync(new URL('golden-draw.txt', import.meta.url), 'utf8').trim();
    expect(textOf(computeDraw(golden, sampleReveals, '03 08 14 21 27 30 + 09'))).toBe(kept);
  });
  test('in whatever order the secrets are handed over', () => {
    expect(computeDraw(golden, [...sampleReveals].reverse(), '1')).toEqual(computeDraw(golden, sampleReveals, '1'));
  });
  test('and the seed is what sha256sum prints of its lines', () => {
    expect(seedOf('d', ['a', 'b'], 'n')).toBe(hashOfText('yifa-draw-seed-1\nd\na\nb\nn'));
    expect(hashOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  test('while another secret, another public number or another round gives another', () => {
    const first = computeDraw(golden, sampleReveals, '1').seed;
    const other = [sampleReveals[0], { witness: 'witness-2', secret: 'ab'.repeat(32) }] as typeof sampleReveals;
    expect(computeDraw(golden, other, '1').seed).not.toBe(first);
    expect(computeDraw(golden, sampleReveals, '2').seed).not.toBe(first);
    expect(computeDraw({ ...golden, round: 2 }, sampleReveals, '1').seed).not.toBe(first);
  });
  test('a witness who has not revealed stops it', () => {
    expect(() => computeDraw(golden, sampleReveals.slice(1), '1')).toThrow('见证人1尚未揭示');
  });
  test('a public number that was not announced, and one announced and missing, stop it', () => {
    expect(() => computeDraw(golden, sampleReveals)).toThrow('公共随机数');
    const { beacon: _, ...plain } = golden;
    expect(() => computeDraw(plain, sampleReveals, '1')).toThrow('公共随机数');
  });
});

/** Chi-square of counts against whole-number weights. */
function chiSquare(counts: readonly number[], weights: readonly number[]): number {
  const n = counts.reduce((a, b) => a + b, 0);
  const total = weights.reduce((a, b) => a + b, 0);
  return counts.reduce((sum, c, i) => {
    const expected = (n * (weights[i] as number)) / total;
    return sum + (c - expected) ** 2 / expected;
  }, 0);
}

/** 0.1% of fair samplers lie above this with seven degrees of freedom; the seeds are fixed, so this one does not. */
const critical = 24.322;
const weights = [1, 1, 2, 2, 3, 4, 8, 11];
const seeds = Array.from({ length: 10_000 }, (_, i) => hashOfText(`series ${i}`));
const members = weights.map((weight) => ({ weight }));
const countsOf = (draw: (seed: string) => readonly number[]): number[] => {
  const counts = weights.map(() => 0);
  for (const seed of seeds) for (const at of draw(seed)) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
};

describe('over ten thousand draws the frequencies fit the weights', () => {
  test('of a single pick', () => {
    expect(
      chiSquare(
        countsOf((seed) => drawFrom(members, 1, new Stream(seed, 'p'))),
        weights,
      ),
    ).toBeLessThan(critical);
  });
  test('and a sampler that favours the first by a remainder is found out', () => {
    // 64 values over 32 tickets would be fair; 40 values are not: the first eight tickets come twice as often.
    const biased = (seed: string): number[] => {
      const urn = new Urn(weights);
      return [urn.holder(new Stream(seed, 'p').below(40) % urn.total)];
    };
    expect(chiSquare(countsOf(biased), weights)).toBeGreaterThan(critical);
  });
  test('and so is one that forgets the weights', () => {
    expect(
      chiSquare(
        countsOf((seed) => [new Stream(seed, 'p').below(weights.length)]),
        weights,
      ),
    ).toBeGreaterThan(critical);
  });
  test('of the second pick, given the weights of those that are left', () => {
    const total = weights.reduce((a, b) => a + b, 0);
    // Chance of each to come second: over every other first. In millionths, so that the weights stay whole.
    const second = weights.map((w, i) =>
      Math.round(1e6 * weights.reduce((sum, v, j) => (i === j ? sum : sum + (v / total) * (w / (total - v))), 0)),
    );
    const counts = countsOf((seed) => drawFrom(members, 2, new Stream(seed, 'p')).slice(1));
    expect(chiSquare(counts, second)).toBeLessThan(critical);
  });
  test('of a per-subject draw, in which nobody is favoured', () => {
    const document = sampleDocument({
      subjects: sampleMembers('s', 3),
      pick: 3,
      officers: sampleMembers('o', 8),
      count: 2,
    });
    const counts = new Map<string, number>();
    for (const seed of seeds.slice(0, 4000)) {
      const reveals = sampleReveals.map((r) => ({ ...r, secret: hashOfText(seed + r.witness) }));
      const [first] = computeDraw(document, reveals).assigned.officers ?? [];
      for (const id of first?.ids ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(chiSquare([...counts.values()], [1, 1, 1, 1, 1, 1, 1, 1])).toBeLessThan(critical);
  });
});

describe('numbers below a bound', () => {
  test('reach every value and nothing beyond', () => {
    const stream = new Stream('seed', 'label');
    const seen = new Set(Array.from({ length: 400 }, () => stream.below(7)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
  test('of one pool say nothing of those of another', () => {
    const take = (label: string): number[] => {
      const stream = new Stream('seed', label);
      return Array.from({ length: 8 }, () => stream.below(1_000_000));
    };
    expect(take('a')).not.toEqual(take('b'));
    expect(take('a')).toEqual(take('a'));
  });
  test.each([0, -1, 1.5, 2 ** 31])('have no bound of %d', (bound) => {
    expect(() => new Stream('seed', 'label').below(bound)).toThrow(RangeError);
  });
});

test('an urn finds the holder of every ticket, whatever was taken out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(39), fc.nat(5))),
      (start, changes) => {
        const tickets = [...start];
        const urn = new Urn(start);
        for (const [at, n] of changes) {
          if (at >= tickets.length) continue;
          tickets[at] = n;
          urn.set(at, n);
        }
        const holders = tickets.flatMap((n, at) => Array.from({ length: n }, () => at));
        expect(urn.total).toBe(holders.length);
        expect(holders.map((_, place) => urn.holder(place))).toEqual(holders);
      },
    ),
  );
});

const weight = fc.integer({ min: 1, max: 9 });
const shape = fc
  .record({
    subjects: fc.array(weight, { minLength: 1, maxLength: 12 }),
    officers: fc.array(weight, { minLength: 2, maxLength: 7 }),
  })
  .chain(({ subjects, officers }) =>
    fc.record({
      subjects: fc.constant(sampleMembers('s', subjects.length, (n) => subjects[n] as number)),
      officers: fc.constant(sampleMembers('o', officers.length, (n) => officers[n] as number)),
      pick: fc.integer({ min: 1, max: subjects.length }),
      count: fc.integer({ min: 1, max: officers.length }),
      pairs: fc.array(fc.tuple(fc.nat(subjects.length - 1), fc.nat(officers.length - 1)), { maxLength: 12 }),
      salt: fc.string(),
    }),
  );
const id = (list: readonly Member[], n: number): string => (list[n] as Member).id;

test('whoever is recused is never drawn for that subject, nobody twice, and everything follows from what is written', () => {
  let drawnAtAll = 0;
  fc.assert(
    fc.property(shape, ({ subjects, officers, pick, count, pairs, salt }) => {
      const recused = [...new Set(pairs.map(([s, o]) => `${id(subjects, s)}\n${id(officers, o)}`))]
        .sort()
        .map((pair) => ({ subject: pair.split('\n')[0] as string, person: pair.split('\n')[1] as string }));
      const document = sampleDocument({ subjects, officers, pick, count, recused });
      const faults = documentFaults(document);
      const free = (subject: string): number =>
        officers.length - recused.filter((pair) => pair.subject === subject).length;
      // A draw is refused beforehand exactly when some subject could find too few.
      expect(faults.length > 0).toBe(subjects.some((s) => free(s.id) < count));
      if (faults.length > 0) return;
      drawnAtAll += 1;
      const reveals = sampleReveals.map((r) => ({ ...r, secret: hashOfText(salt + r.witness) }));
      const result = computeDraw(document, reveals);
      const picked = result.drawn.subjects ?? [];
      expect(picked).toHaveLength(pick);
      expect(new Set(picked).size).toBe(pick);
      expect(picked).not.toContain('z-left');
      for (const { subject, ids } of result.assigned.officers ?? []) {
        expect(new Set(ids).size).toBe(count);
        for (const person of ids) expect(recused).not.toContainEqual({ subject, person });
      }
    }),
    { numRuns: 300 },
  );
  expect(drawnAtAll).toBeGreaterThan(50);
});

test('with no recusals and equal weights the load differs by at most one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 12 }), (subjects, officers) => {
      const document = sampleDocument({
        subjects: sampleMembers('s', subjects),
        pick: subjects,
        officers: sampleMembers('o', officers),
      });
      const load = new Map(document.pools[1]?.members.map((m) => [m.id, 0]));
      for (const { ids } of computeDraw(document, sampleReveals).assigned.officers ?? [])
        for (const one of ids) load.set(one, (load.get(one) ?? 0) + 1);
      expect(Math.max(...load.values()) - Math.min(...load.values())).toBeLessThanOrEqual(1);
    }),
  );
});

test('a person who stands in the pool twice does not serve one subject twice', () => {
  const twice = [
    { id: 'o-1', label: '甲（食品）', weight: 1, person: 'jia' },
    { id: 'o-2', label: '甲（药品）', weight: 1, person: 'jia' },
    { id: 'o-3', label: '乙', weight: 1, person: 'yi' },
  ];
  for (const seed of seeds.slice(0, 200)) {
    const document = sampleDocument({ subjects: sampleMembers('s', 4), pick: 4, officers: twice });
    const reveals = sampleReveals.map((r) => ({ ...r, secret: hashOfText(seed + r.witness) }));
    for (const { ids } of computeDraw(document, reveals).assigned.officers ?? []) expect(ids).toContain('o-3');
  }
  expect(
    documentFaults(sampleDocument({ subjects: sampleMembers('s', 1), pick: 1, officers: twice.slice(0, 2) }))[0],
  ).toContain('只有1个，不足每个对象2个');
});

describe('all of a pool', () => {
  const document = sampleDocument({ subjects: sampleMembers('s', 5), pick: 5 });
  test('comes out when as many are drawn as there are', () => {
    expect(documentFaults(document)).toEqual([]);
    const result = computeDraw(document, sampleReveals);
    expect([...(result.drawn.subjects ?? [])].sort()).toEqual(document.pools[0]?.members.map((m) => m.id));
    expect(verifyDraw(document, sampleReveals, result)).toEqual([]);
  });
  test('one more is refused', () => {
    expect(documentFaults(sampleDocument({ subjects: sampleMembers('s', 5), pick: 6 }))).toEqual([
      '“对象”只有5个，不足6个，不能抽取',
    ]);
  });
});

test.each([
  ['a weight of 0', { subjects: sampleMembers('s', 2, () => 0), pick: 1 }, '权重应当是1至10000的整数'],
  ['half a weight', { subjects: sampleMembers('s', 2, () => 0.5), pick: 1 }, '权重应当是1至10000的整数'],
  ['nothing to draw', { subjects: sampleMembers('s', 2), pick: 0 }, '应当抽取至少1个'],
  ['members out of order', { subjects: sampleMembers('s', 2).reverse(), pick: 1 }, '没有按编号排列'],
  ['a member twice', { subjects: [...sampleMembers('s', 1), ...sampleMembers('s', 1)], pick: 1 }, '或者有人重复'],
  [
    'too few officers',
    { subjects: sampleMembers('s', 2), pick: 1, officers: sampleMembers('o', 1) },
    '“人员”只有1个，不足每个对象2个',
  ],
  [
    'recusals out of order',
    {
      subjects: sampleMembers('s', 2),
      pick: 1,
      recused: [
        { subject: 'b', person: 'x' },
        { subject: 'a', person: 'x' },
      ],
    },
    '回避关系没有按编号排列',
  ],
] as const)('a document with %s cannot be drawn from', (_what, broken, sentence) => {
  expect(documentFaults(sampleDocument(broken as Parameters<typeof sampleDocument>[0])).join()).toContain(sentence);
});

test('the secrets of the samples are what the golden draw was computed from', () => {
  expect(sampleReveals.map((r) => r.secret)).toEqual([...sampleSecrets]);
});
