// 《行政规范性文件制定和监督管理的通知》: how normative documents are made and supervised.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GB37 = defineLaw({
  id: 'normative-documents',
  code: 'GB37',
  title: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
  short: '行政规范性文件制定和监督管理的通知',
  kind: 'normative-document',
  versions: [{ id: '2018', number: '国办发〔2018〕37号', from: '2018-05-16', articles: null, note: '不分条' }],
});
