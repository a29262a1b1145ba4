// 《行政强制法》: sealing, seizure, freezing and enforcement.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ACL = defineLaw({
  id: 'administrative-coercion',
  code: 'ACL',
  title: '中华人民共和国行政强制法',
  short: '行政强制法',
  kind: 'law',
  versions: [{ id: '2011', adopted: '2011-06-30', from: '2012-01-01', articles: 71 }],
});
