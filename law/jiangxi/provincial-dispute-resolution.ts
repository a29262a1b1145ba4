// 《江西省矛盾纠纷多元化解条例》: screening, reporting and sharing out of disputes.
import { defineLaw } from '../../kernel/citation/index.ts';

export const JXMD = defineLaw({
  id: 'provincial-dispute-resolution',
  code: 'JXMD',
  title: '江西省矛盾纠纷多元化解条例',
  short: '江西省矛盾纠纷多元化解条例',
  kind: 'provincial-regulation',
  versions: [{ id: '2021', adopted: '2021-06-02', from: '2021-07-01', articles: null, unsure: '条数待核' }],
});
