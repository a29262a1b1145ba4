// 《江西省规范性文件备案办法》: documents are filed within thirty days.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JX119 = defineLaw({
  id: 'filing-of-documents',
  code: 'JX119',
  title: '江西省规范性文件备案办法',
  short: '江西省规范性文件备案办法',
  kind: 'provincial-rule',
  versions: [
    {
      id: '2003',
      number: '省政府令第119号',
      from: '2003-04-09',
      articles: null,
      unsure: '条数待核；是否已被新的行政规范性文件管理办法取代待核',
    },
  ],
});
