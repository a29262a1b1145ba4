// 《法律援助法》: who has a right to a lawyer without paying.
import { defineLaw } from '../../kernel/citation/index.ts';

export const LAL = defineLaw({
  id: 'legal-aid',
  code: 'LAL',
  title: '中华人民共和国法律援助法',
  short: '法律援助法',
  kind: 'law',
  versions: [{ id: '2021', adopted: '2021-08-20', from: '2022-01-01', articles: 71 }],
});
