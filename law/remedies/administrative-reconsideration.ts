// 《行政复议法》: review of an administrative act by the government above it.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ARL = defineLaw({
  id: 'administrative-reconsideration',
  code: 'ARL',
  title: '中华人民共和国行政复议法',
  short: '行政复议法',
  kind: 'law',
  versions: [
    { id: '2017', adopted: '2017-09-01', from: '2018-01-01', until: '2023-12-31', articles: 43 },
    { id: '2023', number: '主席令第九号', adopted: '2023-09-01', from: '2024-01-01', articles: 90 },
  ],
});
