/** 行政处罚普通程序: lead, filing, investigation, review, notice, hearing, decision, service, publication, performance, closing and archive, as a table. */
import { years } from '../../../kernel/calendar/index.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { ACL, ADLL, APL, ARL, CPL, CRIME_TRANSFER, DOC118, HUD_P, JX_SUPERVISION, SAMR_P } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { papers } from './documents/index.ts';
import { findingGroups, findings } from './findings.ts';
import * as deciding from './guards/decision.ts';
import * as ending from './guards/ending.ts';
import * as investigating from './guards/investigation.ts';
import * as intake from './guards/lead.ts';
import * as telling from './guards/notice.ts';
import * as performing from './guards/performance.ts';
import * as proposing from './guards/proposal.ts';
import * as serving from './guards/service.ts';
import { indicators } from './indicators.ts';
import { limits } from './limits.ts';
import { file } from './matter.ts';
import { publication } from './publication.ts';
import { settings } from './settings.ts';
import { states, tracks } from './states.ts';

const open = ['investigating', 'suspended', 'concluded', 'noticed'] as const;
const beforeDecision = ['investigating', 'concluded', 'noticed'] as const;
const weighing = ['concluded', 'noticed'] as const;
const afterDecision = ['decided', 'served', 'closed', 'archived'] as const;
const performed = ['served', 'closed'] as const;
const everywhere = ['investigating', 'suspended', 'concluded', 'noticed', 'decided', 'served', 'terminated', 'closed'] as const;
const head = { by: 'head' } as const;

export const ordinary2021 = procedure({
  module: 'penalties',
  id: 'penalties',
  version: 'apl2021',
  label: '行政处罚普通程序',
  from: '2021-07-15',
  file,
  actors,
  states,
  tracks,
  number: { series: '案源' },
  title: (f) => `${(f.parties ?? []).map((p) => p.name).join('、') || '（当事人待查）'}${f.causeName ?? '涉嫌违法'}`,
  settings,
  indicators,
  papers,
  publication,
  limits,
  findings,
  findingGroups,
  compares: {
    label: '前后处罚意见对照',
    texts: ['facts', 'evidenceList', 'violated', 'basis', 'weighed'],
    opinions: [
      { label: '法制审核意见', fields: ['reviewOpinion', 'missingMaterial'] },
      { label: '当事人陈述、申辩和复核', fields: ['representation', 'adoptionReason'] },
      { label: '集体讨论', fields: ['deliberationResult'] },
      { label: '变更意见的理由', fields: ['changeReason'] },
    ],
    followUp: { of: 'reviewOpinion', acts: ['submitReview', 'supplementReview'], states: 'reviewAnswer' },
    per: DOC118.art(14),
  },
  exceptions: { by: ['head', 'reviewer'], per: DOC118.art(14) },
  notices: { hearing: { label: '听证七日前通知', act: 'scheduleHearing', event: 'hearingOn', clear: { count: 7, unit: 'workingDay' }, per: APL.art(64, undefined, 2) } },

  acts: {
    // 线索、核查、立案
    register:     { label: '登记线索', by: ['officer', 'clerk'], opens: true, to: 'registered', dated: 'foundOn', asks: ['foundOn', 'source', 'inspection?', 'spotCase?', 'sourceNote?', 'clue', 'parties', 'territory', 'place', 'sector'], when: [intake.inspectionNamed], issues: 'leadRegister', per: APL.art(54, 1) },
    verify:       { label: '核查', by: 'officer', from: 'registered', dated: 'verifiedOn', asks: ['verifiedOn', 'verifiers', 'verification'], when: [intake.twoOfficers], issues: 'verificationRecord', onSite: true, per: [APL.art(54, 1), APL.art(42, 1)] },
    extendFiling: { label: '延长立案期限', by: 'officer', from: 'registered', asks: ['filingExtension', 'filingExtensionReason'], when: [intake.filingExtendable], approval: { ...head, per: SAMR_P.art(18) }, issues: 'filingExtension', per: SAMR_P.art(18) },
    file:         { label: '立案', by: 'officer', from: 'registered', to: 'investigating', asks: ['cause', 'causeName', 'power', 'officers', 'actFrom', 'actTo?', 'continuing', 'fiveYears', 'filingOpinion'], when: [intake.causeUsable, intake.powerHeld, intake.causeUnderPower, intake.twoOfficers, intake.periodOfAct, intake.notTimeBarred, intake.nobodyFiledFirst], approval: { ...head, per: APL.art(54, 2) }, issues: 'filingApproval', per: [APL.art(54, 2), APL.art(17), APL.art(24)] },
    notFile:      { label: '不予立案', by: 'officer', from: 'registered', to: 'notFiled', asks: ['notFiledGround', 'notFiledReason', 'cause?', 'causeName?', 'actFrom?', 'actTo?', 'continuing?', 'fiveYears?', 'lenientItem?', 'baseKind?', 'baseValue?', 'baseUnclear?', 'baseReckoned?', 'exempted?', 'exemptedBasis?', 'education?', 'complainantReply?'], when: [intake.exemptionRecorded, intake.firstIndeed, intake.limitationGroundTrue], approval: { ...head, per: APL.art(54, 2) }, issues: ['notFiledApproval', 'notFiledNotice'], tells: '经核查，决定不予立案', per: [APL.art(54, 2), APL.art(33)] },
    refer:        { label: '移送有管辖权的机关', by: 'officer', from: ['registered', ...open], to: 'referred', asks: ['referredTo', 'referReason'], approval: { ...head, per: APL.art(25) }, issues: 'referral', tells: '案件已移送有管辖权的机关处理', per: [APL.art(22), APL.art(25)] },
    // 调查取证
    inspectSite:  { label: '现场检查（勘验）', by: 'officer', from: 'investigating', dated: 'stepOn', onSite: true, asks: ['stepOn', 'stepOfficers', 'startedAt', 'endedAt', 'stepPlace', 'identityShown', 'rightsTold', 'siteNotes', 'presentPerson?', 'officersSigned', 'partySigned'], when: [intake.twoOfficers, investigating.identity, investigating.rights, investigating.signed, investigating.timesInOrder], warns: [investigating.notInTwoPlaces], issues: 'onSiteRecord', per: [APL.art(55), APL.art(42, 1)] },
    interview:    { label: '询问', by: 'officer', from: 'investigating', dated: 'stepOn', onSite: true, asks: ['stepOn', 'stepOfficers', 'startedAt', 'endedAt', 'stepPlace', 'identityShown', 'rightsTold', 'interviewee', 'intervieweeIs', 'alone', 'interviewNotes', 'officersSigned', 'partySigned'], when: [intake.twoOfficers, investigating.identity, investigating.rights, investigating.individually, investigating.signed, investigating.timesInOrder], warns: [investigating.notInTwoPlaces], issues: 'interviewRecord', per: [APL.art(55), APL.art(42, 1)] },
    takeSample:   { label: '抽样取证', by: 'officer', from: 'investigating', dated: 'stepOn', onSite: true, asks: ['stepOn', 'stepOfficers', 'stepPlace', 'identityShown', 'rightsTold', 'sampled', 'officersSigned', 'partySigned'], when: [intake.twoOfficers, investigating.identity, investigating.rights, investigating.signed], issues: 'samplingVoucher', per: [APL.art(56), APL.art(42, 1)] },
    addEvidence:  { label: '登记证据', by: ['officer', 'clerk'], from: [...beforeDecision, 'decided', 'served'], asks: ['evidenceKind', 'evidenceName', 'evidenceSource', 'evidenceOn', 'evidenceFrom', 'custody', 'original', 'evidenceFiles'], when: [investigating.evidenceLawful, investigating.evidenceBeforeDecision], issues: 'evidenceSlip', per: APL.art(46) },
    recordVideo:  { label: '登记音像记录', by: ['officer', 'clerk'], from: everywhere, asks: ['recordedStep', 'device', 'recordedOn', 'recordFrom', 'recordTo', 'recorder', 'recordPlace', 'interruption?', 'siteVideo?', 'preservationVideo?', 'hearingVideo?', 'serviceVideo?'], when: [investigating.videoLinked, investigating.videoTimes, investigating.videoOfStep], issues: 'videoSheet', per: [APL.art(47), DOC118.art(8)] },
    preserve:     { label: '先行登记保存', by: 'officer', track: 'preservation', from: ['nothingKept', 'handled', 'lapsed'], to: 'kept', while: 'investigating', onSite: true, asks: ['stepOfficers', 'preserved', 'preservedWhy'], when: [intake.twoOfficers], approval: { ...head, per: APL.art(56) }, issues: 'preservationNotice', tells: '有关物品已先行登记保存，七个工作日内处理', per: APL.art(56) },
    handlePreserved: { label: '处理登记保存的物品', by: 'officer', track: 'preservation', from: 'kept', to: 'handled', while: everywhere, asks: ['preservationResult'], issues: 'preservationDisposition', tells: '登记保存的物品已作处理', per: APL.art(56) },
    preservationLapses: { label: '先行登记保存自动解除', by: 'law', track: 'preservation', from: 'kept', to: 'lapsed', while: everywhere, tells: '先行登记保存已自动解除', per: [APL.art(56), SAMR_P.art(35)] },
    commissionAppraisal: { label: '委托检测检验鉴定', by: 'officer', track: 'appraisal', from: ['notCommissioned', 'returned'], to: 'commissioned', while: ['registered', 'investigating'], asks: ['appraiser', 'appraised', 'appraisalDays', 'appraisalTold'], when: [investigating.appraisalTold], issues: ['appraisalCommission', 'appraisalNotice'], tells: '已委托检测（检验、鉴定），期间见告知书', per: APL.art(46, 1, 7) },
    receiveAppraisal: { label: '收到检测检验鉴定意见', by: 'officer', track: 'appraisal', from: 'commissioned', to: 'returned', while: ['registered', 'investigating', 'suspended'], asks: ['appraisalResult', 'appraisalDelivered'], per: APL.art(46, 1, 7) },
    orderCorrection: { label: '责令改正', by: 'officer', track: 'correction', from: ['notOrdered', 'rechecked'], to: 'ordered', while: [...beforeDecision, 'decided', 'served'], onSite: true, asks: ['correctionContent', 'correctionDays'], when: [investigating.correctionClear], issues: 'correctionOrder', tells: '责令您改正违法行为，内容和期限见通知书', per: APL.art(28, 1) },
    recheck:      { label: '复查改正情况', by: 'officer', track: 'correction', from: 'ordered', to: 'rechecked', while: everywhere, onSite: true, asks: ['stepOfficers', 'correctionResult', 'correctionNotes'], when: [intake.twoOfficers, investigating.correctionDue], issues: 'recheckRecord', per: APL.art(28, 1) },
    suspend:      { label: '中止调查', by: 'officer', from: 'investigating', to: 'suspended', asks: ['suspensionGround', 'suspensionReason'], approval: { ...head, per: SAMR_P.art(64) }, issues: 'suspensionDecision', per: SAMR_P.art(64) },
    resume:       { label: '恢复调查', by: 'officer', from: 'suspended', to: 'investigating', asks: ['resumptionReason'], approval: { ...head, per: SAMR_P.art(64) }, issues: 'resumptionDecision', per: SAMR_P.art(64) },
    terminate:    { label: '终止调查', by: 'officer', from: open, to: 'terminated', asks: ['terminationGround', 'terminationReason'], approval: { ...head, per: APL.art(57, 1) }, issues: 'terminationApproval', tells: '案件已终止调查', per: APL.art(57, 1) },
    extendDecision: { label: '延长办案期限', by: 'officer', from: open, asks: ['extensionDays', 'extensionReason', 'extensionBy'], when: [investigating.extendable], approval: { ...head, per: APL.art(60) }, issues: 'extensionApproval', per: APL.art(60) },
    conclude:     { label: '调查终结', by: 'officer', from: 'investigating', to: 'concluded', asks: ['facts', 'evidenceList', 'violated', 'basis', 'mitigation?', 'corrected', 'harmless', 'weighed', 'weight?', 'stands?', 'departs', 'departureReason?', 'gains', 'baseKind?', 'baseValue?', 'baseUnclear?', 'baseReckoned?', 'crimeCheck', 'proposedKinds?', 'proposedFine?', 'proposedGains?', 'proposedGoods?', 'proposedOther?', 'complex', 'reviewNeeded', 'reviewGround?'], when: [proposing.evidenceThere, proposing.basisNamed, proposing.baseStated, proposing.inRange, proposing.standsRight, proposing.withinBenchmark, proposing.reviewFlagged, proposing.gainsHandled, proposing.crimeNotPending], warns: [proposing.leniencyWeighed, proposing.maybeFinedOtherwise], issues: 'investigationReport', per: APL.art(57, 1) },
    reopen:       { label: '补充调查', by: ['officer', 'head'], from: weighing, to: 'investigating', asks: ['changeReason'], when: [proposing.changeReasoned], per: APL.art(40) },
    changeProposal: { label: '变更拟处罚意见', by: 'officer', from: weighing, to: 'concluded', asks: ['changeReason', 'newFacts', 'mitigation?', 'weighed', 'weight?', 'stands?', 'departs', 'departureReason?', 'gains', 'baseKind?', 'baseValue?', 'baseUnclear?', 'baseReckoned?', 'proposedKinds', 'proposedFine?', 'proposedGains?', 'proposedGoods?', 'proposedOther?', 'complex', 'reviewNeeded', 'reviewGround?'], when: [proposing.changeReasoned, proposing.notHeavierForSpeaking, proposing.baseStated, proposing.inRange, proposing.standsRight, proposing.withinBenchmark, proposing.reviewFlagged, proposing.gainsHandled], issues: 'changeSheet', per: [APL.art(44), APL.art(45, 2)] },
    // 法制审核
    submitReview: { label: '送法制审核', by: 'officer', track: 'review', from: ['notReviewed', 'problems', 'passed'], to: 'submitted', while: weighing, asks: ['reviewList', 'reviewAnswer?'], when: [proposing.answered], issues: 'reviewRequest', per: [APL.art(58, 1), DOC118.art(13)] },
    askMaterial:  { label: '要求补充材料', by: 'reviewer', track: 'review', from: 'submitted', to: 'incomplete', while: weighing, asks: ['missingMaterial'], issues: 'materialNotice', per: DOC118.art(14) },
    supplementReview: { label: '补充材料', by: 'officer', track: 'review', from: 'incomplete', to: 'submitted', while: weighing, asks: ['reviewList', 'reviewAnswer'], per: DOC118.art(14) },
    raiseProblems: { label: '审核：有问题，退回', by: 'reviewer', track: 'review', from: 'submitted', to: 'problems', while: weighing, asks: ['reviewedBy', 'reviewOpinion', 'reviewerBasis', 'reviewerSigned'], when: [proposing.reviewerHimself, proposing.reviewerApart, proposing.opinionReasoned], issues: 'reviewOpinion', per: DOC118.art(14) },
    passReview:   { label: '审核：通过', by: 'reviewer', track: 'review', from: 'submitted', to: 'passed', while: weighing, asks: ['reviewedBy', 'reviewOpinion', 'reviewerBasis', 'reviewerSigned'], when: [proposing.reviewerHimself, proposing.reviewerApart, proposing.opinionReasoned], separateFrom: ['conclude', 'submitReview'], issues: 'reviewOpinion', per: [APL.art(58), DOC118.art(13)] },
    extendReview: { label: '延长审核期限', by: 'reviewer', track: 'review', from: 'submitted', while: weighing, asks: ['reviewExtension'], when: [proposing.reviewExtendable], approval: { ...head, per: SAMR_P.art(55) }, issues: 'reviewExtension', per: SAMR_P.art(55) },
    // 告知、陈述申辩、听证
    notify:       { label: '事先告知', by: 'officer', from: 'concluded', to: 'noticed', dated: 'noticedOn', asks: ['noticedOn', 'noticeMethod', 'hearingTold'], when: [telling.contentComplete, telling.hearingTold, deciding.partyRight], issues: 'priorNotice', tells: '拟对您作出行政处罚，请阅读告知书；您有陈述、申辩的权利', per: [APL.art(44), APL.art(63, 1)] },
    waive:        { label: '放弃陈述申辩（听证）', by: ['party', 'officer'], from: 'noticed', asks: ['waiverSigned', 'waiver?'], when: [telling.waiverExpress], issues: 'waiverRecord', tells: '您已明确放弃陈述、申辩的权利', per: APL.art(62) },
    represent:    { label: '陈述、申辩', by: ['party', 'officer'], from: 'noticed', dated: 'representedOn', asks: ['representedOn', 'representation'], issues: 'representationRecord', tells: '已收到您的陈述、申辩，将进行复核', per: APL.art(45, 1) },
    reviewRepresentation: { label: '复核陈述、申辩', by: 'officer', from: 'noticed', asks: ['adoption', 'adoptionReason'], when: [telling.somethingSaid], issues: 'representationReview', tells: '对您的陈述、申辩已复核', per: APL.art(45, 1) },
    requestHearing: { label: '要求听证', by: ['party', 'officer'], track: 'hearing', from: 'notHeard', to: 'requested', while: 'noticed', dated: 'hearingRequestedOn', asks: ['hearingRequestedOn', 'hearingRequest'], when: [telling.hearingRight], tells: '已收到您的听证要求', per: APL.art(64, undefined, 1) },
    scheduleHearing: { label: '通知听证', by: ['head', 'reviewer'], track: 'hearing', from: ['requested', 'scheduled'], to: 'scheduled', while: 'noticed', dated: 'hearingNoticedOn', asks: ['hearingNoticedOn', 'hearingChair', 'hearingClerk', 'hearingOn', 'hearingPlace', 'hearingOpen'], when: [telling.chairApart], issues: ['hearingNotice', 'hearingAnnouncement'], tells: '听证的时间、地点见通知书', per: [APL.art(64, undefined, 2), APL.art(64, undefined, 4)] },
    holdHearing:  { label: '举行听证', by: 'chair', track: 'hearing', from: 'scheduled', to: 'held', while: 'noticed', dated: 'hearingHeldOn', asks: ['hearingHeldOn', 'hearingAgents', 'hearingNotes', 'hearingSigned'], when: [telling.hearingHeldThen], issues: 'hearingRecord', tells: '听证已举行', per: APL.art(64) },
    abandonHearing: { label: '终止听证（缺席、退出）', by: 'chair', track: 'hearing', from: 'scheduled', to: 'abandoned', while: 'noticed', asks: ['abandonReason'], issues: 'hearingTermination', tells: '因无正当理由未出席或者中途退出，听证终止', per: APL.art(64, undefined, 6) },
    withdrawHearing: { label: '撤回听证要求', by: ['party', 'officer'], track: 'hearing', from: ['requested', 'scheduled'], to: 'abandoned', while: 'noticed', asks: ['abandonReason'], issues: 'hearingTermination', tells: '您已撤回听证要求', per: APL.art(64) },
    reportHearing: { label: '提交听证报告', by: 'chair', track: 'hearing', from: 'held', to: 'reported', while: 'noticed', asks: ['hearingReport'], issues: 'hearingReport', per: APL.art(65) },
    deliberate:   { label: '集体讨论', by: ['officer', 'head'], from: weighing, dated: 'deliberatedOn', asks: ['deliberatedOn', 'deliberators', 'deliberatorCount', 'deliberation', 'deliberationResult', 'deliberationSigned'], when: [proposing.meetingReal], issues: 'deliberationRecord', per: APL.art(57, 2) },
    // 决定
    decide:       { label: '决定行政处罚', by: 'officer', from: 'noticed', to: 'decided', asks: ['kinds', 'heaviest', 'fine?', 'stands?', 'confiscatedGains?', 'confiscatedGoods?', 'otherContent?', 'total', 'payFirst', 'isMinor', 'secrecyGround', 'creditCategory', 'displayMonths'], when: [deciding.somethingDecided, deciding.noticeFresh, deciding.notHeavierThanTold, telling.representationsReviewed, telling.hearingOver, deciding.hearingRightTold, deciding.reviewed, deciding.reviewerApart, deciding.deliberated, deciding.basisNamed, deciding.inRange, deciding.standsRight, deciding.withinBenchmark, deciding.gainsHandled, deciding.partyRight, deciding.correctionOrdered, deciding.crimeChecked, intake.notTimeBarred, deciding.notFinedTwice, deciding.heaviestRight, deciding.totalRight, deciding.payFirstStated, deciding.displayBounded, deciding.minorNotShown, deciding.powerKept, ending.notTransferredMeanwhile], separateFrom: ['passReview'], approval: { ...head, per: APL.art(57, 1) }, issues: 'penaltyDecision', tells: '行政处罚决定已作出，请阅读决定书；不服的可以申请行政复议或者提起行政诉讼', per: [APL.art(57, 1, 1), APL.art(59)] },
    decideNone:   { label: '决定不予处罚', by: 'officer', from: weighing, to: 'decided', asks: ['noPenaltyGround', 'noPenaltyReason', 'lenientItem?', 'baseKind?', 'baseValue?', 'baseUnclear?', 'baseReckoned?', 'exempted?', 'exemptedBasis?', 'education?', 'isMinor', 'secrecyGround'], when: [intake.exemptionRecorded, intake.firstIndeed, intake.limitationGroundTrue, deciding.minorFactsThere, deciding.educated, deciding.partyRight, telling.hearingOver, deciding.powerKept, ending.notTransferredMeanwhile], approval: { ...head, per: APL.art(57, 1) }, issues: 'noPenaltyDecision', tells: '决定不予行政处罚', per: [APL.art(57, 1, 2), APL.art(33)] },
    // 送达
    serve:        { label: '送达决定书', by: ['officer', 'clerk'], from: 'decided', to: 'served', dated: 'servedOn', asks: ['servedOn', 'serviceMethod', 'recipient?', 'witness?', 'leftFilmed?', 'consentSigned?', 'tracking?'], when: [serving.leftProved, serving.electronicAgreed, serving.postTraced, serving.servedAfterDecision], issues: 'serviceReceipt', tells: '决定书已送达', per: APL.art(61) },
    recordAttempt: { label: '登记送达未成', by: ['officer', 'clerk'], from: 'decided', dated: 'attemptOn', asks: ['attemptOn', 'attemptMethod', 'attemptResult'], issues: 'attemptRecord', per: APL.art(61, 1) },
    announceService: { label: '公告送达', by: ['officer', 'clerk'], from: 'decided', dated: 'announcedOn', asks: ['announcedOn', 'announcedAt', 'announcedWhy'], when: [serving.attemptsFailed], times: 1, issues: 'serviceAnnouncement', per: CPL.at('2023').art(95) },
    deemServed:   { label: '公告期满，视为送达', by: 'law', from: 'decided', to: 'served', tells: '公告期满，决定书视为送达', per: CPL.at('2023').art(95) },
    reportMajor:  { label: '报送重大处罚备案', by: ['clerk', 'officer'], from: afterDecision, later: true, dated: 'majorReportedOn', asks: ['majorReportedOn'], times: 1, issues: 'majorFiling', per: JX_SUPERVISION.art(13) },
    // 履行、执行
    payPart:      { label: '缴纳部分罚没款', by: ['clerk', 'officer'], track: 'performance', from: ['unperformed', 'deferred', 'demanded', 'court'], while: performed, dated: 'paidOn', asks: ['paidOn', 'paid', 'paidSoFar', 'channel', 'receipt'], when: [performing.sumRight, performing.partOnly], tells: '已收到您缴纳的部分罚没款', per: APL.art(67) },
    pay:          { label: '履行完毕', by: ['clerk', 'officer'], track: 'performance', from: ['unperformed', 'deferred', 'demanded', 'court'], to: 'performed', while: performed, dated: 'paidOn', asks: ['paidOn', 'paid?', 'paidSoFar?', 'paidExtra?', 'channel?', 'onSiteReason?', 'receipt?', 'performed?'], when: [performing.stillDecided, performing.sumRight, performing.paidInFull, performing.otherPerformed, performing.onSiteAllowed, performing.extraWithinCap], tells: '处罚决定已履行完毕', per: [APL.art(66, 1), APL.art(67)] },
    applyDeferral: { label: '申请延期（分期）缴纳', by: ['party', 'officer'], track: 'performance', from: ['unperformed', 'deferred', 'demanded'], while: 'served', asks: ['deferralKind', 'deferralReason'], tells: '已收到您的延期（分期）缴纳申请', per: APL.art(66, 2) },
    grantDeferral: { label: '批准延期（分期）缴纳', by: 'officer', track: 'performance', from: ['unperformed', 'demanded'], to: 'deferred', while: 'served', asks: ['deferralDays', 'deferralPlan'], when: [performing.deferralAsked], approval: { ...head, per: APL.art(66, 2) }, issues: 'deferralReply', tells: '同意您延期（分期）缴纳罚款', per: APL.art(66, 2) },
    refuseDeferral: { label: '不予延期（分期）', by: 'officer', track: 'performance', from: ['unperformed', 'demanded'], while: 'served', asks: ['deferralRefusal'], when: [performing.deferralAsked], approval: { ...head, per: APL.art(66, 2) }, issues: 'deferralRefusal', tells: '不同意延期（分期）缴纳，理由见通知书', per: APL.art(66, 2) },
    demand:       { label: '催告', by: 'officer', track: 'performance', from: ['unperformed', 'deferred'], to: 'demanded', while: 'served', dated: 'demandedOn', asks: ['demandedOn', 'demanded', 'demandedExtra?'], when: [performing.stillDecided, performing.afterPayday, performing.demandedRight, performing.extraWithinCap], issues: 'demandNotice', tells: '请在收到催告书之日起十个工作日内履行', per: ACL.art(54) },
    hearDemand:   { label: '记录对催告的陈述申辩', by: ['party', 'officer'], track: 'performance', from: 'demanded', while: 'served', asks: ['demandReply'], tells: '已记录您对催告的陈述、申辩', per: ACL.art(36) },
    agree:        { label: '执行协议，减免加处罚款', by: 'officer', track: 'performance', from: ['unperformed', 'deferred', 'demanded'], while: 'served', asks: ['waived', 'agreement'], when: [performing.waivedWithin], approval: { ...head, per: ACL.art(42) }, issues: 'executionAgreement', tells: '已与您达成执行协议', per: ACL.art(42) },
    toCourt:      { label: '转申请法院强制执行', by: 'officer', track: 'performance', from: 'demanded', to: 'court', while: 'served', asks: ['courtFiled'], when: [performing.noReviewPending, performing.stillDecided], approval: { ...head, per: ACL.art(53) }, issues: 'enforcementHandover', per: [ACL.art(53), APL.art(72, 1, 4)] },
    courtDone:    { label: '强制执行完毕或者终结', by: ['officer', 'clerk'], track: 'performance', from: 'court', to: 'performed', while: 'served', asks: ['courtResult', 'paid?', 'paidSoFar?', 'paidExtra?', 'receipt?'], when: [performing.sumRight, performing.extraWithinCap], per: ACL.art(53) },
    // 复议、诉讼、自行纠正
    openRemedy:   { label: '登记复议、诉讼', by: ['officer', 'clerk', 'reviewer'], track: 'remedy', from: ['notContested', 'upheld', 'varied'], to: 'pending', while: afterDecision, later: true, dated: 'remedyOn', asks: ['remedyOn', 'remedyKind', 'remedyBody'], when: [performing.remedyAfterService], per: APL.art(73) },
    upholdDecision: { label: '登记结果：维持、撤回', by: ['officer', 'clerk', 'reviewer'], track: 'remedy', from: 'pending', to: 'upheld', while: afterDecision, later: true, dated: 'remedyDecidedOn', asks: ['remedyDecidedOn', 'remedyResult', 'remedyNumber', 'remedyReason?'], when: [performing.upheldKind], issues: 'remedyRecord', per: [ADLL.art(69), ARL.at('2023').art(68)] },
    varyDecision: { label: '登记结果：变更', by: ['officer', 'clerk', 'reviewer'], track: 'remedy', from: 'pending', to: 'varied', while: afterDecision, later: true, dated: 'remedyDecidedOn', asks: ['remedyDecidedOn', 'remedyResult', 'remedyNumber', 'variedFine', 'remedyReason'], when: [performing.variedKind], issues: 'remedyRecord', per: [ADLL.art(77), APL.art(48, 2)] },
    annulDecision: { label: '登记结果：撤销、确认违法（无效）', by: ['officer', 'clerk', 'reviewer'], track: 'remedy', from: 'pending', to: 'annulled', while: afterDecision, later: true, dated: 'remedyDecidedOn', asks: ['remedyDecidedOn', 'remedyResult', 'remedyNumber', 'remedyReason'], when: [performing.annulledKind], issues: 'remedyRecord', tells: '处罚决定已被撤销、确认违法或者无效', per: [ADLL.art(70), APL.art(48, 2)] },
    revokeOwn:    { label: '自行撤销处罚决定', by: 'officer', track: 'remedy', from: ['notContested', 'upheld', 'varied', 'pending'], to: 'annulled', while: afterDecision, later: true, asks: ['remedyReason'], approval: { ...head, per: APL.art(75, 2) }, issues: 'revocationDecision', tells: '本机关已自行撤销处罚决定', per: APL.art(75, 2) },
    correctClerical: { label: '更正文书', by: 'officer', from: afterDecision, later: true, asks: ['clericalKind', 'clericalFrom', 'clericalTo'], when: [ending.clericalOnly], approval: { ...head, per: HUD_P.art(28) }, issues: 'clericalCorrection', tells: '决定书的文字错误已更正', per: HUD_P.art(28) },
    // 涉案财物、涉嫌犯罪
    takeGoods:    { label: '登记涉案财物', by: ['officer', 'clerk'], track: 'goods', from: ['noGoods', 'settled'], to: 'held', while: everywhere, asks: ['goods'], issues: 'goodsList', per: APL.art(74, 1) },
    settleGoods:  { label: '处理涉案财物', by: ['officer', 'clerk'], track: 'goods', from: 'held', to: 'settled', while: everywhere, asks: ['goodsResult', 'goodsNotes'], issues: 'goodsRecord', per: APL.art(74) },
    suspectCrime: { label: '报告涉嫌犯罪', by: 'officer', track: 'crime', from: 'notSuspected', to: 'suspected', while: beforeDecision, asks: ['crimeName', 'crimeGroup', 'crimeReport'], when: [ending.groupOfTwo], issues: 'crimeReport', per: CRIME_TRANSFER.art(5) },
    approveTransfer: { label: '批准移送公安机关', by: 'head', track: 'crime', from: 'suspected', to: 'approved', while: beforeDecision, per: CRIME_TRANSFER.art(5) },
    rejectTransfer: { label: '不批准移送', by: 'head', track: 'crime', from: 'suspected', to: 'notApproved', while: beforeDecision, asks: ['changeReason'], per: CRIME_TRANSFER.art(5) },
    transferCrime: { label: '移送公安机关', by: 'officer', track: 'crime', from: 'approved', to: 'transferred', while: beforeDecision, dated: 'crimeOn', asks: ['crimeOn', 'crimeReceipt?'], when: [ending.transferApproved], issues: 'crimeTransfer', per: [APL.art(27, 1), CRIME_TRANSFER.art(6)] },
    policeFiled:  { label: '公安机关立案', by: ['officer', 'clerk'], track: 'crime', from: 'transferred', to: 'filedByPolice', while: [...open, 'terminated'], dated: 'policeAnswerOn', asks: ['policeAnswerOn', 'policeAnswer'], per: CRIME_TRANSFER.art(8) },
    policeRefused: { label: '公安机关不予立案', by: ['officer', 'clerk'], track: 'crime', from: 'transferred', to: 'refusedByPolice', while: [...open, 'terminated'], dated: 'policeAnswerOn', asks: ['policeAnswerOn', 'policeAnswer'], per: CRIME_TRANSFER.art(8) },
    challengePolice: { label: '对不予立案的处理', by: 'officer', track: 'crime', from: 'refusedByPolice', to: 'challenged', while: [...open, 'terminated'], asks: ['crimeReview'], per: CRIME_TRANSFER.art(9) },
    handOverGoods: { label: '移交涉案物品和材料', by: 'officer', track: 'crime', from: 'filedByPolice', to: 'handedOver', while: [...open, 'terminated'], asks: ['crimeReceipt'], per: CRIME_TRANSFER.art(12) },
    // 结案、归档
    close:        { label: '结案', by: 'officer', from: ['served', 'terminated'], to: 'closed', asks: ['closingGround', 'closingNotes?', 'goodsSettled'], when: [ending.closable, ending.remedySettled, ending.goodsSettled], completes: ['publicity', 'record', 'review'], approval: { ...head, per: SAMR_P.art(77) }, issues: 'closingForm', tells: '案件已结案', per: [APL.art(66, 1), SAMR_P.art(77)] },
    archive:      { label: '归档', by: ['officer', 'clerk'], from: 'closed', to: 'archived', asks: ['archiveNumber', 'pages', 'sidePages', 'archiveNotes?'], when: [ending.archived], issues: 'archiveCatalogue', per: [APL.art(47), SAMR_P.art(78)] },
  },

  lookups: {
    fined:      { label: '同一当事人的罚款', of: 'penalties', same: { parties: 'parties' }, acts: ['decide'] },
    filed:      { label: '同一当事人同一案由的立案', of: 'penalties', same: { parties: 'parties', cause: 'cause' }, acts: ['file'] },
    violations: { label: '同一当事人同一案由的处罚和不予处罚', of: 'penalties', same: { parties: 'parties', cause: 'cause' }, acts: ['decide', 'decideNone', 'notFile'], back: years(10) },
    onTheSpot:  { label: '同一当事人同一案由的当场处罚', of: 'penalties/summary', same: { parties: 'parties', cause: 'cause' }, acts: ['decide'], back: years(10) },
  },

  arises: [
    { from: 'inspections', by: 'inspection', how: '立案查处', while: ['told', 'correcting', 'rechecked', 'referred'], where: is('referral', 'filing'), copies: { foundOn: 'visitedOn', clue: 'facts', parties: 'party', territory: 'township', place: 'address' } },
    { from: 'penalties/summary', by: 'spotCase', how: '转为普通程序', while: ['turned'], copies: { parties: 'parties', territory: 'territory' } },
  ],
});
