// 《关税法》: tariff disputes go to reconsideration first (art. 66).
import { defineLaw } from '../../kernel/citation/index.ts';

export const TARIFF = defineLaw({
  id: 'tariff',
  code: 'TARIFF',
  title: '中华人民共和国关税法',
  short: '关税法',
  kind: 'law',
  versions: [{ id: '2024', adopted: '2024-04-26', from: '2024-12-01', articles: 72 }],
});
