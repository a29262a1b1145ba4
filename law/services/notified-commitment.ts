// 《全面推行告知承诺制的指导意见》: a signed commitment in place of a proof.
import { defineLaw } from '../../kernel/citation/index.ts';

export const COMMITMENT = defineLaw({
  id: 'notified-commitment',
  code: 'COMMITMENT',
  title: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见',
  short: '全面推行告知承诺制的指导意见',
  kind: 'normative-document',
  versions: [{ id: '2020', number: '国办发〔2020〕42号', from: '2020-10-27', articles: null, note: '不分条' }],
});
