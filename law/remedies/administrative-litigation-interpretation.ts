// 《行政诉讼法解释》: how courts apply the law of administrative litigation.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ADLI = defineLaw({
  id: 'administrative-litigation-interpretation',
  code: 'ADLI',
  title: '最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释',
  short: '行政诉讼法解释',
  kind: 'judicial-interpretation',
  versions: [{ id: '2018', number: '法释〔2018〕1号', from: '2018-02-08', articles: 163 }],
});
