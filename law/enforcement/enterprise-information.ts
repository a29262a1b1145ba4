// 《企业信息公示暂行条例》: what enterprises must make known about themselves.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ECIR = defineLaw({
  id: 'enterprise-information',
  code: 'ECIR',
  title: '企业信息公示暂行条例',
  short: '企业信息公示暂行条例',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2014',
      number: '国务院令第654号',
      adopted: '2014-08-07',
      from: '2014-10-01',
      until: '2024-04-30',
      articles: 25,
    },
    {
      id: '2024',
      number: '国务院令第777号',
      adopted: '2024-03-10',
      from: '2024-05-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
