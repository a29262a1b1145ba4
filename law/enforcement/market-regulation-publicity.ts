// 《市场监督管理行政处罚信息公示规定》: publication of penalties by market regulators.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SAMR_PUBLICITY = defineLaw({
  id: 'market-regulation-publicity',
  code: 'SAMR_PUBLICITY',
  title: '市场监督管理行政处罚信息公示规定',
  short: '市场监督管理行政处罚信息公示规定',
  kind: 'department-rule',
  versions: [
    {
      id: '2021',
      number: '国家市场监督管理总局令第45号',
      adopted: '2021-07-30',
      from: '2021-09-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
