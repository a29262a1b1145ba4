// 《监察法》: supervisory suggestions and the discipline of officials.
import { defineLaw } from '../../kernel/citation/index.ts';

export const STATE_SUPERVISION = defineLaw({
  id: 'state-supervision',
  code: 'STATE_SUPERVISION',
  title: '中华人民共和国监察法',
  short: '监察法',
  kind: 'law',
  versions: [
    { id: '2018', adopted: '2018-03-20', from: '2018-03-20', until: '2025-05-31', articles: 69 },
    { id: '2024', adopted: '2024-12-25', from: '2025-06-01', articles: 78 },
  ],
});
