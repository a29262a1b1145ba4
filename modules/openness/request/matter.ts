/** What the file of a request for information (政府信息公开申请) holds. There is no field for a purpose: nobody may be asked for one. */
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
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import * as options from '../options.ts';
import { feeTip } from './fee.ts';

const internal = { secrecy: 'internal' } as const;
const outcome = (...is: options.Outcome[]) => ({ onlyIf: { field: 'outcome', is } });
const refusals = Object.keys(options.outcomes).filter((o) => o !== 'granted' && o !== 'alreadyPublic');

const intake = fields({
  applicants: parties('申请人', {
    hint: '公民写姓名、身份证号码和联系方式；单位写名称、统一社会信用代码和联系方式',
    per: OGI.art(29, 2, 1),
  }),
  applicantKind: choice('申请人类型', options.applicantKinds),
  identityShown: yesNo('已提供身份证明', { per: OGI.art(29, 2, 1) }),
  email: text('电子邮箱', { secrecy: 'personal', mask: 'omit' }),
  postAddress: address('通信地址'),
  wanted: longText('申请公开的政府信息', {
    secrecy: 'internal',
    max: 2000,
    hint: '写信息的名称、文号，或者能让我们查到它的其他特征；一份申请写一项信息。不需要写用途',
    per: OGI.art(29, 2, 2),
  }),
  wantedNumber: text('文号', { hint: '知道的话填写' }),
  form: choice('信息的形式', options.forms, { per: OGI.art(29, 2, 3) }),
  way: choice('获取的途径', options.ways, { per: OGI.art(29, 2, 3) }),
  helpNeeded: yesNo('存在阅读困难或者视听障碍，需要帮助', { per: OGI.art(43) }),
  channel: choice('提交方式', options.channels, { per: OGI.art(31) }),
  oralReason: text('采用书面形式确有困难的情况', { onlyIf: { field: 'channel', is: ['oral'] }, per: OGI.art(29) }),
  submittedOn: date('提交日期'),
  arrivedOn: date('当面提交、签收或者信件到达之日'),
  confirmedOn: date('与申请人确认之日', {
    onlyIf: { field: 'channel', is: ['ordinaryMail', 'fax', 'online'] },
    per: OGI.art(31),
  }),
  receivedOn: date('收到申请之日', { per: OGI.art(31) }),
  cancelReason: text('撤销提交的原因', internal),
});

const correction = fields({
  correctionItems: longText('需要补正的事项', { max: 2000, hint: '一次性写全；不得要求说明用途' }),
  correctionBy: date('补正期限至'),
  guidance: longText('指导和释明', { max: 2000 }),
  delayCause: text('不能按期补正的正当理由'),
  correctedOn: date('收到补正之日'),
  // 数量、频次明显超过合理范围 (OGI 35)
  sameCount: integer('本月已收到同一申请人的申请（件）', { max: 10_000 }),
  frequencyFacts: longText('数量、频次明显超过合理范围的情况', { max: 2000 }),
  reasonsBy: date('说明理由的期限至'),
  reasonsGiven: longText('申请人说明的理由', { ...internal, max: 2000 }),
  delayedUntil: date('延迟答复至'),
  delayReason: longText('无法按期答复的理由', { max: 1000 }),
  mergedInto: matter('并入的申请', { refers: 'openness/request' }),
  mergeNote: text('合并办理的说明'),
  withdrawReason: text('撤回的原因', internal),
});

const handling = fields({
  searchSystems: text('检索的系统、档案', { ...internal, hint: '如：公文系统、业务系统、档案室' }),
  searchTerms: text('检索词', internal),
  searchPeriod: text('检索的时间范围', internal),
  searchResult: choice('检索结果', options.searchResults, internal),
  // 征求第三方意见 (OGI 32)
  thirdParties: parties('第三方', { hint: '有几个写几个，保存以后向每一个分别发征询书' }),
  harm: choice('可能损害的权益', options.harms),
  harmWhy: longText('公开会损害第三方合法权益的理由', { ...internal, max: 2000 }),
  consultContent: longText('征求意见的信息内容', { ...internal, max: 3000 }),
  consultedOn: date('征询书发出日期'),
  publicInterest: longText('不公开可能对公共利益造成重大影响的理由', { max: 3000 }),
  // 征求其他机关意见 (OGI 34)
  coOffice: office('共同制作的机关', { involves: true }),
  coContent: longText('征求意见的信息内容（机关）', { ...internal, max: 3000 }),
  organServedOn: date('机关收到征求意见书之日'),
  organOpinion: longText('机关的意见', { ...internal, max: 3000 }),
  extendDays: integer('延长的工作日数', { min: 1, max: 20, per: OGI.art(33, 2) }),
  extendReason: longText('延长的理由', { max: 1000 }),
  // 信息处理费 (OGI 42)
  feeServedOn: date('收费通知送达之日'),
  feeMode: choice('计收方式', options.feeModes),
  feeBefore: integer('本月此前已申请的件数', { max: 10_000, onlyIf: { field: 'feeMode', is: ['items'] } }),
  feeItems: integer('本次申请的件数', { min: 1, max: 1000, onlyIf: { field: 'feeMode', is: ['items'] } }),
  feePages: integer('提供的页数', { min: 1, max: 100_000, onlyIf: { field: 'feeMode', is: ['pages'] } }),
  feeAmount: money('信息处理费', { tip: feeTip }),
  feeReason: longText('收费的依据和理由', { max: 1000 }),
  paidOn: date('缴费完成之日'),
});

const answer = fields({
  outcome: choice('答复', options.outcomes),
  replyContent: longText('提供的信息内容', { ...internal, ...outcome('granted', 'partlyGranted') }),
  provided: files('提供的材料'),
  whereToGet: text('获取的方式、途径', outcome('alreadyPublic', 'publication', 'adminQuery')),
  involvesThird: yesNo('是否涉及第三方的商业秘密、个人隐私', outcome('granted', 'partlyGranted')),
  secrecyCleared: yesNo('已进行保密审查和个人信息审查', outcome('granted', 'partlyGranted')),
  withheldPart: longText('不予公开的部分', { max: 3000, ...outcome('partlyGranted') }),
  withheldGround: choice('该部分不予公开的依据', options.grounds, outcome('partlyGranted')),
  thirdKept: yesNo('第三方不同意公开的内容没有提供', outcome('partlyGranted')),
  reasons: longText('理由', { max: 3000, onlyIf: { field: 'outcome', is: refusals } }),
  secretBasis: text('定密的依据（文号、密级、保密期限）', { ...internal, ...outcome('deniedSecret') }),
  lawBasis: text('法律、行政法规的名称和条款', outcome('deniedByLaw', 'adminQuery')),
  internalKind: choice('内部事务信息的种类', options.internalKinds, outcome('deniedInternal')),
  processKind: choice('过程性信息的种类', options.processKinds, outcome('deniedProcess')),
  isFinal: yesNo('所申请的是对外生效的最终决定', outcome('deniedProcess')),
  competentOrgan: text('负责公开的机关', outcome('notOurs')),
  competentContact: text('该机关的联系方式', outcome('notOurs')),
  earlierRequest: matter('以前的申请', { refers: 'openness/request', ...outcome('repeat', 'reconfirm') }),
  petitionChannel: text('可以提出的渠道', outcome('petition')),
  returnReason: longText('退回修改的意见', { ...internal, max: 1000 }),
  servedOn: date('送达日期'),
  serviceMethod: choice('送达方式', options.serviceMethods),
  receiptSigned: yesNo('有送达回证、回执或者系统送达记录'),
  // 以后 (OGI 44、SPC8 11)
  suggestion: longText('建议纳入主动公开的理由', { max: 1000 }),
  suggestionAnswer: longText('对建议的答复', { max: 1000 }),
  redoBy: text('责令重新答复的机关'),
  redoDocument: text('裁判文书、复议决定书文号'),
  redoOn: date('裁判生效或者决定书送达之日'),
  redoDays: integer('指定的期限（工作日）', { min: 1, max: 60 }),
});

export const requestFile = { ...intake, ...correction, ...handling, ...answer };
export type RequestFile = typeof requestFile;
export type V = View<RequestFile>;
