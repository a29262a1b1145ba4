// 《无障碍环境建设法》: sites that everyone can use.
import { defineLaw } from '../../kernel/citation/index.ts';

export const BARRIER_FREE = defineLaw({
  id: 'barrier-free',
  code: 'BARRIER_FREE',
  title: '中华人民共和国无障碍环境建设法',
  short: '无障碍环境建设法',
  kind: 'law',
  versions: [{ id: '2023', adopted: '2023-06-28', from: '2023-09-01', articles: 72 }],
});
