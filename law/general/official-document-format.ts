// 《党政机关公文格式》: the page of an official paper.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GBT9704 = defineLaw({
  id: 'official-document-format',
  code: 'GBT9704',
  title: '党政机关公文格式',
  short: '党政机关公文格式',
  kind: 'standard',
  versions: [{ id: '2012', number: 'GB/T 9704-2012', from: '2012-07-01', articles: null, note: '不分条' }],
});
