// 《民事诉讼法解释》: what courts ask of an application for judicial confirmation.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CPI = defineLaw({
  id: 'civil-procedure-interpretation',
  code: 'CPI',
  title: '最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释',
  short: '民事诉讼法解释',
  kind: 'judicial-interpretation',
  versions: [{ id: '2022', number: '法释〔2022〕11号', adopted: '2022-03-22', from: '2022-04-10', articles: 550 }],
});
