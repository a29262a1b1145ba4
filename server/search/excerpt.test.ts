import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marked } from './excerpt.ts';

const shown = (parts: readonly { text: string; found: boolean }[] | undefined): string =>
  (parts ?? []).map((p) => (p.found ? `【${p.text}】` : p.text)).join('');

describe('where a search struck', () => {
  it('marks the words found in a title', () => {
    expect(shown(marked('关于食品经营许可的决定', '经营许可'))).toBe('关于食品【经营许可】的决定');
  });

  it('forgives width, case and spaces as the search does', () => {
    expect(shown(marked('东园ＡＢ花圃', 'ab'))).toBe('东园【ＡＢ】花圃');
    expect(shown(marked('东 园花圃', '东园'))).toBe('【东 园】花圃');
  });

  it('marks several words, the longest first and none twice', () => {
    expect(shown(marked('南昌县市场监督管理局', '市场 市场监督 南昌'))).toBe('【南昌】县【市场监督】管理局');
  });

  it('cuts a piece around the first strike and says what it leaves out', () => {
    const text = `${'甲'.repeat(200)}罚款五百元${'乙'.repeat(200)}`;
    const piece = shown(excerpt(text, '罚款', 60));
    expect(piece).toContain('【罚款】');
    expect(piece.startsWith('……')).toBe(true);
    expect(piece.endsWith('……')).toBe(true);
    expect(piece.length).toBeLessThan(75);
  });

  it('gives nothing when no word stands in the text', () => {
    expect(excerpt('没有这几个字', '罚款')).toBeUndefined();
  });

  it('never changes, loses or adds a character of the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 6 }), (text, query) => {
        expect(
          marked(text, query)
            .map((p) => p.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
