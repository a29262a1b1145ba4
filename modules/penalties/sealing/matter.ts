/** The file of a sealing or seizure (查封、扣押), in the order in which it is filled. Money is whole fen. */
import {
  address,
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
import { ACL, DOC118 } from '../../../law/index.ts';
import { enforcementCertificate } from '../actors.ts';
import * as are from './options.ts';

const internal = { secrecy: 'internal' } as const;

const asked = {
  requestedOn: date('报告日期'),
  case: matter('所属案件', { refers: 'penalties', per: ACL.art(23, 1) }),
  parties: parties('当事人', { per: ACL.art(24, 2, 1) }),
  territory: office('所在乡镇（街道）', { territory: true }),
  place: address('查封、扣押的地点', { max: 200 }),
  officers: people('实施的执法人员', {
    min: 2,
    certified: enforcementCertificate,
    assigns: 'officer',
    hint: '不少于两人；行政强制措施权不得委托，由具备资格的执法人员实施',
    per: ACL.art(18, undefined, 2),
  }),
  power: matter('执法职权', {
    refers: 'enforcement-teams/power',
    hint: '须包括行政强制措施',
    per: ACL.art(17, 1),
  }),
  measure: choice('强制措施', are.measures, { per: ACL.art(9) }),
  basisKind: choice('依据的种类', are.bases, { per: ACL.art(10) }),
  basis: longText('法律依据', { max: 1000, hint: '写到条、款、项', per: ACL.art(24, 2, 2) }),
  reason: longText('理由', { max: 3000, hint: '违法事实和采取措施的必要', per: ACL.art(24, 2, 2) }),
  milder: longText('不采取措施不能达到目的的说明', {
    max: 2000,
    hint: '采用非强制手段可以达到目的的，不得采取',
    per: ACL.art(5),
  }),
  goods: longText('财物（场所、设施）清单', {
    max: 5000,
    hint: '一行一项：名称、规格、数量、单位',
    per: ACL.art(24, 2, 3),
  }),
  related: yesNo('均与违法行为有关', { per: ACL.art(23, 1) }),
  necessities: yesNo('含公民个人及其所扶养家属的生活必需品', { per: ACL.art(23, 1) }),
  sealedElsewhere: yesNo('已被其他国家机关依法查封', { per: ACL.art(23, 2) }),
  refusal: longText('不批准的理由', { ...internal, max: 1000 }),
} as const;

const served = {
  servedOn: date('实施并交付日期', { per: ACL.art(24, 1) }),
  servedAt: text('实施时间', { max: 5, hint: '如14:30；紧急实施的，二十四小时自此起算' }),
  urgency: longText('情况紧急的说明', { max: 1000, per: ACL.art(19) }),
  presence: choice('通知当事人到场', are.presences, { per: ACL.art(18, undefined, 4) }),
  witness: text('见证人', {
    ...internal,
    onlyIf: { field: 'presence', is: ['absent'] },
    per: ACL.art(18, undefined, 9),
  }),
  identityShown: yesNo('已出示执法身份证件', { per: ACL.art(18, undefined, 3) }),
  rightsTold: yesNo('已当场告知理由、依据、权利和救济途径', { per: ACL.art(18, undefined, 5) }),
  statement: longText('当事人的陈述和申辩', { max: 3000, hint: '没有的写“无”', per: ACL.art(18, undefined, 6) }),
  signed: choice('现场笔录签名', are.signatures, { per: ACL.art(18, undefined, 8) }),
  signature: files('签名', { capture: 'signature', onlyIf: { field: 'signed', is: ['signed', 'witnessed'] } }),
  delivered: yesNo('已当场交付决定书和清单（一式二份）', { per: ACL.art(24, 1) }),
  keeper: choice('保管', are.keepers, { per: ACL.art(26) }),
  keeperName: text('保管人', internal),
  storage: text('保管地点', internal),
  perishable: yesNo('鲜活物品或者其他不易保管的财物', { per: ACL.art(28, 2) }),
  openness: choice('公开', are.opennesses, { per: DOC118.art(6) }),
  video: files('全程录像', { capture: 'photo', per: DOC118.art(8) }),
  unbroken: yesNo('录像不间断'),
  gap: text('录像中断的说明', internal),
  ratifiedOn: date('批准日期', { per: ACL.art(19) }),
  ratifiedAt: text('批准时间', { max: 5, hint: '如09:00' }),
} as const;

const held = {
  appraised: longText('检测、检验、检疫、技术鉴定事项', { max: 1000, per: ACL.art(25, 3) }),
  appraiser: text('检测、检验、检疫、鉴定机构'),
  appraisalFrom: date('送检日期'),
  appraisalUntil: date('告知的期间届满日', { per: ACL.art(25, 3) }),
  appraisalTold: yesNo('已将期间书面告知当事人', { per: ACL.art(25, 3) }),
  appraisalEnded: date('检测、检验、检疫、鉴定结束日期'),
  appraisalResult: longText('结论', { max: 2000 }),
  extensionDays: integer('延长（日）', { min: 1, max: 30, per: ACL.art(25, 1) }),
  extensionReason: longText('延长的理由', { max: 1000, hint: '情况复杂的具体情形', per: ACL.art(25, 2) }),
  proceeds: money('拍卖、变卖所得', { per: ACL.art(28, 2) }),
  saleNotes: longText('拍卖、变卖的经过和价格依据', { ...internal, max: 2000 }),
} as const;

const settled = {
  disposedOn: date('处理日期'),
  disposalBasis: longText('处理的依据', { max: 1000, hint: '处罚决定书文号；依法应当销毁的法律、行政法规条款' }),
  disposalNotes: longText('处理的经过', { ...internal, max: 2000 }),
  disposalWitness: text('监督人、见证人', internal),
  transferTo: text('移送的司法机关', { per: ACL.art(21) }),
  transferTold: yesNo('已书面告知当事人', { per: ACL.art(21) }),
  liftedOn: date('解除日期'),
  liftGround: choice('解除的情形', are.liftGrounds, { per: ACL.art(28, 1) }),
  liftNotes: longText('解除的说明', { max: 1000 }),
  returnedOn: date('退还日期', { per: ACL.art(28, 2) }),
  returned: longText('退还的财物、款项', { max: 3000 }),
  shortfall: longText('短少、损坏和赔偿情况', { ...internal, max: 1000, per: ACL.art(26, 1) }),
  receivedBy: text('领取人', internal),
  archiveNumber: text('档号'),
} as const;

export const sealingFile = fields({ ...asked, ...served, ...held, ...settled });
export type SealingFields = typeof sealingFile;
export type SealingFile = Values<SealingFields>;
export type SealingView = View<SealingFields>;
