// 《劳动争议调解仲裁法》: mediation and arbitration of labour disputes.
import { defineLaw } from '../../kernel/citation/index.ts';

export const LDMA = defineLaw({
  id: 'labour-disputes',
  code: 'LDMA',
  title: '中华人民共和国劳动争议调解仲裁法',
  short: '劳动争议调解仲裁法',
  kind: 'law',
  versions: [{ id: '2007', adopted: '2007-12-29', from: '2008-05-01', articles: 54 }],
});
