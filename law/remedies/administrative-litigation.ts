// 《行政诉讼法》: suits against administrative acts.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ADLL = defineLaw({
  id: 'administrative-litigation',
  code: 'ADLL',
  title: '中华人民共和国行政诉讼法',
  short: '行政诉讼法',
  kind: 'law',
  versions: [{ id: '2017', adopted: '2017-06-27', from: '2017-07-01', articles: 103 }],
});
