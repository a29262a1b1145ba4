// Holes in the tables of a report, and how their heads are laid out.
import { describe, expect, test } from 'vitest';
import { garden } from '../../garden/module.ts';
import type { Module } from '../../language/module.ts';
import { headText, laidOut, type TableSpec } from '../../language/tables.ts';
import { faultsOf } from '../holes.ts';

const [whole] = garden.tables as readonly [TableSpec];
const [first, ...rest] = whole.rows as readonly [TableSpec['rows'][number], ...TableSpec['rows']];
const having = (change: Partial<TableSpec>): Module => ({ ...garden, tables: [{ ...whole, ...change }] });

test.each<[string, Module, string]>([
  ['two tables of one name', { ...garden, tables: [whole, whole] }, '有两张报表同名'],
  ['a name that no address can bear', having({ id: '表一' }), '名称只用小写字母和连字符'],
  ['a table without a title', having({ title: '' }), '没有标题'],
  ['a table without rows', having({ rows: [] }), '没有行或者没有列'],
  ['a table without its article', having({ per: [] }), '没有写明依据'],
  ['a row named twice', having({ rows: [first, first, ...rest] }), `“${headText(first)}”出现了两次`],
  ['a row that is too short', having({ rows: [{ ...first, cells: first.cells.slice(1) }] }), '有1格，表有2列'],
  ['a figure that is not there', having({ rows: [{ ...first, cells: ['ghost', null] }] }), '不存在的指标“ghost”'],
  ['a table of which nothing is counted', having({ rows: [{ ...first, cells: [null, null] }] }), '没有一格由记录计算'],
  ['a dash that is not explained', having({ note: '' }), '没有说明原因（note）'],
])('%s is found', (_, module, sentence) => {
  expect(faultsOf(module).join('\n')).toContain(sentence);
});

test('a figure of a module that this county does not run is no fault', () => {
  expect(faultsOf(having({ rows: [{ ...first, cells: ['pond.permits', 'applications'] }] }))).toEqual([]);
});

describe('heads', () => {
  test('neighbours under one head share it, and a head without others reaches to the edge', () => {
    const laid = laidOut([
      { label: '合计' },
      { label: '准予', under: ['结果'] },
      { label: '不予', under: ['结果'] },
      { label: '合计', under: ['其他'] },
    ]);
    expect(laid).toEqual([
      [{ label: '合计', span: 1, level: 0, levels: 2 }],
      [
        { label: '结果', span: 2, level: 0, levels: 1 },
        { label: '准予', span: 1, level: 1, levels: 1 },
      ],
      [{ label: '不予', span: 1, level: 1, levels: 1 }],
      [
        { label: '其他', span: 1, level: 0, levels: 1 },
        { label: '合计', span: 1, level: 1, levels: 1 },
      ],
    ]);
  });

  test('the same head apart from its neighbour is drawn again', () => {
    const laid = laidOut([
      { label: '一', under: ['甲'] },
      { label: '二', under: ['乙'] },
      { label: '三', under: ['甲'] },
    ]);
    expect(laid.map((cells) => cells.length)).toEqual([2, 2, 2]);
  });
});
