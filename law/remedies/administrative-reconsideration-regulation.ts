// 《行政复议法实施条例》: the details of reconsideration.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ARIR = defineLaw({
  id: 'administrative-reconsideration-regulation',
  code: 'ARIR',
  title: '中华人民共和国行政复议法实施条例',
  short: '行政复议法实施条例',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2007',
      number: '国务院令第499号',
      adopted: '2007-05-29',
      from: '2007-08-01',
      until: '2026-06-30',
      articles: 66,
      note: '2024年1月1日起与行政复议法不一致的，适用行政复议法',
    },
    { id: '2026', number: '国务院令第836号', adopted: '2026-04-29', from: '2026-07-01', articles: 77 },
  ],
});
