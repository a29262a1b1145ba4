// 《安全电子签章密码技术规范》: the seal on an electronic paper.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GBT38540 = defineLaw({
  id: 'electronic-seals',
  code: 'GBT38540',
  title: '信息安全技术 安全电子签章密码技术规范',
  short: '安全电子签章密码技术规范',
  kind: 'standard',
  versions: [{ id: '2020', number: 'GB/T 38540-2020', from: '2020-10-01', articles: null, note: '不分条' }],
});
