// Paragraph 9 says what the registers show and no more.
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/indicator/index.ts';
import { checks, sentences } from './report.ts';

const fields = ['city-management', 'market-regulation', 'ecology', 'culture', 'transport', 'emergency', 'agriculture'];
const figures = (values: Readonly<Record<string, number | null>>) => (id: string) =>
  values[id.replace('enforcement-teams.', '')] === undefined
    ? undefined
    : ({ id, label: id, unit: '个', value: values[id.replace('enforcement-teams.', '')], count: 0 } as Figure);
const all = (n: number): Record<string, number> => Object.fromEntries(fields.map((f) => [`comprehensive-${f}`, n]));

const said = (values: Readonly<Record<string, number | null>>): number[] =>
  sentences.filter((s) => s.onlyIf?.(figures(values)) ?? true).map((s) => s.order);
const failing = (values: Readonly<Record<string, number | null>>): string =>
  checks.flatMap((c) => c.fails(figures(values)) ?? []).join('；');

describe('报告第9段', () => {
  test('七个领域都有队伍的，逐个写出；缺一个的，只写支数', () => {
    expect(said({ comprehensive: 7, ...all(1), 'township-coverage': 1 })).toEqual([1, 3]);
    expect(said({ comprehensive: 6, ...all(1), 'comprehensive-ecology': 0, 'township-coverage': 1 })).toEqual([2, 3]);
  });

  test('覆盖率不是百分之百的，不写“均已成立”', () => {
    expect(said({ 'township-coverage': 18 / 19 })).toEqual([4]);
    expect(said({ 'township-coverage': null })).toEqual([]);
  });
});

describe('勾稽关系', () => {
  test('乡镇没有全部设队的指出来，多于乡镇数的也指出来，相等的不说', () => {
    expect(failing({ townships: 19, 'townships-with-team': 18 })).toContain('不能写“均已成立”');
    expect(failing({ townships: 19, 'townships-with-team': 20 })).toContain('请核对登记');
    expect(failing({ townships: 19, 'townships-with-team': 19 })).toBe('');
  });

  test('七个领域之和与总数不符的指出来', () => {
    expect(failing({ comprehensive: 8, ...all(1) })).toContain('相差1支');
    expect(failing({ comprehensive: 7, ...all(1) })).toBe('');
    expect(failing({ comprehensive: 6, ...all(1), 'comprehensive-culture': 0 })).toContain('有的领域没有');
  });

  test('有赋权事项却没有乡镇执法队的指出来', () => {
    expect(failing({ 'powers-devolved': 5, townships: 0, 'townships-with-team': 0 })).toContain('没有在册的乡镇执法队');
  });
});
