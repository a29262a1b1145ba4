// 《仲裁法》: commercial arbitration, to which a dispute may be referred.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ARBITRATION = defineLaw({
  id: 'arbitration',
  code: 'ARBITRATION',
  title: '中华人民共和国仲裁法',
  short: '仲裁法',
  kind: 'law',
  versions: [
    { id: '2017', adopted: '2017-09-01', from: '2018-01-01', until: '2026-02-28', articles: 80 },
    { id: '2025', adopted: '2025-09-12', from: '2026-03-01', articles: 96 },
  ],
});
