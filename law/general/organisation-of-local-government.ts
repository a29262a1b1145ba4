// 《地方组织法》: the powers of local congresses and governments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const OLG = defineLaw({
  id: 'organisation-of-local-government',
  code: 'OLG',
  title: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
  short: '地方组织法',
  kind: 'law',
  versions: [{ id: '2022', adopted: '2022-03-11', from: '2022-03-12', articles: 90 }],
});
