// 《加快推进公共法律服务体系建设的意见》: centres, stations and lines of public legal service.
import { defineLaw } from '../../kernel/citation/index.ts';

export const PUBLIC_LEGAL_SERVICE = defineLaw({
  id: 'public-legal-service',
  code: 'PUBLIC_LEGAL_SERVICE',
  title: '中共中央办公厅、国务院办公厅关于加快推进公共法律服务体系建设的意见',
  short: '加快推进公共法律服务体系建设的意见',
  kind: 'normative-document',
  versions: [{ id: '2019', from: '2019-07-10', articles: null, note: '不分条', unsure: '条款待核' }],
});
