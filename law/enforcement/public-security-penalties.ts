// 《治安管理处罚法》: public-security penalties, whose records are sealed since 2026.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PSAPL = defineLaw({
  id: 'public-security-penalties',
  code: 'PSAPL',
  title: '中华人民共和国治安管理处罚法',
  short: '治安管理处罚法',
  kind: 'law',
  versions: [
    { id: '2012', adopted: '2012-10-26', from: '2013-01-01', until: '2025-12-31', articles: 119 },
    { id: '2025', adopted: '2025-06-27', from: '2026-01-01', articles: 144 },
  ],
});
