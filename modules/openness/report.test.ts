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

describe('年度报告的统计表（条例50，年度报告格式）', () => {
  const table = (id: string) =>
    openness.tables?.find((t) => t.id === id) as NonNullable<typeof openness.tables>[number];
  const { columns, rows } = table('requests');

  test('表三：六类申请人和总计七列；二十一种结果，加新收、结转、总计共二十五行', () => {
    expect(columns.map((c) => c.label)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
    expect(rows).toHaveLength(25);
    expect(rows.filter((r) => r.under?.[0] === '三、本年度办理结果')).toHaveLength(22);
  });

  test('表三的每一格都由记录计算，没有手填的数字；同一指标不重复出现', () => {
    const cells = rows.flatMap((r) => r.cells);
    expect(cells).not.toContain(null);
    expect(new Set(cells).size).toBe(25 * 7);
    for (const cell of cells)
      expect(
        openness.procedures.some((p) => Object.hasOwn(p.indicators ?? {}, String(cell))),
        String(cell),
      ).toBe(true);
  });

  test('表四：复议、直接起诉、复议后起诉各五格', () => {
    const disputes = table('disputes');
    expect(disputes.columns).toHaveLength(15);
    expect(disputes.rows[0]?.cells.slice(0, 5)).toEqual(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((end) => `reconsiderations-${end}`),
    );
  });

  test('表二没有记录的格写“—”并说明原因，不写零', () => {
    for (const id of ['documents', 'decisions']) {
      const { rows: lines, note } = table(id);
      expect(lines.some((line) => line.cells.includes(null))).toBe(true);
      expect(note).toContain('没有');
    }
    expect(table('documents').rows[1]?.cells).not.toContain(null);
  });

  test('表二现行有效件数等于规范性文件库的期末数，取自同一个指标', () => {
    expect(table('documents').rows[1]?.cells[2]).toBe('normative-documents.in-force');
  });
});
