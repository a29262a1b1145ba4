// 《公平竞争审查制度实施细则》: how measures were reviewed, and reports of them dealt with, before the regulation of 2024.
import { defineLaw } from '../../kernel/citation/index.ts';

export const FCRR = defineLaw({
  id: 'fair-competition-review-rules',
  code: 'FCRR',
  title: '公平竞争审查制度实施细则',
  short: '公平竞争审查制度实施细则',
  kind: 'department-rule',
  versions: [
    {
      id: '2021',
      number: '国市监反垄规〔2021〕2号',
      from: '2021-06-29',
      articles: null,
      unsure: '条数、条号待核；条例施行以后不再适用，废止文件待核',
    },
  ],
});
