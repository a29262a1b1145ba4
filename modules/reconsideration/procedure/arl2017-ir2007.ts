/** Reconsideration of applications received until 2023-12-31: 行政复议法 (2017) with 实施条例 (2007). 五日、七日 are working days, all others calendar days (第40条第2款). */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { internal, local, unsure } from '../../../kernel/citation/index.ts';
import { all, any, is, isIn } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { actors } from '../actors.ts';
import { comparesUnder } from '../compares.ts';
import { papers2017 } from '../documents/papers-2017.ts';
import { grounds2017 } from '../grounds.ts';
import * as accepting from '../guards/acceptance.ts';
import * as deciding from '../guards/decision.ts';
import * as intake from '../guards/intake.ts';
import * as review from '../guards/review.ts';
import * as serving from '../guards/service.ts';
import { newLawWants, switched } from '../guards/transition.ts';
import { under } from '../guards/under.ts';
import { indicators, oldIndicators } from '../indicators.ts';
import { A17, A23, ADLL, CPL, R07 } from '../law.ts';
import { file } from '../matter.ts';
import { sixtyDayGrounds } from '../options.ts';
import { publication2017 } from '../publication.ts';
import { settings } from '../settings.ts';
import { redirectedState, states, tracks2017 } from '../states.ts';
import { caseTitle, once } from '../title.ts';
import { suable } from './arl2023-limits.ts';
import { application, concluded, open, service, underReview } from './tables.ts';

const regime = 'arl2017-ir2007';
const handlers = accepting.handlersEnough(R07.art(32), false);
const conditions = [
  accepting.sevenConditions(R07.art(28)),
  accepting.withinJurisdiction(regime),
  accepting.inTime(regime),
  accepting.dutyPeriodOver(R07.art(16)),
  accepting.notAgainAfterWithdrawal(R07.art(38, 2)),
  accepting.priorGroundOld,
];
const refusal = [
  accepting.refusalReasoned(A17.art(17, 1)),
  accepting.misdirectionNotRefusedOld,
  under(accepting.scopeNamed, A17.art(8)),
  under(accepting.subjectNotCalledLate, R07.art(28, undefined, 5)),
  under(accepting.scopeFits(regime), A17.art(8)),
  accepting.lateIndeed(regime),
  accepting.respondentChangeOffered(R07.art(22)),
];
const beforeDecision = [
  handlers,
  accepting.representativesChosen(regime),
  deciding.reviewed(A17.art(28, 1)),
  deciding.replied(A17.art(23, 1)),
  under(deciding.incidentalOver, A17.art(26)),
  deciding.groundCarriesOutcome(grounds2017, A17.art(28, 1)),
  deciding.notWorseOld,
  deciding.remakeDated(R07.art(49, 1)),
  deciding.remakeFollowsReversal(['revoke', 'revokeInPart', 'declareIllegal'], A17.art(28, 1, 3)),
  deciding.silenceDecidesOld,
  deciding.compensationFollowsReversal(
    ['revoke', 'revokeInPart', 'modify', 'declareIllegal', 'compensation'],
    A17.art(29, 1),
  ),
  deciding.collectiveRecorded(A17.art(28, 1)),
  under(deciding.suitNoticeGiven, A17.art(5)),
];
const document = is('suspensionGround', 'incidentalReview');
const ends = ['decide', 'dismiss', 'concludeMediation', 'terminate'] as const;
const turnedAway = ['refuse', 'redirect', 'deemAbandoned', 'withdrawEarly'] as const;
const pilot = local('行政复议委员会试点工作办法');

// biome-ignore format: the law as a table, one line each
export const reconsideration2017 = procedure({
  module: 'reconsideration', id: 'reconsideration', version: regime, label: '行政复议',
  from: '2018-01-01', until: '2023-12-31',
  file, actors, states: { ...states, ...redirectedState }, tracks: tracks2017, settings, publication: publication2017, indicators: { ...indicators, ...oldIndicators }, once: { ...once, per: R07.art(28, undefined, 7) }, title: caseTitle, compares: comparesUnder(A17.art(28, 1)),
  number: { series: '复' }, handledBy: 'handlingOffice',
  acts: {
    // 收件、补正、受理
    receive:              { label: '收到申请', by: ['applicant', 'intakeOfficer', 'clerk'], opens: true, to: 'received', asks: application, dated: 'receivedOn', when: [under(intake.arrivesWhenFiled, R07.art(18, 2)), under(intake.partyFilesOnline, R07.art(18, 2)), under(intake.channelStated, R07.art(18)), under(intake.intakeClock, A17.art(17, 2)), under(intake.pointTakesItsOwn, A17.art(17)), under(intake.oralRecorded, A17.art(11))], issues: 'receipt', tells: '已收到您的申请，五个工作日内审查。', per: [A17.art(11), R07.art(18)] },
    makeOralRecord:       { label: '制作口头申请笔录', by: ['clerk', 'intakeOfficer'], from: 'received', issues: 'oralRecord', times: 1, per: R07.art(20) },
    forwardToBody:        { label: '代办点转送', by: 'intakeOfficer', from: ['received', 'accepted'], asks: ['forwardedOn'], dated: 'forwardedOn', times: 1, tells: '代办点已把您的申请转送县行政复议机构。', per: A17.art(17) },
    assign:               { label: '指定承办人', by: 'bodyHead', from: open, asks: ['handlers'], per: R07.art(32) },
    recuse:               { label: '回避', by: 'bodyHead', from: open, asks: ['recused', 'recusalReason'], per: A17.art(4) },
    consultAuthority:     { label: '协商、指定受理机关', by: ['handler', 'clerk'], from: 'received', asks: ['competentAuthority'], times: 1, per: R07.art(30) },
    authorityChosen:      { label: '确定由本机关受理', by: ['handler', 'clerk'], from: 'received', per: R07.art(30) },
    requestSupplement:    { label: '通知补正', by: ['handler', 'clerk'], from: 'received', to: 'supplementing', asks: ['supplementItems', 'supplementKinds', 'supplementDays'], when: [intake.supplementTimeReasonable], issues: 'supplementNotice', tells: '申请材料需要补正，请查看补正通知书。', per: R07.art(29) },
    serveSupplement:      { label: '送达补正通知', by: ['clerk', 'handler'], from: 'supplementing', asks: ['supplementNoticeOn', 'trackingNumber?', 'recipient?'], dated: 'supplementNoticeOn', when: [under(intake.supplementNotBeforeNotice, R07.art(29))], tells: '补正通知已经送达，请在通知写明的期限内补正。', per: R07.art(29) },
    supplement:           { label: '提交补正材料', by: ['applicant', 'clerk', 'intakeOfficer'], from: ['supplementing', 'abandoned'], to: 'received', asks: ['supplementedOn?', 'supplementText?', 'evidence?', 'respondentName?', 'request?', 'reasons?', 'actName?', 'actNumber?', 'knownOn?', 'signed?', 'serviceAddress?'], dated: 'supplementedOn', when: [under(intake.supplementInTime, R07.art(29))], tells: '已收到补正材料。', per: R07.art(29) },
    deemAbandoned:        { label: '视为放弃申请', by: 'law', from: 'supplementing', to: 'abandoned', tells: '您没有在期限内补正，依法视为放弃行政复议申请。', per: R07.art(29) },
    withdrawEarly:        { label: '受理前撤回', by: ['applicant', 'clerk'], from: ['received', 'supplementing'], to: 'withdrawnEarly', asks: ['withdrawnOn?', 'withdrawalReason?', 'withdrawalFreely'], dated: 'withdrawnOn', when: [under(intake.withdrawalExplained, A17.art(25))], tells: '您已撤回申请。', per: A17.art(25) },
    tellRespondent:       { label: '告知变更被申请人', by: ['handler', 'clerk'], from: 'received', issues: 'respondentChangeNotice', tells: '被申请人列写有误，请变更。', per: R07.art(22) },
    changeRespondent:     { label: '变更被申请人', by: ['applicant', 'clerk', 'handler'], from: ['received', 'supplementing'], asks: ['respondentChanged', 'respondentName', 'respondentKind?'], per: R07.art(22) },
    redirect:             { label: '告知向有权机关申请', by: ['handler', 'clerk'], from: 'received', to: 'redirected', asks: ['competentAuthority', 'respondentKind?'], when: [accepting.redirectedRightlyOld], issues: 'redirectNotice', tells: '您的申请应当向其他行政复议机关提出，见告知书。', per: A17.art(17, 1) },
    accept:               { label: '受理', by: ['handler', 'clerk'], from: 'received', to: 'accepted', asks: ['conditionsMet', 'respondentKind', 'knownOn?', 'actMadeOn?', 'priorGround?', 'priorLaw?', 'earlierCase?', 'againstWill?'], when: conditions, warns: [accepting.agreementOutsideOld], issues: 'acceptanceNotice', tells: '您的申请已受理。', per: A17.art(17) },
    deemAccept:           { label: '视为受理', by: 'law', from: 'received', to: 'accepted', tells: '您的申请自收到之日起即为受理。', per: A17.art(17, 2) },
    refuse:               { label: '不予受理', by: ['handler', 'clerk'], from: 'received', to: 'notAccepted', asks: ['failedConditions', 'refusalReasons', 'excludedSubject?', 'respondentKind?', 'court?', 'priorGround?'], when: refusal, approval: { by: 'bodyHead', per: A17.art(17, 1) }, issues: 'refusalDecision', tells: '您的申请不予受理，理由见决定书。', per: A17.art(17, 1) },
    // 审理
    classify:             { label: '认定案件性质', by: 'handler', from: underReview, asks: ['major', 'technical'], per: R07.art(33) },
    joinThirdParty:       { label: '通知第三人参加', by: 'handler', from: underReview, asks: ['thirdParties'], issues: 'thirdPartyNotice', per: R07.art(9, 1) },
    chooseDelegates:      { label: '登记代表人、代理人', by: ['applicant', 'handler', 'clerk'], from: open, asks: ['representatives?', 'agents?', 'agentPapers?'], when: [intake.agentsAtMostTwoOld], per: [R07.art(8), R07.art(10)] },
    forwardCopy:          { label: '发送申请书副本', by: ['handler', 'clerk'], from: underReview, to: 'examining', asks: ['respondent', 'copySentOn?'], dated: 'copySentOn', issues: 'replyNotice', times: 1, tells: '申请书副本已发送被申请人。', per: A17.art(23, 1) },
    receiveCopy:          { label: '被申请人收到副本', by: ['respondent', 'handler', 'clerk'], from: 'examining', asks: ['copyReceivedOn?'], dated: 'copyReceivedOn', times: 1, per: A17.art(23, 1) },
    reply:                { label: '被申请人答复', by: ['respondent', 'handler', 'clerk'], from: ['examining', 'suspended'], asks: ['repliedOn?', 'reply', 'replyFiles?'], dated: 'repliedOn', when: [under(review.copyCameFirst, A17.art(23, 1)), under(review.replyInTime, A17.art(28, 1, 4))], times: 1, tells: '被申请人已答复，您可以查阅。', per: A17.art(23, 1) },
    deemNoEvidence:       { label: '视为没有证据、依据', by: 'law', from: ['examining', 'suspended'], tells: '被申请人没有按期答复和提交证据。', per: A17.art(28, 1, 4) },
    fileLateReply:        { label: '逾期答复附卷', by: ['handler', 'clerk'], from: ['examining', 'suspended'], asks: ['lateReplyNote', 'reply?', 'replyFiles?'], per: A17.art(28, 1, 4) },
    grantAccess:          { label: '查阅材料', by: 'handler', from: ['examining', 'suspended', ...concluded], asks: ['accessBy'], per: A17.art(23, 2) },
    refuseAccess:         { label: '不同意查阅部分材料', by: 'handler', from: ['examining', 'suspended'], asks: ['accessBy', 'accessRefusal'], when: [review.accessByPartyOld], per: A17.art(23, 2) },
    hearViews:            { label: '听取意见', by: 'handler', from: underReview, asks: ['viewsOn?', 'viewsOf', 'viewsMethod', 'viewsRecord'], dated: 'viewsOn', issues: 'viewsRecord', per: A17.art(22) },
    investigate:          { label: '调查取证', by: 'handler', from: underReview, asks: ['investigatedOn?', 'investigators', 'cardsShown', 'investigation'], dated: 'investigatedOn', when: [review.twoInvestigators(R07.art(34, 2))], per: R07.art(34) },
    beginInspection:      { label: '开始现场勘验', by: 'handler', from: underReview, asks: ['inspectionOn?', 'appraisalMatter'], dated: 'inspectionOn', per: R07.art(34, 3) },
    endInspection:        { label: '勘验结束', by: 'handler', from: underReview, asks: ['inspectionEnds?'], dated: 'inspectionEnds', when: [review.endsAfterBegins('勘验', 'beginInspection', R07.art(34, 3))], per: R07.art(34, 3) },
    beginAppraisal:       { label: '开始鉴定', by: 'handler', from: underReview, asks: ['appraisalOn?', 'appraisalMatter'], dated: 'appraisalOn', per: R07.art(37) },
    endAppraisal:         { label: '鉴定结束', by: 'handler', from: underReview, asks: ['appraisalEnds?'], dated: 'appraisalEnds', when: [review.endsAfterBegins('鉴定', 'beginAppraisal', R07.art(37))], per: R07.art(37) },
    notifyHearing:        { label: '通知听证', by: 'handler', track: 'hearing', from: ['none', 'notified'], to: 'notified', while: underReview, asks: ['hearingOn', 'hearingTime', 'hearingPlace', 'hearingMatters'], when: [review.oldHearingCases], issues: 'hearingNotice', tells: '本案将采取听证的方式审理。', per: R07.art(33) },
    holdHearing:          { label: '举行听证', by: 'handler', track: 'hearing', from: 'notified', to: 'held', while: underReview, asks: ['hearingHeldOn', 'presider', 'hearers', 'recorder', 'hearingRecord'], dated: 'hearingHeldOn', issues: 'hearingRecord', per: R07.art(33) },
    askCommittee:         { label: '提请复议委员会咨询', by: 'handler', track: 'committee', from: ['none', 'advised'], to: 'asked', while: underReview, asks: ['committeeQuestion'], issues: 'committeeRequest', per: pilot },
    recordCommittee:      { label: '记录咨询意见', by: 'handler', track: 'committee', from: 'asked', to: 'advised', while: underReview, asks: ['committeeOpinion'], per: pilot },
    requestStay:          { label: '申请停止执行', by: ['applicant', 'respondent', 'handler'], track: 'stay', from: ['none', 'refused', 'lifted'], to: 'requested', while: underReview, asks: ['stayReason'], per: A17.art(21, undefined, 3) },
    stay:                 { label: '决定停止执行', by: 'handler', track: 'stay', from: ['none', 'requested', 'refused', 'lifted'], to: 'stayed', while: underReview, asks: ['stayGround', 'stayReason?'], when: [review.stayReasoned(A17.art(21))], approval: { by: 'bodyHead', per: A17.art(21) }, issues: 'stayNotice', tells: '复议期间停止执行该行政行为。', per: A17.art(21) },
    refuseStay:           { label: '不停止执行', by: 'handler', track: 'stay', from: 'requested', to: 'refused', while: underReview, asks: ['stayReason'], per: A17.art(21) },
    liftStay:             { label: '恢复执行', by: 'handler', track: 'stay', from: 'stayed', to: 'lifted', while: underReview, asks: ['stayReason'], approval: { by: 'bodyHead', per: A17.art(21) }, per: A17.art(21) },
    suspend:              { label: '中止审理', by: 'handler', from: underReview, to: 'suspended', asks: ['suspensionGround', 'suspensionReason', 'incidentalCompetent', 'noticeTo'], when: [review.suspensionExplained(R07.art(41, 1)), review.suspensionGroundOld, review.everyoneTold(R07.art(41, 3))], approval: { by: 'bodyHead', per: R07.art(41, 3) }, issues: 'suspensionNotice', tells: '本案已中止审理。', per: R07.art(41, 1) },
    resume:               { label: '恢复审理', by: 'handler', from: 'suspended', to: 'examining', asks: ['resumptionReason', 'noticeTo'], when: [under(review.incidentalSettled, R07.art(41, 2)), review.everyoneTold(R07.art(41, 3))], issues: 'resumptionNotice', tells: '本案已恢复审理。', per: R07.art(41, 2) },
    requestReview:        { label: '提出审查申请', by: ['applicant', 'handler'], track: 'incidental', from: 'none', to: 'requested', while: [...underReview, 'suspended'], asks: ['reviewOfDocument', 'documentKind', 'documentClause?'], when: [review.documentKindOld], per: [A17.art(7), R07.art(26)] },
    settleDocument:       { label: '处理规范性文件', by: 'handler', track: 'incidental', from: ['none', 'requested'], to: 'settled', while: 'suspended', asks: ['documentResult', 'documentClause', 'issuer?'], when: [under(review.documentOurs, A17.art(26))], approval: { by: 'authorityHead', per: A17.art(26) }, issues: 'clauseOrder', per: [A17.art(26), A17.art(27)] },
    forwardDocument:      { label: '转送有权机关', by: 'handler', track: 'incidental', from: ['none', 'requested'], to: 'forwarded', while: 'suspended', asks: ['forwardedTo', 'reviewOfDocument', 'documentClause?'], when: [under(review.documentTheirs, A17.art(26))], issues: 'forwardingLetter', per: [A17.art(26), A17.art(27)] },
    documentAnswered:     { label: '有权机关处理完毕', by: ['handler', 'clerk'], track: 'incidental', from: 'forwarded', to: 'settled', while: 'suspended', asks: ['answeredOn?', 'documentResult'], dated: 'answeredOn', per: A17.art(26) },
    extend:               { label: '延长审理期限', by: 'handler', from: underReview, asks: ['complex', 'extensionDays', 'extensionReason', 'noticeTo'], when: [review.extensionFits(A17.art(31, 1)), review.bothTold], approval: { by: 'authorityHead', per: A17.art(31, 1) }, issues: 'extensionNotice', tells: '审理期限已延长。', per: A17.art(31, 1) },
    periodLapsed:         { label: '复议期限届满未作决定', by: 'law', from: [...underReview, 'suspended'], tells: '复议期限已满，复议机关没有作出决定。您可以自期满之日起十五日内向人民法院提起行政诉讼。', per: [A17.art(19), ADLL.art(45)] },
    // 撤回、终止、调解、决定
    withdraw:             { label: '申请撤回', by: ['applicant', 'clerk'], track: 'withdrawal', from: ['none', 'refused'], to: 'asked', while: [...underReview, 'suspended'], asks: ['withdrawalReason', 'withdrawalFreely'], when: [intake.withdrawalExplainedOld], per: [A17.art(25), R07.art(38)] },
    refuseWithdrawal:     { label: '不准予撤回', by: 'handler', track: 'withdrawal', from: 'asked', to: 'refused', while: [...underReview, 'suspended'], asks: ['terminationReason'], per: R07.art(38, 1) },
    terminate:            { label: '终止行政复议', by: 'handler', from: [...underReview, 'suspended'], to: 'terminated', asks: ['terminationGround', 'terminationReason'], when: [review.terminationProven(R07.art(42), true)], approval: { by: 'authorityHead', per: R07.art(42) }, issues: 'terminationDecision', tells: '本案已终止。', per: R07.art(42) },
    startMediation:       { label: '组织调解', by: 'handler', track: 'mediation', from: ['none', 'failed'], to: 'mediating', while: [...underReview, 'suspended'], asks: ['mediationScope'], when: [deciding.mediable], per: R07.art(50, 1) },
    failMediation:        { label: '调解不成', by: 'handler', track: 'mediation', from: 'mediating', to: 'failed', while: [...underReview, 'suspended'], asks: ['mediationFailure'], per: R07.art(50, 3) },
    concludeMediation:    { label: '制作调解书', by: 'handler', from: [...underReview, 'suspended'], to: 'mediated', asks: ['mediationScope', 'mediationTerms', 'mediationLawful', 'mediationSigned', 'compensationAmount?'], when: [deciding.mediable, deciding.mediationVoluntary(R07.art(50, 1)), deciding.everyoneSigned(R07.art(50, 2))], approval: { by: 'authorityHead', per: R07.art(50, 2) }, issues: 'mediationStatement', tells: '调解书已生效。', per: R07.art(50, 2) },
    draft:                { label: '拟定审理意见', by: 'handler', from: 'examining', asks: ['reviewReport', 'facts', 'opinion'], per: A17.art(28, 1) },
    decide:               { label: '作出复议决定', by: 'handler', from: 'examining', to: 'decided', asks: ['outcome', 'ground', 'worse', 'modifiedContent', 'remakeOrdered?', 'remakeDays?', 'compensation?', 'compensationAmount', 'restitution?', 'deliberation', 'minutes', 'court', 'suitDays?', 'isSecret?'], when: beforeDecision, warns: [newLawWants], approval: { by: 'authorityHead', per: A17.art(28, 1) }, issues: 'decision', tells: '复议决定已经作出，将送达您。', per: [A17.art(28, 1), A17.art(31, 2)] },
    dismiss:              { label: '驳回复议申请', by: 'handler', from: underReview, to: 'dismissed', asks: ['dismissalGround', 'dismissalReason', 'court', 'suitDays?'], when: [handlers, deciding.dismissalReasoned(R07.art(48, 1)), deciding.dismissalGroundIn(['conditions', 'noDutyOrPerformed'], R07.art(48, 1)), under(deciding.suitNoticeGiven, A17.art(5))], approval: { by: 'authorityHead', per: R07.art(48, 1) }, issues: 'dismissalDecision', tells: '您的申请已被驳回，理由和起诉期限见决定书。', per: R07.art(48, 1) },
    fixTransition:        { label: '选择新旧法的适用', by: 'bodyHead', from: open, asks: ['transitionReading', 'transitionReason'], when: [switched('2024-01-01')], per: unsure(A23.art(90), '没有过渡条款') },
    // 送达、履行、监督、归档
    serve:                { label: '送达申请人', by: ['handler', 'clerk'], from: concluded, to: 'served', asks: service, dated: 'servedOn', when: [serving.methodProven, serving.notBeforeMade, serving.mediationNotLeft], issues: 'serviceReceipt', tells: '文书已经送达。', per: [A17.art(31, 3), A17.art(40, 1), CPL.art(87)] },
    serveOthers:          { label: '送达其他当事人', by: ['handler', 'clerk'], from: [...concluded, 'served'], asks: [...service, 'servedTo'], dated: 'servedOn', when: [serving.methodProven, serving.notBeforeMade, serving.mediationNotLeft], issues: 'serviceReceipt', per: [A17.art(40, 1), CPL.art(87)] },
    fileUpward:           { label: '重大决定备案', by: ['handler', 'clerk'], from: ['served', 'archived'], asks: ['copiedTo'], later: true, per: R07.art(59) },
    demandPerformance:    { label: '责令限期履行', by: 'handler', track: 'performance', from: ['none', 'ordered'], to: 'ordered', while: ['served', 'archived'], asks: ['performanceReason', 'performanceDays'], when: [serving.somethingToPerform(A17.art(32, 1))], approval: { by: 'bodyHead', per: A17.art(32, 2) }, issues: 'performanceOrder', later: true, per: A17.art(32, 2) },
    recordPerformance:    { label: '报告履行情况', by: ['respondent', 'handler'], track: 'performance', from: ['none', 'ordered'], to: 'performed', while: ['served', 'archived'], asks: ['performedOn?', 'performance'], dated: 'performedOn', when: [serving.somethingToPerform(A17.art(32, 1))], later: true, tells: '被申请人已履行复议决定。', per: A17.art(32, 1) },
    referEnforcement:     { label: '强制执行', by: 'handler', from: 'served', asks: ['enforcer'], when: [under(serving.rightEnforcer, A17.art(33)), under(serving.suitPeriodOver, A17.art(33))], later: true, per: A17.art(33) },
    issueOpinion:         { label: '制发复议意见书', by: 'handler', track: 'opinion', from: ['none', 'reported'], to: 'issued', while: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['opinionFound', 'opinionDemand'], approval: { by: 'bodyHead', per: R07.art(57, 1) }, issues: 'opinionPaper', later: true, per: R07.art(57, 1) },
    serveOpinion:         { label: '送达复议意见书', by: ['handler', 'clerk'], track: 'opinion', from: 'issued', while: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['opinionReceivedOn?'], dated: 'opinionReceivedOn', later: true, per: R07.art(57, 1) },
    reportCorrection:     { label: '通报纠正情况', by: ['respondent', 'handler'], track: 'opinion', from: 'issued', to: 'reported', while: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['correctedOn?', 'correction'], dated: 'correctedOn', later: true, per: R07.art(57, 1) },
    issueSuggestion:      { label: '制发复议建议书', by: 'handler', from: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['suggestionTo', 'suggestion'], approval: { by: 'bodyHead', per: R07.art(57, 2) }, issues: 'suggestionPaper', later: true, per: R07.art(57, 2) },
    recordSuggestionReply: { label: '登记建议答复', by: ['handler', 'clerk'], from: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['suggestionReply'], later: true, per: internal('建议书答复时间') },
    transferClue:         { label: '移送违法线索', by: 'handler', from: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['clue', 'clueTo'], approval: { by: 'authorityHead', per: R07.art(65) }, issues: 'clueTransfer', later: true, per: R07.art(65) },
    recordSuit:           { label: '登记行政诉讼', by: ['handler', 'clerk'], track: 'suit', from: 'none', to: 'sued', while: [...underReview, ...concluded, 'served', 'archived'], asks: ['suedOn', 'litigationCase?'], dated: 'suedOn', later: true, per: [A17.art(5), ADLL.art(45)] },
    recordSuitResult:     { label: '登记诉讼结果', by: ['handler', 'clerk'], track: 'suit', from: 'sued', to: 'ended', while: [...underReview, ...concluded, 'served', 'archived'], asks: ['courtResult'], later: true, per: A17.art(5) },
    archive:              { label: '归档', by: ['handler', 'clerk'], from: ['served', 'abandoned', 'withdrawnEarly', 'redirected'], to: 'archived', asks: ['catalogue', 'archiveNumber?'], when: [serving.fileComplete], issues: 'archiveCatalogue', per: internal('行政复议案卷归档') },
  },
  limits: {
    screen:               { label: '受理审查', class: 'agency-duty', starts: ['receive', 'supplement'], ends: ['accept', 'refuse', 'redirect', 'requestSupplement', 'withdrawEarly'], allow: workingDays(5), pauses: [{ from: 'consultAuthority', until: 'authorityChosen', why: '协商、指定受理机关', per: R07.art(30) }], onLapse: { deems: 'deemAccept' }, remind: 2, binds: 'office', per: A17.art(17) },
    supplementNotice:     { label: '通知补正', class: 'window', starts: ['receive', 'supplement'], ends: ['requestSupplement', 'accept', 'refuse', 'redirect', 'deemAccept', 'withdrawEarly'], allow: workingDays(5), onLapse: { bars: ['requestSupplement'] }, binds: 'office', per: R07.art(29) },
    supplement:           { label: '补正', class: 'party-right', starts: 'serveSupplement', ends: ['supplement', 'withdrawEarly'], allow: { by: 'supplementDays', cases: {}, counts: 'workingDay', otherwise: workingDays(10) }, onLapse: { deems: 'deemAbandoned' }, remind: 3, binds: 'party', per: R07.art(29) },
    intakeForwarding:     { label: '代办点转送', class: 'agency-duty', force: 'local', starts: 'receive', onlyIf: is('channel', 'intakePoint'), ends: ['forwardToBody', 'refuse', 'redirect', 'requestSupplement', 'withdrawEarly'], allow: { setting: 'intakeForward' }, onLapse: 'shown', binds: 'office', per: internal('代办点收件当日转送') },
    supplementService:    { label: '送达补正通知', class: 'agency-duty', force: 'internal', starts: 'requestSupplement', ends: ['serveSupplement', 'supplement', 'withdrawEarly'], allow: { setting: 'servicePeriod' }, onLapse: 'shown', binds: 'office', per: internal('补正通知及时送达') },
    authorityChoice:      { label: '协商确定受理机关', class: 'agency-duty', starts: 'consultAuthority', ends: ['authorityChosen', 'redirect', 'refuse', 'deemAccept'], allow: days(20), onLapse: 'shown', binds: 'office', per: R07.art(30) },
    // The application counts as accepted from the day it was received (第17条第2款), so both clocks start there.
    decision:             { label: '作出复议决定', class: 'agency-duty', starts: 'receive', ends: [...ends, ...turnedAway], allow: days(60),
                            pauses: [{ from: 'requestSupplement', until: 'supplement', why: '补正申请材料', per: R07.art(29) }, { from: 'consultAuthority', until: 'authorityChosen', why: '协商、指定受理机关', per: R07.art(30) }, { from: 'suspend', until: 'resume', why: '中止审理', per: R07.art(41) }, { from: 'beginInspection', until: 'endInspection', why: '现场勘验', per: R07.art(34, 3) }, { from: 'beginAppraisal', until: 'endAppraisal', why: '鉴定', per: R07.art(37) }],
                            extend: { by: 'extend', upTo: days(30), granted: 'extensionDays', times: 1, per: A17.art(31, 1) }, onLapse: { deems: 'periodLapsed' }, remind: 10, binds: 'office', per: A17.art(31, 1) },
    forwardCopy:          { label: '发送副本', class: 'agency-duty', starts: ['receive', 'supplement'], ends: ['forwardCopy', 'requestSupplement', ...ends, ...turnedAway], allow: workingDays(7), pauses: [{ from: 'suspend', until: 'resume', why: '中止审理', per: R07.art(41) }], onLapse: 'shown', remind: 2, binds: 'office', per: A17.art(23, 1) },
    reply:                { label: '被申请人答复', class: 'party-right', starts: 'receiveCopy', ends: ['reply', ...ends], allow: days(10), pauses: [{ from: 'suspend', until: 'resume', why: '中止审理', per: R07.art(41) }], onLapse: { deems: 'deemNoEvidence' }, remind: 3, binds: 'other', per: [A17.art(23, 1), A17.art(28, 1, 4)] },
    suspensionCap:        { label: '中止满六十日', class: 'agency-duty', starts: 'suspend', onlyIf: isIn('suspensionGround', sixtyDayGrounds), ends: ['resume', 'terminate'], allow: days(60), onLapse: 'shown', binds: 'office', per: R07.art(42, 2) },
    documentHandling:     { label: '处理规范性文件', class: 'agency-duty', starts: 'suspend', onlyIf: all(document, is('incidentalCompetent', true)), ends: ['settleDocument', 'resume', ...ends], allow: days(30), onLapse: 'shown', remind: 5, binds: 'office', per: [A17.art(26), A17.art(27)] },
    documentForwarding:   { label: '转送规范性文件', class: 'agency-duty', starts: 'suspend', onlyIf: all(document, is('incidentalCompetent', false)), ends: ['forwardDocument', 'resume', ...ends], allow: workingDays(7), onLapse: 'shown', remind: 2, binds: 'office', per: [A17.art(26), A17.art(27)] },
    documentAnswer:       { label: '有权机关处理', class: 'agency-duty', starts: 'forwardDocument', ends: ['documentAnswered', 'resume', ...ends], allow: days(60), onLapse: 'shown', binds: 'other', per: A17.art(26) },
    suit:                 { label: '起诉期限', class: 'party-right', starts: 'serve', onlyIf: suable, ends: 'recordSuit', allow: { by: 'suitDays', cases: {}, counts: 'day', otherwise: days(15) }, onLapse: 'shown', binds: 'party', per: ADLL.art(45) },
    suitAfterSilence:     { label: '逾期不作决定的起诉期限', class: 'party-right', starts: 'periodLapsed', ends: ['recordSuit', ...ends], allow: days(15), onLapse: 'shown', binds: 'party', per: [A17.art(19), ADLL.art(45)] },
    service:              { label: '送达文书', class: 'agency-duty', force: 'internal', starts: [...ends, 'refuse'], ends: 'serve', allow: { setting: 'servicePeriod' }, onLapse: 'shown', binds: 'office', per: internal('及时送达行政复议文书') },
    performance:          { label: '履行复议决定', class: 'agency-duty', starts: 'serve', onlyIf: any(is('remakeOrdered', true), is('outcome', 'orderPerformance')), ends: 'recordPerformance', allow: { by: 'remakeDays', cases: {}, counts: 'day', otherwise: days(60) }, onLapse: 'shown', remind: 7, binds: 'other', per: [A17.art(32, 1), R07.art(49, 1)] },
    demanded:             { label: '限期履行', class: 'agency-duty', starts: 'demandPerformance', ends: 'recordPerformance', allow: { by: 'performanceDays', cases: {}, counts: 'day', otherwise: days(30) }, onLapse: 'shown', binds: 'other', per: A17.art(32, 2) },
    correction:           { label: '通报纠正情况', class: 'agency-duty', starts: 'serveOpinion', ends: 'reportCorrection', allow: days(60), onLapse: 'shown', remind: 10, binds: 'other', per: R07.art(57, 1) },
    suggestionReply:      { label: '建议书答复', class: 'agency-duty', force: 'local', starts: 'issueSuggestion', ends: 'recordSuggestionReply', allow: { setting: 'suggestionReply' }, onLapse: 'shown', binds: 'other', per: internal('建议书答复时间') },
    archive:              { label: '归档', class: 'agency-duty', force: 'local', starts: ['serve', 'deemAbandoned', 'withdrawEarly', 'redirect'], ends: ['archive', 'supplement'], allow: { setting: 'archivePeriod' }, onLapse: 'shown', binds: 'office', per: internal('行政复议案卷归档') },
  },
  papers: papers2017,
});
