// 《档案法实施条例》: the details of archives, and transfer at ten years.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ARCI = defineLaw({
  id: 'archives-regulation',
  code: 'ARCI',
  title: '中华人民共和国档案法实施条例',
  short: '档案法实施条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2024', number: '国务院令第772号', adopted: '2024-01-12', from: '2024-03-01', articles: 52 }],
});
