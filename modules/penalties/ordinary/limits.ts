/**
 * The clocks of an ordinary case. 行政处罚法85: 二日、三日、五日、七日 are working days, all others calendar days. What the statute
 * leaves to departmental rules is one clock for each sector, so that nothing is excluded or extended where no rule says so.
 */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { type Citation, local, unsure } from '../../../kernel/citation/index.ts';
import { any, between, is, isIn, not } from '../../../kernel/predicate/index.ts';
import type { LimitSpec } from '../../../kernel/procedure/index.ts';
import {
  ACL,
  ADLL,
  AGR_P,
  APL,
  ARL,
  CPL,
  CRIME_TRANSFER,
  DOC118,
  HUD_P,
  JX_HEARINGS,
  JX_SUPERVISION,
  SAMR_P,
  TRA_P,
} from '../../../law/index.ts';
import type { OrdinaryFields } from './matter.ts';

type Limits = Readonly<Record<string, LimitSpec<keyof OrdinaryFields & string, string>>>;

const market = is('sector', 'market');
const agriculture = is('sector', 'agriculture');
const housing = is('sector', 'housing');
const transport = is('sector', 'transport');
const general = is('sector', 'general');
const filed = ['file', 'notFile', 'refer'] as const;
const decisions = ['decide', 'decideNone', 'terminate', 'refer'] as const;
const overHearing = ['holdHearing', 'abandonHearing', 'withdrawHearing'] as const;
const reviewed = ['passReview', 'raiseProblems', 'conclude', 'decideNone', 'terminate'] as const;
const owed = any(between('fine', 1), between('confiscatedGains', 1));
const reported = ['openRemedy', 'archive'] as const;

/** Time that a departmental rule leaves out of the count. */
const out = <const F extends string | readonly string[], const U extends string | readonly string[]>(
  from: F,
  until: U,
  why: string,
  per: Citation,
) => ({ from, until, why, per });

// biome-ignore format: the law as a table, one line each
export const limits = {
  fileMarket:      { label: '立案（市场监管）', class: 'agency-duty', starts: 'register', ends: filed, onlyIf: market, allow: workingDays(15), pauses: [out('commissionAppraisal', 'receiveAppraisal', '检测、检验、鉴定', SAMR_P.art(18))], extend: { by: 'extendFiling', upTo: workingDays(15), granted: 'filingExtension', times: 1, per: SAMR_P.art(18) }, onLapse: 'shown', remind: 3, binds: 'office', per: SAMR_P.art(18) },
  fileAgriculture: { label: '立案（农业）', class: 'agency-duty', starts: 'register', ends: filed, onlyIf: agriculture, allow: workingDays(7), extend: { by: 'extendFiling', upTo: workingDays(7), granted: 'filingExtension', times: 1, per: AGR_P.art(29) }, onLapse: 'shown', remind: 2, binds: 'office', per: AGR_P.art(29) },
  fileHousing:     { label: '立案（住房和城乡建设）', class: 'agency-duty', starts: 'register', ends: filed, onlyIf: housing, allow: workingDays(15), extend: { by: 'extendFiling', upTo: workingDays(10), granted: 'filingExtension', times: 1, per: HUD_P.art(15) }, onLapse: 'shown', remind: 3, binds: 'office', per: HUD_P.art(15) },

  decideGeneral:     { label: '作出处罚决定', class: 'agency-duty', starts: 'file', ends: decisions, onlyIf: general, allow: days(90), onLapse: 'shown', remind: 15, binds: 'office', per: APL.art(60) },
  decideMarket:      { label: '作出处罚决定（市场监管）', class: 'agency-duty', starts: 'file', ends: decisions, onlyIf: market, allow: days(90), pauses: [out('suspend', 'resume', '中止调查', SAMR_P.art(64)), out('commissionAppraisal', 'receiveAppraisal', '检测、检验、鉴定', SAMR_P.art(64)), out('requestHearing', overHearing, '听证', SAMR_P.art(64))], extend: { by: 'extendDecision', upTo: days(365), granted: 'extensionDays', times: 2, per: SAMR_P.art(64) }, onLapse: 'shown', remind: 15, binds: 'office', per: SAMR_P.art(64) },
  decideAgriculture: { label: '作出处罚决定（农业）', class: 'agency-duty', starts: 'file', ends: decisions, onlyIf: agriculture, allow: days(90), pauses: [out('suspend', 'resume', '中止调查', AGR_P.art(58)), out('commissionAppraisal', 'receiveAppraisal', '检测、检验、鉴定', AGR_P.art(58)), out('requestHearing', overHearing, '听证', AGR_P.art(58))], extend: { by: 'extendDecision', upTo: days(365), granted: 'extensionDays', times: 2, per: AGR_P.art(58) }, onLapse: 'shown', remind: 15, binds: 'office', per: AGR_P.art(58) },
  decideHousing:     { label: '作出处罚决定（住房和城乡建设）', class: 'agency-duty', starts: 'file', ends: decisions, onlyIf: housing, allow: days(90), pauses: [out('suspend', 'resume', '中止调查', HUD_P.art(30)), out('commissionAppraisal', 'receiveAppraisal', '检测、检验、鉴定', HUD_P.art(30)), out('requestHearing', overHearing, '听证', HUD_P.art(30))], extend: { by: 'extendDecision', upTo: days(60), granted: 'extensionDays', times: 2, per: HUD_P.art(29) }, onLapse: 'shown', remind: 15, binds: 'office', per: HUD_P.art(29) },
  decideTransport:   { label: '作出处罚决定（交通运输）', class: 'agency-duty', starts: 'file', ends: decisions, onlyIf: transport, allow: days(90), extend: { by: 'extendDecision', upTo: days(30), granted: 'extensionDays', times: 1, per: TRA_P.art(78) }, onLapse: 'shown', remind: 15, binds: 'office', per: TRA_P.art(78) },

  preservation:   { label: '先行登记保存的处理', class: 'self-expiring', starts: 'preserve', ends: ['handlePreserved', 'terminate', 'refer', 'archive'], allow: workingDays(7), onLapse: { deems: 'preservationLapses' }, remind: 2, binds: 'office', per: APL.art(56) },
  correction:     { label: '改正期限', class: 'party-right', starts: 'orderCorrection', ends: 'recheck', allow: { by: 'correctionDays', cases: {}, counts: 'day', otherwise: days(0) }, onLapse: 'shown', binds: 'party', per: APL.art(28, 1) },

  reviewMarket:      { label: '法制审核（市场监管）', class: 'agency-duty', starts: ['submitReview', 'supplementReview'], ends: reviewed, onlyIf: market, allow: workingDays(10), extend: { by: 'extendReview', upTo: workingDays(60), granted: 'reviewExtension', times: 1, per: SAMR_P.art(55) }, onLapse: 'shown', remind: 2, binds: 'office', per: SAMR_P.art(55) },
  reviewAgriculture: { label: '法制审核（农业）', class: 'agency-duty', starts: ['submitReview', 'supplementReview'], ends: reviewed, onlyIf: agriculture, allow: workingDays(5), extend: { by: 'extendReview', upTo: workingDays(15), granted: 'reviewExtension', times: 1, per: AGR_P.art(53) }, onLapse: 'shown', remind: 2, binds: 'office', per: AGR_P.art(53) },
  reviewOther:       { label: '法制审核', class: 'agency-duty', force: 'local', starts: 'submitReview', ends: reviewed, onlyIf: not(isIn('sector', ['market', 'agriculture'])), allow: { setting: 'reviewSpan' }, pauses: [out('askMaterial', 'supplementReview', '补充材料', local('重大执法决定法制审核办法'))], onLapse: 'shown', remind: 2, binds: 'office', per: [DOC118.art(14), local('重大执法决定法制审核办法')] },

  representMarket:      { label: '陈述、申辩（市场监管）', class: 'party-right', starts: 'notify', ends: ['waive', 'changeProposal', 'reopen', 'decide', 'decideNone', 'terminate'], onlyIf: market, allow: workingDays(5), onLapse: { bars: ['represent'] }, guards: ['decide'], binds: 'party', per: SAMR_P.art(57) },
  representAgriculture: { label: '陈述、申辩（农业）', class: 'party-right', starts: 'notify', ends: ['waive', 'changeProposal', 'reopen', 'decide', 'decideNone', 'terminate'], onlyIf: agriculture, allow: workingDays(3), onLapse: { bars: ['represent'] }, guards: ['decide'], binds: 'party', per: AGR_P.art(23) },
  representOther:       { label: '陈述、申辩', class: 'party-right', force: 'local', starts: 'notify', ends: ['waive', 'changeProposal', 'reopen', 'decide', 'decideNone', 'terminate'], onlyIf: not(isIn('sector', ['market', 'agriculture'])), allow: { setting: 'representSpan' }, onLapse: 'shown', guards: ['decide'], binds: 'party', per: APL.art(45, 1) },
  requestHearing:       { label: '要求听证', class: 'party-right', starts: 'notify', ends: ['requestHearing', 'waive', 'changeProposal', 'reopen', 'decide', 'decideNone', 'terminate'], onlyIf: is('hearingTold', true), allow: workingDays(5), onLapse: { bars: ['requestHearing'] }, guards: ['decide'], binds: 'party', per: APL.art(64, undefined, 1) },
  holdHearing:          { label: '举行听证', class: 'agency-duty', force: 'local', starts: 'requestHearing', ends: overHearing, allow: { setting: 'hearingSpan' }, onLapse: 'shown', remind: 8, binds: 'office', per: unsure(JX_HEARINGS.art(), '举行听证的期限待核') },

  serveDecision: { label: '送达决定书', class: 'agency-duty', starts: ['decide', 'decideNone'], ends: ['serve', 'announceService'], allow: workingDays(7), onLapse: 'shown', remind: 2, binds: 'office', per: APL.art(61, 1) },
  publicNotice:  { label: '公告送达', class: 'waiting-period', starts: 'announceService', ends: 'serve', allow: { by: 'sector', cases: { agriculture: days(60) }, otherwise: days(30) }, onLapse: { deems: 'deemServed' }, binds: 'other', per: [CPL.at('2023').art(95), AGR_P.art(72)] },
  reportMajor:   { label: '重大处罚决定备案', class: 'agency-duty', starts: 'decide', ends: ['reportMajor', 'annulDecision', 'revokeOwn'], onlyIf: is('hearingTold', true), allow: days(15), onLapse: 'shown', remind: 3, binds: 'office', per: unsure(JX_SUPERVISION.art(13), '备案标准是听证标准还是实施办法第十四条的一万元、十万元待核；从低执行') },

  pay:      { label: '缴纳罚没款', class: 'party-right', starts: ['serve', 'deemServed'], ends: ['pay', 'grantDeferral', 'annulDecision', 'revokeOwn', 'courtDone'], onlyIf: owed, allow: days(15), onLapse: 'shown', remind: 3, binds: 'party', per: APL.art(67, 3) },
  deferred: { label: '延期、分期缴纳', class: 'party-right', starts: 'grantDeferral', ends: ['pay', 'annulDecision', 'revokeOwn', 'courtDone'], allow: { by: 'deferralDays', cases: {}, counts: 'day', otherwise: days(30) }, onLapse: 'shown', remind: 5, binds: 'party', per: APL.art(66, 2) },
  demand:   { label: '催告', class: 'waiting-period', starts: 'demand', ends: ['pay', 'annulDecision', 'revokeOwn'], allow: workingDays(10), onLapse: 'shown', guards: ['toCourt'], binds: 'party', per: ACL.art(54) },

  reconsideration: { label: '申请行政复议', class: 'party-right', starts: ['serve', 'deemServed'], ends: reported, allow: days(60), onLapse: 'shown', binds: 'party', per: ARL.at('2023').art(20) },
  litigation:      { label: '提起行政诉讼', class: 'party-right', starts: ['serve', 'deemServed'], ends: reported, allow: { count: 6, unit: 'month' }, onLapse: 'shown', binds: 'party', per: ADLL.art(46) },

  decideTransfer: { label: '决定是否移送涉嫌犯罪案件', class: 'agency-duty', starts: 'suspectCrime', ends: ['approveTransfer', 'rejectTransfer'], allow: days(3), onLapse: 'shown', remind: 1, binds: 'office', per: CRIME_TRANSFER.art(5) },
  transferCrime:  { label: '批准后移送公安机关', class: 'agency-duty', starts: 'approveTransfer', ends: 'transferCrime', allow: days(1), onLapse: 'shown', binds: 'office', per: CRIME_TRANSFER.art(5) },
  policeDecision: { label: '公安机关决定是否立案', class: 'agency-duty', starts: 'transferCrime', ends: ['policeFiled', 'policeRefused'], allow: days(3), onLapse: 'shown', binds: 'other', per: CRIME_TRANSFER.art(8) },
  challenge:      { label: '对不予立案提请复议', class: 'agency-duty', starts: 'policeRefused', ends: 'challengePolice', allow: days(3), onLapse: 'shown', remind: 1, binds: 'office', per: CRIME_TRANSFER.art(9) },
  handOver:       { label: '移交涉案物品和材料', class: 'agency-duty', starts: 'policeFiled', ends: 'handOverGoods', allow: days(3), onLapse: 'shown', remind: 1, binds: 'office', per: CRIME_TRANSFER.art(12) },

  close:   { label: '填写结案审批表', class: 'agency-duty', starts: ['pay', 'courtDone', 'terminate'], ends: 'close', onlyIf: isIn('sector', ['market', 'housing']), allow: workingDays(15), onLapse: 'shown', remind: 3, binds: 'office', per: [SAMR_P.art(77), HUD_P.art(31)] },
  archive: { label: '立卷归档', class: 'agency-duty', force: 'local', starts: 'close', ends: 'archive', allow: { setting: 'archiveSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: [APL.art(47), local('行政处罚案卷立卷归档规定')] },
} as const satisfies Limits;
