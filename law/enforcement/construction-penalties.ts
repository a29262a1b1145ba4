// 《住房和城乡建设行政处罚程序规定》: penalty procedure of housing and construction departments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const HUD_P = defineLaw({
  id: 'construction-penalties',
  code: 'HUD_P',
  title: '住房和城乡建设行政处罚程序规定',
  short: '住房和城乡建设行政处罚程序规定',
  kind: 'department-rule',
  versions: [
    {
      id: '2022',
      number: '住房和城乡建设部令第55号',
      adopted: '2022-03-10',
      from: '2022-05-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
