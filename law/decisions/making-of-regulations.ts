// 《行政法规制定程序条例》: how administrative regulations are made.
import { defineLaw } from '../../kernel/citation/index.ts';

export const REGULATION_MAKING = defineLaw({
  id: 'making-of-regulations',
  code: 'REGULATION_MAKING',
  title: '行政法规制定程序条例',
  short: '行政法规制定程序条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2017', number: '国务院令第694号', adopted: '2017-12-22', from: '2018-05-01', articles: 40 }],
});
