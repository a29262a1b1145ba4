// 《公证法》: notaries, to whom a person may be referred.
import { defineLaw } from '../../kernel/citation/index.ts';

export const NOTARIES = defineLaw({
  id: 'notaries',
  code: 'NOTARIES',
  title: '中华人民共和国公证法',
  short: '公证法',
  kind: 'law',
  versions: [{ id: '2017', adopted: '2017-09-01', from: '2018-01-01', articles: 47 }],
});
