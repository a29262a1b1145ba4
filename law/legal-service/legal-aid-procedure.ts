// 《办理法律援助案件程序规定》: how an application for legal aid is handled.
import { defineLaw } from '../../kernel/citation/index.ts';

export const LAP = defineLaw({
  id: 'legal-aid-procedure',
  code: 'LAP',
  title: '办理法律援助案件程序规定',
  short: '办理法律援助案件程序规定',
  kind: 'department-rule',
  versions: [
    {
      id: '2012',
      number: '司法部令第124号',
      adopted: '2012-04-09',
      from: '2012-07-01',
      until: '2023-08-31',
      articles: null,
      unsure: '条数待核',
    },
    { id: '2023', number: '司法部令第148号', adopted: '2023-07-11', from: '2023-09-01', articles: 46 },
  ],
});
