import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/indicator/index.ts';
import { openness } from './index.ts';

const figures =
  (values: Readonly<Record<string, number>>) =>
  (id: string): Figure => {
    const value = values[id.replace('openness.', '')] ?? 0;
    return { id, label: id, unit: '件', value, count: value };
  };
const said = (values: Readonly<Record<string, number>>): string =>
  openness.checks.flatMap((c) => c.fails(figures(values)) ?? []).join('；');

/** Three new, one carried in; two granted, one not held, one carried out. */
const year = {
  'requests-received': 3,
  'requests-received-natural': 2,
  'requests-received-company': 1,
  'requests-carried-in': 1,
  'requests-carried-in-natural': 1,
  granted: 2,
  'granted-natural': 2,
  'not-held': 1,
  'not-held-company': 1,
  'requests-ended': 3,
  'requests-ended-natural': 2,
  'requests-ended-company': 1,
  'requests-carried-out': 1,
  'requests-carried-out-natural': 1,
};

describe('年度报告表三的勾稽关系', () => {
  test('新收＋结转＝办结＋结转下年，每列都要相等', () => {
    expect(said(year)).toBe('');
    expect(said({ ...year, 'requests-carried-out': 2, 'requests-carried-out-natural': 2 })).toContain('相差1件');
  });

  test('各行六类申请人之和等于总计', () => {
    expect(said({ ...year, 'granted-natural': 1, 'granted-other': 0 })).toContain('各类合计1件');
  });

  test('办理结果总计等于二十一种结果之和', () => {
    expect(said({ ...year, petition: 1, 'petition-natural': 1 })).toContain('二十一种结果合计4件');
  });

  test('投诉属实而没有整改的指出', () => {
    expect(said({ ...year, 'complaints-upheld': 1 })).toContain('完成整改0件');
  });
});

test('年度报告第14项用万余表述，没有公开的年度不写', () => {
  const [first] = openness.sentences;
  expect(first?.text).toContain('{openness.published|余}');
  expect(first?.onlyIf?.(figures({}))).toBe(false);
  expect(first?.onlyIf?.(figures({ published: 10_286 }))).toBe(true);
});
