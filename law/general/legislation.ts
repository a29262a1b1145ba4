// 《立法法》: which instruments exist and which may set what.
import { defineLaw } from '../../kernel/citation/index.ts';

export const LEGISLATION = defineLaw({
  id: 'legislation',
  code: 'LEGISLATION',
  title: '中华人民共和国立法法',
  short: '立法法',
  kind: 'law',
  versions: [
    { id: '2015', adopted: '2015-03-15', from: '2015-03-15', until: '2023-03-14', articles: 105 },
    { id: '2023', adopted: '2023-03-13', from: '2023-03-15', articles: 120 },
  ],
});
