// 《人民调解工作若干规定》: the ministry rules on mediation that are older than the law.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PMR = defineLaw({
  id: 'peoples-mediation-rules',
  code: 'PMR',
  title: '人民调解工作若干规定',
  short: '人民调解工作若干规定',
  kind: 'department-rule',
  versions: [
    {
      id: '2002',
      number: '司法部令第75号',
      adopted: '2002-09-26',
      from: '2002-11-01',
      articles: null,
      unsure: '条数待核；早于人民调解法，与其不一致的不适用',
    },
  ],
});
