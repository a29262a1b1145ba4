// 《军品出口管理条例》: decisions on military exports go to reconsideration first (art. 27).
import { defineLaw } from '../../kernel/citation/index.ts';

export const MILITARY_EXPORTS = defineLaw({
  id: 'military-exports',
  code: 'MILITARY_EXPORTS',
  title: '中华人民共和国军品出口管理条例',
  short: '军品出口管理条例',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '2002',
      number: '国务院、中央军委令第366号',
      adopted: '2002-10-15',
      from: '2002-11-15',
      articles: null,
      unsure: '条数待核',
    },
  ],
});
