// 《宗教事务条例》: wording of art. 75 that some read as reconsideration first.
import { defineLaw } from '../../kernel/citation/index.ts';

export const RELIGION = defineLaw({
  id: 'religious-affairs',
  code: 'RELIGION',
  title: '宗教事务条例',
  short: '宗教事务条例',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2017',
      number: '国务院令第686号',
      adopted: '2017-08-26',
      from: '2018-02-01',
      articles: 77,
      unsure: '第七十五条是否属于复议前置待核',
    },
  ],
});
