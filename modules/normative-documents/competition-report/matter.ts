/** What the file of a report of violated competition standards (公平竞争审查举报) holds. The drafting unit takes no part in it: what it must know is in the letters to it. */
import {
  choice,
  choices,
  date,
  fields,
  files,
  longText,
  matter,
  office,
  parties,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { inquiry, internal, length, ofDocument, passing } from '../complaint.ts';
import { standards } from '../fair-competition/matter.ts';

const elsewhere = { onlyIf: { field: 'elsewhere', is: [true] } };

export const faults = { notReviewed: '没有经过公平竞争审查', ...standards } as const;
export const ways = {
  call: '电话',
  letter: '信箱、来信',
  mail: '电子邮件',
  visit: '当面',
  passed: '上级或者其他机关转来',
} as const;
export const issuedBy = {
  department: '县政府部门',
  township: '乡镇人民政府（街道办事处）',
  county: '县人民政府及其办公室',
  draft: '还没有出台',
  higher: '上级机关，或者法律、法规、规章',
  other: '其他单位',
} as const;
export const receivers = {
  city: '上一级市场监督管理部门',
  drafter: '起草单位',
  monopoly: '反垄断执法机构',
  other: '其他有关部门',
} as const;
export const remedies = {
  repealed: '废止或者停止执行',
  amended: '修改有关内容',
  reviewed: '补作公平竞争审查，符合标准',
  excepted: '补作审查，适用例外并确定期限',
} as const;

export const reportFile = fields({
  // 举报
  document: matter('有关的文件', { refers: 'normative-documents' }),
  measure: text('政策措施名称', { ...ofDocument('documentTitle'), hint: '文件、公告、合作协议、招标文件等的名称' }),
  measureNumber: text('文号', { ...ofDocument('documentNumber'), hint: '没有或者不知道的可以不填' }),
  maker: office('起草单位', { ...ofDocument('maker'), hint: '起草或者发布的单位' }),
  faults: choices('违反的标准', faults),
  facts: longText('事实和理由', {
    ...internal,
    max: length.study,
    hint: '写明哪一条、对谁有什么影响；举报人对内容的真实性负责',
  }),
  evidence: files('证据材料', { max: 20, hint: '文件截图、招标公告等，没有的可以不传' }),
  elsewhere: yesNo('已就同一事实向其他机关举报、申请行政复议或者提起诉讼'),
  elsewhereNote: text('向哪个机关、什么时间', { ...elsewhere, ...internal, max: 500 }),
  named: yesNo('实名举报', { hint: '实名的，告知核查结论；匿名的，同样核查，不告知' }),
  reporters: parties('举报人', {
    onlyIf: { field: 'named', is: [true] },
    hint: '依法保密，不提供给起草单位',
  }),
  receivedOn: date('收到日期'),
  way: choice('举报的方式', ways),
  // 审核
  issuedBy: choice('谁出台的', issuedBy),
  ...passing('补正', '转送', receivers),
  refusalWhy: longText('不予核查的理由', { max: length.reason }),
  review: matter('公平竞争审查', { refers: 'normative-documents/fair-competition' }),
  // 核查
  ...inquiry('起草单位'),
  extendWhy: longText('延长的理由', { ...internal, max: 1000 }),
  finding: longText('核查情况', { ...internal, max: length.study }),
  violated: choices('核查认定违反的标准', faults),
  demand: longText('整改要求', { max: length.letter, hint: '写给起草单位；不得写是谁举报的' }),
  rectifyBy: date('整改期限'),
  // 整改、告知
  rectification: longText('整改情况', { max: length.letter }),
  remedy: choice('整改结果', remedies),
  remedyNote: longText('复核意见', { max: length.reason }),
  escalationWhy: longText('提请约谈的理由', { ...internal, max: length.reason }),
  reply: longText('告知举报人的内容', { ...internal, max: length.letter }),
});
export type ReportFile = typeof reportFile;
