import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../kernel/procedure/index.ts';
import { against, decision, earlier, lawful, opinionOn, reviewing } from './stage.ts';

const raised: ReferredMatter = earlier('responded', {
  suggestionCount: 2,
  opinion: '一、第五条删除；二、第八条写明依据。',
});
const again = (before: ReferredMatter = raised) =>
  reviewing({ ...decision, previous: 'earlier', draftVersion: 2 }, { referred: [before] });
const follow = (earlierOutcomes: string, told = again()): string =>
  against(told, 'followUp', 'reviewer', { earlierOutcomes });

describe('再次送审，核对上一次意见的采纳（国办发〔2018〕115号）', () => {
  test('上一次的修改意见逐条核对，缺一条的不算核对完毕', () => {
    expect(follow('第1条：已采纳\n第2条：已采纳')).toBe('');
    expect(follow('第1条：已采纳')).toContain('还没有核对：第2条');
    expect(follow('都改了')).toContain('还没有核对：第1条、第2条');
  });

  test('没有采纳、部分采纳的写明情况', () => {
    expect(follow('第1条：已采纳\n第2条：未采纳')).toContain('第2条没有完全采纳，请写明情况');
    expect(follow('第1条：部分采纳。删去一款\n第2条：未采纳。上位法已有规定')).toBe('');
  });

  test('第一次送审，或者上一次没有提出修改意见的，没有什么要核对', () => {
    expect(follow('第1条：已采纳', reviewing(decision))).toContain('不用核对');
    const clean = earlier('responded', { suggestionCount: 0, opinion: '没有发现违法情形。' });
    expect(follow('第1条：已采纳', again(clean))).toContain('不用核对');
  });

  test('没有核对的，拟写审查意见时提示，不阻止', () => {
    const warned = (told = again()): string => {
      const heard = told.act('hearPublicLawyer', 'reviewer', { publicLawyer: 'chief', advice: '同意。' });
      expect(against(heard, 'draft', 'reviewer', { ...opinionOn.decision, ...lawful })).toBe('');
      const draft = heard.available('reviewer').find((a) => a.act === 'draft');
      return (draft?.warnings ?? []).map((w) => w.sentence).join('；');
    };
    expect(warned()).toContain('还没有逐条核对采纳情况');
    const followed = again().act('followUp', 'reviewer', { earlierOutcomes: '第1条：已采纳\n第2条：已采纳' });
    expect(warned(followed)).not.toContain('逐条核对');
    expect(warned(reviewing(decision))).not.toContain('逐条核对');
  });
});
