// 《代表法》: suggestions of deputies and the duty to answer them.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DEP = defineLaw({
  id: 'deputies',
  code: 'DEP',
  title: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
  short: '代表法',
  kind: 'law',
  versions: [
    { id: '2015', adopted: '2015-08-29', from: '2015-08-29', until: '2025-03-11', articles: 52 },
    { id: '2025', adopted: '2025-03-11', from: '2025-03-12', articles: 65, unsure: '修改决定的施行日期待核' },
  ],
});
