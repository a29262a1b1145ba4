// 《乡村“法律明白人”培养工作规范（试行）》: how villagers who know the law are chosen and trained.
import { defineLaw } from '../../kernel/citation/index.ts';

export const LLV = defineLaw({
  id: 'rural-legal-guides',
  code: 'LLV',
  title: '乡村“法律明白人”培养工作规范（试行）',
  short: '乡村“法律明白人”培养工作规范（试行）',
  kind: 'normative-document',
  versions: [{ id: '2021', from: '2021-11-08', articles: null, unsure: '条款和2025年后是否更新待核' }],
});
