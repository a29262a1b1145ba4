// 《综治中心规范化建设的意见》: the centres under one roof that receive and share out disputes.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GOVERNANCE_CENTRES = defineLaw({
  id: 'governance-centres',
  code: 'GOVERNANCE_CENTRES',
  title: '关于加强社会治安综合治理中心规范化建设的意见',
  short: '综治中心规范化建设的意见',
  kind: 'normative-document',
  versions: [{ id: '2024', from: '2024-11-01', articles: null, note: '不分条', unsure: '印发日期待核' }],
});
