/** 依申请公开: how a request for information is answered, as a table. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { local } from '../../../kernel/citation/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { FEE, OGI, SPC8 } from '../../../law/index.ts';
import { requestSettings } from '../settings.ts';
import { papers } from './documents/index.ts';
import * as must from './guards/index.ts';
import { indicators, openStates } from './indicators.ts';
import { requestFile } from './matter.ts';

const replied = ['replied', 'served', 'archived'] as const;
const requestRule = local('县政府信息公开申请办理规范');
const answerAsks = ['outcome', 'replyContent?', 'provided?', 'whereToGet', 'involvesThird', 'secrecyCleared', 'withheldPart', 'withheldGround', 'thirdKept?', 'reasons', 'secretBasis', 'lawBasis', 'internalKind', 'processKind', 'isFinal', 'competentOrgan?', 'competentContact?', 'earlierRequest', 'petitionChannel'] as const;
const who = ['applicants', 'applicantKind', 'identityShown?', 'email?', 'postAddress?'] as const;
const ends = ['sign', 'answerOnSpot', 'withdraw', 'merge'] as const;

export const requestProcedure = procedure({
  module: 'openness',
  id: 'request',
  version: 'ogi2019',
  label: '政府信息公开申请',
  from: '2019-05-15',
  file: requestFile,
  number: { series: '公开申' },
  title: (f) => `关于“${(f.wanted ?? '（待填写）').slice(0, 40)}”的政府信息公开申请`,
  settings: requestSettings,
  indicators,
  papers,
  lookups: {
    thirds: { label: '征求第三方意见', of: 'openness/consultation', same: { '@self': 'request' } },
    sameApplicant: { label: '同一申请人一个月内的申请', of: 'openness/request', same: { applicants: 'applicants' }, within: 'handling', acts: ['receive', 'confirm'], back: { count: 1, unit: 'month' } },
  },

  actors: {
    applicant:  { label: '申请人', party: true },
    officer:    { label: '政府信息公开工作机构人员',   at: 'handling' },
    head:       { label: '政府信息公开工作机构负责人', at: 'handling' },
    consulted:  { label: '被征求意见的机关',           at: 'involved' },
  },

  states: {
    submitted:  { label: '网上提交，待确认收到', phase: '收件' },
    cancelled:  { label: '未确认收到，已撤销',   phase: '收件', final: true },
    received:   { label: '已收到，待审查要件',   phase: '收件' },
    correcting: { label: '待申请人补正',         phase: '收件' },
    reasoning:  { label: '待申请人说明理由',     phase: '收件' },
    searching:  { label: '检索办理中',           phase: '审理' },
    feeDue:     { label: '待申请人缴费',         phase: '审理' },
    reviewing:  { label: '答复待签发',           phase: '决定' },
    replied:    { label: '已答复，待送达',       phase: '决定' },
    served:     { label: '已送达',               phase: '执行' },
    redoing:    { label: '责令重新答复，办理中', phase: '审理' },
    redrafted:  { label: '重新答复待签发',       phase: '决定' },
    archived:   { label: '已归档',               phase: '归档', final: true },
    abandoned:  { label: '逾期不补正，视为放弃', phase: '归档', final: true },
    unpaid:     { label: '逾期未缴费，视为放弃', phase: '归档', final: true },
    withdrawn:  { label: '申请人撤回',           phase: '归档', final: true },
    merged:     { label: '已合并办理',           phase: '归档', final: true },
  },

  tracks: {
    third: { label: '第三方意见', initial: 'none', states: { none: { label: '不需要征求' }, asked: { label: '正在征求' }, heard: { label: '各第三方已答复或者期满' }, overridden: { label: '因公共利益决定公开', final: true } } },
    organ: { label: '其他机关意见', initial: 'none', states: { none: { label: '不需要征求' }, asked: { label: '已发征询函，待签收' }, served: { label: '待机关提出意见' }, agreed: { label: '同意公开', final: true }, objected: { label: '不同意公开', final: true }, deemed: { label: '逾期未提出，视为同意', final: true } } },
    proposal: { label: '纳入主动公开的建议', initial: 'quiet', states: { quiet: { label: '没有建议' }, made: { label: '已建议，待审核' }, adopted: { label: '已采纳', final: true }, declined: { label: '未采纳', final: true } } },
  },

  acts: {
    // 提出、收到
    submit:    { label: '网上提交申请',   by: 'applicant', opens: true, to: 'submitted', dated: 'submittedOn', asks: ['submittedOn', ...who, 'wanted', 'wantedNumber?', 'form', 'way', 'helpNeeded?'], when: must.elements, tells: '申请已经提交。我们与您确认收到之日起计算答复期限', per: OGI.art(29) },
    receive:   { label: '登记收到的申请', by: 'officer', opens: true, to: 'received', dated: 'receivedOn', asks: ['channel', 'arrivedOn', 'confirmedOn?', 'receivedOn', 'oralReason', ...who, 'wanted', 'wantedNumber?', 'form?', 'way?', 'helpNeeded?'], when: [must.receiptDay], warns: [must.sameDayConfirmed], issues: 'receipt', tells: '您的政府信息公开申请已经收到', per: [OGI.art(29), OGI.art(31)] },
    confirm:   { label: '与申请人确认收到', by: 'officer', from: 'submitted', to: 'received', dated: 'receivedOn', asks: ['receivedOn'], when: [must.confirmedBothWays], issues: 'receipt', tells: '已与您确认收到申请，自今天起二十个工作日内答复', per: OGI.art(31, 1, 3) },
    cancel:    { label: '撤销提交',       by: ['applicant', 'officer'], from: 'submitted', to: 'cancelled', asks: ['cancelReason'], tells: '提交已经撤销，没有进入办理', per: OGI.art(31) },
    // 要件、补正
    accept:    { label: '审查要件，转入检索', by: 'officer', from: 'received', to: 'searching', when: [must.elementsComplete], tells: '申请要件齐全，正在检索', per: [OGI.art(29, 2), OGI.art(45)] },
    requestCorrection: { label: '告知补正', by: 'officer', from: 'received', to: 'correcting', asks: ['correctionItems', 'correctionBy', 'guidance?'], when: [must.noPurpose, must.reasonablePeriod], times: 1, issues: 'correctionNotice', tells: '申请内容需要补正，请看补正告知书', per: OGI.art(30) },
    correctRequest: { label: '收到补正', by: ['applicant', 'officer'], from: 'correcting', to: 'received', dated: 'correctedOn', asks: ['correctedOn', 'wanted', 'wantedNumber?', 'form?', 'way?', 'identityShown?', 'email?', 'postAddress?'], when: [must.correctedInTime], tells: '补正已经收到，答复期限自收到补正之日起重新计算', per: OGI.art(30) },
    excuseDelay: { label: '认可正当理由，推迟补正期限', by: 'officer', from: 'correcting', asks: ['delayCause', 'correctionBy'], when: [must.delayGoodCause, must.laterThanBefore], tells: '已认可您的理由，补正期限推迟', per: OGI.art(30) },
    abandonUncorrected: { label: '逾期不补正，视为放弃申请', by: 'law', from: 'correcting', to: 'abandoned', issues: 'uncorrected', tells: '您逾期没有补正，视为放弃申请；可以重新提出', per: OGI.art(30) },
    // 数量、频次
    askReasons: { label: '要求说明理由', by: 'officer', from: ['received', 'searching'], to: 'reasoning', asks: ['sameCount', 'frequencyFacts', 'reasonsBy'], when: [must.clearlyBeyond, must.reasonsAhead], times: 1, issues: 'reasonsNotice', tells: '请说明大量、反复申请的理由', per: OGI.art(35) },
    giveReasons: { label: '说明理由',     by: ['applicant', 'officer'], from: 'reasoning', to: 'searching', asks: ['reasonsGiven'], tells: '您的理由已经收到', per: OGI.art(35) },
    closeReasons: { label: '逾期未说明理由', by: 'officer', from: 'reasoning', to: 'searching', when: [must.reasonsTimeOver], per: OGI.art(35) },
    delayReply: { label: '确定延迟答复的期限', by: 'officer', from: 'searching', asks: ['delayedUntil', 'delayReason'], when: [must.reasonsHeard, must.delayBeyondLimit], approval: { by: 'head', per: OGI.art(35) }, times: 1, issues: 'delayNotice', tells: '理由合理，已确定延迟答复的日期并告知您', per: OGI.art(35) },
    // 检索、征求意见
    search:    { label: '检索',           by: 'officer', from: ['searching', 'redoing'], asks: ['searchSystems', 'searchTerms', 'searchPeriod?', 'searchResult'], issues: 'searchRecord', per: [OGI.art(36, 1, 4), SPC8.art()] },
    consultThird: { label: '征求第三方意见', by: 'officer', track: 'third', from: ['none', 'heard'], to: 'asked', while: 'searching', dated: 'consultedOn', asks: ['consultedOn', 'thirdParties', 'harm', 'harmWhy', 'consultContent'], when: [must.foundSomething, must.harmReasoned, must.notApplicant], issues: 'thirdTold', tells: { applicant: '信息涉及第三方，正在征求其意见，所需时间不计入答复期限' }, per: OGI.art(32) },
    hearThirds: { label: '第三方意见征求完毕', by: 'law', track: 'third', from: 'asked', to: 'heard', while: ['searching', 'feeDue', 'reasoning'], awaits: 'thirds', when: [must.everyThirdAsked], tells: { applicant: '第三方意见已经征求完毕，答复期限恢复计算' }, per: [OGI.art(32), OGI.art(33, 3)] },
    override:  { label: '因公共利益决定公开', by: 'officer', track: 'third', from: 'heard', to: 'overridden', while: 'searching', asks: ['publicInterest'], when: [must.someoneObjects, must.interestWritten], approval: { by: 'head', per: OGI.art(32) }, per: [OGI.art(15), OGI.art(32)] },
    consultOrgan: { label: '征求共同制作机关意见', by: 'officer', track: 'organ', from: 'none', to: 'asked', while: 'searching', asks: ['coOffice', 'coContent'], when: [must.anotherOrgan], issues: 'organLetter', per: OGI.art(34) },
    organServed: { label: '机关收到征询函', by: ['officer', 'consulted'], track: 'organ', from: 'asked', to: 'served', while: 'searching', dated: 'organServedOn', asks: ['organServedOn'], per: OGI.art(34) },
    organAgree: { label: '机关同意公开',   by: ['consulted', 'officer'], track: 'organ', from: ['asked', 'served'], to: 'agreed', while: 'searching', asks: ['organOpinion?'], per: OGI.art(34) },
    organObject: { label: '机关不同意公开', by: ['consulted', 'officer'], track: 'organ', from: ['asked', 'served'], to: 'objected', while: 'searching', asks: ['organOpinion'], per: OGI.art(34) },
    organDeemed: { label: '机关逾期未提出意见，视为同意公开', by: 'law', track: 'organ', from: 'served', to: 'deemed', while: ['searching', 'feeDue', 'reasoning'], per: OGI.art(34) },
    extend:    { label: '延长答复期限',   by: 'officer', from: ['searching', 'reviewing'], asks: ['extendDays', 'extendReason'], when: [must.extensionReasoned], approval: { by: 'head', per: OGI.art(33, 2) }, issues: 'extensionNotice', tells: '答复期限延长，见延期答复告知书', per: OGI.art(33, 2) },
    // 收费
    feeNotice: { label: '送达收费通知',   by: 'officer', from: 'searching', to: 'feeDue', dated: 'feeServedOn', asks: ['feeServedOn', 'sameCount', 'feeMode', 'feeBefore', 'feeItems', 'feePages', 'feeAmount', 'feeReason'], when: [must.clearlyBeyond, must.feeByTariff], times: 1, issues: 'feeLetter', tells: '请在收到收费通知次日起二十个工作日内缴纳信息处理费', per: [OGI.art(42), FEE.art()] },
    payFee:    { label: '缴费完成',       by: 'officer', from: 'feeDue', to: 'searching', dated: 'paidOn', asks: ['paidOn'], when: [must.paidAfterNotice], tells: '已收到缴费，办理期限自次日起重新计算', per: FEE.art() },
    abandonUnpaid: { label: '逾期未缴费，视为放弃申请', by: 'law', from: 'feeDue', to: 'unpaid', issues: 'unpaid', tells: '您逾期没有缴纳信息处理费，视为放弃申请', per: FEE.art() },
    // 答复
    answerOnSpot: { label: '当场答复',     by: 'officer', from: 'received', to: 'replied', asks: ['outcome', 'replyContent?', 'whereToGet', 'involvesThird', 'secrecyCleared', 'reasons'], when: [must.sameDay, must.simpleAnswer, must.reviewedForSecrets, must.thirdConsulted], issues: 'reply', tells: '已当场答复', per: OGI.art(33, 1) },
    draft:     { label: '拟定答复',       by: 'officer', from: 'searching', to: 'reviewing', asks: answerAsks, when: must.answerClaims, warns: [must.creationWarned], per: OGI.art(36) },
    returnDraft: { label: '退回修改',     by: 'head', from: 'reviewing', to: 'searching', asks: ['returnReason'], per: requestRule },
    sign:      { label: '签发答复',       by: 'head', from: 'reviewing', to: 'replied', separateFrom: ['draft'], when: [must.objectorsTold], issues: 'reply', tells: '已经答复，请查看答复书', per: [OGI.art(33, 2), OGI.art(36)] },
    serve:     { label: '送达登记',       by: 'officer', from: 'replied', to: 'served', dated: 'servedOn', asks: ['servedOn', 'serviceMethod', 'receiptSigned'], when: [must.servedAfterReply, must.serviceProved], issues: 'serviceReceipt', tells: '答复书已经送达，复议、诉讼的期限自送达次日起计算', per: OGI.art(45) },
    withdraw:  { label: '撤回申请',       by: ['applicant', 'officer'], from: openStates, to: 'withdrawn', asks: ['outcome', 'withdrawReason'], when: [must.endsOtherwise], tells: '申请已经撤回', per: OGI.art(45) },
    merge:     { label: '合并办理',       by: 'officer', from: ['received', 'searching'], to: 'merged', asks: ['outcome', 'mergedInto', 'mergeNote?'], when: [must.endsOtherwise, must.mergesSame], issues: 'mergeNotice', tells: '与您以前尚未答复的申请合并办理，一并答复', per: [OGI.art(36, 1, 6), OGI.art(45)] },
    archive:   { label: '归档',           by: 'officer', from: 'served', to: 'archived', per: OGI.art(45) },
    // 以后
    suggest:   { label: '建议纳入主动公开', by: ['applicant', 'officer'], track: 'proposal', from: 'quiet', to: 'made', while: replied, later: true, asks: ['suggestion'], tells: '您的建议已经收到', per: OGI.art(44, 2) },
    adopt:     { label: '采纳建议，主动公开', by: 'officer', track: 'proposal', from: 'made', to: 'adopted', while: replied, later: true, asks: ['suggestionAnswer'], issues: 'suggestionAnswer', tells: '您的建议已经采纳，将及时主动公开', per: OGI.art(44, 2) },
    decline:   { label: '不采纳建议',     by: 'officer', track: 'proposal', from: 'made', to: 'declined', while: replied, later: true, asks: ['suggestionAnswer'], issues: 'suggestionAnswer', tells: '您的建议已经审核，未予采纳', per: OGI.art(44, 2) },
    redo:      { label: '责令重新答复',   by: 'officer', from: replied, to: 'redoing', later: true, dated: 'redoOn', asks: ['redoOn', 'redoBy', 'redoDocument', 'redoDays?'], when: [must.orderedByCourt], tells: '将按裁判、决定重新答复', per: SPC8.art() },
    draftAgain: { label: '再次拟定答复',  by: 'officer', from: 'redoing', to: 'redrafted', asks: answerAsks, when: must.answerClaims, warns: [must.creationWarned], per: OGI.art(36) },
    returnAgain: { label: '退回再次修改', by: 'head', from: 'redrafted', to: 'redoing', asks: ['returnReason'], per: requestRule },
    signAgain: { label: '签发重新答复',   by: 'head', from: 'redrafted', to: 'replied', separateFrom: ['draftAgain'], when: [must.objectorsTold], issues: 'reply', tells: '已经重新答复，请查看答复书', per: [SPC8.art(), OGI.art(36)] },
  },

  limits: {
    confirm:   { label: '与申请人确认收到', class: 'agency-duty', force: 'internal', starts: 'submit', ends: ['confirm', 'cancel'], allow: { setting: 'confirmSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: OGI.art(31, 1, 3) },
    askCorrection: { label: '一次性告知补正', class: 'window', starts: ['receive', 'confirm'], ends: ['requestCorrection', 'accept', 'askReasons', ...ends], allow: workingDays(7), onLapse: { bars: ['requestCorrection'] }, remind: 2, binds: 'office', per: OGI.art(30) },
    correct:   { label: '补正', class: 'party-right', starts: ['requestCorrection', 'excuseDelay'], startsOn: 'correctionBy', ends: ['correctRequest', 'withdraw'], allow: days(0), onLapse: { deems: 'abandonUncorrected' }, remind: 1, binds: 'party', per: OGI.art(30) },
    // A correction notice and a fee notice end the clock: it begins anew, in full, with what they ask for.
    reply:     { label: '答复', class: 'agency-duty', starts: ['receive', 'confirm', 'correctRequest', 'payFee'], ends: [...ends, 'requestCorrection', 'feeNotice', 'delayReply'], allow: workingDays(20), pauses: [{ from: 'consultThird', until: 'hearThirds', why: '征求第三方意见', per: OGI.art(33, 3) }, { from: 'consultOrgan', until: ['organAgree', 'organObject', 'organDeemed'], why: '征求其他机关意见', per: OGI.art(33, 3) }], extend: { by: 'extend', upTo: workingDays(20), granted: 'extendDays', times: 1, per: OGI.art(33, 2) }, onLapse: 'shown', remind: 5, binds: 'office', per: OGI.art(33, 2) },
    delayed:   { label: '延迟答复', class: 'agency-duty', starts: 'delayReply', startsOn: 'delayedUntil', ends: ['sign', 'withdraw', 'merge', 'feeNotice'], allow: days(0), onLapse: 'shown', remind: 5, binds: 'office', per: OGI.art(35) },
    reasons:   { label: '说明理由', class: 'party-right', starts: 'askReasons', startsOn: 'reasonsBy', ends: ['giveReasons', 'closeReasons', 'withdraw'], allow: days(0), onLapse: 'shown', remind: 1, binds: 'party', per: OGI.art(35) },
    hear:      { label: '第三方意见征求完毕', class: 'agency-duty', force: 'internal', starts: 'consultThird', ends: ['hearThirds', ...ends, 'abandonUnpaid'], allow: { setting: 'hearSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: requestRule },
    organ:     { label: '机关提出意见', class: 'agency-duty', starts: 'organServed', ends: ['organAgree', 'organObject', ...ends, 'draft', 'abandonUnpaid'], allow: workingDays(15), onLapse: { deems: 'organDeemed' }, remind: 3, binds: 'other', per: OGI.art(34) },
    pay:       { label: '缴纳信息处理费', class: 'party-right', starts: 'feeNotice', ends: ['payFee', 'withdraw'], allow: workingDays(20), onLapse: { deems: 'abandonUnpaid' }, remind: 5, binds: 'party', per: FEE.art() },
    serve:     { label: '送达登记', class: 'agency-duty', force: 'internal', starts: ['sign', 'signAgain', 'answerOnSpot'], ends: 'serve', allow: { setting: 'serveSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: requestRule },
    suggestion: { label: '审核纳入主动公开的建议', class: 'agency-duty', force: 'internal', starts: 'suggest', ends: ['adopt', 'decline'], allow: { setting: 'suggestionSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: requestRule },
    redo:      { label: '重新答复', class: 'agency-duty', starts: 'redo', ends: 'signAgain', allow: { by: 'redoDays', cases: {}, counts: 'workingDay', otherwise: workingDays(20) }, onLapse: 'shown', remind: 5, binds: 'office', per: SPC8.art() },
  },
});
