// 《信访工作条例》: how petitions are received, sorted and answered.
import { defineLaw } from '../../kernel/citation/index.ts';

export const XFR = defineLaw({
  id: 'petitions',
  code: 'XFR',
  title: '信访工作条例',
  short: '信访工作条例',
  kind: 'party-regulation',
  versions: [{ id: '2022', adopted: '2022-01-24', from: '2022-05-01', articles: 50 }],
});
