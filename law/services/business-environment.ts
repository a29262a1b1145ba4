// 《优化营商环境条例》: what government owes to those who do business.
import { defineLaw } from '../../kernel/citation/index.ts';

export const OBE = defineLaw({
  id: 'business-environment',
  code: 'OBE',
  title: '优化营商环境条例',
  short: '优化营商环境条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2019', number: '国务院令第722号', adopted: '2019-10-22', from: '2020-01-01', articles: 72 }],
});
