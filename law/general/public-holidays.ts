// 《全国年节及纪念日放假办法》: the statutory days off on which limits do not end.
import { defineLaw } from '../../kernel/citation/index.ts';

export const HOLIDAYS = defineLaw({
  id: 'public-holidays',
  code: 'HOLIDAYS',
  title: '全国年节及纪念日放假办法',
  short: '全国年节及纪念日放假办法',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2013',
      number: '国务院令第644号',
      adopted: '2013-12-11',
      from: '2014-01-01',
      until: '2024-12-31',
      articles: 7,
    },
    {
      id: '2024',
      number: '国务院令第795号',
      adopted: '2024-11-10',
      from: '2025-01-01',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
