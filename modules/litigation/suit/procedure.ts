/** 行政应诉: one suit in one instance, from the copy of the complaint to the performance of the judgment, as a table. */
import { days, months } from '../../../kernel/calendar/index.ts';
import { all, exists, is, isIn, not } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { ADLI, ADLL, HAR, SC54 } from '../../../law/index.ts';
import { responseRule } from '../rules.ts';
import { suitSettings } from '../settings.ts';
import { papers } from './documents/index.ts';
import { findingGroups, findings } from './findings.ts';
import * as must from './guards.ts';
import { indicators } from './indicators.ts';
import { suitFile } from './matter.ts';
import { appealableKinds, causes, instances, lostKinds } from './options.ts';

const undecided = ['served', 'assigned', 'defended', 'scheduled', 'heard'] as const;
const concluded = ['effective', 'performed'] as const;
const left = ['judge', 'transfer'] as const;
const respondent = is('side', 'respondent');
const first = is('instance', 'first');

export const suitProcedure = procedure({
  module: 'litigation',
  id: 'litigation',
  version: 'adll2017',
  label: '行政应诉',
  from: '2020-07-01',
  file: suitFile,
  number: { series: '应诉' },
  title: (f) => `${f.caseNumber ?? '（待登记）'}${f.actName ?? ''}${f.cause === undefined ? '' : `（${causes[f.cause]}）`}${f.instance === undefined || f.instance === 'first' ? '' : instances[f.instance]}`,
  once: { of: ['court', 'caseNumber'], says: '这件诉讼已经登记，正在办理', per: responseRule },
  settings: suitSettings,
  indicators,
  papers,
  findings,
  findingGroups,
  exceptions: { by: ['chief', 'overseer'], per: responseRule },
  arises: [
    { from: 'reconsideration', by: 'source', how: '登记应诉案件', copies: { plaintiffs: 'applicants', actName: 'actName', actNumber: 'actNumber' } },
    { from: 'penalties', by: 'source', how: '登记应诉案件' },
    { from: 'openness/request', by: 'source', how: '登记应诉案件' },
    { from: 'litigation', by: 'earlier', how: '登记二审、再审案件', while: ['judged', 'appealed', 'effective', 'performed', 'archived'], copies: { plaintiffs: 'plaintiffs', actName: 'actName', actNumber: 'actNumber', cause: 'cause', earlierNumber: 'caseNumber', defendantKind: 'defendantKind', defendantMode: 'defendantMode', coDefendant: 'coDefendant', route: 'route', reconsiderationResult: 'reconsiderationResult' } },
  ],

  actors: {
    registrar: { label: '应诉登记人员',       at: 'handling' },
    handler:   { label: '应诉承办人',         at: 'handling', assigned: true },
    unit:      { label: '应诉承办单位、共同被告人员', at: 'involved' },
    chief:     { label: '被诉行政机关负责人', at: 'authority' },
    overseer:  { label: '县司法局应诉指导人员', at: 'region', sees: 'region' },
  },

  states: {
    served:      { label: '已收到应诉通知，待交办', phase: '收件' },
    assigned:    { label: '准备答辩',         phase: '受理' },
    defended:    { label: '已答辩举证',       phase: '审理' },
    scheduled:   { label: '已定开庭',         phase: '审理' },
    heard:       { label: '已开庭，待裁判',   phase: '审理' },
    judged:      { label: '已收到裁判，上诉期内', phase: '决定' },
    appealed:    { label: '上诉中',           phase: '决定' },
    effective:   { label: '裁判已生效',       phase: '执行' },
    performed:   { label: '已履行',           phase: '执行' },
    archived:    { label: '已归档',           phase: '归档', final: true },
    transferred: { label: '已移送其他法院',   phase: '归档', final: true },
    remanded:    { label: '二审发回重审',     phase: '归档', final: true },
  },

  tracks: {
    evidence:   { label: '延期举证', initial: 'unasked', states: { unasked: { label: '没有申请延期' }, asked: { label: '已申请延期' }, granted: { label: '法院准许延期' }, refused: { label: '法院不准许延期', final: true }, running: { label: '事由已消除，待提交' }, filed: { label: '延期证据已提交', final: true } } },
    objection:  { label: '管辖异议', initial: 'unobjected', states: { unobjected: { label: '没有提出' }, raised: { label: '已提出' }, dismissed: { label: '异议被驳回', final: true } } },
    settlement: { label: '协调化解', initial: 'untried', states: { untried: { label: '没有启动' }, trying: { label: '化解中' }, settled: { label: '已化解', final: true }, failed: { label: '化解不成' } } },
    lesson:     { label: '败诉评析', initial: 'unneeded', states: { unneeded: { label: '没有评析' }, analysed: { label: '已提交评析' }, accepted: { label: '评析已审核', final: true } } },
    retrial:    { label: '申请再审', initial: 'unsought', states: { unsought: { label: '没有申请' }, sought: { label: '已申请' }, answered: { label: '再审审查已有结果', final: true } } },
  },

  acts: {
    // 收案、交办
    receive:  { label: '登记应诉案件', by: ['registrar', 'overseer'], opens: true, to: 'served', dated: 'receivedOn', asks: ['receivedOn', 'instance', 'side', 'court', 'courtLevel', 'caseNumber', 'cause', 'plaintiffs', 'thirdParties?', 'defendantKind', 'defendantMode', 'coDefendant?', 'coDefendantName?', 'route', 'reconsiderationResult?', 'actName', 'actNumber?', 'claims', 'procedureKind', 'courtDays?', 'source?', 'earlier?', 'earlierNumber?', 'servedPapers?'], when: [must.firstIsAnswered, must.resultStated, must.jointWhenUpheld, must.aloneWhenChanged, must.otherNamed, must.otherIsOther, must.earlierNamed, must.simplifiedInFirst], warns: [must.courtLevelFits], per: [ADLL.art(67), ADLL.art(26)] },
    assign:   { label: '应诉交办', by: ['registrar', 'overseer', 'chief'], from: ['served', 'assigned'], to: 'assigned', asks: ['respondingUnit', 'handlers', 'assignNote?'], issues: 'handover', per: [responseRule, SC54.art()] },
    submit:   { label: '提交应诉材料和合法性自查', by: ['unit', 'handler'], from: 'assigned', asks: ['selfCheck', 'evidenceList', 'basis', 'risk'], issues: 'selfCheck', per: ADLL.art(34, 1) },
    entrust:  { label: '委托诉讼代理人', by: 'handler', from: ['assigned', 'defended', 'scheduled'], asks: ['staffAgents', 'lawyers?', 'lawyerCount?'], when: [must.oneOrTwoAgents, must.staffAmongAgents, must.lawyerNamed], issues: ['powerOfAttorney', 'representative'], per: [ADLL.art(31), ADLI.art(128)] },
    // 管辖、举证
    objectJurisdiction: { label: '提出管辖异议', by: 'handler', track: 'objection', from: 'unobjected', to: 'raised', while: ['served', 'assigned'], asks: ['objectionReason'], when: [must.firstInstance], issues: 'jurisdictionObjection', per: ADLI.art(10) },
    objectionDismissed: { label: '登记管辖异议被驳回', by: 'handler', track: 'objection', from: 'raised', to: 'dismissed', while: undecided, asks: ['objectionAnswer'], per: ADLI.art(10) },
    transfer: { label: '登记移送管辖', by: ['handler', 'registrar'], from: ['served', 'assigned', 'defended'], to: 'transferred', asks: ['transferredTo'], per: ADLL.art(22) },
    askExtension:    { label: '申请延期举证', by: 'handler', track: 'evidence', from: 'unasked', to: 'asked', while: ['served', 'assigned'], dated: 'askedOn', asks: ['askedOn', 'extensionGround', 'extensionReason'], when: [must.firstInstance], issues: 'extensionRequest', per: [ADLI.art(34), ADLL.art(36, 1)] },
    grantExtension:  { label: '登记法院准许延期', by: 'handler', track: 'evidence', from: 'asked', to: 'granted', while: ['served', 'assigned', 'defended', 'scheduled'], asks: ['extensionAnswer'], per: ADLI.art(34) },
    refuseExtension: { label: '登记法院不准许延期', by: 'handler', track: 'evidence', from: 'asked', to: 'refused', while: ['served', 'assigned', 'defended', 'scheduled'], asks: ['extensionAnswer'], per: ADLI.art(34) },
    endCause:        { label: '登记正当事由消除', by: 'handler', track: 'evidence', from: 'granted', to: 'running', while: undecided, dated: 'causeEndedOn', asks: ['causeEndedOn'], per: ADLI.art(34) },
    fileEvidence:    { label: '提交延期的证据', by: 'handler', track: 'evidence', from: 'running', to: 'filed', while: ['defended', 'scheduled', 'heard'], dated: 'evidenceOn', asks: ['evidenceOn', 'evidenceList', 'selfCollected'], when: [must.selfCollectedBarred], issues: 'evidenceList', per: ADLI.art(34) },
    // 答辩
    draft:    { label: '签发答辩状和证据目录', by: 'handler', from: 'assigned', asks: ['defence', 'evidenceList', 'basis'], when: [must.isRespondent], approval: { by: 'chief', per: responseRule }, issues: ['answer', 'evidenceList'], per: [ADLL.art(67), ADLL.art(34, 1)] },
    file:     { label: '提交答辩状、证据和依据', by: 'handler', from: 'assigned', to: 'defended', dated: 'filedOn', asks: ['filedOn', 'filedHow', 'withEvidence', 'selfCollected', 'lateReason?'], when: [must.isRespondent, must.drafted, must.selfCollectedBarred, must.extendedAsked, must.lateReasoned], warns: [must.evidenceGiven], per: [ADLL.art(67), ADLI.art(34)] },
    overdueDefence: { label: '逾期没有提交', by: 'law', from: ['served', 'assigned', 'scheduled', 'heard'], times: 1, per: [ADLL.art(67), ADLL.art(34, 2)] },
    otherServed: { label: '登记共同被告收到副本', by: ['unit', 'handler', 'registrar'], from: ['served', 'assigned', 'defended', 'scheduled'], dated: 'otherServedOn', asks: ['otherServedOn'], when: [must.isJointHere], times: 1, per: ADLL.art(67) },
    fileOther: { label: '共同被告提交答辩和证据', by: 'unit', from: undecided, dated: 'otherFiledOn', asks: ['otherFiledOn'], when: [must.byCoDefendant, must.otherServedFirst], times: 1, per: [ADLL.art(67), ADLI.art(135)] },
    supplementEvidence: { label: '经准许补充证据', by: 'handler', from: ['defended', 'scheduled', 'heard'], asks: ['newGround', 'courtLeave', 'addedEvidence', 'selfCollected'], when: [must.newGroundAndLeave, must.selfCollectedBarred], per: ADLL.art(36, 2) },
    // 化解
    trySettle:  { label: '启动协调化解', by: ['handler', 'unit'], track: 'settlement', from: ['untried', 'failed'], to: 'trying', while: undecided, asks: ['settlementKind', 'mediable?', 'settlementPlan'], when: [must.mediationAllowed], issues: 'settlementPlan', per: ADLL.art(60) },
    settle:     { label: '登记化解成功', by: ['handler', 'unit'], track: 'settlement', from: 'trying', to: 'settled', while: undecided, asks: ['settlementResult'], per: ADLL.art(60, 2) },
    failSettle: { label: '登记化解不成', by: ['handler', 'unit'], track: 'settlement', from: 'trying', to: 'failed', while: undecided, asks: ['settlementResult'], per: ADLL.art(60, 2) },
    // 开庭
    schedule:  { label: '登记开庭传票', by: 'handler', from: ['assigned', 'defended', 'scheduled', 'heard'], to: 'scheduled', asks: ['hearingOn', 'hearingPlace', 'headNotified', 'headNoticeOn?'], warns: [must.noticeThreeDays], per: HAR.art(5) },
    designate: { label: '确定出庭负责人', by: ['handler', 'chief'], from: 'scheduled', asks: ['attendee', 'attendeeRank'], when: [must.attendeeIsHead], issues: 'headIdentity', per: [ADLL.art(3, 3), HAR.art(2)] },
    explainAbsence: { label: '说明负责人不能出庭', by: ['handler', 'chief'], from: 'scheduled', asks: ['absenceGround', 'absenceReason', 'absenceProof', 'absenceSealed', 'substitutes'], when: [must.absenceTold, must.absenceProved], issues: 'absence', per: [HAR.art(8), HAR.art(9)] },
    hear:      { label: '登记开庭', by: 'handler', from: 'scheduled', to: 'heard', dated: 'heardOn', asks: ['heardOn', 'attended', 'spoke?', 'spokeNote?'], when: [must.designatedFirst, must.jointForOther, must.spokeTold], issues: 'appearance', per: [ADLL.art(3, 3), HAR.art(11)] },
    // 裁判、上诉
    judge:    { label: '登记裁判', by: ['handler', 'registrar'], from: undecided, to: 'judged', dated: 'judgmentReceivedOn', asks: ['judgmentReceivedOn', 'judgmentOn', 'judgmentNumber', 'judgmentForm', 'judgment', 'changedAct?', 'order', 'mustPerform', 'performBy?'], when: [must.formFits, must.termFits, must.lostMustTell], issues: 'judgmentReport', per: [ADLL.art(69), ADLL.art(85)] },
    appeal:   { label: '决定上诉', by: 'handler', from: 'judged', to: 'appealed', asks: ['appealRequest', 'appealReason'], when: [must.mayAppeal, must.lostBefore], approval: { by: 'chief', per: responseRule }, issues: 'appeal', per: ADLL.art(85) },
    otherAppealed: { label: '登记对方上诉', by: ['handler', 'registrar'], from: 'judged', to: 'appealed', asks: ['otherAppellant'], when: [must.mayAppeal], per: ADLL.art(85) },
    takeEffect: { label: '登记裁判生效', by: 'handler', from: 'judged', to: 'effective', dated: 'effectiveOn', asks: ['effectiveOn', 'othersServedOn'], when: [must.windowClosed], per: ADLL.art(85) },
    concludeAppeal: { label: '登记二审裁判', by: 'handler', from: 'appealed', to: 'effective', dated: 'finalServedOn', asks: ['finalServedOn', 'appealResult', 'judgment', 'mustPerform', 'performBy?', 'secondMatter?'], when: [must.termFits, must.lostMustTell], per: ADLL.art(89) },
    remand:   { label: '登记发回重审', by: 'handler', from: 'appealed', to: 'remanded', asks: ['remandNote'], per: ADLL.art(89) },
    // 履行、评析、再审
    perform:  { label: '报告履行裁判', by: ['handler', 'unit'], from: 'effective', to: 'performed', dated: 'performedOn', asks: ['performedOn', 'performance', 'remade', 'sameAct?', 'proceduralOnly?'], when: [must.mustPerform, must.remadeTold, must.notTheSame], issues: 'performReport', per: [ADLL.art(94), ADLL.art(71)] },
    recordCoercion: { label: '登记法院采取的措施', by: ['handler', 'overseer'], from: 'effective', asks: ['coercions', 'coercionNote'], when: [must.mustPerform], per: ADLL.art(96) },
    reviewLoss:   { label: '提交败诉评析', by: ['handler', 'unit'], track: 'lesson', from: 'unneeded', to: 'analysed', while: ['judged', 'appealed', 'effective', 'performed'], asks: ['lossCauses', 'lossAnalysis', 'rectification'], when: [must.wasLost, must.analysed], issues: 'lossReport', per: responseRule },
    acceptLesson: { label: '审核败诉评析', by: 'overseer', track: 'lesson', from: 'analysed', to: 'accepted', while: ['judged', 'appealed', 'effective', 'performed'], asks: ['lessonNote?'], per: responseRule },
    returnLesson: { label: '退回败诉评析', by: 'overseer', track: 'lesson', from: 'analysed', to: 'unneeded', while: ['judged', 'appealed', 'effective', 'performed'], asks: ['lessonNote'], per: responseRule },
    seekRetrial:  { label: '申请再审', by: 'handler', track: 'retrial', from: 'unsought', to: 'sought', while: [...concluded, 'archived'], later: true, asks: ['retrialGround'], approval: { by: 'chief', per: responseRule }, issues: 'retrialRequest', per: ADLI.art(110) },
    retrialAnswered: { label: '登记再审审查结果', by: 'handler', track: 'retrial', from: 'sought', to: 'answered', while: [...concluded, 'archived'], later: true, asks: ['retrialResult'], per: ADLL.art(92) },
    archive:  { label: '归档', by: 'handler', from: concluded, to: 'archived', when: [must.performedFirst], completes: ['response', 'appearance', 'execution'], per: responseRule },
  },

  limits: {
    assign:         { label: '应诉交办', class: 'agency-duty', force: 'internal', starts: 'receive', ends: ['assign', ...left], allow: { setting: 'assignSpan' }, onLapse: 'shown', binds: 'office', per: responseRule },
    materials:      { label: '提交应诉材料', class: 'agency-duty', force: 'internal', starts: 'assign', ends: ['submit', 'file', ...left], allow: { setting: 'materialsSpan' }, onlyIf: respondent, onLapse: 'shown', remind: 2, binds: 'office', per: responseRule },
    defence:        { label: '提交答辩状、证据和依据', class: 'agency-duty', starts: 'receive', ends: ['file', ...left], allow: { by: 'courtDays', cases: {}, counts: 'day', otherwise: days(15) }, onlyIf: all(respondent, first), onLapse: { deems: 'overdueDefence' }, remind: 5, binds: 'office', per: [ADLL.art(67), ADLI.art(34), ADLI.art(104)] },
    otherDefence:   { label: '共同被告提交答辩状、证据和依据', class: 'agency-duty', starts: 'otherServed', ends: ['fileOther', ...left], allow: days(15), onLapse: 'shown', remind: 5, binds: 'other', per: [ADLL.art(67), ADLI.art(34)] },
    appealReply:    { label: '对上诉提出答辩', class: 'agency-duty', starts: 'receive', ends: ['file', ...left], allow: days(15), onlyIf: all(respondent, is('instance', 'second')), onLapse: { deems: 'overdueDefence' }, remind: 5, binds: 'office', per: ADLI.art(108) },
    retrialOpinion: { label: '对再审申请提出书面意见', class: 'agency-duty', starts: 'receive', ends: ['file', ...left], allow: days(15), onlyIf: all(respondent, is('instance', 'retrial')), onLapse: { deems: 'overdueDefence' }, remind: 5, binds: 'office', per: ADLI.art(111) },
    owed:           { label: '逾期后立即补交', class: 'agency-duty', force: 'internal', starts: 'overdueDefence', ends: ['file', ...left], allow: days(0), onLapse: 'shown', binds: 'office', per: responseRule },
    objection:      { label: '提出管辖异议', class: 'window', starts: 'receive', ends: ['objectJurisdiction', 'file', ...left], allow: days(15), onlyIf: first, onLapse: { bars: ['objectJurisdiction'] }, binds: 'office', per: ADLI.art(10) },
    askExtension:   { label: '申请延期举证', class: 'window', starts: 'receive', ends: ['askExtension', 'file', ...left], allow: days(15), onlyIf: all(respondent, first), onLapse: { bars: ['askExtension'] }, binds: 'office', per: ADLI.art(34) },
    lateEvidence:   { label: '提交延期的证据', class: 'agency-duty', starts: 'endCause', ends: ['fileEvidence', ...left], allow: days(15), onLapse: 'shown', remind: 5, binds: 'office', per: ADLI.art(34) },
    appeal:         { label: '上诉', class: 'window', starts: 'judge', ends: ['appeal', 'otherAppealed', 'takeEffect'], allow: { by: 'judgmentForm', cases: { judgment: days(15), ruling: days(10), mediation: days(0) } }, onlyIf: all(first, isIn('judgment', appealableKinds)), onLapse: { bars: ['appeal'] }, remind: 5, binds: 'office', per: ADLL.art(85) },
    perform:        { label: '按裁判确定的期限履行', class: 'agency-duty', starts: ['takeEffect', 'concludeAppeal'], startsOn: 'performBy', ends: 'perform', allow: days(0), onlyIf: all(is('mustPerform', true), exists('performBy')), onLapse: 'shown', remind: 10, binds: 'office', per: ADLL.art(94) },
    performUnset:   { label: '履行裁判（裁判没有写明期限）', class: 'agency-duty', force: 'internal', starts: ['takeEffect', 'concludeAppeal'], ends: 'perform', allow: { setting: 'performUnsetSpan' }, onlyIf: all(is('mustPerform', true), not(exists('performBy'))), onLapse: 'shown', remind: 10, binds: 'office', per: ADLL.art(94) },
    lesson:         { label: '败诉评析', class: 'agency-duty', force: 'local', starts: ['takeEffect', 'concludeAppeal'], ends: ['acceptLesson', 'archive'], allow: { setting: 'lessonSpan' }, onlyIf: isIn('judgment', lostKinds), onLapse: 'shown', remind: 7, binds: 'office', per: responseRule },
    retrial:        { label: '申请再审', class: 'window', starts: ['takeEffect', 'concludeAppeal'], ends: 'seekRetrial', allow: months(6), onLapse: { bars: ['seekRetrial'] }, binds: 'office', per: ADLI.art(110) },
  },
});
