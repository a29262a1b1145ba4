// 《信息系统密码应用基本要求》: where a system must use approved cryptography.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GBT39786 = defineLaw({
  id: 'cryptography-baseline',
  code: 'GBT39786',
  title: '信息安全技术 信息系统密码应用基本要求',
  short: '信息系统密码应用基本要求',
  kind: 'standard',
  versions: [{ id: '2021', number: 'GB/T 39786-2021', from: '2021-10-01', articles: null, note: '不分条' }],
});
