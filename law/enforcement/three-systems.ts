// 《全面推行行政执法三项制度的指导意见》: publicity, whole-process recording and legality review of enforcement.
import { defineLaw } from '../../kernel/citation/index.ts';

export const DOC118 = defineLaw({
  id: 'three-systems',
  code: 'DOC118',
  title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  short: '全面推行行政执法三项制度的指导意见',
  kind: 'normative-document',
  numbering: 'items',
  versions: [
    { id: '2018', number: '国办发〔2018〕118号', from: '2018-12-05', articles: 23, note: '以（一）至（二十三）项编号' },
  ],
});
