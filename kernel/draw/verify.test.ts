// Running a draw again finds every change, and says in words what is wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeDraw } from './compute.ts';
import { type DrawDocument, type DrawResult, type Reveal, textOf } from './document.ts';
import { sampleDocument, sampleMembers, sampleReveals } from './sample-draw.ts';
import { commitmentOf, verifyDraw } from './verify.ts';

const document = sampleDocument({
  subjects: sampleMembers('s', 20, (n) => 1 + (n % 3)),
  pick: 4,
  officers: sampleMembers('o', 8),
  recused: [{ subject: 's-000002', person: 'o-000001' }],
});
const result = computeDraw(document, sampleReveals);

test('a draw as it was held has no fault', () => {
  expect(verifyDraw(document, sampleReveals, result)).toEqual([]);
});

const [first, second] = sampleReveals as readonly [Reveal, Reveal];
const changed: [string, DrawDocument, readonly Reveal[], DrawResult, string][] = [
  [
    'a member more',
    {
      ...document,
      pools: document.pools.map((p, i) =>
        i === 0 ? { ...p, members: [...p.members, { id: 't', label: '新', weight: 1 }] } : p,
      ),
    },
    sampleReveals,
    result,
    '结果所依据的名录快照不是这一份',
  ],
  [
    'another weight',
    {
      ...document,
      pools: document.pools.map((p, i) =>
        i === 0 ? { ...p, members: p.members.map((m, n) => (n === 0 ? { ...m, weight: 9 } : m)) } : p,
      ),
    },
    sampleReveals,
    result,
    '结果所依据的名录快照不是这一份',
  ],
  ['a recusal dropped', { ...document, recused: [] }, sampleReveals, result, '结果所依据的名录快照不是这一份'],
  [
    'another commitment',
    {
      ...document,
      witnesses: document.witnesses.map((w, i) => (i === 0 ? { ...w, commitment: commitmentOf('00'.repeat(32)) } : w)),
    },
    sampleReveals,
    result,
    '见证人1：揭示的秘密值与抽取前提交的承诺值不一致',
  ],
  [
    'a secret that was not committed to',
    document,
    [{ ...first, secret: '00'.repeat(32) }, second],
    result,
    '见证人1：揭示的秘密值与抽取前提交的承诺值不一致',
  ],
  ['a secret missing', document, [first], result, '见证人见证人2没有揭示秘密值'],
  [
    'a secret too many',
    document,
    [first, second, { witness: 'stranger', secret: '00'.repeat(32) }],
    result,
    '不是名录快照所列见证人揭示的',
  ],
  ['a secret twice', document, [first, first, second], result, '揭示了2次'],
  [
    'another subject',
    document,
    sampleReveals,
    { ...result, drawn: { subjects: ['s-000000', ...(result.drawn.subjects ?? []).slice(1)] } },
    '“对象”的抽取结果不是由随机种子算出的',
  ],
  [
    'another order',
    document,
    sampleReveals,
    { ...result, drawn: { subjects: [...(result.drawn.subjects ?? [])].reverse() } },
    '“对象”的抽取结果不是由随机种子算出的',
  ],
  [
    'another officer',
    document,
    sampleReveals,
    {
      ...result,
      assigned: { officers: (result.assigned.officers ?? []).map((a) => ({ ...a, ids: ['o-000000', 'o-000001'] })) },
    },
    '“人员”的抽取结果不是由随机种子算出的',
  ],
  [
    'another seed',
    document,
    sampleReveals,
    { ...result, seed: '0'.repeat(64) },
    '随机种子不是由名录快照和秘密值算出的',
  ],
  [
    'a public number nobody announced',
    document,
    sampleReveals,
    { ...result, beacon: '7' },
    '使用了没有事先公布的公共随机数',
  ],
  [
    'a pool nobody declared',
    document,
    sampleReveals,
    { ...result, drawn: { ...result.drawn, ghosts: ['x'] } },
    '结果中有不属于这次抽取的内容',
  ],
];
test.each(changed)('%s is found', (_what, changedDocument, reveals, changedResult, sentence) => {
  expect(verifyDraw(changedDocument, reveals, changedResult).join('；')).toContain(sentence);
});

describe('one changed character', () => {
  const texts = [textOf(document), JSON.stringify(sampleReveals), textOf(result)] as const;
  const parsed = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  test('anywhere in pools, commitments, secrets or result is found, or no longer reads', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.nat(2), fc.nat(), fc.constantFrom('0', '7', 'a', 'f', '"', '人', ' '), (which, place, char) => {
        const text = texts[which] as string;
        const at = place % text.length;
        const broken = text.slice(0, at) + char + text.slice(at + 1);
        const value = parsed(broken);
        if (value === undefined || JSON.stringify(value) === JSON.stringify(JSON.parse(text))) return;
        read += 1;
        const parts = texts.map((t, i) => (i === which ? value : JSON.parse(t)));
        expect(verifyDraw(parts[0] as DrawDocument, parts[1] as Reveal[], parts[2] as DrawResult)).not.toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(500);
  });
});

test.each([{}, { format: 'yifa-draw-1' }, null])('what is no draw at all is refused in words: %j', (strange) => {
  const faults = verifyDraw(strange as unknown as DrawDocument, sampleReveals, result);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]).toMatch(/不是抽取用的名录快照|内容残缺/);
});
