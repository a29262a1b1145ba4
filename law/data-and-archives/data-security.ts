// 《数据安全法》: grades of data and who answers for them.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DSL = defineLaw({
  id: 'data-security',
  code: 'DSL',
  title: '中华人民共和国数据安全法',
  short: '数据安全法',
  kind: 'law',
  versions: [{ id: '2021', adopted: '2021-06-10', from: '2021-09-01', articles: 55 }],
});
