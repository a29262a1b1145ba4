/** 重大行政决策: from the proposal to the archive, as a table. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { D713, OGI } from '../../../law/index.ts';
import { actors as shared } from '../actors.ts';
import { countyRule } from '../rules.ts';
import { settings } from '../settings.ts';
import { papers } from './documents/index.ts';
import { findingGroups, findings } from './findings.ts';
import * as must from './guards/index.ts';
import { indicators } from './indicators.ts';
import { decisionFile } from './matter.ts';
import { publication } from './publication.ts';

/** While the draft is being made; the steps may be taken in any order, and each moves the matter to its own state. */
const forming = ['drafting', 'publicParticipation', 'hearing', 'expertArgument', 'riskAssessment', 'fairCompetition'] as const;
/** Where a draft may still be changed. */
const changeable = [...forming, 'legalityReview', 'returned', 'postponed'] as const;
const execution = ['executing', 'suspended'] as const;

export const decisionProcedure = procedure({
  module: 'decisions',
  id: 'decisions',
  version: 'd713',
  label: '重大行政决策',
  from: '2019-09-01',
  file: decisionFile,
  number: { series: '决策' },
  title: (f) => f.draftTitle ?? f.subject ?? '待登记的决策事项',
  once: { of: ['subject'], says: '这一决策事项已经在办理', per: D713.art(10) },
  settings,
  indicators,
  papers,
  publication,
  findings,
  findingGroups,
  exceptions: { by: 'officeHead', per: D713.art(33) },

  actors: {
    drafter:    { ...shared.drafter, at: 'involved' },
    unitHead:   { ...shared.unitHead, at: 'involved' },
    office:     shared.office,
    officeHead: shared.officeHead,
    clerk:      shared.clerk,
    mayor:      shared.mayor,
  },

  states: {
    proposed:              { label: '决策建议',     phase: '启动' },
    initiated:             { label: '已启动',       phase: '启动' },
    drafting:              { label: '拟订草案',     phase: '形成' },
    publicParticipation:   { label: '公众参与',     phase: '形成' },
    hearing:               { label: '听证',         phase: '形成' },
    expertArgument:        { label: '专家论证',     phase: '形成' },
    riskAssessment:        { label: '风险评估',     phase: '形成' },
    fairCompetition:       { label: '公平竞争审查', phase: '形成' },
    legalityReview:        { label: '合法性审查',   phase: '审查' },
    submittedForDeliberation: { label: '提请审议',  phase: '决定' },
    returned:              { label: '退回',         phase: '决定' },
    postponed:             { label: '暂缓',         phase: '决定' },
    collectivelyDiscussed: { label: '已集体讨论',   phase: '决定' },
    partyReported:         { label: '已请示报告',   phase: '决定' },
    decided:               { label: '已决定，待公布', phase: '决定' },
    published:             { label: '已公布',       phase: '执行' },
    executing:             { label: '执行中',       phase: '执行' },
    evaluating:            { label: '后评估中',     phase: '执行' },
    suspended:             { label: '中止执行',     phase: '执行' },
    archived:              { label: '执行完毕、已归档', phase: '归档', final: true },
    terminated:            { label: '停止执行',     phase: '归档', final: true },
    declined:              { label: '不予启动',     phase: '归档', final: true },
    disapproved:           { label: '不予通过',     phase: '归档', final: true },
    withdrawn:             { label: '撤回',         phase: '归档', final: true },
  },

  acts: {
    suggest:    { label: '登记决策建议', by: ['drafter', 'office'], opens: true, to: 'proposed', asks: ['subject', 'kind', 'within', 'proposer', 'proposedBy', 'suggestion', 'studyOffice', 'catalogueItem?'], when: [must.inScope], per: [D713.art(3), D713.art(10)] },
    study:      { label: '研究论证', by: ['drafter', 'unitHead'], from: 'proposed', asks: ['study'], when: [must.byStudyOffice], issues: 'study', per: D713.art(10) },
    initiate:   { label: '决定启动', by: 'mayor', from: 'proposed', to: 'initiated', asks: ['leadOffice', 'coOffices?', 'initiation?'], when: [{ claim: '经过研究论证', per: D713.art(10), holds: (v) => v.last('study') !== undefined || '决策建议没有经过研究论证', advice: '请先由有关单位研究论证' }], issues: 'initiationDecision', times: 1, per: [D713.art(10), D713.art(11)] },
    decline:    { label: '不启动', by: 'mayor', from: 'proposed', to: 'declined', asks: ['declineWhy'], per: D713.art(10) },

    draft:      { label: '拟订草案', by: 'drafter', from: ['initiated', 'drafting'], to: 'drafting', asks: ['draftTitle', 'draftText', 'bases', 'research', 'costBenefit?', 'divergent', 'optionCount', 'unitsConsulted', 'disputes', 'technical', 'riskSensitive', 'affectsMarket', 'hearingRequired', 'groups', 'undisclosable', 'draftFiles?'], when: [must.byLead, must.disputesTold], warns: [must.optionsOnDivergence], issues: 'draftExplanation', per: [D713.art(12), D713.art(13)] },
    revise:     { label: '实质修改草案', by: 'drafter', from: changeable, to: 'drafting', asks: ['draftText', 'changeWhy', 'outdated?'], when: [must.byLead, must.keepsOutdated, must.competitionOutdated], issues: 'revisionNote', per: [D713.art(18), D713.art(28)] },

    participate:       { label: '听取意见并研究采纳', by: 'drafter', from: forming, to: 'publicParticipation', asks: ['ways', 'consultation?', 'participation', 'groupsHeard?'], when: [must.byLead, must.somehowHeard, must.publicHeard, must.consultedAfterChange, must.groupsHeard], issues: 'participationReport', per: [D713.art(14), D713.art(18)] },
    skipParticipation: { label: '依法不公开听取意见', by: 'drafter', from: forming, asks: ['participationSkipWhy'], when: [must.byLead, must.mayNotHear], per: D713.art(14) },
    callHearing:       { label: '公告听证并送达材料', by: 'drafter', from: forming, asks: ['hearingOn', 'hearingPlace', 'hearingSelection', 'hearingPeople'], when: [must.byLead, must.hearingAhead], issues: 'hearingNotice', per: D713.art(16) },
    recordHearing:     { label: '举行听证会', by: 'drafter', from: forming, to: 'hearing', asks: ['hearingRecord', 'hearingSigned'], when: [must.byLead, must.hearingHeld, must.hearingSigned], issues: 'hearingRecord', per: D713.art(17) },
    skipHearing:       { label: '不举行听证', by: 'drafter', from: forming, asks: ['hearingSkipWhy'], when: [must.byLead, must.mayNotHoldHearing], per: D713.art(16) },
    argue:             { label: '组织专家论证', by: 'drafter', from: forming, to: 'expertArgument', asks: ['expertMode', 'experts', 'expertBody?', 'expertsIndependent', 'expertOpinion', 'expertsSigned', 'expertAdoption'], when: [must.byLead, must.expertsIndependent, must.expertsSigned], issues: 'expertOpinion', per: [D713.art(19), D713.art(20)] },
    skipExperts:       { label: '不组织专家论证', by: 'drafter', from: forming, asks: ['expertsSkipWhy'], when: [must.byLead, must.mayNotArgue], per: D713.art(19) },
    assessRisk:        { label: '风险评估', by: 'drafter', from: forming, to: 'riskAssessment', asks: ['riskBy', 'riskHeard', 'riskPoints', 'riskMeasures', 'riskPlan', 'riskLevel'], when: [must.byLead, must.changedSinceUncontrollable], issues: 'riskReport', per: [D713.art(22), D713.art(23)] },
    skipRisk:          { label: '不进行风险评估', by: 'drafter', from: forming, asks: ['riskSkipWhy'], when: [must.byLead, must.mayNotAssess], per: D713.art(22) },
    reviewCompetition: { label: '公平竞争审查', by: 'drafter', from: forming, to: 'fairCompetition', asks: ['competitionBy', 'competition', 'competitionOpinion', 'competitionUntil?'], when: [must.byLead, must.competitionUntil], issues: 'competitionConclusion', per: D713.art(29) },
    skipCompetition:   { label: '不进行公平竞争审查', by: 'drafter', from: forming, asks: ['competitionSkipWhy'], when: [must.byLead, must.mayNotReviewCompetition], per: D713.art(29) },

    sendForReview: { label: '送请合法性审查', by: 'drafter', from: forming, to: 'legalityReview', asks: ['reviewBy', 'shortReviewWhy?'], when: [must.byLead, must.allSteps, must.riskControllable, must.competitionAllows, must.reviewTime], issues: 'reviewRequest', per: [D713.art(25), D713.art(26)] },
    takeOpinion:   { label: '收到合法性审查意见', by: 'drafter', from: 'legalityReview', asks: ['legalityReview?', 'legality', 'legalityNumber?', 'legalityIssuedOn', 'counselHeard?'], when: [must.byLead, must.opinionMatches, must.opinionAfterSending], warns: [must.opinionNotHasty], per: [D713.art(25), D713.art(28)] },
    submit:        { label: '提请审议', by: 'drafter', from: ['legalityReview', 'returned', 'postponed'], to: 'submittedForDeliberation', asks: ['revisedAsAdvised?', 'fileDraft', 'fileCompetition', 'fileParticipation', 'fileExperts', 'fileRisk', 'fileLegality', 'fileWhy?', 'fileOther?'], when: [must.byLead, must.legalityReviewed, must.foundLawful, must.stepsStillStand, must.dossierComplete], approval: { by: 'unitHead', per: D713.art(29) }, issues: 'deliberationFile', per: [D713.art(25), D713.art(29)] },
    giveBack:      { label: '退回补充', by: ['office', 'officeHead'], from: 'submittedForDeliberation', to: 'returned', asks: ['returnWhy'], per: D713.art(29) },

    discuss:    { label: '登记集体讨论', by: 'clerk', from: 'submittedForDeliberation', to: 'collectivelyDiscussed', asks: ['item', 'discussedOn'], when: [must.itemIsThis, must.passed, must.discussedAfterReview, must.minuted], per: D713.art(30) },
    disapprove: { label: '会议不予通过', by: 'clerk', from: 'submittedForDeliberation', to: 'disapproved', asks: ['item', 'discussedOn'], when: [must.itemIsThis, must.rejected, must.discussedAfterReview], per: D713.art(30) },
    postpone:   { label: '会议暂缓', by: 'clerk', from: 'submittedForDeliberation', to: 'postponed', asks: ['item', 'discussedOn'], when: [must.itemIsThis, must.putOff, must.discussedAfterReview], per: D713.art(30) },
    referBack:  { label: '会议退回修改', by: 'clerk', from: 'submittedForDeliberation', to: 'returned', asks: ['item', 'discussedOn', 'returnWhy'], when: [must.itemIsThis, must.referredBack, must.discussedAfterReview], per: D713.art(30) },
    reportParty: { label: '向县委请示报告', by: ['office', 'officeHead'], from: 'collectivelyDiscussed', to: 'partyReported', asks: ['congress', 'congressDone?', 'partyReportedOn', 'partyConsents', 'partyReply'], when: [must.congressDone, must.partyBefore, must.partyAgrees], issues: 'partyReport', per: [D713.art(31), D713.art(8)] },
    sendBack:   { label: '按县委意见退回修改', by: ['office', 'officeHead'], from: 'collectivelyDiscussed', to: 'returned', asks: ['returnWhy'], per: D713.art(31) },
    decide:     { label: '作出决定', by: 'mayor', from: 'partyReported', to: 'decided', asks: ['decision'], when: [must.decidedAfterDiscussion], completes: ['procedure'], issues: 'decisionText', per: D713.art(30) },

    announce:     { label: '公布、解读', by: 'office', from: 'decided', to: 'published', asks: ['announcedOn', 'announcedIn', 'interpretation?'], when: [must.isOut, must.onSite, must.announcedAfterDecision, must.interpreted], issues: 'announcement', per: D713.art(32) },
    keepInternal: { label: '依法不予公开', by: ['office', 'officeHead'], from: 'decided', to: 'published', asks: ['internalWhy'], when: [must.mayKeepInternal], per: D713.art(32) },
    assignExecution: { label: '明确执行单位', by: ['office', 'officeHead'], from: 'published', to: 'executing', asks: ['executors', 'execution?'], issues: 'executionNotice', per: D713.art(34) },
    archiveProcess:  { label: '过程材料归档', by: ['drafter', 'office'], from: ['published', 'executing'], asks: ['archive', 'archiveNumber'], when: [must.archiveComplete], issues: 'accountability', per: [D713.art(33), D713.art(38)] },
    reportExecution: { label: '报告执行情况', by: ['drafter', 'unitHead'], from: execution, asks: ['progress', 'trouble?'], when: [must.byExecutor], per: [D713.art(34), D713.art(35)] },
    startEvaluation: { label: '决定后评估', by: ['mayor', 'officeHead'], from: execution, to: 'evaluating', asks: ['evaluationReason', 'evaluator'], when: [must.otherEvaluator], per: D713.art(36) },
    evaluate:        { label: '完成后评估', by: ['office', 'officeHead'], from: 'evaluating', to: 'executing', asks: ['evaluation', 'evaluationResult'], issues: 'evaluationReport', per: D713.art(36) },
    suspend:         { label: '先行中止执行', by: 'mayor', from: 'executing', to: 'suspended', asks: ['trouble', 'suspendWhy'], issues: 'suspension', per: [D713.art(35), D713.art(37)] },
    resume:          { label: '恢复执行', by: 'mayor', from: 'suspended', to: 'executing', asks: ['resumeWhy'], per: D713.art(37) },
    adjust:          { label: '决定作重大调整', by: 'mayor', from: execution, to: 'drafting', asks: ['adjustWhy'], when: [must.evaluationSaysSo], per: D713.art(37) },
    terminate:       { label: '停止执行', by: 'mayor', from: execution, to: 'terminated', asks: ['item', 'stopWhy'], when: [must.itemIsThis, must.evaluationSaysSo], per: D713.art(37) },
    finish:          { label: '执行完毕', by: ['office', 'officeHead'], from: 'executing', to: 'archived', asks: ['progress'], completes: ['after'], per: [D713.art(33), D713.art(34)] },
    withdraw:        { label: '撤回', by: ['unitHead', 'office'], from: ['proposed', 'initiated', ...changeable], to: 'withdrawn', asks: ['withdrawWhy'], per: countyRule },
  },

  limits: {
    publish:    { label: '公布重大行政决策', class: 'agency-duty', starts: 'decide', ends: ['announce', 'keepInternal'], allow: workingDays(20), onLapse: 'shown', remind: 5, binds: 'office', per: [OGI.art(26), D713.art(32)] },
    review:     { label: '出具合法性审查意见', class: 'agency-duty', force: 'internal', starts: 'sendForReview', startsOn: 'reviewBy', ends: ['takeOpinion', 'revise', 'withdraw'], allow: days(0), onLapse: 'shown', remind: 2, binds: 'other', per: countyRule },
    suspension: { label: '中止执行提交会议讨论', class: 'agency-duty', force: 'internal', starts: 'suspend', ends: ['resume', 'adjust', 'terminate'], allow: { setting: 'suspensionSpan' }, onLapse: 'shown', remind: 7, binds: 'office', per: countyRule },
    archive:    { label: '过程材料归档', class: 'agency-duty', force: 'internal', starts: ['announce', 'keepInternal'], ends: ['archiveProcess', 'terminate'], allow: { setting: 'archiveSpan' }, onLapse: 'shown', remind: 30, binds: 'office', per: countyRule },
  },

  notices: {
    hearing: { label: '听证会材料提前七日送达', act: 'callHearing', event: 'hearingOn', clear: days(7), per: D713.art(16, 3) },
  },
});
