/** What the file of a mediated dispute (人民调解案卷) holds. Nothing here is published; there is no fee field, for mediation is free (人民调解法4). */
import {
  choice,
  choices,
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
  yesNo,
} from '../../kernel/procedure/index.ts';
import { CPI, INVITED, PML } from '../../law/index.ts';
import {
  applicationKinds,
  confirmationObstacles,
  courtBases,
  courtReferrals,
  disputeTypes,
  failGrounds,
  levels,
  modes,
  natures,
  performances,
  referralTargets,
  riskKinds,
  sourceNumbers,
  sources,
} from './options.ts';

const internal = { secrecy: 'internal' } as const;

const intake = fields({
  // 线索 (0 clueReported)
  clueOn: date('发现日期'),
  clue: longText('线索情况', { ...internal, max: 3000 }),
  reporterKind: choice('上报人身份', {
    grid: '网格员',
    legalGuide: '法律明白人',
    adviser: '村（居）法律顾问',
    other: '其他人员',
  }),
  // 受理登记 (1 registered)
  applicants: parties('申请人（甲方）', { hint: '主动调解的，填写纠纷的一方' }),
  respondents: parties('被申请人（乙方）'),
  applicationKind: choice('申请方式', applicationKinds, { per: PML.art(17) }),
  receivedOn: date('收到申请（决定主动调解）之日'),
  acceptedOn: date('受理日期'),
  disputeType: choice('纠纷类型', disputeTypes),
  request: longText('请求事项', { ...internal, max: 3000, hint: '希望对方做什么、赔多少' }),
  story: longText('纠纷简要情况', { ...internal, hint: '什么时候、在哪里、发生了什么' }),
  place: text('纠纷发生地', internal),
  evidence: files('证据材料'),
  amountClaimed: money('请求金额', { ...internal, hint: '以元填写，不要以万元填写' }),
  source: choice('纠纷来源', sources),
  sourceNumber: text('来源编号', {
    ...internal,
    hint: '案号、信访编号、警情编号或者工单号',
    onlyIf: { field: 'source', is: Object.keys(sourceNumbers) },
  }),
  referralAgreed: yesNo('双方同意由公安机关、信访部门移送调解', {
    onlyIf: { field: 'source', is: ['police', 'petition'] },
  }),
  courtReferral: choice('委派、委托类型', courtReferrals, {
    onlyIf: { field: 'source', is: ['court'] },
    per: INVITED.art(27),
  }),
  sweep: matter('排查活动', { refers: 'mediation/sweep', onlyIf: { field: 'source', is: ['sweep'] } }),
  committee: matter('受理的人民调解委员会', { refers: 'mediation/committee', per: PML.art(7) }),
  level: choice('调解组织类型', levels),
  nature: choice('纠纷性质', natures, { per: PML.art(2) }),
  agencyParty: yesNo('一方当事人是否为行政机关'),
  agencyCivilOnly: yesNo('行政机关仅就民事责任参加调解', { onlyIf: { field: 'agencyParty', is: [true] } }),
  disputeId: text('纠纷编号', { ...internal, hint: '同一纠纷在各级、各部门使用同一编号，避免重复统计' }),
  earlier: matter('同一纠纷以前的调解案卷', { refers: 'mediation' }),
  refusalReason: longText('不予受理的理由', { ...internal, max: 2000 }),
  withdrawReason: longText('撤回的理由', { ...internal, max: 2000 }),
  receivedFromCourtOn: date('签收人民法院移交材料之日', { per: INVITED.art(27) }),
});

const talks = fields({
  // 分流 (2 triaged)
  triageNote: longText('分流意见', { ...internal, max: 2000 }),
  referralTo: choice('分流去向', referralTargets),
  referralOffice: text('接收单位', internal),
  referralResult: longText('接收结果', { ...internal, max: 2000 }),
  // 同意 (3)
  consentedOn: date('双方同意调解之日', { per: PML.art(17) }),
  applicantConsents: yesNo('申请人自愿接受调解'),
  respondentConsents: yesNo('被申请人自愿接受调解'),
  rightsTold: yesNo('已告知双方权利和义务', { per: PML.art(23) }),
  openness: choice('调解是否公开进行', { open: '公开进行', closed: '不公开进行' }, { per: PML.art(23, undefined, 3) }),
  privacy: yesNo('是否涉及个人隐私、商业秘密'),
  refusedBy: choice('拒绝调解的一方', { applicant: '申请人', respondent: '被申请人', both: '双方' }),
  refusedOn: date('明确拒绝调解之日'),
  // 调解员 (4)
  mediators: people('调解员', { assigns: 'mediator', per: PML.art(19) }),
  chosenBy: choice('产生方式', { appointed: '调委会指定', chosen: '当事人选择' }, { per: PML.art(19) }),
  mediatorEntry: matter('主持调解员的名册登记', { refers: 'mediation/mediator' }),
  replaceReason: longText('更换调解员的理由', { ...internal, max: 1000 }),
  modes: choices('联动模式', modes),
  jointOffice: office('联动部门', { involves: true, hint: '选择“部门联动调解”的必须填写' }),
  publicityEvent: text('普法活动编号', { ...internal, hint: '只作关联，不在普法活动之外重复统计' }),
  // 调查、调解 (5)
  inquiry: longText('调查情况', internal),
  inquiryOn: date('调查日期'),
  sessionOn: date('调解日期'),
  sessionPlace: text('调解地点', internal),
  sessionManner: choice('调解方式', {
    together: '面对面调解',
    apart: '背对背调解',
    online: '在线调解',
    door: '上门调解',
  }),
  sessionNotes: longText('调解记录', internal),
  invited: text('邀请参与调解的人员', { ...internal, hint: '亲属、邻里、同事、专业人员、社会组织等' }),
  invitedAgreed: yesNo('邀请他人参与已征得当事人同意', { per: PML.art(20, 1) }),
  goOnOn: date('双方同意继续调解之日'),
  goOnDays: integer('约定继续调解的天数', { min: 1, max: 3650 }),
  goOnAgreed: yesNo('双方当事人均同意'),
  goOnCommittee: yesNo('调解委员会同意延长'),
  appraisalOf: text('鉴定、评估事项', internal),
  appraisalFrom: date('委托鉴定之日'),
  appraisalUntil: date('收到鉴定意见之日'),
});

const outcome = fields({
  // 协议 (6, 7)
  agreedOn: date('达成协议之日'),
  facts: longText('纠纷的主要事实', internal),
  issue: longText('争议事项', { ...internal, max: 3000 }),
  responsibility: longText('各方当事人的责任', { ...internal, max: 3000 }),
  terms: longText('协议内容', internal),
  lawful: yesNo('协议内容不违反法律、法规和国家政策，不损害公共利益和他人权益', { per: PML.art(3, undefined, 2) }),
  performance: choice('履行方式', performances),
  performWay: text('履行的具体方式', { ...internal, onlyIf: { field: 'performance', is: ['immediate', 'later'] } }),
  performBy: date('履行期限', { onlyIf: { field: 'performance', is: ['later'] } }),
  amountAgreed: money('协议金额', { ...internal, hint: '以元填写；没有金额的不填' }),
  writtenAsked: yesNo('是否有当事人要求制作书面协议'),
  partiesSignedOn: date('各方当事人签名、盖章或者按指印之日', { hint: '各方不在同一日的，填最后一日' }),
  mediatorSignedOn: date('调解员签名之日'),
  sealedOn: date('加盖调解委员会印章之日'),
  effectiveOn: date('协议生效之日', { per: PML.art(29, 2) }),
  copies: integer('协议书份数', { min: 1, max: 500 }),
  oralOn: date('达成口头协议之日', { per: PML.art(30) }),
  // 终止 (8)
  failGround: choice('终止原因', failGrounds, { per: PML.art(26) }),
  failNotes: longText('终止情况', { ...internal, max: 3000 }),
  failedOn: date('终止日期'),
  otherRoutesTold: yesNo('已告知当事人可以通过仲裁、行政、司法等途径维护权利', { per: PML.art(26) }),
  // 激化 (8a)
  riskKind: choice('风险情形', riskKinds, { per: PML.art(25) }),
  riskNotes: longText('风险情况和已采取的预防措施', { ...internal, max: 3000 }),
  riskOn: date('发现风险之日'),
  riskReportedTo: text('报告的单位', internal),
  riskReportedOn: date('报告之日'),
  riskOutcome: choice('处置结果', { defused: '已化解，未发生案件', handedOver: '已由公安机关或者有关部门处理' }),
  courtReturnedOn: date('将材料移回人民法院之日', { per: INVITED.art(21) }),
});

const afterwards = fields({
  // 司法确认 (9)
  confirmationObstacle: choice('不予受理的情形', confirmationObstacles, { per: CPI.art(355) }),
  confirmationOn: date('共同申请司法确认之日', { per: PML.art(33, 1) }),
  bothApply: yesNo('双方当事人共同申请', { per: PML.art(33, 1) }),
  confirmationCourt: text('受理确认申请的人民法院'),
  courtBasis: choice('管辖依据', courtBases),
  courtAcceptedOn: date('人民法院受理确认申请之日'),
  courtNotAcceptedReason: longText('人民法院不予受理的理由', { ...internal, max: 2000 }),
  courtExtendedOn: date('院长批准延长之日'),
  rulingNumber: text('裁定书案号', internal),
  rulingResult: choice('裁定结果', { confirmed: '确认调解协议有效', dismissed: '驳回申请' }),
  rulingServedOn: date('收到裁定书之日'),
  objectionOn: date('当事人提出异议之日', { per: CPI.art(372) }),
  outsider: parties('主张权益的案外人'),
  outsiderKnewOn: date('案外人知道或者应当知道权益受侵害之日', { per: CPI.art(372) }),
  outsiderObjectedOn: date('案外人提出异议之日', { per: CPI.art(372) }),
  // 回访、履行 (10, 11)
  followUpOn: date('回访日期'),
  followUpWay: choice('回访方式', { visit: '上门', phone: '电话', online: '网络' }),
  followUpNotes: longText('回访情况', { ...internal, max: 3000 }),
  satisfied: yesNo('当事人是否满意'),
  performanceOn: date('核实履行情况之日'),
  amountPerformed: money('已履行金额', internal),
  performanceProof: files('履行凭证'),
  performanceNotes: longText('履行情况说明', { ...internal, max: 2000 }),
  archiveNumber: text('档案号', internal),
  volumes: integer('页数', { min: 1, max: 100_000 }),
});

export const disputeFile = fields({ ...intake, ...talks, ...outcome, ...afterwards });
export type DisputeFile = typeof disputeFile;
