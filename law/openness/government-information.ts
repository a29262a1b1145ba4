// 《政府信息公开条例》: what government must publish, and what anyone may ask for.
import { defineLaw } from '../../kernel/citation/index.ts';

export const OGI = defineLaw({
  id: 'government-information',
  code: 'OGI',
  title: '中华人民共和国政府信息公开条例',
  short: '政府信息公开条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2019', number: '国务院令第711号', adopted: '2019-04-03', from: '2019-05-15', articles: 56 }],
});
