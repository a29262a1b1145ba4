// 《个人信息保护法》: what may be done with what is known of a person.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PIPL = defineLaw({
  id: 'personal-information',
  code: 'PIPL',
  title: '中华人民共和国个人信息保护法',
  short: '个人信息保护法',
  kind: 'law',
  versions: [{ id: '2021', adopted: '2021-08-20', from: '2021-11-01', articles: 74 }],
});
