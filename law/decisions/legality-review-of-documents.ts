// 《行政规范性文件合法性审核机制的指导意见》: legality review of normative documents in five to fifteen working days.
import { defineLaw } from '../../kernel/citation/index.ts';

export const GB115 = defineLaw({
  id: 'legality-review-of-documents',
  code: 'GB115',
  title: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
  short: '行政规范性文件合法性审核机制的指导意见',
  kind: 'normative-document',
  versions: [{ id: '2018', number: '国办发〔2018〕115号', from: '2018-12-04', articles: null, note: '不分条' }],
});
