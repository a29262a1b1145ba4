// 《行政处罚法》: who may punish what, and in which steps.
import { defineLaw } from '../../kernel/citation/index.ts';

export const APL = defineLaw({
  id: 'administrative-penalty',
  code: 'APL',
  title: '中华人民共和国行政处罚法',
  short: '行政处罚法',
  kind: 'law',
  versions: [
    { id: '2017', adopted: '2017-09-01', from: '2018-01-01', until: '2021-07-14', articles: 64 },
    { id: '2021', number: '主席令第七十号', adopted: '2021-01-22', from: '2021-07-15', articles: 86 },
  ],
});
