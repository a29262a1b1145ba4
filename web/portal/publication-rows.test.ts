// Rows of publications: a document that is no longer in force says so, and what was withdrawn says that first.
import { expect, test } from 'vitest';
import type { FoundPublication } from './data.ts';
import { publicationRows } from './publication-rows.ts';

const row: FoundPublication = {
  id: '00000000-0000-4000-8000-000000000001',
  title: '示例县养犬管理办法',
  subject: '行政规范性文件库',
  office: '示例县人民政府',
  indexNumber: 'l1--2026-0001',
  publishedOn: '2026-06-30',
  withdrawnOn: null,
};
const shown = (over: Partial<FoundPublication>): string => String(publicationRows([{ ...row, ...over }]));

test('a text with a validity of its own shows it, others show none', () => {
  expect(shown({ validity: '失效' })).toContain('<span class="mark">失效</span>');
  expect(shown({ validity: '有效' })).toContain('<span class="mark">有效</span>');
  expect(shown({})).not.toContain('class="mark"');
});

test('a withdrawn text says that it was withdrawn, whatever its validity', () => {
  const withdrawn = shown({ withdrawnOn: '2026-07-01', validity: '有效' });
  expect(withdrawn).toContain('已撤回');
  expect(withdrawn).not.toContain('>有效<');
});

test('words of validity are escaped like any others', () => {
  expect(shown({ validity: '<b>失效</b>' })).not.toContain('<b>');
});
