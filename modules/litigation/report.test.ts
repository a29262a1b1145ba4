import { describe, expect, test } from 'vitest';
import { type Figure, percent } from '../../kernel/indicator/index.ts';
import { litigation } from './index.ts';

const specs = new Map(litigation.procedures.flatMap((p) => Object.entries(p.indicators ?? {})));
const figures =
  (values: Readonly<Record<string, number | null>>) =>
  (id: string): Figure | undefined => {
    const value = values[id.replace('litigation.', '')];
    return value === undefined ? undefined : { id, label: id, unit: '件', value, count: value ?? 0 };
  };
const said = (values: Readonly<Record<string, number | null>>): string =>
  litigation.checks.flatMap((c) => c.fails(figures(values)) ?? []).join('；');
const written = (values: Readonly<Record<string, number | null>>): string =>
  litigation.sentences
    .filter((s) => s.onlyIf?.(figures(values)) !== false)
    .map((s) => s.text)
    .join('');

const year2023 = {
  'suits-first-instance': 34,
  'suits-county': 6,
  'suits-departments': 20,
  'suits-townships': 8,
  'cases-heard': 28,
  'head-attended': 24,
  'suits-effective': 34,
  'suits-lost': 7,
  'defences-due': 34,
  'defences-in-time-rate': 1,
  'defences-overdue': 0,
  'defences-without-evidence': 0,
  'judicial-advice-received': 0,
  'judicial-advice-due': 0,
  'judicial-advice-reply-rate': null,
};

describe('年度报告第13项、第17项', () => {
  test('没有收到司法建议、检察建议的，率没有值，只写“未收到”，并指出“100%”没有分母', () => {
    expect(percent(null)).toBe('—');
    expect(written(year2023)).toContain('未收到司法建议、检察建议');
    expect(written(year2023)).not.toContain('按期办复率');
    expect(said(year2023)).toContain('前后矛盾');
  });

  test('收到一份的，写率，不再写“未收到”，也没有这一矛盾', () => {
    const one = {
      ...year2023,
      'judicial-advice-received': 1,
      'judicial-advice-due': 1,
      'judicial-advice-reply-rate': 1,
    };
    expect(written(one)).toContain('按期办复率');
    expect(written(one)).not.toContain('未收到');
    expect(said(one)).toBe('');
  });

  test('率的分母是应当提交、应当回复的，不是收到的；件、份分开计', () => {
    expect(specs.get('defences-in-time-rate')).toMatchObject({
      numerator: 'defences-in-time',
      denominator: 'defences-due',
    });
    expect(specs.get('judicial-advice-reply-rate')).toMatchObject({ denominator: 'judicial-advice-due' });
    expect(specs.get('judicial-advice-received')).toMatchObject({ unit: '份', acts: ['receive'] });
  });

  test('逾期一件、分项相差一件、只有律师出庭一件，都在报告旁指出', () => {
    expect(said({ ...year2023, 'defences-overdue': 1 })).toContain('不能写“均”');
    expect(said({ ...year2023, 'suits-townships': 7 })).toContain('相差1');
    expect(said({ ...year2023, 'lawyer-only': 1 })).toContain('应当为零');
    expect(said({ ...year2023, 'head-attended': 29 })).toContain('多于');
  });

  test('没有应诉案件的年度不写按期答辩和负责人出庭', () => {
    const none = written({});
    expect(none).not.toContain('按期提交答辩');
    expect(none).not.toContain('出庭应诉');
  });
});
