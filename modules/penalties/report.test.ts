import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/indicator/index.ts';
import { penalties } from './index.ts';

const specs = new Map(penalties.procedures.flatMap((p) => Object.entries(p.indicators ?? {})));
const figures =
  (values: Readonly<Record<string, number>>) =>
  (id: string): Figure | undefined => {
    const name = id.replace('penalties.', '');
    const value = values[name];
    const count = name === 'exempted-amount' ? (values['exempted-amount-count'] ?? 28) : (value ?? 0);
    return value === undefined ? undefined : { id, label: id, unit: '件', value, count };
  };
const said = (values: Readonly<Record<string, number>>): string =>
  penalties.checks.flatMap((c) => c.fails(figures(values)) ?? []).join('；');

const year = {
  cases: 2290,
  filings: 1690,
  'on-the-spot': 600,
  'exempted-cases': 28,
  'exempted-persons': 22,
  'exempted-enterprises': 15,
  'exempted-amount': 90_750_000,
  hearings: 9,
  reviews: 170,
};

describe('年度报告第5项、第10项', () => {
  test('录入案件是普通程序立案与当场处罚决定的合计', () => {
    expect(specs.get('cases')).toMatchObject({ kind: 'total', unit: '件', of: ['filings', 'on-the-spot'] });
    expect(specs.get('filings')).toMatchObject({ kind: 'count', acts: ['file'] });
    expect(specs.get('on-the-spot')).toMatchObject({ kind: 'count', acts: ['decide'] });
  });

  test('免罚按件、按人、按户、按元分别计，不予立案和不予处罚都计', () => {
    const acts = ['notFile', 'decideNone'];
    expect(specs.get('exempted-cases')).toMatchObject({ kind: 'count', unit: '件', acts });
    expect(specs.get('exempted-persons')).toMatchObject({ kind: 'distinct', unit: '人', of: 'parties', acts });
    expect(specs.get('exempted-enterprises')).toMatchObject({ kind: 'distinct', unit: '家', of: 'parties', acts });
    expect(specs.get('exempted-amount')).toMatchObject({ kind: 'sum', unit: '元', of: 'exempted', acts });
  });

  test('各项相符时没有矛盾；相差一件即列出', () => {
    expect(said(year)).toBe('');
    expect(said({ ...year, cases: 2289 })).toContain('相差1');
    expect(said({ ...year, 'exempted-enterprises': 23 })).toContain('多于');
    expect(said({ ...year, 'exempted-amount-count': 27 })).toContain('27件');
    expect(said({ ...year, reviews: 8 })).toContain('听证以后应当审核');
  });

  test('没有办理的年度不写；句中没有罚款数额的成绩', () => {
    expect(penalties.sentences.every((s) => s.onlyIf?.(figures({})) === false)).toBe(true);
    expect(penalties.sentences.map((s) => s.text).join()).not.toContain('fined-amount');
  });
});
