// 《外汇管理条例》: wording of art. 51 that some read as reconsideration first.
import { defineLaw } from '../../kernel/citation/index.ts';

export const FOREIGN_EXCHANGE = defineLaw({
  id: 'foreign-exchange',
  code: 'FOREIGN_EXCHANGE',
  title: '中华人民共和国外汇管理条例',
  short: '外汇管理条例',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2008',
      number: '国务院令第532号',
      adopted: '2008-08-05',
      from: '2008-08-05',
      articles: 54,
      unsure: '第五十一条是否属于复议前置待核',
    },
  ],
});
