// A table of figures on paper: heads stand over what they name, figures to the right, a dash over nothing.
import { expect, test } from 'vitest';
import { table } from './blocks.ts';
import { documentBody, documentPage } from './html.ts';

const permits = table({
  title: '园艺许可情况（件）',
  corner: '事项',
  columns: [{ label: '自然人', under: ['申请人'] }, { label: '单位', under: ['申请人'] }, { label: '总计' }],
  rows: [
    { label: '收到', cells: ['3', '', '3'] },
    { label: '准予', under: ['决定'], cells: ['1', '—', '1'] },
    { label: '<不予>', under: ['决定'], cells: ['0', '0', '0'] },
  ],
});
const paper = { title: '年报', blocks: [permits], seal: '园林局', on: '2026年1月5日' };

test('heads are laid over the columns and rows they name, each with its scope', () => {
  const html = documentBody(paper);
  expect(html).toContain('<caption>园艺许可情况（件）</caption>');
  expect(html).toContain('<th scope="col" rowspan="2" colspan="2">事项</th>');
  expect(html).toContain('<th scope="colgroup" colspan="2" rowspan="1">申请人</th>');
  expect(html).toContain('<th scope="col" colspan="1" rowspan="2">总计</th>');
  expect(html).toContain('<th scope="rowgroup" rowspan="2" colspan="1">决定</th>');
  expect(html).toContain('<th scope="row" rowspan="1" colspan="1">&#60;不予&#62;</th>');
});

test('what has nothing to count prints a dash, and nought prints nought', () => {
  const html = documentBody(paper);
  expect(html).toContain('<td>3</td><td>—</td><td>3</td>');
  expect(html).toContain('<td>0</td><td>0</td><td>0</td>');
});

test('figures stand to the right and have one width; a form of many columns is set smaller', () => {
  expect(documentPage(paper)).toContain(
    '.figures td{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}',
  );
  const wide = { ...permits, columns: Array.from({ length: 15 }, (_, i) => ({ label: `第${i}列` })) };
  expect(documentBody({ ...paper, blocks: [wide] })).toContain('class="figures wide"');
  expect(documentBody(paper)).toContain('class="figures"');
});
