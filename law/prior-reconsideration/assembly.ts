// 《集会游行示威法》: the three-day track of review before an assembly (art. 13).
import { defineLaw } from '../../kernel/citation/index.ts';

export const ASSEMBLY = defineLaw({
  id: 'assembly',
  code: 'ASSEMBLY',
  title: '中华人民共和国集会游行示威法',
  short: '集会游行示威法',
  kind: 'law',
  versions: [{ id: '2009', adopted: '2009-08-27', from: '2009-08-27', articles: 36 }],
});
