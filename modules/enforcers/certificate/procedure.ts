/** 行政执法证: applied for, learned for, examined, confirmed, issued and carried; reviewed each year; withheld, revoked after a hearing, or collected when its holder leaves. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { APL, DOC118, OGI } from '../../../law/index.ts';
import { certificateIndicators } from '../indicators.ts';
import { certificateSettings } from '../settings.ts';
import * as paper from './documents.ts';
import { findingGroups, findings } from './findings.ts';
import * as must from './guards.ts';
import { certificateFile } from './matter.ts';

const { cardRule, supervisionRule, trainingRule } = must;
const identity = ['holder', 'name', 'body', 'bodyRecord', 'unit', 'post', 'staffing', 'enforcementPost', 'areas?', 'domains'] as const;
const held = ['active', 'lost', 'suspended', 'leaving'] as const;

export const certificates = procedure({
  module: 'enforcers',
  id: 'enforcers',
  version: 'apl2021',
  label: '行政执法证',
  from: '2021-07-15',
  file: certificateFile,
  handledBy: 'handlingOffice',
  number: { series: '执法证字' },
  title: (f) => `${f.name ?? ''}${f.number ? `（${f.number}）` : '申领行政执法证'}`,

  actors: {
    unit:      { label: '所在单位经办人员',   at: 'involved' },
    unitHead:  { label: '所在单位负责人',     at: 'involved' },
    holder:    { label: '持证人',             at: 'region', assigned: true, sees: 'assigned' },
    registrar: { label: '执法监督机构人员',   at: 'handling' },
    chief:     { label: '司法行政部门负责人', at: 'handling' },
  },
  states: {
    applied:      { label: '待单位审核',   phase: '申领' },
    unitReviewed: { label: '待资格审查',   phase: '申领' },
    screened:     { label: '待培训',       phase: '培训考试' },
    trained:      { label: '待考试',       phase: '培训考试' },
    examPassed:   { label: '考试合格，待确认', phase: '培训考试' },
    confirmed:    { label: '资格已确认，待发证', phase: '核发' },
    issued:       { label: '已核发，待领取', phase: '核发' },
    active:       { label: '有效',         phase: '持证' },
    lost:         { label: '遗失待补',     phase: '持证' },
    suspended:    { label: '暂扣',         phase: '持证' },
    leaving:      { label: '离岗，待收缴', phase: '持证' },
    revoked:      { label: '吊销',         phase: '终止' },
    underReview:  { label: '吊销，复核中', phase: '终止' },
    refused:      { label: '不予核发',     phase: '终止', final: true },
    withdrawn:    { label: '撤回申领',     phase: '终止', final: true },
    expired:      { label: '过期',         phase: '终止', final: true },
    cancelled:    { label: '注销',         phase: '终止', final: true },
    revokedFinal: { label: '吊销（已确定）', phase: '终止', final: true },
  },
  tracks: {
    revocation: { label: '吊销前的告知', initial: 'none', states: { none: { label: '没有告知' }, noticed: { label: '已告知，待陈述申辩' }, heard: { label: '已听取陈述申辩' } } },
  },
  acts: {
    // 申领
    apply:      { label: '申领',       by: ['unit', 'registrar'], opens: true, to: 'applied', asks: [...identity, 'legalQualified', 'qualificationNumber?'], when: [must.onEstablishment, must.inPost, must.worksThere, must.bodyConfirmed, must.areasInside, must.domainsNamed, must.oneCertificate, must.qualificationGiven], per: [APL.art(42), cardRule] },
    recordSector: { label: '登记部门制发的证件', by: ['unit', 'registrar'], opens: true, to: 'active', dated: 'deliveredOn', asks: [...identity, 'issuer', 'number', 'validFrom', 'validUntil', 'deliveredOn'], when: [must.onEstablishment, must.inPost, must.worksThere, must.bodyConfirmed, must.areasInside, must.domainsNamed, must.issuerNamed, must.numberFree, must.deliveredInTerm], per: DOC118.art(23) },
    reviewUnit: { label: '单位审核',   by: 'unitHead', from: 'applied', to: 'unitReviewed', asks: ['unitOpinion'], separateFrom: ['apply'], issues: 'applicationForm', per: cardRule },
    screen:     { label: '资格审查',   by: 'registrar', from: 'unitReviewed', to: 'screened', asks: ['screenOpinion'], when: [must.onEstablishment, must.inPost, must.bodyConfirmed], per: cardRule },
    refuse:     { label: '不予核发',   by: 'registrar', from: ['unitReviewed', 'screened', 'trained', 'examPassed'], to: 'refused', asks: ['refuseReason'], when: [must.refusedReasoned], issues: 'refusal', per: cardRule },
    withdrawApplication: { label: '撤回申领', by: ['unit', 'unitHead'], from: ['applied', 'unitReviewed', 'screened', 'trained'], to: 'withdrawn', asks: ['withdrawReason'], per: cardRule },
    // 培训、考试
    train:      { label: '完成岗前培训', by: 'registrar', from: 'screened', to: 'trained', dated: 'trainedOn', asks: ['trainedOn', 'publicHours', 'sectorHours'], when: [must.hoursMet], per: trainingRule },
    failExam:   { label: '考试不合格', by: 'registrar', from: 'trained', dated: 'examOn', asks: ['examOn', 'publicScore', 'sectorScore'], when: [must.notPassed, must.triesLeft], per: cardRule },
    passExam:   { label: '考试合格',   by: 'registrar', from: 'trained', to: 'examPassed', dated: 'examOn', asks: ['examOn', 'publicScore', 'sectorScore'], when: [must.passed, must.triesLeft], per: cardRule },
    exempt:     { label: '免试公共法律知识', by: 'registrar', from: 'trained', to: 'examPassed', dated: 'examOn', asks: ['examOn', 'sectorScore?', 'exemptNote'], when: [must.mayBeExempt], per: DOC118.art(23) },
    confirm:    { label: '确认资格',   by: 'registrar', from: 'examPassed', to: 'confirmed', approval: { by: 'chief', per: cardRule }, issues: 'qualification', per: APL.art(42) },
    // 证件
    issue:      { label: '核发',       by: 'registrar', from: 'confirmed', to: 'issued', asks: ['number', 'validFrom', 'validUntil'], when: [must.numberFree, must.termFits, must.afterConfirmation], issues: 'certificate', per: [cardRule, DOC118.art(23)] },
    deliver:    { label: '领取启用',   by: ['registrar', 'unit'], from: 'issued', to: 'active', dated: 'deliveredOn', asks: ['deliveredOn'], when: [must.deliveredInTerm], per: APL.art(55) },
    reviewYearly: { label: '年度审验', by: 'registrar', from: ['active', 'suspended'], asks: ['reviewYear', 'reviewHours', 'reviewResult', 'reviewNote?'], when: [must.failedReasoned], warns: [must.hoursEnough], per: trainingRule },
    renew:      { label: '换证延续',   by: 'registrar', from: 'active', asks: ['validFrom', 'validUntil'], when: [must.termFits, must.noGap, must.reviewedWell], approval: { by: 'chief', per: cardRule }, issues: 'certificate', per: cardRule },
    reportLoss: { label: '报告遗失',   by: ['holder', 'unit'], from: 'active', to: 'lost', dated: 'lostOn', asks: ['lostOn', 'lossNote'], issues: 'lossNotice', per: cardRule },
    reissue:    { label: '补发、换发', by: 'registrar', from: ['active', 'lost'], to: 'active', asks: ['replaceGround', 'number', 'name?', 'post?', 'areas?', 'domains?'], when: [must.wasLost, must.newNumber, must.numberFree, must.areasInside], issues: 'certificate', per: cardRule },
    // 暂扣、吊销
    suspend:    { label: '暂扣',       by: 'registrar', from: 'active', to: 'suspended', asks: ['suspendGround', 'suspendReason', 'suspendedUntil'], when: [must.suspendedReasoned], approval: { by: 'chief', per: supervisionRule }, issues: 'suspension', per: supervisionRule },
    reinstate:  { label: '发还',       by: 'registrar', from: 'suspended', to: 'active', asks: ['reinstateNote'], when: [must.corrected], issues: 'reinstatement', per: supervisionRule },
    noticeRevocation: { label: '告知拟吊销', by: 'registrar', track: 'revocation', from: 'none', to: 'noticed', while: ['active', 'suspended'], asks: ['revokeGround', 'revokeReason'], when: [must.revokedReasoned], issues: 'revocationNotice', per: supervisionRule },
    stateDefence: { label: '陈述、申辩', by: ['holder', 'registrar'], track: 'revocation', from: 'noticed', to: 'heard', while: ['active', 'suspended'], asks: ['defence'], when: [must.defenceGiven], per: supervisionRule },
    dropRevocation: { label: '不予吊销', by: 'registrar', track: 'revocation', from: ['noticed', 'heard'], to: 'none', while: ['active', 'suspended'], asks: ['dropReason'], per: supervisionRule },
    revoke:     { label: '吊销',       by: 'registrar', from: ['active', 'suspended'], to: 'revoked', when: [must.noticed], approval: { by: 'chief', per: supervisionRule }, issues: 'revocation', per: supervisionRule },
    applyReview: { label: '申请复核',  by: ['holder', 'registrar'], from: 'revoked', to: 'underReview', asks: ['reviewRequest'], when: [must.requestReasoned], per: supervisionRule },
    upholdRevocation: { label: '维持吊销', by: 'chief', from: 'underReview', to: 'revokedFinal', asks: ['reviewDecision'], when: [must.decisionReasoned], issues: 'reviewDecision', per: supervisionRule },
    overturnRevocation: { label: '撤销吊销', by: 'chief', from: 'underReview', to: 'active', asks: ['reviewDecision'], when: [must.decisionReasoned, must.stillInTerm], issues: 'reviewDecision', per: supervisionRule },
    revocationStands: { label: '吊销确定', by: 'law', from: 'revoked', to: 'revokedFinal', per: supervisionRule },
    // 收缴、注销
    reportLeaving: { label: '报告离岗', by: ['unit', 'registrar'], from: ['active', 'suspended', 'lost'], to: 'leaving', dated: 'leftOn', asks: ['leftOn', 'leavingGround'], per: cardRule },
    cancel:     { label: '注销',       by: 'registrar', from: ['issued', 'active', 'suspended', 'lost', 'leaving'], to: 'cancelled', asks: ['collected', 'cancelNote?', 'leavingGround?'], when: [must.cardCollected], issues: 'cancellation', per: cardRule },
    expire:     { label: '有效期届满', by: 'law', from: held, to: 'expired', per: cardRule },
  },
  limits: {
    unitReview: { label: '单位审核', class: 'agency-duty', force: 'local', starts: 'apply', ends: ['reviewUnit', 'withdrawApplication'], allow: { setting: 'unitReviewSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: cardRule },
    screen:     { label: '资格审查', class: 'agency-duty', force: 'local', starts: 'reviewUnit', ends: ['screen', 'refuse', 'withdrawApplication'], allow: { setting: 'screenSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: cardRule },
    issue:      { label: '核发证件', class: 'agency-duty', force: 'local', starts: 'confirm', ends: 'issue', allow: { setting: 'issueSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: cardRule },
    annual:     { label: '年度审验', class: 'agency-duty', force: 'local', starts: ['deliver', 'recordSector', 'reviewYearly', 'overturnRevocation'], ends: ['reviewYearly', 'revoke', 'reportLeaving', 'cancel', 'expire'], allow: { setting: 'annualSpan' }, onLapse: 'shown', remind: 30, binds: 'office', per: cardRule },
    validity:   { label: '证件有效期', class: 'validity', starts: ['deliver', 'recordSector', 'renew', 'overturnRevocation'], startsOn: 'validUntil', ends: ['revoke', 'cancel', 'expire'], allow: days(0), onLapse: { deems: 'expire' }, remind: 90, binds: 'office', per: cardRule },
    reissue:    { label: '补发证件', class: 'agency-duty', force: 'local', starts: 'reportLoss', ends: ['reissue', 'reportLeaving', 'cancel', 'expire'], allow: { setting: 'reissueSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: cardRule },
    suspension: { label: '暂扣期满处理', class: 'agency-duty', force: 'local', starts: 'suspend', startsOn: 'suspendedUntil', ends: ['reinstate', 'revoke', 'reportLeaving', 'cancel', 'expire'], allow: days(0), onLapse: 'shown', remind: 7, binds: 'office', per: supervisionRule },
    defence:    { label: '陈述、申辩', class: 'party-right', force: 'local', starts: 'noticeRevocation', ends: ['stateDefence', 'dropRevocation'], allow: { setting: 'defenceSpan' }, onLapse: { bars: ['stateDefence'] }, guards: ['revoke'], binds: 'party', per: supervisionRule },
    review:     { label: '申请复核', class: 'party-right', force: 'local', starts: 'revoke', ends: ['applyReview', 'revocationStands'], allow: { setting: 'reviewSpan' }, onLapse: { deems: 'revocationStands' }, binds: 'party', per: supervisionRule },
    reviewDecision: { label: '作出复核决定', class: 'agency-duty', force: 'local', starts: 'applyReview', ends: ['upholdRevocation', 'overturnRevocation'], allow: { setting: 'reviewDecisionSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: supervisionRule },
    collect:    { label: '收缴并注销', class: 'agency-duty', force: 'local', starts: 'reportLeaving', ends: ['cancel', 'expire'], allow: { setting: 'collectSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: cardRule },
  },
  papers: {
    applicationForm: paper.applicationForm,
    qualification: paper.qualification,
    certificate: paper.certificate,
    refusal: paper.refusal,
    lossNotice: paper.lossNotice,
    suspension: paper.suspension,
    reinstatement: paper.reinstatement,
    revocationNotice: paper.revocationNotice,
    revocation: paper.revocation,
    reviewDecision: paper.reviewDecision,
    cancellation: paper.cancellation,
  },
  confers: { certificate: '行政执法证', holder: 'holder', number: 'number', from: 'validFrom', until: 'validUntil', body: 'body', areas: 'areas', domains: 'domains', while: ['active'], per: APL.art(42) },
  lookups: {
    own:        { label: '同一人的证件', of: 'enforcers', same: { holder: 'holder' }, states: ['applied', 'unitReviewed', 'screened', 'trained', 'examPassed', 'confirmed', 'issued', 'active', 'lost', 'suspended', 'leaving'] },
    sameNumber: { label: '同一编号的证件', of: 'enforcers', same: { number: 'number' } },
  },
  publication: {
    officers: {
      label: '行政执法人员名录',
      after: ['deliver', 'recordSector', 'renew', 'reissue', 'reinstate', 'overturnRevocation'],
      by: ['registrar', 'unit'],
      within: workingDays(20),
      title: (v) => `行政执法人员：${v.file.name ?? ''}`,
      body: (v) => [facts(...paper.officerRows(v))],
      subject: '行政执法公示',
      changed: { after: ['renew', 'reissue'], per: OGI.art(26) },
      takenDown: { after: ['suspend', 'reportLoss', 'revoke', 'reportLeaving', 'cancel', 'expire'], within: workingDays(20), why: '证件已被暂扣、作废、吊销、注销或者届满', per: OGI.art(26) },
      per: DOC118.art(4),
    },
    losses: {
      label: '行政执法证遗失作废声明',
      after: 'reportLoss',
      by: ['registrar', 'unit'],
      within: { setting: 'voidSpan' },
      title: (v) => `行政执法证遗失作废：${v.file.number ?? ''}`,
      body: (v) => [para(`${v.file.name ?? ''}的行政执法证（编号${v.file.number ?? ''}）遗失，声明作废。`)],
      subject: '行政执法公示',
      per: cardRule,
    },
  },
  findings,
  findingGroups,
  indicators: certificateIndicators,
  settings: certificateSettings,
});
