/** What the file of a filing (报送备案) holds: one document, sent to two receivers. */
import { choices, date, fields, longText, matter, text, yesNo } from '../../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

/** 备案材料，一件一报. */
export const packageParts = {
  report: '备案报告',
  text: '正式文本',
  explanation: '制定说明',
  bases: '制定依据',
  review: '合法性审核意见',
} as const;

export const filingFile = fields({
  document: matter('报备的文件', { refers: 'normative-documents' }),
  documentTitle: text('文件名称', { fills: { by: 'document', from: 'documentTitle' } }),
  documentNumber: text('文号', { fills: { by: 'document', from: 'documentNumber' } }),
  promulgatedOn: date('公布日期', {
    fills: { by: 'document', from: 'promulgatedOn' },
    hint: '报备期限自公布之日起算，不是签发之日',
  }),
  oneByOne: yesNo('一件一报'),
  parts: choices('报备材料', packageParts),
  cityOn: date('报送市人民政府日期'),
  congressOn: date('报送县人大常委会日期'),
  receivedBy: text('收件单位和收件人'),
  lacking: longText('要求补正的材料', { max: 2000 }),
  cityNumber: text('市人民政府备案登记号'),
  congressNumber: text('县人大常委会备案登记号'),
  question: longText('审查询问', { ...internal, max: 4000 }),
  reply: longText('答复', { ...internal, max: 10_000 }),
  order: longText('纠正意见', { max: 4000 }),
  corrected: longText('纠正结果', { max: 4000 }),
  lateWhy: longText('逾期的原因', { max: 1000 }),
});
export type FilingFile = typeof filingFile;
