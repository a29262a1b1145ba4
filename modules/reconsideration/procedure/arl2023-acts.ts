/** 行政复议法 (2023): the acts on which the regulations of 2007 and 2026 do not differ, one per line. */

import * as deciding from '../guards/decision.ts';
import * as intake from '../guards/intake.ts';
import * as review from '../guards/review.ts';
import * as serving from '../guards/service.ts';
import { A23, ADLL, CPL } from '../law.ts';
import { type Acts, concluded, open, service, underReview } from './tables.ts';

// 收件、补正、受理
// biome-ignore format: the law as a table, one line each
export const intakeActs = {
  makeOralRecord:    { label: '制作口头申请笔录', by: ['clerk', 'intakeOfficer'], from: 'received', issues: 'oralRecord', times: 1, per: A23.art(22, 3) },
  forwardToBody:     { label: '代办点转送', by: 'intakeOfficer', from: ['received', 'accepted'], asks: ['forwardedOn'], dated: 'forwardedOn', times: 1, tells: '代办点已把您的申请转送县行政复议机构。', per: A23.art(22, 2) },
  assign:            { label: '指定承办人', by: 'bodyHead', from: open, asks: ['handlers'], per: A23.art(36, 1) },
  recuse:            { label: '回避', by: 'bodyHead', from: open, asks: ['recused', 'recusalReason'], per: A23.art(3, 2) },
  changeRespondent:  { label: '变更被申请人', by: ['applicant', 'clerk', 'handler'], from: ['received', 'supplementing'], asks: ['respondentChanged', 'respondentName', 'respondentKind?'], tells: '被申请人已变更。', per: A23.art(30, 1, 1) },
  serveSupplement:   { label: '送达补正通知', by: ['clerk', 'handler'], from: 'supplementing', asks: ['supplementNoticeOn', 'trackingNumber?', 'recipient?'], dated: 'supplementNoticeOn', when: [intake.supplementNotBeforeNotice], times: 2, tells: '补正通知已经送达，请在十个工作日内补正。', per: A23.art(31, 2) },
  extendSupplement:  { label: '延长补正期限', by: ['handler', 'clerk'], from: 'supplementing', asks: ['extraDays', 'extraReason'], tells: '复议机构同意延长您的补正期限。', per: A23.art(31, 2) },
  supplement:        { label: '提交补正材料', by: ['applicant', 'clerk', 'intakeOfficer'], from: ['supplementing', 'abandoned'], to: 'received', asks: ['supplementedOn?', 'supplementText?', 'evidence?', 'respondentName?', 'request?', 'reasons?', 'actName?', 'actNumber?', 'knownOn?', 'signed?', 'serviceAddress?'], dated: 'supplementedOn', when: [intake.supplementInTime], tells: '已收到补正材料，将重新审查。', per: A23.art(31, 3) },
  deemAbandoned:     { label: '视为放弃申请', by: 'law', from: 'supplementing', to: 'abandoned', tells: '您没有在期限内补正，依法视为放弃行政复议申请。仍在申请期限内的，可以重新申请。', per: A23.art(31, 2) },
  withdrawEarly:     { label: '受理前撤回', by: ['applicant', 'clerk'], from: ['received', 'supplementing'], to: 'withdrawnEarly', asks: ['withdrawnOn?', 'withdrawalReason?', 'withdrawalFreely'], dated: 'withdrawnOn', when: [intake.withdrawalExplained], tells: '您已撤回申请。', per: A23.art(22) },
  deemAccept:        { label: '视为受理', by: 'law', from: 'received', to: 'accepted', tells: '审查期限届满，您的申请依法视为受理。', per: A23.art(30, 3) },
} as const satisfies Acts;

// 审理程序、副本、答复、证据
// biome-ignore format: the law as a table, one line each
export const reviewActs = {
  chooseProcedure:   { label: '确定审理程序', by: 'handler', from: 'accepted', asks: ['procedureKind', 'simplifiedGround', 'simpleFacts?', 'amount?', 'onSpot?'], when: [review.simplifiedFits], issues: 'procedureNotice', tells: '审理程序已确定。', per: A23.art(36, 1) },
  convertToOrdinary: { label: '转为普通程序', by: 'handler', from: underReview, asks: ['procedureKind', 'conversionReason'], when: [review.isSimplified, review.toOrdinary], approval: { by: 'bodyHead', per: A23.art(55) }, issues: 'conversionNotice', tells: '本案转为普通程序审理。', per: A23.art(55) },
  classify:          { label: '认定案件性质', by: 'handler', from: underReview, asks: ['major', 'technical'], per: A23.art(50, 1) },
  joinThirdParty:    { label: '通知第三人参加', by: 'handler', from: underReview, asks: ['thirdParties'], issues: 'thirdPartyNotice', per: A23.art(16, 1) },
  chooseDelegates:   { label: '登记代表人、代理人', by: ['applicant', 'handler', 'clerk'], from: open, asks: ['representatives?', 'agents?', 'agentPapers?'], when: [intake.agentsComplete], per: A23.art(15, 1) },
  forwardCopy:       { label: '发送申请书副本', by: ['handler', 'clerk'], from: underReview, to: 'examining', asks: ['respondent', 'copySentOn?'], dated: 'copySentOn', when: [review.procedureChosen], issues: 'replyNotice', times: 1, tells: '申请书副本已发送被申请人。', per: [A23.art(48), A23.art(54, 1)] },
  receiveCopy:       { label: '被申请人收到副本', by: ['respondent', 'handler', 'clerk'], from: 'examining', asks: ['copyReceivedOn?'], dated: 'copyReceivedOn', times: 1, per: A23.art(48) },
  deemNoEvidence:    { label: '视为没有证据、依据', by: 'law', from: ['examining', 'suspended', 'elevating'], tells: '被申请人没有按期答复和提交证据，依法视为该行政行为没有证据、依据。', per: A23.art(70) },
  fileLateReply:     { label: '逾期答复附卷', by: ['handler', 'clerk'], from: ['examining', 'suspended'], asks: ['lateReplyNote', 'reply?', 'replyFiles?'], when: [review.lateReplyNoted], per: A23.art(70) },
  recordThirdPartyEvidence: { label: '第三人提供证据', by: ['thirdParty', 'handler'], from: 'examining', asks: ['thirdPartyEvidence'], per: A23.art(70) },
  allowEvidence:     { label: '同意被申请人补充证据', by: 'handler', from: 'examining', asks: ['newGrounds', 'addedEvidence'], when: [review.newGroundsRaised], per: A23.art(46, 2) },
  grantAccess:       { label: '查阅、复制材料', by: 'handler', from: ['examining', 'suspended', ...concluded], asks: ['accessBy'], tells: '已安排查阅、复制案卷材料。', per: A23.art(47) },
  refuseAccess:      { label: '不同意查阅部分材料', by: 'handler', from: ['examining', 'suspended'], asks: ['accessBy', 'accessRefusal'], when: [review.accessRefusedOnlyByLaw], tells: '部分材料依法不能查阅。', per: A23.art(47) },
  hearViews:         { label: '听取意见', by: 'handler', from: underReview, asks: ['viewsOn?', 'viewsOf', 'viewsMethod', 'viewsRecord'], dated: 'viewsOn', issues: 'viewsRecord', per: A23.art(49) },
  noteViewsImpossible: { label: '记录不能听取意见', by: 'handler', from: underReview, asks: ['viewsImpossible'], per: A23.art(49) },
  investigate:       { label: '调查取证', by: 'handler', from: underReview, asks: ['investigatedOn?', 'investigators', 'cardsShown', 'investigation'], dated: 'investigatedOn', when: [review.twoInvestigators(A23.art(45, 2))], per: A23.art(45) },
} as const satisfies Acts;

// 听证、咨询、停止执行
// biome-ignore format: the law as a table, one line each
export const hearingActs = {
  notifyHearing:     { label: '通知听证', by: 'handler', track: 'hearing', from: ['none', 'notified'], to: 'notified', while: underReview, asks: ['hearingOn', 'hearingTime', 'hearingPlace', 'hearingMatters', 'noticeTo'], when: [review.everyoneTold(A23.art(51, 1))], issues: 'hearingNotice', tells: '本案将举行听证，请查看听证通知书。', per: A23.art(51, 1) },
  holdHearing:       { label: '举行听证', by: 'handler', track: 'hearing', from: 'notified', to: 'held', while: underReview, asks: ['hearingHeldOn', 'presider', 'hearers', 'recorder', 'headAttended', 'headAbsence', 'hearingRecord'], dated: 'hearingHeldOn', when: [review.heldAsNotified, review.hearingPanel, review.headAnswered], issues: 'hearingRecord', tells: '听证已经举行。', per: A23.art(50) },
  waiveHearing:      { label: '申请人放弃听证', by: 'handler', track: 'hearing', from: 'notified', to: 'waived', while: underReview, asks: ['hearingAbsence'], tells: '您没有正当理由不参加听证，依法视为放弃听证权利。', per: A23.art(51, 2) },
  askCommittee:      { label: '提请复议委员会咨询', by: 'handler', track: 'committee', from: ['none', 'advised'], to: 'asked', while: underReview, asks: ['committeeQuestion'], issues: 'committeeRequest', per: A23.art(52, 2) },
  requestStay:       { label: '申请停止执行', by: ['applicant', 'thirdParty', 'respondent', 'handler'], track: 'stay', from: ['none', 'refused', 'lifted'], to: 'requested', while: underReview, asks: ['stayReason'], per: A23.art(42, undefined, 3) },
  stay:              { label: '决定停止执行', by: 'handler', track: 'stay', from: ['none', 'requested', 'refused', 'lifted'], to: 'stayed', while: underReview, asks: ['stayGround', 'stayReason?'], when: [review.stayReasoned(A23.art(42))], approval: { by: 'bodyHead', per: A23.art(42) }, issues: 'stayNotice', tells: '复议期间停止执行该行政行为。', per: A23.art(42) },
  refuseStay:        { label: '不停止执行', by: 'handler', track: 'stay', from: 'requested', to: 'refused', while: underReview, asks: ['stayReason'], tells: '停止执行的申请没有获得同意，理由见答复。', per: A23.art(42) },
  liftStay:          { label: '恢复执行', by: 'handler', track: 'stay', from: 'stayed', to: 'lifted', while: underReview, asks: ['stayReason'], approval: { by: 'bodyHead', per: A23.art(42) }, tells: '停止执行已解除。', per: A23.art(42) },
} as const satisfies Acts;

// 中止、恢复、附带审查、撤回、终止、延期
// biome-ignore format: the law as a table, one line each
export const interruptionActs = {
  suspend:           { label: '中止审理', by: 'handler', from: underReview, to: 'suspended', asks: ['suspensionGround', 'suspensionReason', 'incidentalCompetent', 'waitAgreed', 'noticeTo'], when: [review.suspensionExplained(A23.art(39, 1)), review.partiesAgreedToWait, review.everyoneTold(A23.art(39, 3))], approval: { by: 'bodyHead', per: A23.art(39, 3) }, issues: 'suspensionNotice', tells: '本案已中止审理，中止期间不计入审理期限。', per: A23.art(39, 1) },
  resume:            { label: '恢复审理', by: 'handler', from: 'suspended', to: 'examining', asks: ['resumptionReason', 'noticeTo'], when: [review.incidentalSettled, review.everyoneTold(A23.art(39, 3))], issues: 'resumptionNotice', tells: '本案已恢复审理。', per: A23.art(39, 2) },
  requestReview:     { label: '提出附带审查申请', by: ['applicant', 'handler'], track: 'incidental', from: 'none', to: 'requested', while: [...underReview, 'suspended'], asks: ['reviewOfDocument', 'documentKind', 'documentClause?'], when: [review.noRules], per: A23.art(13) },
  notifyIssuer:      { label: '通知制定机关答复', by: 'handler', track: 'incidental', from: ['none', 'requested'], to: 'notified', while: 'suspended', asks: ['issuer', 'reviewOfDocument', 'documentClause'], when: [review.documentSuspended, review.documentOurs], issues: 'issuerNotice', per: A23.art(58, 1) },
  issuerReplied:     { label: '制定机关答复', by: ['handler', 'clerk'], track: 'incidental', from: 'notified', to: 'replied', while: 'suspended', asks: ['issuerReplyOn?', 'issuerReply'], dated: 'issuerReplyOn', per: A23.art(58, 1) },
  settleDocument:    { label: '处理规范性文件', by: 'handler', track: 'incidental', from: ['notified', 'replied'], to: 'settled', while: 'suspended', asks: ['documentResult', 'documentClause', 'issuer?'], approval: { by: 'authorityHead', per: A23.art(59) }, issues: 'clauseOrder', tells: '规范性文件的审查已有结果。', per: A23.art(59) },
  forwardDocument:   { label: '转送有权机关', by: 'handler', track: 'incidental', from: ['none', 'requested'], to: 'forwarded', while: 'suspended', asks: ['forwardedTo', 'reviewOfDocument', 'documentClause?'], when: [review.documentSuspended, review.documentTheirs], issues: 'forwardingLetter', tells: '规范性文件已转送有权机关处理。', per: [A23.art(56), A23.art(57)] },
  documentAnswered:  { label: '有权机关回复', by: ['handler', 'clerk'], track: 'incidental', from: 'forwarded', to: 'settled', while: 'suspended', asks: ['answeredOn?', 'documentResult'], dated: 'answeredOn', per: A23.art(60) },
  withdraw:          { label: '申请撤回', by: ['applicant', 'clerk'], track: 'withdrawal', from: ['none', 'refused'], to: 'asked', while: [...underReview, 'suspended'], asks: ['withdrawalReason', 'withdrawalFreely'], when: [intake.withdrawalExplained], per: A23.art(41, undefined, 1) },
  refuseWithdrawal:  { label: '不准予撤回', by: 'handler', track: 'withdrawal', from: 'asked', to: 'refused', while: [...underReview, 'suspended'], asks: ['terminationReason'], tells: '撤回申请没有获得准予，案件继续审理。', per: A23.art(41, undefined, 1) },
  terminate:         { label: '终止行政复议', by: 'handler', from: [...underReview, 'suspended'], to: 'terminated', asks: ['terminationGround', 'terminationReason'], when: [review.terminationProven(A23.art(41), false)], approval: { by: 'authorityHead', per: A23.art(41) }, issues: 'terminationDecision', tells: '本案已终止。', per: A23.art(41) },
  periodLapsed:      { label: '复议期限届满未作决定', by: 'law', from: [...underReview, 'suspended', 'elevating'], tells: '复议期限已满，复议机关没有作出决定。您可以自期满之日起十五日内向人民法院提起行政诉讼。', per: [A23.art(34), ADLL.art(45)] },
} as const satisfies Acts;

// 调解、决定前的意见
// biome-ignore format: the law as a table, one line each
export const conclusionActs = {
  startMediation:    { label: '组织调解', by: 'handler', track: 'mediation', from: ['none', 'failed'], to: 'mediating', while: [...underReview, 'suspended'], tells: '复议机构正在组织调解，是否调解由您自愿决定。', per: A23.art(5) },
  failMediation:     { label: '调解不成', by: 'handler', track: 'mediation', from: 'mediating', to: 'failed', while: [...underReview, 'suspended'], asks: ['mediationFailure'], per: A23.art(73, 2) },
  concludeMediation: { label: '制作调解书', by: 'handler', from: [...underReview, 'suspended'], to: 'mediated', asks: ['mediationTerms', 'mediationLawful', 'mediationSigned', 'compensationAmount?'], when: [deciding.mediationVoluntary(A23.art(5, 2)), deciding.everyoneSigned(A23.art(73, 1))], approval: { by: 'authorityHead', per: A23.art(73, 1) }, issues: 'mediationStatement', tells: '调解书已经各方签字并加盖复议机关印章，发生法律效力。', per: A23.art(73, 1) },
  draft:             { label: '拟定审理意见', by: 'handler', from: 'examining', asks: ['reviewReport', 'facts', 'opinion'], per: A23.art(61, 1) },
} as const satisfies Acts;

// 送达、抄告、履行、监督、归档
// biome-ignore format: the law as a table, one line each
export const afterwardsActs = {
  serve:             { label: '送达申请人', by: ['handler', 'clerk'], from: concluded, to: 'served', asks: service, dated: 'servedOn', when: [serving.methodProven, serving.notBeforeMade, serving.mediationNotLeft], issues: 'serviceReceipt', tells: '文书已经送达。不服的，请留意文书写明的起诉期限。', per: [A23.art(75, 2), A23.art(88, 1), CPL.art(87)] },
  serveOthers:       { label: '送达其他当事人', by: ['handler', 'clerk'], from: [...concluded, 'served'], asks: [...service, 'servedTo'], dated: 'servedOn', when: [serving.methodProven, serving.notBeforeMade, serving.mediationNotLeft], issues: 'serviceReceipt', per: [A23.art(88, 1), CPL.art(87)] },
  copyToSuperior:    { label: '抄告上一级主管部门', by: ['handler', 'clerk'], from: 'served', asks: ['copiedTo'], when: [serving.departmentCase], issues: 'superiorCopy', later: true, per: A23.art(79, 2) },
  demandPerformance: { label: '责令限期履行', by: 'handler', track: 'performance', from: ['none', 'ordered'], to: 'ordered', while: ['served', 'archived'], asks: ['performanceReason', 'performanceDays'], when: [serving.somethingToPerform(A23.art(77, 1))], approval: { by: 'bodyHead', per: A23.art(77, 2) }, issues: 'performanceOrder', later: true, tells: '已责令被申请人限期履行。', per: A23.art(77, 2) },
  summonHead:        { label: '约谈负责人', by: 'bodyHead', track: 'performance', from: 'ordered', while: ['served', 'archived'], asks: ['summoned'], when: [serving.opinionAfterDefault], later: true, per: A23.art(77, 2) },
  criticise:         { label: '通报批评', by: 'handler', track: 'performance', from: 'ordered', while: ['served', 'archived'], asks: ['criticism'], when: [serving.opinionAfterDefault], approval: { by: 'authorityHead', per: A23.art(77, 2) }, later: true, per: A23.art(77, 2) },
  recordPerformance: { label: '报告履行情况', by: ['respondent', 'handler'], track: 'performance', from: ['none', 'ordered'], to: 'performed', while: ['served', 'archived'], asks: ['performedOn?', 'performance'], dated: 'performedOn', when: [serving.somethingToPerform(A23.art(77, 1))], later: true, tells: '被申请人已履行复议决定。', per: A23.art(77, 1) },
  referEnforcement:  { label: '强制执行', by: 'handler', from: 'served', asks: ['enforcer'], when: [serving.rightEnforcer, serving.suitPeriodOver], later: true, per: A23.art(78) },
  issueOpinion:      { label: '制发复议意见书', by: 'handler', track: 'opinion', from: ['none', 'reported'], to: 'issued', while: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['opinionFound', 'opinionDemand'], approval: { by: 'bodyHead', per: A23.art(76) }, issues: 'opinionPaper', later: true, per: A23.art(76) },
  serveOpinion:      { label: '送达复议意见书', by: ['handler', 'clerk'], track: 'opinion', from: 'issued', while: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['opinionReceivedOn?'], dated: 'opinionReceivedOn', later: true, per: A23.art(76) },
  reportCorrection:  { label: '报送纠正情况', by: ['respondent', 'handler'], track: 'opinion', from: 'issued', to: 'reported', while: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['correctedOn?', 'correction'], dated: 'correctedOn', later: true, per: A23.art(76) },
  transferClue:      { label: '移送违法线索', by: 'handler', from: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['clue', 'clueTo'], approval: { by: 'authorityHead', per: A23.art(86) }, issues: 'clueTransfer', later: true, per: [A23.art(85), A23.art(86)] },
  recordSuit:        { label: '登记行政诉讼', by: ['handler', 'clerk'], track: 'suit', from: 'none', to: 'sued', while: [...underReview, ...concluded, 'served', 'archived'], asks: ['suedOn', 'litigationCase?'], dated: 'suedOn', later: true, per: [A23.art(10), ADLL.art(45)] },
  recordSuitResult:  { label: '登记诉讼结果', by: ['handler', 'clerk'], track: 'suit', from: 'sued', to: 'ended', while: [...underReview, ...concluded, 'served', 'archived'], asks: ['courtResult'], later: true, per: A23.art(10) },
} as const satisfies Acts;
