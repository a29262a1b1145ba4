// 《市场监督管理行政处罚程序规定》: penalty procedure of market regulators.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SAMR_P = defineLaw({
  id: 'market-regulation-penalties',
  code: 'SAMR_P',
  title: '市场监督管理行政处罚程序规定',
  short: '市场监督管理行政处罚程序规定',
  kind: 'department-rule',
  versions: [
    {
      id: '2022',
      number: '国家市场监督管理总局令第61号',
      adopted: '2022-09-29',
      from: '2022-11-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
