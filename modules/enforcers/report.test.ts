// Paragraph 11 says what the registers show, and what contradicts it stands beside it.
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/indicator/index.ts';
import { checks, sentences } from './report.ts';

type Values = Readonly<Record<string, number | null>>;
const figures =
  (values: Values) =>
  (id: string): Figure | undefined => {
    const value = values[id.replace('enforcers.', '')];
    return value === undefined ? undefined : { id, label: id, unit: '人', value, count: 0 };
  };
const said = (values: Values): number[] =>
  sentences.filter((s) => s.onlyIf?.(figures(values)) ?? true).map((s) => s.order);
const failing = (values: Values): string => checks.flatMap((c) => c.fails(figures(values)) ?? []).join('；');

describe('报告第11段', () => {
  test('考试、培训、测试各有一句，没有的不写', () => {
    expect(said({ 'exam-passed': 72, trainings: 2, 'training-coverage': 1, tested: 304 })).toEqual([1, 2, 4]);
    expect(said({ 'exam-passed': 72 })).toEqual([1]);
    expect(said({})).toEqual([]);
  });

  test('每个执法主体都参加的才写“全覆盖”，否则写出覆盖率', () => {
    expect(said({ trainings: 2, 'training-coverage': 1 })).toEqual([2]);
    expect(said({ trainings: 2, 'training-coverage': 36 / 37 })).toEqual([3]);
    expect(said({ trainings: 2, 'training-coverage': null })).toEqual([3]);
  });

  test('有暂扣、吊销、注销的写出持证人数', () => {
    expect(said({ cancelled: 1, holders: 300 })).toEqual([5]);
    expect(said({ holders: 300 })).toEqual([]);
  });
});

describe('勾稽关系', () => {
  test('一次测试的人数不能多于持证人员，相等可以', () => {
    expect(failing({ holders: 303, tested: 304, tests: 1 })).toContain('多于年末持证');
    expect(failing({ holders: 304, tested: 304, tests: 1 })).toBe('');
    expect(failing({ holders: 200, tested: 304, tests: 2 })).toBe('');
  });

  test('合格不多于参加；有缺考的指出来', () => {
    expect(failing({ holders: 400, tested: 304, 'test-passed': 305 })).toContain('多于参加的');
    expect(failing({ holders: 400, tested: 304, 'test-passed': 304, 'test-absent': 4 })).toContain('缺考4人');
  });

  test('核发多于考试合格和免试的，其中有上年考试的', () => {
    expect(failing({ 'certificates-issued': 73, 'exam-passed': 72 })).toContain('上年考试');
    expect(failing({ 'certificates-issued': 73, 'exam-passed': 72, exempted: 1 })).toBe('');
  });

  test('法制审核人员低于百分之五的指出来，恰好百分之五的不说', () => {
    expect(failing({ 'reviewer-share': 0.049 })).toContain('低于5%');
    expect(failing({ 'reviewer-share': 0.05 })).toBe('');
    expect(failing({ 'reviewer-share': null })).toBe('');
  });

  test('参训单位多于执法主体的指出来', () => {
    expect(failing({ 'training-coverage': 38 / 37 })).toContain('请核对');
    expect(failing({ 'training-coverage': 1 })).toBe('');
  });

  test('审验的人中有不足六十学时的，指出人数', () => {
    expect(failing({ reviewed: 300, 'hours-met': 290 })).toContain('10人全年培训不足60学时');
    expect(failing({ reviewed: 300, 'hours-met': 300 })).toBe('');
  });
});
