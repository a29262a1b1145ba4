// 《江西省行政执法证件管理办法》: certificates of enforcement officers.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JX_CERTIFICATES = defineLaw({
  id: 'provincial-enforcement-certificates',
  code: 'JX_CERTIFICATES',
  title: '江西省行政执法证件管理办法',
  short: '江西省行政执法证件管理办法',
  kind: 'provincial-rule',
  versions: [{ id: '2015', from: '2016-01-01', articles: null, unsure: '条数待核' }],
});
