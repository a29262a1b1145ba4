// 《罚款决定与罚款收缴分离实施办法》: who decides a fine does not collect it.
import { defineLaw } from '../../kernel/citation/index.ts';

export const FINE_COLLECTION = defineLaw({
  id: 'collection-of-fines',
  code: 'FINE_COLLECTION',
  title: '罚款决定与罚款收缴分离实施办法',
  short: '罚款决定与罚款收缴分离实施办法',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '1997',
      number: '国务院令第235号',
      adopted: '1997-11-17',
      from: '1998-01-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
