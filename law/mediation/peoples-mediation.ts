// 《人民调解法》: mediation of civil disputes by committees, free and voluntary.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PML = defineLaw({
  id: 'peoples-mediation',
  code: 'PML',
  title: '中华人民共和国人民调解法',
  short: '人民调解法',
  kind: 'law',
  versions: [{ id: '2010', adopted: '2010-08-28', from: '2011-01-01', articles: 35 }],
});
