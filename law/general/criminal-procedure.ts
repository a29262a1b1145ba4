// 《刑事诉讼法》: when a defendant must have a defender or a duty lawyer.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CRPL = defineLaw({
  id: 'criminal-procedure',
  code: 'CRPL',
  title: '中华人民共和国刑事诉讼法',
  short: '刑事诉讼法',
  kind: 'law',
  versions: [{ id: '2018', adopted: '2018-10-26', from: '2018-10-26', articles: 308 }],
});
