// 《公平竞争审查条例》: no measure on business without review of its effect on competition.
import { defineLaw } from '../../kernel/citation/index.ts';

export const FCR = defineLaw({
  id: 'fair-competition-review',
  code: 'FCR',
  title: '公平竞争审查条例',
  short: '公平竞争审查条例',
  kind: 'administrative-regulation',
  versions: [{ id: '2024', number: '国务院令第783号', adopted: '2024-06-06', from: '2024-08-01', articles: 27 }],
});
