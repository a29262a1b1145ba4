// 《保障中小企业款项支付条例》: when government and large firms must pay small ones.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SME = defineLaw({
  id: 'payments-to-small-business',
  code: 'SME',
  title: '保障中小企业款项支付条例',
  short: '保障中小企业款项支付条例',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2020',
      number: '国务院令第728号',
      adopted: '2020-07-05',
      from: '2020-09-01',
      until: '2025-05-31',
      articles: 29,
    },
    { id: '2025', number: '国务院令第802号', adopted: '2025-03-17', from: '2025-06-01', articles: 37 },
  ],
});
