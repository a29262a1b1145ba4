import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../../../contract/matters.ts';
import { comparedWithLast } from './changes.ts';

const entry = (seq: number, act: string, stated: Record<string, string>): EntryView => ({
  seq,
  act,
  label: act,
  on: '2026-01-05',
  recordedAt: '2026-01-05T02:00:00Z',
  by: '张三',
  office: null,
  capacity: null,
  source: 'performed',
  stated: Object.entries(stated).map(([field, value]) => ({ field, label: field, value, personal: false })),
  papers: [],
  per: null,
  hash: 'a',
  prev: 'b',
  logged: null,
});

describe('what changed since the last return', () => {
  it('a second proposal of the same act is laid beside the first, letter by letter', () => {
    const entries = [
      entry(1, 'propose', { of: '作出决定', text: '罚款五百元' }),
      entry(2, 'return', { opinion: '金额过低' }),
      entry(3, 'propose', { of: '作出决定', text: '罚款八百元' }),
    ];
    const compared = comparedWithLast(entries, 3);
    expect(compared?.since.seq).toBe(1);
    expect(compared?.changes.map((c) => [c.before, c.after])).toEqual([['罚款五百元', '罚款八百元']]);
    expect(compared?.changes[0]?.pieces).toEqual([
      { text: '罚款', kind: 'same' },
      { text: '五', kind: 'removed' },
      { text: '八', kind: 'added' },
      { text: '百元', kind: 'same' },
    ]);
  });

  it('a proposal of another act is not its forerunner', () => {
    const entries = [
      entry(1, 'propose', { of: '立案', text: 'a' }),
      entry(2, 'propose', { of: '作出决定', text: 'b' }),
    ];
    expect(comparedWithLast(entries, 2)).toBeUndefined();
  });

  it('the same words again show no change', () => {
    const entries = [entry(1, 'submit', { text: 'a' }), entry(2, 'submit', { text: 'a' })];
    expect(comparedWithLast(entries, 2)?.changes).toEqual([]);
  });

  it('a field left out the second time is shown as removed', () => {
    const entries = [entry(1, 'submit', { text: 'a', note: 'n' }), entry(2, 'submit', { text: 'a' })];
    expect(comparedWithLast(entries, 2)?.changes).toEqual([
      { label: 'note', before: 'n', after: '', pieces: [{ text: 'n', kind: 'removed' }] },
    ]);
  });
});
