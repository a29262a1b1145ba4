// 《民事诉讼法》: periods, service and judicial confirmation, borrowed by every other procedure.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CPL = defineLaw({
  id: 'civil-procedure',
  code: 'CPL',
  title: '中华人民共和国民事诉讼法',
  short: '民事诉讼法',
  kind: 'law',
  versions: [
    { id: '2021', adopted: '2021-12-24', from: '2022-01-01', until: '2023-12-31', articles: 291 },
    { id: '2023', adopted: '2023-09-01', from: '2024-01-01', articles: 306 },
  ],
});
