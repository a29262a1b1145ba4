// 《企业公示信息抽查暂行办法》: random checks of what enterprises publish.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ENTERPRISE_CHECKS = defineLaw({
  id: 'enterprise-information-checks',
  code: 'ENTERPRISE_CHECKS',
  title: '企业公示信息抽查暂行办法',
  short: '企业公示信息抽查暂行办法',
  kind: 'department-rule',
  versions: [
    {
      id: '2014',
      number: '国家工商行政管理总局令第67号',
      adopted: '2014-08-19',
      from: '2014-10-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
