// 《民营经济促进法》: equal treatment and lawful enforcement for private business.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PEPL = defineLaw({
  id: 'private-economy',
  code: 'PEPL',
  title: '中华人民共和国民营经济促进法',
  short: '民营经济促进法',
  kind: 'law',
  versions: [{ id: '2025', adopted: '2025-04-30', from: '2025-05-20', articles: 78 }],
});
