// 《税收征收管理法》: tax disputes go to reconsideration first (art. 88).
import { defineLaw } from '../../kernel/citation/index.ts';

export const TAX_COLLECTION = defineLaw({
  id: 'tax-collection',
  code: 'TAX_COLLECTION',
  title: '中华人民共和国税收征收管理法',
  short: '税收征收管理法',
  kind: 'law',
  versions: [{ id: '2015', adopted: '2015-04-24', from: '2015-04-24', articles: 94 }],
});
