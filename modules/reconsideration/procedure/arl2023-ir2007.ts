/** Reconsideration of applications received 2024-01-01 to 2026-06-30: 行政复议法 (2023), and 实施条例 (2007) where it does not conflict. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { internal, unsure } from '../../../kernel/citation/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { actors } from '../actors.ts';
import { comparesUnder } from '../compares.ts';
import { papers } from '../documents/index.ts';
import { grounds2023 } from '../grounds.ts';
import * as accepting from '../guards/acceptance.ts';
import * as deciding from '../guards/decision.ts';
import * as intake from '../guards/intake.ts';
import * as review from '../guards/review.ts';
import * as serving from '../guards/service.ts';
import { newRegulationWants, switched } from '../guards/transition.ts';
import { under } from '../guards/under.ts';
import { indicators, newIndicators } from '../indicators.ts';
import { A23, R07, R26 } from '../law.ts';
import { file } from '../matter.ts';
import { publication } from '../publication.ts';
import { settings } from '../settings.ts';
import { elevationStates, states, tracks } from '../states.ts';
import { caseTitle, once } from '../title.ts';
import {
  afterwardsActs,
  conclusionActs,
  hearingActs,
  intakeActs,
  interruptionActs,
  reviewActs,
} from './arl2023-acts.ts';
import { afterwardsLimits, ends, intakeLimits, reviewLimits } from './arl2023-limits.ts';
import { application, concluded, open, underReview } from './tables.ts';

const regime = 'arl2023-ir2007';
const handlers = accepting.handlersEnough(R07.art(32), false);
const conditions = [
  accepting.sevenConditions(A23.art(30, 1)),
  accepting.withinJurisdiction(regime),
  accepting.inTime(regime),
  accepting.dutyPeriodOver(R07.art(16)),
  accepting.notAgainAfterWithdrawal(A23.art(74, 2)),
  accepting.priorOtherNamed,
  review.simplifiedFits,
];
const refusal = [
  accepting.refusalReasoned(A23.art(30, 2)),
  accepting.misdirectionAnswered,
  accepting.jurisdictionNotDenied(regime),
  accepting.scopeNamed,
  accepting.subjectNotCalledLate,
  under(accepting.scopeFits(regime), A23.art(12)),
  accepting.lateIndeed(regime),
  accepting.respondentChangeOffered(R07.art(22)),
];
const reversing = ['revoke', 'revokeInPart', 'modify', 'declareIllegal', 'declareInvalid', 'compensation'];
const beforeDecision = [
  handlers,
  accepting.representativesChosen(regime),
  deciding.reviewed(A23.art(61, 1)),
  deciding.replied(A23.art(48)),
  deciding.viewsHeard,
  deciding.hearingHeld,
  deciding.hearingClosed,
  deciding.committeeConsulted,
  deciding.incidentalOver,
  deciding.groundCarriesOutcome(grounds2023, A23.art(61, 1)),
  deciding.notWorse,
  deciding.invalidityAsked,
  deciding.remakeDated(A23.art(64, 1)),
  deciding.remakeFollowsReversal(['revoke', 'revokeInPart'], A23.art(64, 1)),
  deciding.inactionClaimed,
  deciding.agreementOnly,
  deciding.silenceDecides,
  deciding.compensationAnswered,
  deciding.compensationFollowsReversal(reversing, A23.art(72, 1)),
  deciding.collectiveRecorded(A23.art(61, 1)),
  deciding.suitNoticeGiven,
];

// biome-ignore format: the law as a table, one line each
export const reconsideration2024 = procedure({
  module: 'reconsideration', id: 'reconsideration', version: regime, label: '行政复议',
  from: '2024-01-01', until: '2026-06-30',
  file, actors, states: { ...states, ...elevationStates }, tracks, settings, publication, indicators: { ...indicators, ...newIndicators }, once, title: caseTitle, compares: comparesUnder(A23.art(61, 1)),
  number: { series: '复' }, handledBy: 'handlingOffice',
  acts: {
    receive:              { label: '收到申请', by: ['applicant', 'intakeOfficer', 'clerk'], opens: true, to: 'received', asks: application, dated: 'receivedOn', when: [intake.arrivesWhenFiled, intake.partyFilesOnline, intake.channelStated, intake.intakeClock, intake.pointTakesItsOwn, intake.agencyChannelFits, intake.oralRecorded], warns: [under(intake.applicantIdentified, R07.art(19)), intake.agentsComplete, intake.agencyForwardsInFive], issues: 'receipt', tells: '已收到您的申请，五个工作日内审查是否受理。', per: [A23.art(22), A23.art(30, 1)] },
    ...intakeActs,
    requestSupplement:    { label: '通知补正', by: ['handler', 'clerk'], from: 'received', to: 'supplementing', asks: ['supplementItems', 'supplementKinds', 'supplementArose?'], when: [intake.supplementOnce], issues: 'supplementNotice', tells: '申请材料需要补正，请查看补正通知书。', per: A23.art(31, 1) },
    tellRespondent:       { label: '告知变更被申请人', by: ['handler', 'clerk'], from: 'received', issues: 'respondentChangeNotice', tells: '被申请人列写有误，请变更。', per: R07.art(22) },
    accept:               { label: '受理', by: ['handler', 'clerk'], from: 'received', to: 'accepted', asks: ['conditionsMet', 'respondentKind', 'procedureKind?', 'simplifiedGround', 'simpleFacts?', 'knownOn?', 'actMadeOn?', 'standingMet?', 'priorGround?', 'priorLaw?', 'explicitRefusal?', 'informationBasis?', 'amount?', 'onSpot?', 'earlierCase?', 'againstWill?'], when: conditions, issues: 'acceptanceNotice', tells: '您的申请已受理。', per: A23.art(30, 1) },
    refuse:               { label: '不予受理', by: ['handler', 'clerk'], from: 'received', to: 'notAccepted', asks: ['failedConditions', 'refusalReasons', 'excludedSubject?', 'respondentKind?', 'competentAuthority?', 'court?', 'priorGround?'], when: refusal, approval: { by: 'bodyHead', per: A23.art(30, 2) }, issues: 'refusalDecision', tells: '您的申请不予受理，理由和救济途径见决定书。', per: A23.art(30, 2) },
    ...reviewActs,
    reply:                { label: '被申请人答复', by: ['respondent', 'handler', 'clerk'], from: ['examining', 'suspended', 'elevating'], asks: ['repliedOn?', 'reply', 'replyFiles?', 'staffAgents?', 'lawyerAgents?'], dated: 'repliedOn', when: [review.copyCameFirst, review.replyInTime], times: 1, tells: '被申请人已答复，您可以查阅答复和证据。', per: [A23.art(48), A23.art(54, 1)] },
    beginInspection:      { label: '开始现场勘验', by: 'handler', from: underReview, asks: ['inspectionOn?', 'appraisalMatter'], dated: 'inspectionOn', per: R07.art(34, 3) },
    endInspection:        { label: '勘验结束', by: 'handler', from: underReview, asks: ['inspectionEnds?'], dated: 'inspectionEnds', when: [review.endsAfterBegins('勘验', 'beginInspection', R07.art(34, 3))], per: R07.art(34, 3) },
    beginAppraisal:       { label: '开始鉴定', by: 'handler', from: underReview, asks: ['appraisalOn?', 'appraisalMatter'], dated: 'appraisalOn', per: R07.art(37) },
    endAppraisal:         { label: '鉴定结束', by: 'handler', from: underReview, asks: ['appraisalEnds?'], dated: 'appraisalEnds', when: [review.endsAfterBegins('鉴定', 'beginAppraisal', R07.art(37))], per: R07.art(37) },
    ...hearingActs,
    recordCommittee:      { label: '记录咨询意见', by: 'handler', track: 'committee', from: 'asked', to: 'advised', while: underReview, asks: ['committeeOpinion', 'committeeAdopted?', 'committeeReason?'], per: A23.art(52, 3) },
    ...interruptionActs,
    extend:               { label: '延长审理期限', by: 'handler', from: underReview, asks: ['complex', 'extensionDays', 'extensionReason', 'noticeTo'], when: [review.notSimplified, review.extensionFits(A23.art(62, 1)), review.everyoneTold(A23.art(62, 1))], approval: { by: 'bodyHead', per: A23.art(62, 1) }, issues: 'extensionNotice', tells: '审理期限已延长，见延期审理通知书。', per: A23.art(62, 1) },
    reportElevation:      { label: '报请提级审理', by: 'handler', from: underReview, to: 'elevating', asks: ['elevationReason', 'superior'], approval: { by: 'authorityHead', per: A23.art(38, 2) }, per: A23.art(38, 2) },
    elevationRefused:     { label: '上级不提级', by: ['handler', 'clerk'], from: 'elevating', to: 'examining', per: A23.art(38, 2) },
    elevationOrdered:     { label: '上级决定提级', by: ['handler', 'clerk'], from: [...underReview, 'elevating'], to: 'elevated', asks: ['superior'], tells: '本案由上级行政复议机关审理。', per: A23.art(38, 1) },
    handOver:             { label: '移送案卷', by: ['handler', 'clerk'], from: 'elevated', to: 'handedOver', issues: 'transferLetter', tells: '案卷已移送上级行政复议机关。', per: A23.art(38) },
    ...conclusionActs,
    decide:               { label: '作出复议决定', by: 'handler', from: 'examining', to: 'decided', asks: ['outcome', 'ground', 'worse', 'thirdPartyAsked', 'modifiedContent', 'remakeOrdered?', 'remakeDays?', 'compensation?', 'compensationAmount', 'restitution?', 'committeeAdopted?', 'committeeReason?', 'deliberation', 'minutes', 'court', 'suitDays?', 'isSecret?'], when: beforeDecision, warns: [newRegulationWants], approval: { by: 'authorityHead', per: A23.art(61, 1) }, issues: 'decision', tells: '复议决定已经作出，将送达您。', per: [A23.art(61, 1), A23.art(75, 1)] },
    dismiss:              { label: '驳回复议申请', by: 'handler', from: [...underReview], to: 'dismissed', asks: ['dismissalGround', 'dismissalReason', 'court', 'suitDays?'], when: [handlers, deciding.dismissalReasoned(A23.art(33)), deciding.dismissalGroundIn(['conditions'], A23.art(33)), deciding.suitNoticeGiven], approval: { by: 'authorityHead', per: A23.art(61, 1) }, issues: 'dismissalDecision', tells: '您的申请已被驳回，理由和起诉期限见决定书。', per: A23.art(33) },
    ...afterwardsActs,
    issueSuggestion:      { label: '制发复议建议书', by: 'handler', from: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['suggestionTo', 'suggestion'], approval: { by: 'bodyHead', per: R07.art(57, 2) }, issues: 'suggestionPaper', later: true, per: R07.art(57, 2) },
    recordSuggestionReply: { label: '登记建议答复', by: ['handler', 'clerk'], from: ['examining', 'suspended', ...concluded, 'served', 'archived'], asks: ['suggestionReply'], later: true, per: internal('建议书答复时间') },
    fileUpward:           { label: '重大决定备案', by: ['handler', 'clerk'], from: ['served', 'archived'], asks: ['copiedTo'], later: true, per: R07.art(59) },
    fixTransition:        { label: '选择新旧条例的适用', by: 'bodyHead', from: open, asks: ['transitionReading', 'transitionReason'], when: [switched('2026-07-01')], per: unsure(R26.art(77), '没有过渡条款') },
    archive:              { label: '归档', by: ['handler', 'clerk'], from: ['served', 'abandoned', 'withdrawnEarly', 'handedOver'], to: 'archived', asks: ['catalogue', 'archiveNumber?'], when: [serving.fileComplete, serving.copiedUpward], issues: 'archiveCatalogue', per: internal('行政复议案卷归档') },
  },
  limits: {
    ...intakeLimits,
    decision:             { label: '作出复议决定', class: 'agency-duty', starts: ['accept', 'deemAccept'], ends, allow: { by: 'procedureKind', cases: { ordinary: days(60), simplified: days(30) }, otherwise: days(60) },
                            pauses: [{ from: 'suspend', until: 'resume', why: '中止审理', per: A23.art(39, 3) }, { from: 'beginInspection', until: 'endInspection', why: '现场勘验', per: R07.art(34, 3) }, { from: 'beginAppraisal', until: 'endAppraisal', why: '鉴定', per: R07.art(37) }],
                            extend: { by: 'extend', upTo: days(30), granted: 'extensionDays', times: 1, per: A23.art(62, 1) }, onLapse: { deems: 'periodLapsed' }, remind: 10, binds: 'office', per: [A23.art(62, 1), A23.art(62, 2)] },
    ...reviewLimits,
    ...afterwardsLimits,
  },
  notices: {
    hearing:              { label: '听证五日前通知', act: 'notifyHearing', event: 'hearingOn', clear: workingDays(5), per: A23.art(51, 1) },
  },
  papers,
});
