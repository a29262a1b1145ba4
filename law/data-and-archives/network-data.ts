// 《网络数据安全管理条例》: security of data processed over networks.
import { defineLaw } from '../../kernel/citation/index.ts';

export const NDR = defineLaw({
  id: 'network-data',
  code: 'NDR',
  title: '网络数据安全管理条例',
  short: '网络数据安全管理条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2024', number: '国务院令第790号', adopted: '2024-09-24', from: '2025-01-01', articles: 64 }],
});
