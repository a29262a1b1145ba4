// 《法治政府建设与责任落实督察工作规定》: inspection of rule-of-law government and its yearly report.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DCGD = defineLaw({
  id: 'rule-of-law-inspection',
  code: 'DCGD',
  title: '法治政府建设与责任落实督察工作规定',
  short: '法治政府建设与责任落实督察工作规定',
  kind: 'party-regulation',
  versions: [
    {
      id: '2019',
      number: '厅字〔2019〕28号',
      from: '2019-04-15',
      articles: 35,
      unsure: '年度报告一章的条文序号（第二十四条至第二十九条）待核',
    },
  ],
});
