import { describe, expect, test } from 'vitest';
import { type Figure, percent } from '../../kernel/indicator/index.ts';
import { proposals } from './index.ts';

const specs = new Map(proposals.procedures.flatMap((p) => Object.entries(p.indicators ?? {})));
const figures =
  (values: Readonly<Record<string, number | null>>) =>
  (id: string): Figure | undefined => {
    const value = values[id.replace('proposals.', '')];
    return value === undefined ? undefined : { id, label: id, unit: '件', value, count: value ?? 0 };
  };
const said = (values: Readonly<Record<string, number | null>>): string =>
  proposals.checks.flatMap((c) => c.fails(figures(values)) ?? []).join('；');

const year = {
  'congress-suggestions': 135,
  'cppcc-proposals': 167,
  'part-replies': 0,
  replies: 302,
  'class-a': 200,
  'class-b': 80,
  'class-c': 22,
  'promises-tracked': 80,
  ratings: 302,
  'fully-satisfied': 302,
  'basically-satisfied': 0,
  dissatisfied: 0,
  'satisfaction-rate': 1,
};

describe('年度报告第13项', () => {
  test('建议、提案以件计，按首次答复计一次；满意率的分母是收到的评价', () => {
    expect(specs.get('congress-suggestions')).toMatchObject({ kind: 'count', unit: '件', acts: ['reply'] });
    expect(specs.get('cppcc-proposals')).toMatchObject({ kind: 'count', unit: '件', acts: ['reply'] });
    expect(specs.get('satisfaction-rate')).toMatchObject({
      numerator: 'accepted-ratings',
      denominator: 'ratings',
      label: '代表委员满意率（含基本满意）',
    });
  });

  test('没有评价时满意率印为“—”', () => {
    expect(percent(null)).toBe('—');
    expect(percent(1)).toBe('100%');
  });

  test('各项相符时没有矛盾；相差一件即列出', () => {
    expect(said(year)).toBe('');
    expect(said({ ...year, replies: 301, ratings: 301, 'fully-satisfied': 301 })).toContain('相差1');
    expect(said({ ...year, 'class-c': 21 })).toContain('相差1');
    expect(said({ ...year, 'promises-tracked': 79 })).toContain('列入跟踪79件');
  });

  test('“均达100%”：评价少于答复的、经过二次办理的，报告旁指出；含基本满意的，句中自己写明', () => {
    expect(said({ ...year, ratings: 290, 'fully-satisfied': 290 })).toContain('不能写“均达”');
    expect(said({ ...year, 'fully-satisfied': 300, 'basically-satisfied': 2 })).toBe('');
    expect(proposals.sentences.map((s) => s.text).join()).toContain('含基本满意');
    expect(said({ ...year, 'second-handlings': 1 })).toContain('1件经过二次办理');
  });

  test('没有办理的年度不写这一句', () => {
    const [first, second] = proposals.sentences;
    expect([first?.onlyIf?.(figures({})), second?.onlyIf?.(figures({}))]).toEqual([false, false]);
    expect(first?.onlyIf?.(figures(year))).toBe(true);
  });
});
