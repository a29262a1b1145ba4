/** 司法建议、检察建议等监督文书: how a letter of a court or procuratorate is handled, answered and followed up, as a table; two versions, by the court's rule of 2023. */
import { days, months } from '../../../kernel/calendar/index.ts';
import { type Citation, unsure } from '../../../kernel/citation/index.ts';
import { all, any, exists, is, isIn, not } from '../../../kernel/predicate/index.ts';
import { type FindingSpec, type Procedure, procedure } from '../../../kernel/procedure/index.ts';
import { ADLI, ADLL, JREC, PIL, PREC } from '../../../law/index.ts';
import { adviceRule } from '../rules.ts';
import { adviceSettings } from '../settings.ts';
import { papers } from './documents.ts';
import type { V } from './guards.ts';
import * as must from './guards.ts';
import { indicators } from './indicators.ts';
import { adviceFile } from './matter.ts';
import { adviceTypes, fixedTypes, statedTypes } from './options.ts';

const unreplied = ['received', 'assigned', 'rectifying', 'drafted', 'reviewed', 'signed'] as const;
const working = ['assigned', 'rectifying', 'drafted', 'reviewed', 'signed'] as const;
const gone = ['dispatch', 'returnLetter', 'withdrawLetter', 'sue', 'overdueReply'] as const;
const sent = ['replied', 'accepted'] as const;

const findings: Readonly<Record<string, FindingSpec<V>>> = {
  repliedInTime: {
    label: '按期回复', group: 'reply', weight: 'veto', per: adviceRule,
    applies: (v) => v.last('dispatch') !== undefined || v.last('overdueReply') !== undefined,
    holds: (v) => (v.last('overdueReply') === undefined && v.file.lateReason === undefined) || '没有按期回复',
  },
  rectifiedWithProof: {
    label: '整改有证据', group: 'reply', weight: 'grave', per: adviceRule,
    applies: (v) => v.last('dispatch') !== undefined && v.file.adopted !== 'not' && v.file.rectified !== 'none',
    holds: (v) => (v.file.rectified === 'done' && v.file.proof !== undefined) || '回复采纳建议，没有整改到位的证据',
  },
};

interface Text {
  version: string;
  from: string;
  until?: string;
  /** The court's rule on governance suggestions; before it, the time was the letter's own. */
  governance: Citation;
}

const define = ({ version, from, until, governance }: Text): Procedure => procedure({
  module: 'litigation',
  id: 'advice',
  version,
  label: '司法建议、检察建议等监督文书',
  from,
  ...(until === undefined ? {} : { until }),
  file: adviceFile,
  number: { series: '建收' },
  title: (f) => `${f.adviceType === undefined ? '监督文书' : adviceTypes[f.adviceType]}《${f.subject ?? '（待登记）'}》`,
  once: { of: ['issuer', 'letterNumber'], says: '这份建议已经登记，正在办理', per: adviceRule },
  settings: adviceSettings,
  indicators,
  papers,
  findings,
  findingGroups: { reply: '按期回复和整改' },
  exceptions: { by: ['chief', 'overseer'], per: adviceRule },
  arises: [{ from: 'litigation', by: 'suit', how: '登记司法建议、检察建议' }],

  actors: {
    registrar: { label: '收文登记人员',   at: 'handling' },
    handler:   { label: '承办人',         at: 'handling', assigned: true },
    unit:      { label: '承办单位人员',   at: 'involved' },
    chief:     { label: '被建议机关负责人', at: 'authority' },
    overseer:  { label: '县司法局审核人员', at: 'region', sees: 'region' },
  },

  states: {
    received:    { label: '已签收，待批办', phase: '收件' },
    assigned:    { label: '已交办',       phase: '受理' },
    rectifying:  { label: '整改中',       phase: '审理' },
    drafted:     { label: '回复待审核',   phase: '审理' },
    reviewed:    { label: '已审核，待签发', phase: '决定' },
    signed:      { label: '已签发，待送达', phase: '决定' },
    replied:     { label: '已回复',       phase: '执行' },
    unsatisfied: { label: '发函机关认为不到位', phase: '执行' },
    accepted:    { label: '发函机关认可', phase: '执行' },
    closed:      { label: '已办结',       phase: '归档', final: true },
    returned:    { label: '已退回',       phase: '归档', final: true },
    withdrawn:   { label: '发函机关撤回', phase: '归档', final: true },
    litigated:   { label: '已被提起公益诉讼', phase: '归档', final: true },
  },

  tracks: {
    objection: { label: '异议', initial: 'unobjected', states: { unobjected: { label: '没有异议' }, raised: { label: '已提出异议' }, answered: { label: '异议已复核', final: true } } },
  },

  acts: {
    receive:  { label: '签收登记', by: ['registrar', 'overseer'], opens: true, to: 'received', dated: 'receivedOn', asks: ['receivedOn', 'letterOn', 'issuer', 'letterNumber', 'adviceType', 'subject', 'content', 'letterDue?', 'urgent?', 'receipt', 'letter?', 'suit?'], when: [must.receivedAfterLetter, must.dueAfterReceipt, must.urgencyStated], per: [adviceRule, governance, PREC.art(19), PIL.art(21)] },
    assign:   { label: '交办', by: ['registrar', 'overseer', 'chief'], from: ['received', 'assigned'], to: 'assigned', asks: ['unit', 'handlers', 'assignNote?'], issues: 'handlingSlip', per: adviceRule },
    returnLetter: { label: '退回不属于职责的建议', by: ['registrar', 'overseer'], from: 'received', to: 'returned', asks: ['returnReason', 'properUnit'], when: [must.returnReasoned], issues: 'returnNote', per: adviceRule },
    object:   { label: '提出异议', by: 'handler', track: 'objection', from: 'unobjected', to: 'raised', while: working, asks: ['objection'], when: [must.objectsToProcuracy, must.objectionReasoned], approval: { by: 'chief', per: PREC.art(23) }, issues: 'objectionLetter', per: PREC.art(23) },
    objectionAnswered: { label: '登记复核结果', by: 'handler', track: 'objection', from: 'raised', to: 'answered', while: [...working, 'replied'], asks: ['objectionResult', 'objectionNote'], per: PREC.art(23) },
    withdrawLetter: { label: '登记发函机关撤回', by: ['handler', 'registrar'], from: unreplied, to: 'withdrawn', asks: ['withdrawnWhy'], per: PREC.art(23) },
    rectify:  { label: '记录整改', by: ['handler', 'unit'], from: ['assigned', 'rectifying'], to: 'rectifying', asks: ['measures', 'rectified', 'rectifiedOn?', 'proof?', 'proofFiles?'], when: [must.proved], issues: 'progressNote', per: [PREC.art(19), PIL.art(21), governance] },
    draftReply:  { label: '拟出回复', by: ['handler', 'unit'], from: 'rectifying', to: 'drafted', asks: ['reply', 'adopted', 'adoptedWhy?', 'rectified', 'rectifiedOn?', 'proof?'], when: [must.rectifiedFirst, must.proved, must.refusalReasoned], per: adviceRule },
    reviewReply: { label: '审核回复', by: 'overseer', from: 'drafted', to: 'reviewed', asks: ['reviewNote?'], separateFrom: ['draftReply'], per: adviceRule },
    returnReply: { label: '退回重拟', by: 'overseer', from: 'drafted', to: 'rectifying', asks: ['reviewNote'], per: adviceRule },
    sign:     { label: '签发回复', by: 'handler', from: 'reviewed', to: 'signed', approval: { by: 'chief', per: adviceRule }, issues: 'replyLetter', per: [governance, PREC.art(19), PIL.art(21)] },
    dispatch: { label: '送达回复', by: ['handler', 'registrar'], from: 'signed', to: 'replied', dated: 'dispatchedOn', asks: ['dispatchedOn', 'replyReceipt', 'lateReason?'], when: [must.delivered, must.lateReasoned], per: [governance, PREC.art(19), PIL.art(21)] },
    overdueReply: { label: '逾期没有回复', by: 'law', from: unreplied, times: 1, per: [governance, PREC.art(19), PIL.art(21)] },
    accept:   { label: '登记发函机关认可', by: ['handler', 'registrar'], from: 'replied', to: 'accepted', asks: ['issuerNote?'], per: PREC.art(19) },
    dissatisfy: { label: '登记发函机关不认可', by: ['handler', 'registrar'], from: 'replied', to: 'unsatisfied', asks: ['issuerNote'], per: PREC.art(25) },
    replyAgain: { label: '再次整改并回复', by: 'handler', from: 'unsatisfied', to: 'replied', asks: ['measures', 'rectified', 'rectifiedOn?', 'proof?', 'reply'], when: [must.proved], approval: { by: 'chief', per: adviceRule }, issues: 'replyLetter', per: adviceRule },
    escalate: { label: '登记发函机关报告上级', by: ['handler', 'registrar', 'overseer'], from: ['replied', 'unsatisfied'], asks: ['escalatedTo'], per: PREC.art(25) },
    sue:      { label: '登记被提起公益诉讼', by: ['handler', 'registrar'], from: [...working, 'replied', 'unsatisfied'], to: 'litigated', dated: 'suedOn', asks: ['suedOn', 'suit?'], when: [must.publicInterestOnly], per: [ADLL.art(25, 4), PIL.art(21)] },
    followUp: { label: '回头看', by: ['handler', 'overseer'], from: sent, asks: ['followNote', 'rectified', 'rectifiedOn?', 'proof?'], when: [must.proved], per: adviceRule },
    close:    { label: '办结', by: 'handler', from: sent, to: 'closed', when: [must.publicInterestPerformed], completes: ['reply'], per: adviceRule },
  },

  limits: {
    statutory: { label: '回复（法定期限）', class: 'agency-duty', starts: 'receive', ends: gone, allow: { by: 'adviceType', cases: { judicialNormativeDoc: days(60), reconsiderationOpinion: days(60) }, otherwise: months(2) }, onlyIf: all(any(isIn('adviceType', fixedTypes), all(is('adviceType', 'judicialGovernance'), not(exists('letterDue')))), not(is('urgent', true))), onLapse: { deems: 'overdueReply' }, remind: 10, binds: 'office', per: [governance, ADLI.art(149, 3), PREC.art(19), PIL.art(21)] },
    urgent:    { label: '紧急情形的履行职责和回复', class: 'agency-duty', starts: 'receive', ends: gone, allow: days(15), onlyIf: all(is('adviceType', 'procPublicInterest'), is('urgent', true)), onLapse: { deems: 'overdueReply' }, remind: 5, binds: 'office', per: PIL.art(21) },
    letter:    { label: '回复（函件要求的日期）', class: 'agency-duty', starts: 'receive', startsOn: 'letterDue', ends: gone, allow: days(0), onlyIf: exists('letterDue'), onLapse: { deems: 'overdueReply' }, remind: 10, binds: 'office', per: governance },
    unstated:  { label: '回复（函件没有写明期限）', class: 'agency-duty', force: 'internal', starts: 'receive', ends: gone, allow: { setting: 'unstatedSpan' }, onlyIf: all(isIn('adviceType', statedTypes), not(exists('letterDue'))), onLapse: { deems: 'overdueReply' }, remind: 10, binds: 'office', per: adviceRule },
    owed:      { label: '逾期后立即回复', class: 'agency-duty', force: 'internal', starts: 'overdueReply', ends: ['dispatch', 'returnLetter', 'withdrawLetter', 'sue'], allow: days(0), onLapse: 'shown', binds: 'office', per: adviceRule },
    assign:    { label: '交办或者退回', class: 'agency-duty', force: 'internal', starts: 'receive', ends: ['assign', 'returnLetter', 'withdrawLetter'], allow: { setting: 'returnSpan' }, onLapse: 'shown', binds: 'office', per: adviceRule },
    progress:  { label: '公益诉讼检察建议首次报告进展', class: 'agency-duty', force: 'internal', starts: 'receive', ends: ['rectify', 'withdrawLetter', 'sue', 'returnLetter'], allow: { setting: 'weeklyFrom' }, onlyIf: is('adviceType', 'procPublicInterest'), onLapse: 'shown', binds: 'office', per: adviceRule },
    weekly:    { label: '公益诉讼检察建议按周报告进展', class: 'agency-duty', force: 'internal', starts: 'rectify', ends: ['rectify', 'dispatch', 'withdrawLetter', 'sue'], allow: { setting: 'weeklySpan' }, onlyIf: is('adviceType', 'procPublicInterest'), onLapse: 'shown', binds: 'office', per: adviceRule },
    again:     { label: '再次回复', class: 'agency-duty', force: 'local', starts: 'dissatisfy', ends: ['replyAgain', 'sue'], allow: { setting: 'againSpan' }, onLapse: 'shown', remind: 7, binds: 'office', per: adviceRule },
    follow:    { label: '回头看', class: 'agency-duty', force: 'local', starts: 'dispatch', ends: ['followUp', 'close', 'sue'], allow: { setting: 'followSpan' }, onLapse: 'shown', binds: 'office', per: adviceRule },
  },
});

export const adviceBefore = define({ version: 'prec2019', from: '2021-01-01', until: '2023-11-15', governance: unsure(ADLL.art(66, 2), '综合治理类司法建议的规定施行以前，期限以函件为准') });
export const adviceNow = define({ version: 'jrec2023', from: '2023-11-16', governance: JREC.art(8) });
