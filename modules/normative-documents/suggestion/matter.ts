/** What the file of a suggestion for review (审查建议) holds: which document and clause, why, by whom, what came of it. The making organ takes no part in it, so that it never reads who wrote. */
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
} from '../../../kernel/procedure/index.ts';
import { inquiry, internal, length, ofDocument, passing } from '../complaint.ts';
import { makerKinds } from '../rules.ts';

export const grounds = {
  conflict: '与法律、法规、规章或者上级文件相抵触',
  authority: '超越制定机关的职权',
  rights: '没有依据减损权利或者增加义务',
  reserved: '设定许可、处罚、强制、收费等应当由法律、法规规定的事项',
  inconsistent: '与其他文件不一致',
  process: '制定程序违法，或者没有公布',
  improper: '内容明显不适当',
} as const;
export const ways = { letter: '信函', visit: '当面', mail: '电子邮件', passed: '其他机关转来' } as const;
export const receivers = {
  congress: '县人大常委会',
  city: '市人民政府',
  superior: '上级主管部门',
  other: '其他有权机关',
} as const;
export const refusals = {
  notNormative: '不是行政规范性文件',
  individual: '实际上是对具体行政行为不服',
  over: '文件已经失效或者废止',
  repeated: '已经答复，没有新的事实和理由',
  anonymous: '没有署名，无法答复',
  incomplete: '没有按期补充，无法确定文件或者理由',
} as const;
export const conclusions = {
  noProblem: '没有发现应当纠正的问题',
  problem: '存在应当纠正的问题',
  advice: '不抵触上位法，建议制定机关改进',
} as const;

export const suggestionFile = fields({
  // 提出
  document: matter('建议审查的文件', { refers: 'normative-documents' }),
  documentTitle: text('文件名称', { ...ofDocument('documentTitle'), hint: '写全称，如“某县停车管理办法”' }),
  documentNumber: text('文号', { ...ofDocument('documentNumber'), hint: '如“某府规〔2026〕1号”；不知道的可以不填' }),
  maker: office('制定机关', { ...ofDocument('maker'), hint: '文件落款的单位' }),
  clauses: text('涉及的条款', { max: 500, hint: '如“第五条第二款”；对整件文件的建议写“全文”' }),
  grounds: choices('认为存在的问题', grounds),
  reasons: longText('理由', {
    ...internal,
    max: length.study,
    hint: '写明哪一条与哪部法律、法规、规章的哪一条不一致，或者为什么不适当；不必写个人信息',
  }),
  attachments: files('有关材料', { max: 20, hint: '没有的可以不传' }),
  proposers: parties('提出建议的公民、单位', { hint: '只用于核实和书面答复，不公开，也不提供给制定机关' }),
  receivedOn: date('收到日期'),
  way: choice('收到的方式', ways),
  // 受理
  makerKind: choice('制定机关类别', makerKinds),
  ...passing('补充', '移送', receivers),
  refusal: choice('不予受理的情形', refusals),
  refusalWhy: longText('不予受理的理由', { max: length.reason }),
  // 研究
  question: longText('请制定机关说明的问题', { max: length.letter, hint: '只写条款和问题，不得写是谁提出的' }),
  ...inquiry('制定机关'),
  finding: longText('研究情况', { ...internal, max: length.study }),
  conclusion: choice('研究结论', conclusions),
  review: matter('备案审查', {
    refers: 'normative-documents/filing-review',
    hint: '由本建议启动或者正在进行的备案审查',
  }),
  // 答复、公开
  reply: longText('答复', { ...internal, max: length.study }),
  summary: longText('公布的处理情况', { max: length.letter, hint: '写问题、结论和理由；不写提出人的姓名等个人信息' }),
  corrected: longText('纠正的结果', { max: length.reason }),
});
export type SuggestionFile = typeof suggestionFile;
