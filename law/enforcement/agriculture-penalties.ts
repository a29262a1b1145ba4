// 《农业行政处罚程序规定》: penalty procedure of agriculture departments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const AGR_P = defineLaw({
  id: 'agriculture-penalties',
  code: 'AGR_P',
  title: '农业行政处罚程序规定',
  short: '农业行政处罚程序规定',
  kind: 'department-rule',
  versions: [
    {
      id: '2021',
      number: '农业农村部令2021年第4号',
      adopted: '2021-12-21',
      from: '2022-02-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
