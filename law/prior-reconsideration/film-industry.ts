// 《电影产业促进法》: decisions of the national film authority go to reconsideration first (art. 58).
import { defineLaw } from '../../kernel/citation/index.ts';

export const FILM = defineLaw({
  id: 'film-industry',
  code: 'FILM',
  title: '中华人民共和国电影产业促进法',
  short: '电影产业促进法',
  kind: 'law',
  versions: [{ id: '2016', adopted: '2016-11-07', from: '2017-03-01', articles: 60 }],
});
