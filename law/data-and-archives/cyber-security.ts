// 《网络安全法》: protection by level, and logs of six months.
import { defineLaw } from '../../kernel/citation/index.ts';

export const CSL = defineLaw({
  id: 'cyber-security',
  code: 'CSL',
  title: '中华人民共和国网络安全法',
  short: '网络安全法',
  kind: 'law',
  versions: [
    { id: '2016', adopted: '2016-11-07', from: '2017-06-01', until: '2025-12-31', articles: 79 },
    { id: '2025', adopted: '2025-10-28', from: '2026-01-01', articles: 81, note: '条文序号已调整' },
  ],
});
