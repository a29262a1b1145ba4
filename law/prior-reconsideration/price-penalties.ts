// 《价格违法行为行政处罚规定》: price penalties go to reconsideration first (art. 20).
import { defineLaw } from '../../kernel/citation/index.ts';

export const PRICE_PENALTIES = defineLaw({
  id: 'price-penalties',
  code: 'PRICE_PENALTIES',
  title: '价格违法行为行政处罚规定',
  short: '价格违法行为行政处罚规定',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2010',
      number: '国务院令第585号',
      adopted: '2010-12-04',
      from: '2010-12-04',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
