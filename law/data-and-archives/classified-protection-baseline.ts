// 《网络安全等级保护基本要求》: what a system of each level must have.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GBT22239 = defineLaw({
  id: 'classified-protection-baseline',
  code: 'GBT22239',
  title: '信息安全技术 网络安全等级保护基本要求',
  short: '网络安全等级保护基本要求',
  kind: 'standard',
  versions: [{ id: '2019', number: 'GB/T 22239-2019', from: '2019-12-01', articles: null, note: '不分条' }],
});
