/**
 * 申请人民法院强制执行（非诉执行）: objection periods over, demand served, ten working days waited, application within three months,
 * and what the court and its superior rule (行政强制法53—58); after a suit, within two years (行政诉讼法95).
 */
import { days, months, workingDays, years } from '../../../kernel/calendar/index.ts';
import { is, isIn } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { ACL, ADLI, ADLL } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { papers } from './documents/index.ts';
import * as must from './guards.ts';
import { courtFile } from './matter.ts';

const asking = ['court', 'courtPlace', 'attachments', 'object', 'soundChecked'] as const;
const ready = [must.statementReviewed, must.allAttached, must.rightCourt, must.soundDecision];
const signedByHead = { by: 'head', per: ACL.art(55, 2) } as const;

export const court2021 = procedure({
  module: 'penalties',
  id: 'court',
  version: 'apl2021',
  label: '申请人民法院强制执行',
  from: '2021-07-15',
  file: courtFile,
  number: { series: '强执' },
  title: (f) => `申请法院强制执行${f.parties?.[0]?.name ?? '（被执行人）'}${f.decisionNumber ?? ''}`,
  once: { of: ['case'], says: '这件处罚案件的强制执行申请正在办理', per: ACL.art(53) },
  papers,

  actors: { officer: actors.officer, clerk: actors.clerk, head: actors.head, party: actors.party, supervisor: actors.supervisor },

  arises: [
    { from: 'penalties', by: 'case', how: '申请法院强制执行', while: ['served'], copies: { parties: 'parties', officers: 'officers', servedOn: 'servedOn', demandedOn: 'demandedOn' } },
    { from: 'penalties/summary', by: 'case', how: '申请法院强制执行', while: ['decided', 'filed'], copies: { parties: 'parties', officers: 'officers', servedOn: 'decidedOn' } },
  ],

  states: {
    opened:      { label: '期限已届满，待催告',     phase: '催告' },
    demanded:    { label: '已催告，等候履行',       phase: '催告' },
    applied:     { label: '已申请，待受理',         phase: '申请' },
    refused:     { label: '法院不予受理',           phase: '申请' },
    accepted:    { label: '法院已受理',             phase: '审查' },
    notEnforced: { label: '裁定不予执行',           phase: '审查' },
    underReview: { label: '已申请上一级法院复议',   phase: '审查' },
    ruled:       { label: '裁定准予执行',           phase: '执行' },
    enforced:    { label: '执行完毕',               phase: '归档', final: true },
    performed:   { label: '当事人已履行',           phase: '归档', final: true },
    terminated:  { label: '终结执行',               phase: '归档', final: true },
    closed:      { label: '不予受理、不予执行',     phase: '归档', final: true },
    expired:     { label: '逾期未申请',             phase: '归档', final: true },
    adopted:     { label: '采纳申辩，不申请',       phase: '归档', final: true },
  },

  acts: {
    // 核对、催告
    open:        { label: '核对期限，启动', by: 'officer', opens: true, to: 'opened', dated: 'openedOn', asks: ['openedOn', 'case', 'parties', 'officers', 'decisionNumber', 'servedOn', 'path', 'reconsiderationServedOn', 'deferralUntil?', 'performanceUntil', 'judgment', 'expiredOn', 'obligation', 'fineDue', 'extraDue', 'ownPower', 'realEstate', 'demandedOn?'], when: [must.ofCase, must.servedAsRecorded, must.notContestedStill, must.courtOnly, must.expiryRight, must.periodsOver, must.dueStated], per: ACL.art(53) },
    demand:      { label: '催告',                 by: 'officer', from: 'opened', to: 'demanded', dated: 'demandedOn', asks: ['demandedOn'], when: [must.notLitigated, must.demandAfterService], warns: [must.demandInTime], issues: 'demandNotice', tells: '请在收到催告书之日起十日（工作日）内履行；您有陈述和申辩的权利', per: ACL.art(54) },
    adoptDemand: { label: '沿用案件中的催告',     by: 'officer', from: 'opened', to: 'demanded', asks: ['demandedOn', 'demandNumber'], when: [must.notLitigated, must.demandAfterService], warns: [must.demandInTime], per: ACL.art(54) },
    represent:   { label: '记录陈述、申辩',       by: ['party', 'officer'], from: 'demanded', asks: ['statement'], tells: '已记录您对催告的陈述、申辩', per: ACL.art(36) },
    reviewStatement: { label: '复核陈述、申辩',   by: 'officer', from: 'demanded', asks: ['adoption', 'adoptionReason'], when: [must.adoptionReasoned], issues: 'statementRecord', tells: '您对催告的陈述、申辩已经复核', per: ACL.art(36) },
    adopt:       { label: '采纳申辩，不申请',     by: 'head', from: 'demanded', to: 'adopted', asks: ['endNotes'], tells: '您的陈述、申辩已被采纳，不申请强制执行', per: ACL.art(36) },
    // 申请
    apply:          { label: '申请强制执行',                 by: 'officer', from: 'demanded', to: 'applied', asks: asking, when: ready, approval: signedByHead, issues: 'enforcementApplication', tells: '已申请人民法院强制执行', per: [ACL.art(53), ACL.art(54), ACL.art(55)] },
    applyLate:      { label: '逾期申请（有正当理由）',       by: 'officer', from: 'demanded', to: 'applied', asks: [...asking, 'lateReason'], when: [...ready, must.windowMissed, must.lateExcused], approval: signedByHead, issues: 'enforcementApplication', tells: '已申请人民法院强制执行', per: ADLI.art(156) },
    applyAfterSuit: { label: '依生效裁判申请强制执行',       by: 'officer', from: 'opened', to: 'applied', asks: asking, when: [must.litigated, must.allAttached, must.rightCourt], approval: signedByHead, issues: 'enforcementApplication', tells: '已申请人民法院强制执行', per: [ADLL.art(95), ADLI.art(153)] },
    giveUp:         { label: '逾期未申请，终结',             by: 'officer', from: ['opened', 'demanded'], to: 'expired', asks: ['endNotes'], when: [must.windowMissed], approval: { by: 'head', per: ADLI.art(156) }, issues: 'lateReport', per: ADLI.art(156) },
    // 法院
    accept:      { label: '法院受理',             by: ['officer', 'clerk'], from: 'applied', to: 'accepted', dated: 'acceptedOn', asks: ['acceptedOn', 'courtNumber'], per: ACL.art(56, 1) },
    refuse:      { label: '法院不予受理',         by: ['officer', 'clerk'], from: 'applied', to: 'refused', dated: 'refusedOn', asks: ['refusedOn', 'refusalReason'], per: ACL.art(56, 2) },
    courtHears:  { label: '法院听取意见',         by: ['officer', 'clerk'], from: 'accepted', dated: 'heardOn', asks: ['heardOn'], times: 1, per: ACL.art(58, 1) },
    rule:        { label: '法院裁定准予执行',     by: ['officer', 'clerk'], from: 'accepted', to: 'ruled', dated: 'ruledOn', asks: ['ruledOn', 'courtNumber?'], tells: '人民法院已裁定准予强制执行', per: ACL.art(57) },
    ruleAgainst: { label: '法院裁定不予执行',     by: ['officer', 'clerk'], from: 'accepted', to: 'notEnforced', dated: 'againstOn', asks: ['againstOn', 'againstGround'], per: ACL.art(58, 2) },
    seekReview:  { label: '向上一级法院申请复议', by: 'officer', from: ['refused', 'notEnforced'], to: 'underReview', dated: 'reviewSoughtOn', asks: ['reviewSoughtOn', 'reviewReason'], issues: 'reviewApplication', per: [ACL.art(56, 2), ACL.art(58, 3)] },
    reviewAccepts:  { label: '复议：应当受理',    by: ['officer', 'clerk'], from: 'underReview', to: 'accepted', dated: 'reviewedOn', asks: ['reviewedOn', 'courtNumber'], when: [must.reviewOfRefusal], per: ACL.art(56, 2) },
    reviewEnforces: { label: '复议：准予执行',    by: ['officer', 'clerk'], from: 'underReview', to: 'ruled', dated: 'reviewedOn', asks: ['reviewedOn'], when: [must.reviewOfRuling], per: ACL.art(58, 3) },
    reviewUpholds:  { label: '复议：维持',        by: ['officer', 'clerk'], from: 'underReview', to: 'closed', dated: 'reviewedOn', asks: ['reviewedOn', 'endNotes?'], per: [ACL.art(56, 2), ACL.art(58, 3)] },
    abide:       { label: '不申请复议，结束',     by: 'head', from: ['refused', 'notEnforced'], to: 'closed', asks: ['endNotes'], per: ACL.art(58, 3) },
    // 结果
    perform:   { label: '当事人履行',   by: ['officer', 'clerk'], from: ['opened', 'demanded', 'applied', 'accepted', 'ruled'], to: 'performed', dated: 'performedOn', asks: ['performedOn', 'recovered', 'endNotes?'], tells: '您已履行处罚决定，不再强制执行', per: ACL.art(54) },
    enforce:   { label: '执行完毕',     by: ['officer', 'clerk'], from: 'ruled', to: 'enforced', dated: 'enforcedOn', asks: ['enforcedOn', 'recovered'], tells: '强制执行已经完毕', per: ACL.art(57) },
    terminate: { label: '终结执行',     by: ['officer', 'clerk'], from: 'ruled', to: 'terminated', dated: 'terminatedOn', asks: ['terminatedOn', 'terminationGround', 'recovered', 'endNotes?'], per: ACL.art(40) },
  },

  limits: {
    wait:       { label: '催告后等候履行', class: 'waiting-period', starts: ['demand', 'adoptDemand'], startsOn: 'demandedOn', ends: ['apply', 'applyLate', 'perform', 'adopt', 'giveUp'], allow: workingDays(10), onLapse: 'shown', guards: ['apply', 'applyLate'], binds: 'party', per: [ACL.art(54), ACL.art(69)] },
    window:     { label: '申请强制执行（三个月）', class: 'window', starts: 'open', startsOn: 'expiredOn', ends: ['apply', 'applyLate', 'perform', 'adopt', 'giveUp'], allow: months(3), onlyIf: isIn('path', ['uncontested', 'reconsidered']), onLapse: { bars: ['apply'] }, remind: 1, binds: 'office', per: [ACL.art(53), ADLI.art(156)] },
    twoYears:   { label: '依生效裁判申请执行（二年）', class: 'window', starts: 'open', startsOn: 'performanceUntil', ends: ['applyAfterSuit', 'perform'], allow: years(2), onlyIf: is('path', 'litigated'), onLapse: { bars: ['applyAfterSuit'] }, remind: 1, binds: 'office', per: [ADLL.art(95), ADLI.art(153)] },
    acceptance: { label: '法院受理', class: 'agency-duty', starts: ['apply', 'applyLate', 'applyAfterSuit'], ends: ['accept', 'refuse', 'perform'], allow: workingDays(5), onLapse: 'shown', remind: 1, binds: 'other', per: ACL.art(56, 1) },
    ruling:     { label: '法院裁定（七日）', class: 'agency-duty', starts: ['accept', 'reviewAccepts'], ends: ['rule', 'ruleAgainst', 'courtHears', 'perform'], allow: workingDays(7), onLapse: 'shown', remind: 1, binds: 'other', per: ACL.art(57) },
    rulingHeard: { label: '法院裁定（三十日）', class: 'agency-duty', starts: ['accept', 'reviewAccepts'], ends: ['rule', 'ruleAgainst', 'perform'], allow: days(30), onLapse: 'shown', remind: 3, binds: 'other', per: ACL.art(58, 2) },
    review:     { label: '向上一级法院申请复议', class: 'party-right', starts: ['refuse', 'ruleAgainst'], ends: ['seekReview', 'abide'], allow: days(15), onLapse: { bars: ['seekReview'] }, remind: 3, binds: 'office', per: [ACL.art(56, 2), ACL.art(58, 3)] },
  },

  indicators: {
    'court-applications': { kind: 'count', label: '申请人民法院强制执行', unit: '件', acts: ['apply', 'applyLate', 'applyAfterSuit'], meaning: '本期向人民法院提出的强制执行申请，按申请日期，每案一件；含依生效裁判申请的' },
    'court-rulings':      { kind: 'count', label: '法院裁定准予执行', unit: '件', acts: ['rule', 'reviewEnforces'], meaning: '本期人民法院裁定（含复议裁定）准予强制执行的，按裁定日期' },
    'court-rulings-against': { kind: 'count', label: '法院裁定不予执行', unit: '件', acts: ['ruleAgainst'], meaning: '本期人民法院裁定不予执行的，按裁定送达日期；复议后准予执行的仍计入' },
    'court-enforced':     { kind: 'count', label: '法院执行完毕', unit: '件', acts: ['enforce'], meaning: '本期由人民法院强制执行完毕的，按执行完毕日期；当事人自行履行、终结执行的不计' },
  },
});
