// 《保守国家秘密法》: what must not enter this system at all.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SECRETS = defineLaw({
  id: 'state-secrets',
  code: 'SECRETS',
  title: '中华人民共和国保守国家秘密法',
  short: '保守国家秘密法',
  kind: 'law',
  versions: [
    { id: '2010', adopted: '2010-04-29', from: '2010-10-01', until: '2024-04-30', articles: 53 },
    { id: '2024', adopted: '2024-02-27', from: '2024-05-01', articles: 65 },
  ],
});
