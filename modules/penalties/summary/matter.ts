/** The file of an on-the-spot penalty (当场处罚), in the order in which the officers fill it in the street. Money is whole fen. */
import {
  choice,
  date,
  fields,
  files,
  integer,
  longText,
  matter,
  money,
  office,
  parties,
  people,
  text,
  type Values,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { APL } from '../../../law/index.ts';
import { enforcementCertificate } from '../actors.ts';
import { sectors } from '../cause/index.ts';
import * as are from './options.ts';
import { fineTip, paymentTip } from './tips.ts';

const internal = { secrecy: 'internal' } as const;
const fined = { field: 'kind', is: ['fine', 'both'] } as const;

const found = {
  foundOn: date('发现日期'),
  actOn: date('违法行为发生（终了）日期', { per: APL.art(36) }),
  parties: parties('当事人', { max: 1, hint: '个体工商户写字号和经营者', per: APL.art(52, 2) }),
  age: choice('当事人年龄', are.ages, { per: APL.art(30) }),
  territory: office('违法行为发生地', { territory: true, hint: '乡镇、街道', per: APL.art(22) }),
  place: text('地点', { capture: 'place', per: APL.art(52, 2) }),
  officers: people('执法人员', {
    min: 2,
    certified: enforcementCertificate,
    assigns: 'officer',
    hint: '不少于两人，均持有效执法证；辅助人员不计入',
    per: APL.art(42, 1),
  }),
  power: matter('执法职权', { refers: 'enforcement-teams/power', per: APL.art(17) }),
  cause: matter('案由', { refers: 'penalties/cause', hint: '从案由库选择已公布施行的案由', per: APL.art(34) }),
  causeName: text('案由名称', { fills: { by: 'cause', from: 'name' } }),
  sector: choice('执法领域', sectors, { fills: { by: 'cause', from: 'sector' } }),
  violated: longText('违反的条款', { max: 2000, fills: { by: 'cause', from: 'prohibitionBasis' } }),
  basis: longText('处罚的依据', { max: 2000, fills: { by: 'cause', from: 'penaltyBasis' }, per: APL.art(52, 2) }),
  facts: longText('违法事实', { max: 3000, hint: '时间、地点、行为、情节', per: APL.art(52, 2) }),
  benchmarkOn: date('裁量基准公布日期', { fills: { by: 'cause', from: 'publishedOn' }, per: APL.art(34) }),
  photos: files('现场照片、音像', { capture: 'photo', per: APL.art(47) }),
  evidence: longText('证据', { max: 2000, hint: '一行一项', per: APL.art(51) }),
  identityShown: yesNo('已出示执法证件', { per: APL.art(52, 1) }),
  rightsTold: yesNo('已当场告知拟处罚内容及事实、理由、依据和陈述、申辩的权利', { per: APL.art(44) }),
  proposedKind: choice('拟给予的处罚', are.spotKinds, { per: APL.art(51) }),
  baseValue: money('罚款计算基数的数额', { hint: '罚款按违法所得、货值金额等的倍数（比例）计算时填写；没有的填0' }),
  proposedFine: money('拟罚款', {
    min: 1,
    onlyIf: { field: 'proposedKind', is: ['fine', 'both'] },
    tip: fineTip,
    per: APL.art(51),
  }),
} as const;

const heard = {
  statement: choice('陈述、申辩', are.statements, { per: APL.art(45, 1) }),
  statementNotes: longText('陈述、申辩的内容', {
    max: 3000,
    onlyIf: { field: 'statement', is: ['made'] },
    per: APL.art(45, 1),
  }),
  adoption: choice('复核结论', are.adoptions, { onlyIf: { field: 'statement', is: ['made'] }, per: APL.art(45, 1) }),
  adoptionReason: longText('复核的理由', { max: 2000, onlyIf: { field: 'statement', is: ['made'] } }),
  dismissReason: longText('违法事实不能成立的理由', { max: 2000, per: APL.art(57) }),
  turnReason: choice('转普通程序的情形', are.turnReasons),
  turnNotes: longText('转普通程序的说明', { ...internal, max: 2000 }),
} as const;

const decided = {
  decidedOn: date('决定日期'),
  kind: choice('处罚种类', are.spotKinds, { per: APL.art(51) }),
  fine: money('罚款', { min: 1, onlyIf: fined, tip: fineTip, per: APL.art(51) }),
  extraStated: yesNo('决定书写明逾期每日按百分之三加处罚款', { onlyIf: fined, per: APL.art(72, 1, 1) }),
  correction: text('责令改正的内容', { hint: '改正什么、何时改正；已当场改正的写明', per: APL.art(28, 1) }),
  receipt: choice('签收', are.receipts, { per: APL.art(52, 1) }),
  signature: files('当事人签名', {
    capture: 'signature',
    onlyIf: { field: 'receipt', is: ['signed'] },
    per: APL.art(52, 1),
  }),
  refusalNote: text('拒绝签收的情况', {
    ...internal,
    onlyIf: { field: 'receipt', is: ['refused'] },
    per: APL.art(52, 1),
  }),
  officersSigned: yesNo('两名执法人员均已在决定书上签名', { per: APL.art(52, 2) }),
  secrecyGround: choice('公开', are.secrecyGrounds, { per: APL.art(50) }),
} as const;

const paid = {
  collectedOn: date('当场收缴日期'),
  collectGround: choice('当场收缴的情形', are.collectGrounds, { per: APL.art(68) }),
  collectReason: text('事后难以执行（缴款确有困难）的具体情况', {
    ...internal,
    onlyIf: { field: 'collectGround', is: ['hardLater', 'remote'] },
  }),
  askedByParty: yesNo('由当事人提出', { onlyIf: { field: 'collectGround', is: ['remote'] }, per: APL.art(69) }),
  onWater: yesNo('在水上收缴', { per: APL.art(71) }),
  ticket: text('财政部门统一制发的专用票据号码', { ...internal, per: APL.art(70) }),
  landedOn: date('抵岸日期', { per: APL.art(71) }),
  handedInOn: date('交至行政机关日期', { per: APL.art(71) }),
  bankedOn: date('缴付银行日期', { per: APL.art(71) }),
  paidOn: date('缴款日期', { per: APL.art(67, 3) }),
  paid: money('缴纳罚款', { tip: paymentTip }),
  paidExtra: money('缴纳加处罚款', { hint: '逾期缴纳的填写', per: APL.art(72, 1, 1) }),
  excludedDays: integer('复议、诉讼期间（日）', { max: 3650, hint: '加处罚款在此期间不予计算', per: APL.art(73, 3) }),
  voucher: text('缴款凭证号码', internal),
} as const;

const ended = {
  filedOn: date('报备日期', { per: APL.art(52, 3) }),
  filingNotes: text('备案说明', internal),
  overturnedOn: date('变更、撤销、确认违法日期'),
  overturn: choice('变更、撤销的结果', are.overturns, { per: APL.art(48, 2) }),
  overturnDocument: text('复议决定、裁判文书号'),
  archiveNumber: text('档号'),
  unpaidReason: longText('没有缴清即归档的原因', {
    ...internal,
    max: 1000,
    hint: '如：申请法院强制执行已终结，写明文书号',
  }),
} as const;

export const summaryFile = fields({ ...found, ...heard, ...decided, ...paid, ...ended });
export type SummaryFields = typeof summaryFile;
export type SummaryFile = Values<SummaryFields>;
export type SummaryView = View<SummaryFields>;
