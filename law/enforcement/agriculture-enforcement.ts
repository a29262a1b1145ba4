// 《农业综合行政执法管理办法》: how agricultural enforcement teams are run.
import { defineLaw } from '../../kernel/citation/index.ts';

export const AGR_ENFORCEMENT = defineLaw({
  id: 'agriculture-enforcement',
  code: 'AGR_ENFORCEMENT',
  title: '农业综合行政执法管理办法',
  short: '农业综合行政执法管理办法',
  kind: 'department-rule',
  versions: [
    {
      id: '2022',
      number: '农业农村部令2022年第9号',
      adopted: '2022-11-22',
      from: '2023-01-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
