// 《互联网内容无障碍可访问性技术要求与测试方法》: how accessible a page must be.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GBT37668 = defineLaw({
  id: 'accessible-content',
  code: 'GBT37668',
  title: '信息技术 互联网内容无障碍可访问性技术要求与测试方法',
  short: '互联网内容无障碍可访问性技术要求与测试方法',
  kind: 'standard',
  versions: [{ id: '2019', number: 'GB/T 37668-2019', from: '2020-03-01', articles: null, note: '不分条' }],
});
