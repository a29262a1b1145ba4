// 《信用信息修复管理办法（试行）》: how credit was repaired until March 2026.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CR58 = defineLaw({
  id: 'credit-repair-until-2026',
  code: 'CR58',
  title: '失信行为纠正后的信用信息修复管理办法（试行）',
  short: '信用信息修复管理办法（试行）',
  kind: 'department-rule',
  versions: [
    {
      id: '2023',
      number: '国家发展和改革委员会令第58号',
      adopted: '2023-01-13',
      from: '2023-05-01',
      until: '2026-03-31',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
