// 《法治宣传教育法》: who must make the law known, and to whom.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PLE = defineLaw({
  id: 'legal-education',
  code: 'PLE',
  title: '中华人民共和国法治宣传教育法',
  short: '法治宣传教育法',
  kind: 'law',
  versions: [{ id: '2025', adopted: '2025-09-12', from: '2025-11-01', articles: 65 }],
});
