// 《公平竞争审查条例实施办法》: the checklist and steps of fair competition review.
import { defineLaw } from '../../kernel/citation/index.ts';

export const FCRI = defineLaw({
  id: 'fair-competition-review-measures',
  code: 'FCRI',
  title: '公平竞争审查条例实施办法',
  short: '公平竞争审查条例实施办法',
  kind: 'department-rule',
  versions: [
    { id: '2025', number: '国家市场监督管理总局令第99号', from: '2025-04-20', articles: null, unsure: '条数待核' },
  ],
});
