import { describe, expect, test } from 'vitest';
import { type Figure, percent } from '../../kernel/indicator/index.ts';
import { businessEnvironment } from './index.ts';

const figures =
  (values: Readonly<Record<string, number>>) =>
  (id: string): Figure | undefined => {
    const value = values[id];
    return value === undefined ? undefined : { id, label: id, unit: '家', value, count: value };
  };
const specs = businessEnvironment.procedures[0]?.indicators ?? {};

describe('年度报告第5段', () => {
  test('无事不扰率是没有受到日常检查的诚信经营者除以全部诚信经营者；没有诚信经营者印“—”', () => {
    expect(specs['undisturbed-rate']).toMatchObject({
      numerator: 'undisturbed',
      denominator: 'inspections.honest-operators',
    });
    expect(specs.undisturbed).toMatchObject({
      kind: 'difference',
      of: 'inspections.honest-operators',
      less: 'inspections.honest-disturbed',
    });
    expect([percent(498 / 500), percent(null)]).toEqual(['99.6%', '—']);
  });

  test('举措按期末实施中的计；只出台的、已结束的不计', () => {
    expect(specs.measures).toMatchObject({ kind: 'stock', unit: '项', states: ['inForce', 'evaluated'] });
  });

  test('句中写明分母和不计的；没有举措、没有诚信经营者的年度不写', () => {
    const text = businessEnvironment.sentences.map((s) => s.text).join();
    expect(text).toContain('{business-environment.undisturbed-rate}');
    expect(text).toContain('依法随机抽到的不计');
    expect(businessEnvironment.sentences.map((s) => s.onlyIf?.(figures({})))).toEqual([false, false]);
    expect(
      businessEnvironment.sentences.map((s) =>
        s.onlyIf?.(figures({ 'business-environment.measures': 27, 'inspections.honest-operators': 500 })),
      ),
    ).toEqual([true, true]);
  });

  test('受到日常检查的多于诚信经营者的，是矛盾；相等不是', () => {
    const said = (disturbed: number) =>
      businessEnvironment.checks.flatMap(
        (c) => c.fails(figures({ 'inspections.honest-operators': 2, 'inspections.honest-disturbed': disturbed })) ?? [],
      );
    expect(said(2)).toEqual([]);
    expect(said(3).join()).toContain('移出名单');
  });
});
