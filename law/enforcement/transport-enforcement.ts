// 《交通运输行政执法程序规定》: enforcement procedure of transport departments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const TRA_P = defineLaw({
  id: 'transport-enforcement',
  code: 'TRA_P',
  title: '交通运输行政执法程序规定',
  short: '交通运输行政执法程序规定',
  kind: 'department-rule',
  versions: [
    {
      id: '2021',
      number: '交通运输部令2021年第6号',
      adopted: '2021-06-30',
      from: '2021-07-15',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
