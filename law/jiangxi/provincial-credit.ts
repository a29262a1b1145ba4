// 《江西省社会信用条例》: public credit information in the province.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JXC = defineLaw({
  id: 'provincial-credit',
  code: 'JXC',
  title: '江西省社会信用条例',
  short: '江西省社会信用条例',
  kind: 'provincial-regulation',
  versions: [{ id: '2021', adopted: '2021-11-19', from: '2022-03-01', articles: null, unsure: '条数待核' }],
});
