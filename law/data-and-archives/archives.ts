// 《档案法》: what is kept, for how long, and electronic archives equal to paper.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ARCHIVES = defineLaw({
  id: 'archives',
  code: 'ARCHIVES',
  title: '中华人民共和国档案法',
  short: '档案法',
  kind: 'law',
  versions: [{ id: '2020', adopted: '2020-06-20', from: '2021-01-01', articles: 53 }],
});
