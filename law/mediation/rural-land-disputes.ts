// 《农村土地承包经营纠纷调解仲裁法》: mediation and arbitration over contracted rural land.
import { defineLaw } from '../../kernel/citation/index.ts';

export const RURAL_LAND = defineLaw({
  id: 'rural-land-disputes',
  code: 'RURAL_LAND',
  title: '中华人民共和国农村土地承包经营纠纷调解仲裁法',
  short: '农村土地承包经营纠纷调解仲裁法',
  kind: 'law',
  versions: [{ id: '2009', adopted: '2009-06-27', from: '2010-01-01', articles: 53 }],
});
