// 《反垄断法》: decisions on concentrations go to reconsideration first (art. 65).
import { defineLaw } from '../../kernel/citation/index.ts';

export const ANTIMONOPOLY = defineLaw({
  id: 'anti-monopoly',
  code: 'ANTIMONOPOLY',
  title: '中华人民共和国反垄断法',
  short: '反垄断法',
  kind: 'law',
  versions: [{ id: '2022', adopted: '2022-06-24', from: '2022-08-01', articles: 70 }],
});
