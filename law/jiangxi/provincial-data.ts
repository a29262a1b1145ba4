// 《江西省数据应用条例》: the provincial data platform.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JXD = defineLaw({
  id: 'provincial-data',
  code: 'JXD',
  title: '江西省数据应用条例',
  short: '江西省数据应用条例',
  kind: 'provincial-regulation',
  versions: [{ id: '2023', from: '2024-03-01', articles: null, unsure: '条数待核' }],
});
