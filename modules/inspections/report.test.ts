import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/indicator/index.ts';
import { inspections } from './index.ts';

const figures =
  (values: Readonly<Record<string, number>>) =>
  (id: string): Figure | undefined => {
    const value = values[id];
    return value === undefined ? undefined : { id, label: id, unit: '次', value, count: value };
  };
const said = (values: Readonly<Record<string, number>>): string =>
  inspections.checks.flatMap((c) => c.fails(figures(values)) ?? []).join('；');

const year = {
  'inspections.double-random': 1184,
  'inspections.subjects-drawn': 1184,
  'inspections.inspections': 1246,
  'inspections.routine-inspections': 38,
  'inspections.case-inspections': 24,
  'inspections.correction-orders': 80,
  'inspections.corrected': 80,
};

describe('年度报告第10段', () => {
  test('各项相符时没有矛盾；抽中以外的、相差一次的列出', () => {
    expect(said(year)).toBe('');
    expect(said({ ...year, 'inspections.double-random': 1185 })).toContain('上年抽中');
    expect(said({ ...year, 'inspections.case-inspections': 23 })).toContain('相差1次');
  });

  test('双随机检查写明窗口和口径', () => {
    const [text] = inspections.sentences.map((s) => s.text);
    expect(text).toContain('1月1日至12月31日');
    expect(text).toContain('含检查后移送立案的');
    expect(text).toContain('{inspections.monitoring-points}');
  });

  test('没有检查的年度不写', () => {
    expect(inspections.sentences[0]?.onlyIf?.(figures({}))).toBe(false);
  });
});
