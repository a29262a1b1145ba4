// 《生态环境行政处罚办法》: penalty procedure of ecology departments.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ECOLOGY_P = defineLaw({
  id: 'ecology-penalties',
  code: 'ECOLOGY_P',
  title: '生态环境行政处罚办法',
  short: '生态环境行政处罚办法',
  kind: 'department-rule',
  versions: [
    {
      id: '2023',
      number: '生态环境部令第30号',
      adopted: '2023-05-08',
      from: '2023-07-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
