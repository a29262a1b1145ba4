// 《行政许可法》: how a licence is applied for, reviewed and granted.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ALIC = defineLaw({
  id: 'administrative-licence',
  code: 'ALIC',
  title: '中华人民共和国行政许可法',
  short: '行政许可法',
  kind: 'law',
  versions: [{ id: '2019', adopted: '2019-04-23', from: '2019-04-23', articles: 83 }],
});
