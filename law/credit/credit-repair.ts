// 《信用修复管理办法》: how long a breach is shown and how it is repaired, since April 2026.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CR36 = defineLaw({
  id: 'credit-repair',
  code: 'CR36',
  title: '信用修复管理办法',
  short: '信用修复管理办法',
  kind: 'department-rule',
  versions: [
    { id: '2026', number: '国家发展和改革委员会令第36号', from: '2026-04-01', articles: null, unsure: '条数待核' },
  ],
});
