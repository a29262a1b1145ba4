// 《法治政府建设实施纲要（2021－2025年）》: the five-year outline of rule-of-law government.
import { defineLaw } from '../../kernel/citation/index.ts';

export const OUTLINE = defineLaw({
  id: 'rule-of-law-outline',
  code: 'OUTLINE',
  title: '法治政府建设实施纲要（2021－2025年）',
  short: '法治政府建设实施纲要（2021－2025年）',
  kind: 'normative-document',
  versions: [
    {
      id: '2021',
      from: '2021-01-01',
      until: '2025-12-31',
      articles: null,
      note: '不分条',
      unsure: '2026年起的接续文件待核',
    },
  ],
});
