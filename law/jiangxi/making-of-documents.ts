// 《江西省行政机关规范性文件制定程序规定》: how normative documents are made in the province.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JX128 = defineLaw({
  id: 'making-of-documents',
  code: 'JX128',
  title: '江西省行政机关规范性文件制定程序规定',
  short: '江西省行政机关规范性文件制定程序规定',
  kind: 'provincial-rule',
  versions: [
    {
      id: '2004',
      number: '省政府令第128号',
      from: '2004-06-01',
      articles: null,
      unsure: '条数待核；是否已被新的行政规范性文件管理办法取代待核',
    },
  ],
});
