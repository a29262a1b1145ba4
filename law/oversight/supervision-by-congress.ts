// 《监督法》: how standing committees supervise government.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SUP = defineLaw({
  id: 'supervision-by-congress',
  code: 'SUP',
  title: '中华人民共和国各级人民代表大会常务委员会监督法',
  short: '监督法',
  kind: 'law',
  versions: [
    { id: '2006', adopted: '2006-08-27', from: '2007-01-01', until: '2024-11-07', articles: 48 },
    { id: '2024', adopted: '2024-11-08', from: '2024-11-08', articles: 65 },
  ],
});
