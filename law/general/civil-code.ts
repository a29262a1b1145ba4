// 《民法典》: how periods are counted, and the civil side of every dispute.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CIVIL = defineLaw({
  id: 'civil-code',
  code: 'CIVIL',
  title: '中华人民共和国民法典',
  short: '民法典',
  kind: 'law',
  versions: [{ id: '2020', adopted: '2020-05-28', from: '2021-01-01', articles: 1260 }],
});
