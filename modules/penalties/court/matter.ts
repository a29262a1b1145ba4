/** The file of an application to the court for enforcement (申请法院强制执行). Money is whole fen. */
import {
  choice,
  choices,
  date,
  fields,
  longText,
  matter,
  money,
  parties,
  people,
  text,
  type Values,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { ACL, ADLI, ADLL, APL } from '../../../law/index.ts';
import * as are from './options.ts';
import { expiryTip } from './tips.ts';

const internal = { secrecy: 'internal' } as const;
const notLitigated = { field: 'path', is: ['uncontested', 'reconsidered'] } as const;

const opening = {
  openedOn: date('核对日期'),
  case: matter('所属处罚案件', { refers: ['penalties', 'penalties/summary'], per: ACL.art(53) }),
  parties: parties('被执行人', { per: ACL.art(55, 1, 1) }),
  officers: people('承办人', { min: 1, assigns: 'officer' }),
  decisionNumber: text('处罚决定书文号'),
  servedOn: date('处罚决定送达日期', { per: ADLL.art(46) }),
  path: choice('复议、诉讼情况', are.paths),
  reconsiderationServedOn: date('复议决定书送达日期', {
    onlyIf: { field: 'path', is: ['reconsidered'] },
    per: ADLL.art(45),
  }),
  deferralUntil: date('批准延期、分期缴纳的期限届满日', { per: APL.art(72, 2) }),
  performanceUntil: date('裁判文书规定的履行期间最后一日', {
    onlyIf: { field: 'path', is: ['litigated'] },
    per: ADLI.art(153),
  }),
  judgment: text('生效裁判文书号', { onlyIf: { field: 'path', is: ['litigated'] } }),
  expiredOn: date('复议、起诉期限届满日', { onlyIf: notLitigated, tip: expiryTip, per: ACL.art(53) }),
  obligation: longText('没有履行的义务', { max: 2000, per: ACL.art(53) }),
  fineDue: money('没有缴纳的罚没款'),
  extraDue: money('加处罚款', { hint: '不超过罚款数额', per: ACL.art(45) }),
  ownPower: yesNo('法律规定由本机关自行强制执行', { per: ACL.art(13) }),
  realEstate: yesNo('执行对象是不动产', { per: ACL.art(54) }),
} as const;

const demand = {
  demandedOn: date('催告书送达日期', { per: ACL.art(54) }),
  demandNumber: text('案件中催告书的文号'),
  statement: longText('当事人收到催告书后的陈述、申辩', { max: 3000, per: ACL.art(36) }),
  adoption: choice('复核结论', are.adoptions, { per: ACL.art(36) }),
  adoptionReason: longText('复核的理由', { max: 2000, per: ACL.art(36) }),
} as const;

const application = {
  court: text('申请的人民法院', { per: ACL.art(54) }),
  courtPlace: choice('管辖', are.courtPlaces, { per: ACL.art(54) }),
  attachments: choices('提供的材料', are.attachments, { per: ACL.art(55, 1) }),
  object: longText('申请强制执行标的情况', { max: 2000, per: ACL.art(55, 1, 4) }),
  soundChecked: yesNo('已核对没有明显缺乏事实、法律依据或者其他明显违法的情形', { per: ADLI.art(161) }),
  lateReason: longText('逾期申请的正当理由', { max: 2000, per: ADLI.art(156) }),
} as const;

const ruling = {
  acceptedOn: date('受理日期', { per: ACL.art(56, 1) }),
  courtNumber: text('法院案号'),
  refusedOn: date('不予受理裁定送达日期', { per: ACL.art(56, 2) }),
  refusalReason: longText('不予受理的理由', { max: 2000 }),
  heardOn: date('法院听取意见日期', { per: ACL.art(58, 1) }),
  ruledOn: date('裁定日期', { per: ACL.art(57) }),
  againstOn: date('不予执行裁定送达日期', { per: ACL.art(58, 2) }),
  againstGround: choice('不予执行的理由', are.againstGrounds, { per: ADLI.art(161) }),
  reviewSoughtOn: date('申请复议日期', { per: ACL.art(58, 3) }),
  reviewReason: longText('申请复议的理由', { ...internal, max: 3000 }),
  reviewedOn: date('复议裁定日期'),
} as const;

const ending = {
  performedOn: date('履行日期'),
  recovered: money('执行到位（履行）金额'),
  enforcedOn: date('执行完毕日期'),
  terminatedOn: date('终结执行日期', { per: ACL.art(40) }),
  terminationGround: choice('终结的情形', are.terminationGrounds, { per: ACL.art(40) }),
  endNotes: longText('说明', { ...internal, max: 2000 }),
} as const;

export const courtFile = fields({ ...opening, ...demand, ...application, ...ruling, ...ending });
export type CourtFields = typeof courtFile;
export type CourtFile = Values<CourtFields>;
export type CourtView = View<CourtFields>;
