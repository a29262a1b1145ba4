/** 行政复议法 (2023): the limits on which the regulations of 2007 and 2026 do not differ. 三日、五日、七日、十日 are working days, all others calendar days (第88条第2款). */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { internal, unsure } from '../../../kernel/citation/index.ts';
import { all, any, exists, is, isIn } from '../../../kernel/predicate/index.ts';
import { ASSEMBLY } from '../../../law/index.ts';
import { A23, ADLL } from '../law.ts';
import { sixtyDayGrounds } from '../options.ts';
import type { Limits } from './tables.ts';

export const ends = ['decide', 'dismiss', 'concludeMediation', 'terminate', 'elevationOrdered'] as const;
const suspended = { from: 'suspend', until: 'resume', why: '中止审理', per: A23.art(39, 3) } as const;
const departments = isIn('respondentKind', ['department', 'departmentBranch']);
// A mediation statement is in force by signature and a termination decides nothing: neither is sued against within fifteen days (行政诉讼法45).
export const suable = any(exists('outcome'), exists('dismissalGround'), exists('failedConditions'));
const document = is('suspensionGround', 'incidentalReview');

// biome-ignore format: the law as a table, one line each
export const intakeLimits = {
  screen:             { label: '受理审查', class: 'agency-duty', starts: ['receive', 'supplement'], ends: ['accept', 'refuse', 'requestSupplement', 'withdrawEarly'], allow: workingDays(5), onLapse: { deems: 'deemAccept' }, remind: 2, binds: 'office', per: A23.art(30) },
  supplementNotice:   { label: '通知补正', class: 'window', starts: ['receive', 'supplement'], ends: ['requestSupplement', 'accept', 'refuse', 'deemAccept', 'withdrawEarly'], allow: workingDays(5), onLapse: { bars: ['requestSupplement'] }, binds: 'office', per: A23.art(31, 1) },
  supplement:         { label: '补正', class: 'party-right', starts: 'serveSupplement', ends: ['supplement', 'withdrawEarly'], allow: workingDays(10), extend: { by: 'extendSupplement', upTo: workingDays(60), granted: 'extraDays', times: 1, per: A23.art(31, 2) }, onLapse: { deems: 'deemAbandoned' }, remind: 3, binds: 'party', per: A23.art(31, 2) },
  intakeForwarding:   { label: '代办点转送', class: 'agency-duty', force: 'local', starts: 'receive', onlyIf: is('channel', 'intakePoint'), ends: ['forwardToBody', 'refuse', 'requestSupplement', 'withdrawEarly'], allow: { setting: 'intakeForward' }, onLapse: 'shown', binds: 'office', per: internal('代办点收件当日转送') },
  supplementService:  { label: '送达补正通知', class: 'agency-duty', force: 'internal', starts: 'requestSupplement', ends: ['serveSupplement', 'supplement', 'withdrawEarly'], allow: { setting: 'servicePeriod' }, onLapse: 'shown', binds: 'office', per: internal('补正通知及时送达') },
} as const satisfies Limits;

// biome-ignore format: the law as a table, one line each
export const reviewLimits = {
  forwardCopy:        { label: '发送副本', class: 'agency-duty', starts: ['accept', 'deemAccept'], ends: ['forwardCopy', ...ends], allow: { by: 'procedureKind', cases: { ordinary: workingDays(7), simplified: workingDays(3) }, otherwise: workingDays(7) }, pauses: [suspended], onLapse: 'shown', remind: 2, binds: 'office', per: [A23.art(48), A23.art(54, 1)] },
  reply:              { label: '被申请人答复', class: 'party-right', starts: 'receiveCopy', ends: ['reply', ...ends], allow: { by: 'procedureKind', cases: { ordinary: workingDays(10), simplified: workingDays(5) }, otherwise: workingDays(10) }, pauses: [suspended], onLapse: { deems: 'deemNoEvidence' }, remind: 3, binds: 'other', per: [A23.art(48), A23.art(54, 1), A23.art(70)] },
  assemblyDecision:   { label: '集会游行示威复议决定', class: 'agency-duty', starts: 'receive', onlyIf: is('matterType', 'assembly'), ends: [...ends, 'refuse'], allow: { setting: 'assemblyDecision' }, onLapse: 'shown', binds: 'office', per: unsure(ASSEMBLY.at('2009').art(13), '与行政复议法期限的关系待确认') },
  suspensionCap:      { label: '中止满六十日', class: 'agency-duty', starts: 'suspend', onlyIf: isIn('suspensionGround', sixtyDayGrounds), ends: ['resume', 'terminate'], allow: days(60), onLapse: 'shown', binds: 'office', per: A23.art(41, undefined, 5) },
  documentHandling:   { label: '处理规范性文件', class: 'agency-duty', starts: 'suspend', onlyIf: all(document, is('incidentalCompetent', true)), ends: ['settleDocument', 'resume', ...ends], allow: days(30), onLapse: 'shown', remind: 5, binds: 'office', per: [A23.art(56), A23.art(57)] },
  documentForwarding: { label: '转送规范性文件', class: 'agency-duty', starts: 'suspend', onlyIf: all(document, is('incidentalCompetent', false)), ends: ['forwardDocument', 'resume', ...ends], allow: workingDays(7), onLapse: 'shown', remind: 2, binds: 'office', per: [A23.art(56), A23.art(57)] },
  issuerNotice:       { label: '通知制定机关', class: 'agency-duty', starts: 'suspend', onlyIf: all(document, is('incidentalCompetent', true)), ends: ['notifyIssuer', 'settleDocument', 'resume', ...ends], allow: workingDays(3), onLapse: 'shown', binds: 'office', per: A23.art(58, 1) },
  issuerReply:        { label: '制定机关答复', class: 'agency-duty', starts: 'notifyIssuer', ends: ['issuerReplied', 'settleDocument', 'resume', ...ends], allow: workingDays(10), onLapse: 'shown', binds: 'other', per: A23.art(58, 1) },
  documentAnswer:     { label: '有权机关回复', class: 'agency-duty', starts: 'forwardDocument', ends: ['documentAnswered', 'resume', ...ends], allow: days(60), onLapse: 'shown', binds: 'other', per: A23.art(60) },
} as const satisfies Limits;

// biome-ignore format: the law as a table, one line each
export const afterwardsLimits = {
  suit:               { label: '起诉期限', class: 'party-right', starts: 'serve', onlyIf: suable, ends: 'recordSuit', allow: { by: 'suitDays', cases: {}, counts: 'day', otherwise: days(15) }, onLapse: 'shown', binds: 'party', per: ADLL.art(45) },
  suitAfterSilence:   { label: '逾期不作决定的起诉期限', class: 'party-right', starts: 'periodLapsed', ends: ['recordSuit', 'decide', 'dismiss', 'concludeMediation', 'terminate'], allow: days(15), onLapse: 'shown', binds: 'party', per: [A23.art(34), ADLL.art(45)] },
  service:            { label: '送达文书', class: 'agency-duty', force: 'internal', starts: ['decide', 'dismiss', 'concludeMediation', 'terminate', 'refuse'], ends: 'serve', allow: { setting: 'servicePeriod' }, onLapse: 'shown', binds: 'office', per: internal('及时送达行政复议文书') },
  superiorCopy:       { label: '抄告上一级主管部门', class: 'agency-duty', force: 'internal', starts: ['serve', 'serveOpinion'], onlyIf: all(departments, exists('servedOn'), any(exists('outcome'), exists('opinionFound'))), ends: 'copyToSuperior', allow: { setting: 'superiorCopy' }, onLapse: 'shown', binds: 'office', per: internal('决定书、意见书生效的同时抄告') },
  performance:        { label: '履行复议决定', class: 'agency-duty', starts: 'serve', onlyIf: any(is('remakeOrdered', true), is('outcome', 'orderPerformance')), ends: 'recordPerformance', allow: { by: 'remakeDays', cases: {}, counts: 'day', otherwise: days(60) }, onLapse: 'shown', remind: 7, binds: 'other', per: [A23.art(64, 1), A23.art(66), A23.art(77, 1)] },
  demanded:           { label: '限期履行', class: 'agency-duty', starts: 'demandPerformance', ends: 'recordPerformance', allow: { by: 'performanceDays', cases: {}, counts: 'day', otherwise: days(30) }, onLapse: 'shown', binds: 'other', per: A23.art(77, 2) },
  correction:         { label: '报送纠正情况', class: 'agency-duty', starts: 'serveOpinion', ends: 'reportCorrection', allow: days(60), onLapse: 'shown', remind: 10, binds: 'other', per: A23.art(76) },
  suggestionReply:    { label: '建议书答复', class: 'agency-duty', force: 'local', starts: 'issueSuggestion', ends: 'recordSuggestionReply', allow: { setting: 'suggestionReply' }, onLapse: 'shown', binds: 'other', per: internal('建议书答复时间') },
  archive:            { label: '归档', class: 'agency-duty', force: 'local', starts: ['serve', 'deemAbandoned', 'withdrawEarly'], ends: ['archive', 'supplement'], allow: { setting: 'archivePeriod' }, onLapse: 'shown', binds: 'office', per: internal('行政复议案卷归档') },
} as const satisfies Limits;
