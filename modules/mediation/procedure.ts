/** 人民调解: how a dispute is mediated under the law of 2010, as a table. */
import { days, months, workingDays } from '../../kernel/calendar/index.ts';
import { internal, local, unsure } from '../../kernel/citation/index.ts';
import { all, any, is, isIn, not } from '../../kernel/predicate/index.ts';
import { procedure } from '../../kernel/procedure/index.ts';
import { CPI, INVITED, JCR, JXMD, LDMA, MEDR, ONLINE, PML, PMR } from '../../law/index.ts';
import { papers } from './documents/index.ts';
import * as must from './guards/index.ts';
import { indicators } from './indicators.ts';
import { disputeFile } from './matter.ts';
import { disputeTypes } from './options.ts';
import { settings } from './settings.ts';

const rules33 = unsure(PMR.art(), '规章第三十三条“一般在一个月内调结”，条文和效力待核');
const rules24 = unsure(PMR.art(), '规章关于受理的规定，条文待核');
const centreRule = local('县综治中心（矛调中心）分流交办制度');

const intakeFields = ['applicants', 'respondents', 'applicationKind', 'disputeType', 'request', 'story', 'place?', 'evidence?', 'amountClaimed?', 'source', 'sourceNumber?', 'referralAgreed?', 'courtReferral?', 'sweep?', 'committee', 'level', 'nature', 'agencyParty?', 'agencyCivilOnly?', 'disputeId?', 'earlier?'] as const;
const intakeClaims = [must.civilDispute, must.agencyOnlyCivil, must.twoSides, must.committeeInOffice, must.levelOfCommittee, must.applicationMatchesSource, must.sourceNumbered, must.referralByConsent, must.courtKindStated, must.sweepNamed, must.countedOnce];

/** Before talks begin; then until they end. */
const early = ['registered', 'triaged', 'consented', 'assigned'] as const;
const talking = ['registered', 'triaged', 'consented', 'assigned', 'investigating', 'mediating', 'agreed'] as const;
const settledOn = ['settled', 'archived'] as const;
const ending = ['takeEffect', 'reachOral', 'terminate', 'deemFailed', 'withdraw', 'refuseConsent', 'recordReferral'] as const;
const reaching = ['agree', 'reachOral', 'terminate', 'withdraw', 'refuseConsent', 'recordReferral'] as const;

export const mediation = procedure({
  module: 'mediation',
  id: 'mediation',
  version: 'pml2010',
  label: '人民调解',
  from: '2011-01-01',
  file: disputeFile,
  number: { series: '人调字' },
  title: (f) => `${f.applicants?.[0]?.name ?? '（待登记）'}与${f.respondents?.[0]?.name ?? '（待登记）'}${f.disputeType === undefined ? '纠纷' : disputeTypes[f.disputeType]}`,
  once: { of: ['disputeId'], says: '同一纠纷正在另一调解组织调解，不能重复受理、重复统计', per: PML.art(27) },
  settings,
  indicators,
  papers,

  actors: {
    mediator: { label: '人民调解员',                 at: 'handling', assigned: true },
    clerk:    { label: '调解委员会登记人员',         at: 'handling' },
    chair:    { label: '调解委员会主任',             at: 'handling' },
    centre:   { label: '县综治中心（矛调中心）人员', at: 'region', sees: 'region' },
    reporter: { label: '网格员、法律明白人',         at: 'region' },
    party:    { label: '当事人',                     party: true },
  },

  states: {
    clue:          { label: '排查线索',       phase: '收件' },
    applied:       { label: '已申请，待受理', phase: '收件' },
    declined:      { label: '不予受理',       phase: '收件', final: true },
    registered:    { label: '已受理登记',     phase: '受理' },
    triaged:       { label: '已分流，本会调解', phase: '受理' },
    referred:      { label: '分流交办中',     phase: '受理' },
    referredOut:   { label: '已分流移送',     phase: '受理', final: true },
    consented:     { label: '双方同意调解',   phase: '调解' },
    refused:       { label: '一方拒绝调解',   phase: '调解' },
    assigned:      { label: '已确定调解员',   phase: '调解' },
    investigating: { label: '调查中',         phase: '调解' },
    mediating:     { label: '调解中',         phase: '调解' },
    agreed:        { label: '已达成协议，待签署', phase: '协议' },
    settled:       { label: '协议已生效',     phase: '协议' },
    failed:        { label: '调解不成，已终止', phase: '协议' },
    withdrawn:     { label: '已撤回',         phase: '协议' },
    archived:      { label: '已归档',         phase: '归档', final: true },
  },

  tracks: {
    appraisal:    { label: '鉴定评估', initial: 'none', states: { none: { label: '没有鉴定' }, underway: { label: '鉴定中' }, finished: { label: '鉴定完毕' } } },
    risk:         { label: '激化风险', initial: 'none', states: { none: { label: '没有发现风险' }, noted: { label: '发现风险，预防中' }, reported: { label: '已上报' }, defused: { label: '已化解' }, handedOver: { label: '已由公安机关或者有关部门处理', final: true } } },
    confirmation: { label: '司法确认', initial: 'none', states: { none: { label: '没有申请' }, applied: { label: '已申请' }, notAccepted: { label: '法院不予受理', final: true }, examining: { label: '法院审查中' }, confirmed: { label: '确认有效' }, dismissed: { label: '驳回申请', final: true }, revoked: { label: '已撤回申请' }, objected: { label: '已提出异议', final: true } } },
    performance:  { label: '履行情况', initial: 'pending', states: { pending: { label: '待核实' }, performed: { label: '已履行', final: true }, partly: { label: '部分履行' }, breached: { label: '未履行' } } },
    followUp:     { label: '回访', initial: 'none', states: { none: { label: '未回访' }, done: { label: '已回访', final: true } } },
  },

  acts: {
    // 收件、受理
    reportClue:  { label: '上报线索',     by: 'reporter', opens: true, to: 'clue',       dated: 'clueOn', asks: ['clueOn', 'clue', 'reporterKind', 'disputeType?', 'place?', 'applicants?', 'respondents?'], issues: 'clueReport', per: [JXMD.art(), PML.art(21, 2)] },
    apply:       { label: '申请人民调解', by: 'party',    opens: true, to: 'applied',    asks: ['applicants', 'respondents', 'disputeType', 'request', 'story', 'place?', 'amountClaimed?', 'evidence?'], when: [must.twoSides], warns: [must.amountPlausible], issues: 'application', tells: '已收到您的调解申请。调解不收任何费用；对方同意后才会开始调解', per: PML.art(17) },
    register:    { label: '受理登记',     by: ['clerk', 'mediator', 'centre'], opens: true, to: 'registered', dated: 'receivedOn', asks: ['receivedOn', ...intakeFields], when: intakeClaims, warns: [must.amountPlausible], issues: 'intakeRegister', per: [PML.art(17), PML.art(27)] },
    accept:      { label: '受理申请',     by: ['clerk', 'mediator', 'centre'], from: 'applied', to: 'registered', dated: 'acceptedOn', asks: ['acceptedOn', 'applicationKind', 'source', 'sourceNumber?', 'referralAgreed?', 'courtReferral?', 'sweep?', 'committee', 'level', 'nature', 'disputeType?', 'agencyParty?', 'agencyCivilOnly?', 'disputeId?', 'earlier?'], when: intakeClaims, issues: 'intakeRegister', tells: '您的申请已受理，接下来将征求对方意见', per: [PML.art(17), PML.art(27)] },
    takeUp:      { label: '受理线索',     by: ['clerk', 'mediator', 'centre'], from: 'clue', to: 'registered', dated: 'acceptedOn', asks: ['acceptedOn', ...intakeFields], when: intakeClaims, warns: [must.amountPlausible], issues: 'intakeRegister', per: [PML.art(17), PML.art(27)] },
    decline:     { label: '不予受理',     by: ['clerk', 'mediator', 'centre'], from: ['clue', 'applied'], to: 'declined', asks: ['refusalReason', 'nature?', 'otherRoutesTold'], when: [must.declineReasoned, must.otherRoutesTold], issues: 'notAccepted', tells: '您的申请不属于人民调解的范围，通知书写明了可以走的其他途径', per: [PML.art(2), rules24] },
    withdraw:    { label: '撤回申请',     by: ['party', 'clerk', 'mediator'], from: ['applied', 'clue', ...early], to: 'withdrawn', asks: ['withdrawReason'], issues: 'withdrawalRecord', tells: '调解申请已撤回', per: PML.art(23, undefined, 2) },
    confirmReceipt: { label: '签收人民法院移交材料', by: ['clerk', 'mediator'], from: talking, dated: 'receivedFromCourtOn', asks: ['receivedFromCourtOn'], when: [must.fromCourt], times: 1, per: INVITED.art(27) },
    // 分流
    keep:        { label: '分流：由本会调解', by: ['centre', 'clerk', 'chair'], from: 'registered', to: 'triaged', asks: ['triageNote'], per: centreRule },
    refer:       { label: '分流：交办其他单位', by: ['centre', 'clerk', 'chair'], from: ['registered', 'triaged'], to: 'referred', asks: ['referralTo', 'referralOffice', 'triageNote'], issues: 'assignmentSlip', tells: '您的纠纷已转交更合适的单位处理，等待对方接收', per: [centreRule, JXMD.art()] },
    recordReferral: { label: '登记接收结果', by: ['centre', 'clerk', 'chair'], from: 'referred', to: 'referredOut', asks: ['referralResult'], tells: '接收单位已经接收您的纠纷', per: centreRule },
    returnReferral: { label: '退回分流',     by: ['centre', 'clerk', 'chair'], from: 'referred', to: 'registered', asks: ['referralResult'], per: centreRule },
    // 同意、调解员
    consent:     { label: '双方同意调解', by: ['clerk', 'mediator'], from: ['registered', 'triaged'], to: 'consented', dated: 'consentedOn', asks: ['consentedOn', 'applicantConsents', 'respondentConsents', 'rightsTold', 'privacy', 'openness'], when: [must.bothConsent, must.rightsTold, must.notBeforeOpening, must.privateMeansClosed], issues: ['rightsNotice', 'consentRecord'], tells: '双方都同意调解', per: [PML.art(17), PML.art(23), PML.art(24)] },
    refuseConsent: { label: '拒绝调解',   by: ['clerk', 'mediator'], from: talking, to: 'refused', dated: 'refusedOn', asks: ['refusedOn', 'refusedBy', 'otherRoutesTold'], when: [must.otherRoutesTold], issues: 'refusalRecord', tells: '一方明确拒绝调解，调解依法不能进行；您仍可以通过仲裁、行政、司法等途径维护权利', per: [PML.art(17), PML.art(23, undefined, 2)] },
    assign:      { label: '确定调解员',   by: ['chair', 'clerk'], from: 'consented', to: 'assigned', asks: ['mediators', 'chosenBy', 'mediatorEntry?', 'modes?', 'jointOffice?'], when: [must.onActiveRegister, must.departmentsNamed], issues: 'mediatorAssignment', tells: '调解员已经确定', per: [PML.art(19), PML.art(13)] },
    replace:     { label: '更换调解员',   by: ['chair', 'clerk'], from: ['assigned', 'investigating', 'mediating', 'agreed'], asks: ['mediators', 'chosenBy', 'mediatorEntry?', 'replaceReason'], when: [must.onActiveRegister], issues: 'mediatorAssignment', tells: '调解员已经更换', per: PML.art(23, undefined, 1) },
    // 调查、调解
    investigate: { label: '调查',         by: 'mediator', from: ['assigned', 'investigating'], to: 'investigating', dated: 'inquiryOn', asks: ['inquiryOn', 'inquiry', 'evidence?'], when: [must.afterConsent], issues: 'investigationRecord', per: [PML.art(21), PML.art(27)] },
    mediate:     { label: '调解',         by: 'mediator', from: ['assigned', 'investigating', 'mediating'], to: 'mediating', dated: 'sessionOn', asks: ['sessionOn', 'sessionPlace', 'sessionManner', 'sessionNotes', 'invited?', 'invitedAgreed?'], when: [must.afterConsent, must.courtPapersReceived, must.invitedByConsent], warns: [must.notOverdue], issues: 'mediationRecord', per: [PML.art(22), PML.art(27)] },
    startAppraisal: { label: '委托鉴定、评估', by: 'mediator', track: 'appraisal', from: ['none', 'finished'], to: 'underway', while: talking, dated: 'appraisalFrom', asks: ['appraisalFrom', 'appraisalOf'], when: [must.medicalAppraisal], tells: '已委托鉴定，鉴定时间不计入调解期限', per: MEDR.art(38) },
    endAppraisal:   { label: '收到鉴定、评估意见', by: 'mediator', track: 'appraisal', from: 'underway', to: 'finished', while: talking, dated: 'appraisalUntil', asks: ['appraisalUntil'], tells: '已收到鉴定意见，继续调解', per: MEDR.art(38) },
    goOn:        { label: '双方同意继续调解', by: ['mediator', 'clerk'], from: talking, dated: 'goOnOn', asks: ['goOnOn', 'goOnAgreed', 'goOnDays'], when: [must.bothGoOn], issues: 'goOnRecord', per: [rules33, PML.art(23, undefined, 2)] },
    goOnMedical: { label: '约定延长医疗纠纷调解期限', by: ['mediator', 'clerk'], from: talking, dated: 'goOnOn', asks: ['goOnOn', 'goOnAgreed', 'goOnCommittee', 'goOnDays'], when: [must.bothGoOn, must.committeeGoesOn], issues: 'goOnRecord', per: MEDR.art(38) },
    goOnCourt:   { label: '双方同意延长委派、委托调解期限', by: ['mediator', 'clerk'], from: talking, dated: 'goOnOn', asks: ['goOnOn', 'goOnAgreed', 'goOnDays'], when: [must.fromCourt, must.bothGoOn], issues: 'goOnRecord', per: INVITED.art(27) },
    // 协议、终止
    agree:       { label: '达成协议（书面）', by: 'mediator', from: ['mediating', 'agreed'], to: 'agreed', dated: 'agreedOn', asks: ['agreedOn', 'facts', 'issue', 'responsibility', 'terms', 'lawful', 'performance', 'performWay', 'performBy', 'amountAgreed?'], when: [must.afterConsent, must.lawfulTerms, must.performInTime], warns: [must.amountPlausible, must.notOverdue], issues: 'writtenAgreement', tells: '已达成调解协议，等待各方签署', per: [PML.art(28), PML.art(29, 1)] },
    takeEffect:  { label: '协议生效',     by: 'mediator', from: 'agreed', to: 'settled', dated: 'effectiveOn', asks: ['partiesSignedOn?', 'mediatorSignedOn?', 'sealedOn?', 'effectiveOn', 'copies', 'amountAgreed?'], when: [must.signedAndSealed, must.effectiveOnLastDay, must.notSignedBeforeAgreed, must.copiesForAll, must.sameAmount], warns: [must.committeeStillInOffice], tells: '调解协议已经生效，具有法律约束力。双方可以自生效之日起三十日内共同申请司法确认', per: [PML.art(29, 2), PML.art(31, 1)] },
    reachOral:   { label: '达成口头协议', by: 'mediator', from: 'mediating', to: 'settled', dated: 'oralOn', asks: ['oralOn', 'facts', 'terms', 'lawful', 'performance', 'performWay', 'performBy', 'amountAgreed?', 'writtenAsked'], when: [must.afterConsent, must.lawfulTerms, must.oralAllowed, must.performInTime], warns: [must.amountPlausible, must.notOverdue, must.committeeStillInOffice], issues: 'oralRegister', tells: '已达成口头调解协议，自达成之日起生效，具有法律约束力', per: [PML.art(28), PML.art(30)] },
    terminate:   { label: '调解不成，终止', by: 'mediator', from: ['assigned', 'investigating', 'mediating', 'agreed'], to: 'failed', dated: 'failedOn', asks: ['failedOn', 'failGround', 'failNotes', 'otherRoutesTold'], when: [must.afterConsent, must.otherRoutesTold, must.groundFits, must.riskReported], issues: 'terminationRecord', tells: '调解没有成功，已经终止。您可以依法通过仲裁、行政、司法等途径维护权利', per: PML.art(26) },
    deemFailed:  { label: '逾期视为调解不成', by: 'law', from: ['referred', ...talking], to: 'failed', issues: 'terminationRecord', tells: '超过三十个工作日没有达成协议，依法视为调解不成。您可以依法向人民法院提起诉讼', per: MEDR.art(38) },
    arbitrationOpens: { label: '可以申请劳动仲裁', by: 'law', from: ['applied', 'referred', ...talking], tells: '自收到调解申请之日起已满十五日没有达成协议，您可以依法申请劳动争议仲裁；双方愿意的，也可以继续调解', per: LDMA.art(14, 3) },
    returnToCourt: { label: '移回人民法院', by: ['mediator', 'clerk'], from: 'failed', dated: 'courtReturnedOn', asks: ['courtReturnedOn'], when: [must.fromCourt], times: 1, issues: 'courtReturn', tells: '材料已移回人民法院', per: INVITED.art(21) },
    // 激化
    noteRisk:    { label: '发现激化风险', by: ['mediator', 'clerk'], track: 'risk', from: ['none', 'defused'], to: 'noted', while: talking, dated: 'riskOn', asks: ['riskOn', 'riskKind', 'riskNotes'], per: PML.art(25) },
    reportRisk:  { label: '激化上报',     by: ['mediator', 'clerk', 'chair'], track: 'risk', from: 'noted', to: 'reported', while: talking, dated: 'riskReportedOn', asks: ['riskReportedOn', 'riskReportedTo'], when: [must.reportedTo], issues: 'riskReport', per: [PML.art(25), JXMD.art()] },
    closeRisk:   { label: '风险已化解',   by: ['mediator', 'clerk'], track: 'risk', from: ['noted', 'reported'], to: 'defused', while: [...talking, 'settled', 'failed', 'refused'], asks: ['riskOutcome'], when: [must.defusedOnly], per: PML.art(25) },
    handOverRisk: { label: '风险已由有关部门处理', by: ['mediator', 'clerk'], track: 'risk', from: 'reported', to: 'handedOver', while: [...talking, 'settled', 'failed', 'refused'], per: PML.art(25) },
    // 司法确认
    prepareConfirmation: { label: '预填司法确认申请书', by: ['mediator', 'clerk'], track: 'confirmation', from: 'none', while: settledOn, later: true, asks: ['confirmationObstacle', 'confirmationCourt', 'courtBasis'], when: [must.confirmable, must.rightCourt], issues: 'confirmationApplication', tells: '司法确认申请书已预填，请双方在协议生效之日起三十日内共同签名提交', per: PML.art(33, 1) },
    applyConfirmation: { label: '共同申请司法确认', by: ['mediator', 'clerk'], track: 'confirmation', from: ['none', 'revoked'], to: 'applied', while: settledOn, later: true, dated: 'confirmationOn', asks: ['confirmationOn', 'bothApply', 'confirmationObstacle', 'confirmationCourt', 'courtBasis'], when: [must.jointly, must.confirmable, must.rightCourt, must.dayNotBeforeEffect, must.againInTime], issues: 'confirmationApplication', tells: '司法确认申请已经提交人民法院', per: [PML.art(33, 1), JCR.art(3)] },
    courtAccepts:   { label: '法院受理确认申请', by: ['mediator', 'clerk'], track: 'confirmation', from: 'applied', to: 'examining', while: settledOn, later: true, dated: 'courtAcceptedOn', asks: ['courtAcceptedOn'], when: [must.dayNotBeforeEffect], tells: '人民法院已受理司法确认申请', per: JCR.art(4) },
    courtDeclines:  { label: '法院不予受理',     by: ['mediator', 'clerk'], track: 'confirmation', from: 'applied', to: 'notAccepted', while: settledOn, later: true, asks: ['courtNotAcceptedReason'], tells: '人民法院没有受理司法确认申请，协议的约束力不受影响', per: CPI.art(355) },
    courtExtends:   { label: '法院延长审查',     by: ['mediator', 'clerk'], track: 'confirmation', from: 'examining', while: settledOn, later: true, dated: 'courtExtendedOn', asks: ['courtExtendedOn'], per: JCR.art(5) },
    confirmed:   { label: '法院确认有效', by: ['mediator', 'clerk'], track: 'confirmation', from: 'examining', to: 'confirmed', while: settledOn, later: true, dated: 'rulingServedOn', asks: ['rulingServedOn', 'rulingNumber', 'rulingResult'], when: [must.rulingConfirms], tells: '人民法院已确认调解协议有效；一方不履行的，另一方可以申请强制执行', per: PML.art(33, 2) },
    dismissed:   { label: '法院驳回申请', by: ['mediator', 'clerk'], track: 'confirmation', from: 'examining', to: 'dismissed', while: settledOn, later: true, dated: 'rulingServedOn', asks: ['rulingServedOn', 'rulingNumber', 'rulingResult'], when: [must.rulingDismisses], tells: '人民法院没有确认调解协议。双方可以重新申请调解，变更协议或者达成新的协议，也可以提起诉讼', per: [PML.art(33, 3), CPI.art(358)] },
    revokeConfirmation: { label: '撤回确认申请', by: ['mediator', 'clerk'], track: 'confirmation', from: ['applied', 'examining'], to: 'revoked', while: settledOn, later: true, tells: '司法确认申请已撤回', per: CPI.art(357) },
    objectRuling: { label: '当事人对裁定提出异议', by: ['mediator', 'clerk'], track: 'confirmation', from: 'confirmed', to: 'objected', while: settledOn, later: true, dated: 'objectionOn', asks: ['objectionOn'], per: CPI.art(372) },
    noteOutsider: { label: '案外人主张权益',     by: ['mediator', 'clerk'], track: 'confirmation', from: ['confirmed', 'objected'], while: settledOn, later: true, asks: ['outsider', 'outsiderKnewOn'], per: CPI.art(372) },
    outsiderObjects: { label: '案外人提出异议',  by: ['mediator', 'clerk'], track: 'confirmation', from: ['confirmed', 'objected'], to: 'objected', while: settledOn, later: true, dated: 'outsiderObjectedOn', asks: ['outsiderObjectedOn'], when: [must.outsiderNoted], per: CPI.art(372) },
    // 履行、回访
    recordPerformed: { label: '登记已履行',   by: ['mediator', 'clerk'], track: 'performance', from: ['pending', 'partly', 'breached'], to: 'performed', while: settledOn, later: true, dated: 'performanceOn', asks: ['performanceOn', 'amountPerformed?', 'performanceProof?', 'performanceNotes?'], when: [must.dayNotBeforeEffect, must.performedInFull], per: PML.art(31) },
    recordPartial:   { label: '登记部分履行', by: ['mediator', 'clerk'], track: 'performance', from: ['pending', 'partly', 'breached'], to: 'partly', while: settledOn, later: true, dated: 'performanceOn', asks: ['performanceOn', 'amountPerformed?', 'performanceNotes'], when: [must.dayNotBeforeEffect, must.performedInPart], per: PML.art(31, 2) },
    recordBreach:    { label: '登记未履行',   by: ['mediator', 'clerk'], track: 'performance', from: ['pending', 'partly'], to: 'breached', while: settledOn, later: true, dated: 'performanceOn', asks: ['performanceOn', 'performanceNotes'], when: [must.dayNotBeforeEffect], tells: '协议没有按约履行。您可以向人民法院提起诉讼；协议经司法确认的，可以申请强制执行', per: [PML.art(32), PML.art(33, 2)] },
    urge:        { label: '督促履行',     by: ['mediator', 'clerk'], track: 'performance', from: ['pending', 'partly', 'breached'], while: settledOn, later: true, asks: ['performanceNotes'], issues: 'urgeNotice', tells: '请按照调解协议履行约定的义务', per: PML.art(31, 2) },
    followUp:    { label: '回访',         by: ['mediator', 'clerk', 'centre'], track: 'followUp', from: ['none', 'done'], to: 'done', while: settledOn, later: true, dated: 'followUpOn', asks: ['followUpOn', 'followUpWay', 'followUpNotes', 'satisfied'], when: [must.dayNotBeforeEffect], issues: 'followUpRecord', per: PML.art(31, 2) },
    linkPublicity: { label: '关联普法活动', by: ['mediator', 'clerk'], from: settledOn, later: true, asks: ['modes', 'publicityEvent'], when: [must.publicityMode], per: PML.art(22) },
    // 归档
    archive:     { label: '立卷归档',     by: ['mediator', 'clerk'], from: ['settled', 'failed', 'refused', 'withdrawn'], to: 'archived', asks: ['archiveNumber', 'volumes'], when: [must.returnedToCourt], warns: [must.followedUp], issues: 'catalogue', per: PML.art(27) },
  },

  limits: {
    screen:      { label: '受理审查',     class: 'agency-duty', force: 'local', starts: ['reportClue', 'apply'], ends: ['accept', 'takeUp', 'decline', 'withdraw'], allow: { setting: 'screenSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: local('本县人民调解受理制度') },
    referral:    { label: '分流交办回复', class: 'agency-duty', force: 'local', starts: 'refer', ends: ['recordReferral', 'returnReferral', 'deemFailed'], allow: { setting: 'referralSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: centreRule },
    normal:      { label: '一般调解期限', class: 'agency-duty', force: 'local', starts: ['register', 'accept', 'takeUp'], ends: ending, allow: { setting: 'normalSpan' }, onlyIf: not(any(is('disputeType', 'medical'), is('source', 'court'))), extend: { by: 'goOn', upTo: days(3650), granted: 'goOnDays', times: 99, per: rules33 }, onLapse: 'shown', remind: 5, binds: 'office', per: rules33 },
    medical:     { label: '医疗纠纷调解期限', class: 'agency-duty', starts: ['register', 'accept', 'takeUp'], ends: reaching, allow: workingDays(30), onlyIf: all(is('disputeType', 'medical'), not(is('source', 'court'))), pauses: [{ from: 'startAppraisal', until: 'endAppraisal', why: '鉴定时间不计入调解期限', per: MEDR.art(38) }], extend: { by: 'goOnMedical', upTo: days(3650), granted: 'goOnDays', times: 99, per: MEDR.art(38) }, onLapse: { deems: 'deemFailed' }, remind: 5, binds: 'office', per: MEDR.art(38) },
    labour:      { label: '劳动争议调解，满十五日可以申请仲裁', class: 'waiting-period', starts: ['apply', 'register', 'takeUp'], ends: [...reaching, 'decline', 'deemFailed'], allow: days(15), onlyIf: is('disputeType', 'labour'), onLapse: { deems: 'arbitrationOpens' }, binds: 'party', per: LDMA.art(14, 3) },
    court:       { label: '人民法院委派、委托调解期限', class: 'agency-duty', starts: 'confirmReceipt', ends: reaching, allow: { by: 'courtReferral', cases: { beforeDocketing: days(30), ordinary: days(15), simplified: days(7) } }, onlyIf: isIn('courtReferral', ['beforeDocketing', 'ordinary', 'simplified']), pauses: [{ from: 'startAppraisal', until: 'endAppraisal', why: '诉前鉴定评估时间不计入调解期限', per: ONLINE.art(26) }], extend: { by: 'goOnCourt', upTo: days(3650), granted: 'goOnDays', times: 99, per: INVITED.art(27) }, onLapse: 'shown', remind: 3, binds: 'office', per: INVITED.art(27) },
    courtReturn: { label: '未调成移回人民法院', class: 'agency-duty', starts: ['terminate', 'deemFailed'], ends: 'returnToCourt', allow: { setting: 'courtReturnSpan' }, onlyIf: is('source', 'court'), onLapse: 'shown', remind: 1, binds: 'office', per: INVITED.art(21) },
    riskReport:  { label: '激化风险报告', class: 'agency-duty', starts: 'noteRisk', ends: ['reportRisk', 'closeRisk'], allow: { setting: 'riskReportSpan' }, onlyIf: isIn('riskKind', ['publicOrder', 'criminal', 'massIncident']), onLapse: 'shown', binds: 'office', per: unsure(PML.art(25), '法律要求及时，日数由本县设置') },
    joint:       { label: '共同申请司法确认', class: 'window', starts: ['takeEffect', 'reachOral'], ends: 'applyConfirmation', allow: days(30), onLapse: { bars: ['applyConfirmation'] }, remind: 7, binds: 'party', per: PML.art(33, 1) },
    courtDocket: { label: '法院决定是否受理', class: 'agency-duty', starts: 'applyConfirmation', ends: ['courtAccepts', 'courtDeclines', 'revokeConfirmation'], allow: { setting: 'courtDocketSpan' }, onLapse: 'shown', binds: 'other', per: unsure(JCR.art(4), '与特别程序的规定以何者为准待核') },
    courtDecision: { label: '法院审查确认申请', class: 'agency-duty', starts: 'courtAccepts', ends: ['confirmed', 'dismissed', 'revokeConfirmation'], allow: { setting: 'courtDecisionSpan' }, extend: { by: 'courtExtends', upTo: days(10), times: 1, per: JCR.art(5) }, onLapse: 'shown', binds: 'other', per: unsure(JCR.art(5), '十五日加十日，或者特别程序三十日，以何者为准待核') },
    objection:   { label: '当事人对确认裁定的异议', class: 'party-right', starts: 'confirmed', ends: 'objectRuling', allow: days(15), onLapse: { bars: ['objectRuling'] }, binds: 'party', per: CPI.art(372) },
    outsider:    { label: '案外人异议', class: 'party-right', starts: 'noteOutsider', startsOn: 'outsiderKnewOn', ends: 'outsiderObjects', allow: months(6), onLapse: { bars: ['outsiderObjects'] }, binds: 'other', per: unsure(CPI.art(372), '司法确认规定第十条为一年，以后来的规定为准，待核') },
    urge:        { label: '核实、督促履行', class: 'agency-duty', force: 'local', starts: ['takeEffect', 'reachOral'], startsOn: 'performBy', ends: ['recordPerformed', 'recordPartial', 'recordBreach', 'urge'], allow: { setting: 'performanceCheckSpan' }, onlyIf: is('performance', 'later'), onLapse: 'shown', remind: 3, binds: 'office', per: unsure(PML.art(31, 2), '法律没有规定日期，由本县设置') },
    followUp:    { label: '回访',         class: 'agency-duty', force: 'local', starts: ['takeEffect', 'reachOral'], startsOn: 'performBy', ends: 'followUp', allow: { setting: 'followUpSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: unsure(PML.art(31, 2), '法律没有规定日期，由本县设置') },
    archive:     { label: '立卷归档',     class: 'agency-duty', force: 'internal', starts: ['takeEffect', 'reachOral', 'terminate', 'deemFailed', 'refuseConsent', 'withdraw'], ends: 'archive', allow: { setting: 'archiveSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: internal('立卷归档期限') },
  },
});
