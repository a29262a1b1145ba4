/** What the file of an oversight document (监督文书) holds. */
import {
  choice,
  date,
  fields,
  files,
  longText,
  matter,
  office,
  people,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { PIL, PREC } from '../../../law/index.ts';
import { adoptions, adviceTypes, objectionResults, rectifications } from './options.ts';

const internal = { secrecy: 'internal' } as const;

export const adviceFile = fields({
  receivedOn: date('收到（送达）之日', { hint: '以送达回证为准，不是函件的落款日期' }),
  letterOn: date('函件的落款日期'),
  issuer: text('发函机关'),
  letterNumber: text('文号'),
  adviceType: choice('种类', adviceTypes),
  subject: text('事由'),
  content: longText('建议的内容', { ...internal, max: 20_000 }),
  letterDue: date('函件要求的回复日期', { hint: '函件没有写明的，不填' }),
  urgent: yesNo('国家利益、社会公共利益的损害继续扩大，要求十五日内回复', {
    onlyIf: { field: 'adviceType', is: ['procPublicInterest'] },
    per: PIL.art(21),
  }),
  receipt: text('送达凭证', { hint: '送达回证编号、签收人' }),
  letter: files('建议书', internal),
  suit: matter('有关的诉讼', { refers: 'litigation' }),
  returnReason: longText('不属于本单位职责的理由', { max: 2000 }),
  properUnit: text('应当承办的单位'),
  unit: office('承办单位', { involves: true }),
  handlers: people('承办人', { assigns: 'handler' }),
  assignNote: longText('批办意见', { ...internal, max: 2000 }),
  objection: longText('异议的事实和理由', { ...internal, max: 8000, per: PREC.art(23) }),
  objectionResult: choice('复核结果', objectionResults),
  objectionNote: longText('复核的内容', { ...internal, max: 4000 }),
  withdrawnWhy: longText('撤回的情况', { max: 2000 }),
  measures: longText('整改措施和进展', { max: 8000 }),
  rectified: choice('整改情况', rectifications),
  rectifiedOn: date('整改完成之日', { onlyIf: { field: 'rectified', is: ['done'] } }),
  proof: text('整改的证据', { hint: '写明材料名称，并附卷；“已整改”应当有证据' }),
  proofFiles: files('整改材料', internal),
  adopted: choice('采纳情况', adoptions),
  adoptedWhy: longText('不采纳、部分采纳的理由', { max: 4000, onlyIf: { field: 'adopted', is: ['partly', 'not'] } }),
  reply: longText('回复的内容', { max: 20_000 }),
  reviewNote: longText('审核意见', { ...internal, max: 2000 }),
  dispatchedOn: date('回复送达（发出）之日'),
  replyReceipt: text('回复的送达凭证'),
  lateReason: longText('逾期的原因', { ...internal, max: 2000, hint: '逾期回复的才填写' }),
  issuerNote: longText('发函机关的意见', { max: 4000 }),
  escalatedTo: text('抄报的机关', { hint: '发函机关报告上级机关、党委、人大常委会等', per: PREC.art(25) }),
  suedOn: date('被提起公益诉讼之日'),
  followNote: longText('回头看的情况', { max: 4000 }),
});
export type AdviceFile = typeof adviceFile;
