/** 备案审查: documents of departments and townships come to the county government, whose justice bureau registers and reviews them. */

import { addDays } from '../../../kernel/calendar/index.ts';
import { facts, list, para, to } from '../../../kernel/document/blocks.ts';
import { isIn } from '../../../kernel/predicate/index.ts';
import {
  choice,
  choices,
  date,
  fields,
  integer,
  claim as kernelClaim,
  longText,
  matter,
  office,
  procedure,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { packageParts } from '../filing/matter.ts';
import { documentRule, gb37, makerKinds, ownDocument, provincialFiling, suggestionRule, written } from '../rules.ts';
import { reviewOffice, settings } from '../settings.ts';

export const reviewFile = fields({
  suggestion: matter('审查建议', { refers: 'normative-documents/suggestion' }),
  document: matter('报备的文件', { refers: 'normative-documents' }),
  documentTitle: text('文件名称', { fills: { by: 'document', from: 'documentTitle' } }),
  documentNumber: text('文号', { fills: { by: 'document', from: 'documentNumber' } }),
  makerKind: choice('制定机关类别', makerKinds, { fills: { by: 'document', from: 'makerKind' } }),
  maker: office('制定机关', { involves: true, fills: { by: 'document', from: 'maker' } }),
  joint: yesNo('联合制定', { hint: '联合制定的由牵头单位报备' }),
  promulgatedOn: date('公布日期', { fills: { by: 'document', from: 'promulgatedOn' } }),
  receivedOn: date('收到报备日期'),
  parts: choices('报备材料', packageParts),
  lateWhy: longText('逾期报备的原因', { max: 1000 }),
  lacking: longText('要求补正的材料', { max: 2000 }),
  refuseWhy: longText('不予登记的理由', { max: 2000 }),
  finding: longText('审查情况', { secrecy: 'internal', max: 10_000 }),
  problemCount: integer('发现问题数', { min: 0, max: 100 }),
  opinion: longText('审查意见', { max: 10_000 }),
  outcome: choice('处理结果', { amended: '修改', repealed: '废止', kept: '不同意纠正' }),
  outcomeNote: longText('处理情况', { max: 4000 }),
  decision: choice('县政府决定', { change: '改变', revoke: '撤销' }),
});
type V = View<typeof reviewFile>;
const claim = kernelClaim<V>;

const ofOwn = claim('报备的是部门、乡镇文件', provincialFiling, (v) => ownDocument(v.file.makerKind) || '县政府及其办公室文件向市人民政府和县人大常委会报备');
const byMaker = claim('由制定机关报备', provincialFiling, (v) => v.actor.offices.includes(v.file.maker ?? '') || '应当由制定机关（联合制定的由牵头单位）报备');
const lastDay = (v: V): string => v.calendar.nextWorkingDay(addDays(v.file.promulgatedOn ?? '', 30));
const inTime = claim('公布之日起三十日内报备', provincialFiling, (v) => (v.file.receivedOn ?? '') <= lastDay(v) || `报备期限已于${lastDay(v)}届满`, '请用“逾期报备”，写明原因');
const tooLate = claim('报备期限已经届满', provincialFiling, (v) => (v.file.receivedOn ?? '') > lastDay(v) || '报备期限还没有届满');
const afterPublication = claim('报备不早于公布', provincialFiling, (v) => (v.file.receivedOn ?? '') >= (v.file.promulgatedOn ?? '') || '收到报备的日期早于公布日期');
const whole = claim('备案材料齐全', provincialFiling, (v) => {
  const left = Object.entries(packageParts).filter(([key]) => !(v.file.parts ?? []).includes(key as never));
  return left.length === 0 || `备案材料缺少：${left.map(([, label]) => label).join('、')}`;
}, '材料不齐的，要求补正');
const problemsTold = claim('写明发现的问题', gb37, (v) => ((v.file.problemCount ?? 0) > 0 && written(v.file.opinion, 10)) || '请写明问题的数目、违反的规定和处理意见');
const refused = claim('制定机关不纠正的报县政府决定', gb37, (v) => v.file.outcome === 'kept' || '制定机关已经自行纠正，不需要县政府改变或者撤销');
const corrects = claim('写明修改或者废止', gb37, (v) => v.file.outcome === 'amended' || v.file.outcome === 'repealed' || '自行纠正的，结果应当是修改或者废止');

/** 依建议审查: what citizens brought up and was accepted, of this very document. */
const onSuggestion = claim('依据已经受理的审查建议', suggestionRule, (v) => {
  const found = v.file.suggestion === undefined ? undefined : v.referred(v.file.suggestion);
  if (found?.procedure !== 'suggestion') return '没有找到审查建议';
  if (found.file.documentTitle !== v.file.documentTitle) return '所引用的审查建议不是对这件文件提出的';
  return ['accepted', 'explaining'].includes(found.state) || '审查建议没有受理，或者已经作出结论';
});

const asked = ['document?', 'documentTitle', 'documentNumber', 'makerKind', 'maker', 'joint', 'promulgatedOn', 'receivedOn', 'parts'] as const;

export const filingReviewProcedure = procedure({
  module: 'normative-documents',
  id: 'filing-review',
  version: 'county2020',
  label: '规范性文件备案审查',
  from: '2020-01-01',
  file: reviewFile,
  number: { series: '备登' },
  handledBy: 'reviewOffice',
  title: (f) => `《${f.documentTitle ?? '（待登记）'}》备案审查`,
  once: { of: ['documentNumber'], says: '这件文件已经报备', per: provincialFiling },
  settings: { ...settings, reviewOffice },
  arises: [{ from: 'normative-documents', by: 'document', how: '向县人民政府报备', while: ['inForce', 'amended'], where: isIn('makerKind', ['department', 'township']), copies: { documentTitle: 'documentTitle', documentNumber: 'documentNumber', makerKind: 'makerKind', maker: 'maker', promulgatedOn: 'promulgatedOn' } },
    { from: 'normative-documents/suggestion', by: 'suggestion', how: '启动备案审查', while: ['accepted', 'explaining'], copies: { documentTitle: 'documentTitle', documentNumber: 'documentNumber', makerKind: 'makerKind', maker: 'maker' } }],

  actors: {
    drafter:   { label: '制定机关报备人员',             at: 'involved' },
    ownLegal:  { label: '制定机关法制机构人员',         at: 'involved' },
    keeper:    { label: '县司法局备案审查人员',         at: 'handling' },
    lead:      { label: '县司法局分管负责人',           at: 'handling' },
    government: { label: '县人民政府负责人',            at: 'region', sees: 'region' },
  },
  states: {
    received:     { label: '已收到报备',   phase: '收件' },
    correcting:   { label: '待补正',       phase: '收件' },
    registered:   { label: '已登记，审查中', phase: '审理' },
    communicated: { label: '沟通中',       phase: '审理' },
    opined:       { label: '已出具书面审查意见', phase: '决定' },
    kept:         { label: '制定机关不同意纠正', phase: '决定' },
    noProblem:    { label: '没有发现问题', phase: '归档', final: true },
    selfCorrected: { label: '已自行纠正',  phase: '归档', final: true },
    decided:      { label: '县政府已改变或者撤销', phase: '归档', final: true },
    refused:      { label: '不予登记',     phase: '归档', final: true },
  },
  acts: {
    submit:      { label: '报备',             by: ['drafter', 'ownLegal'], opens: true, to: 'received', dated: 'receivedOn', asks: asked, when: [ofOwn, byMaker, afterPublication, inTime], per: provincialFiling },
    submitLate:  { label: '逾期报备',         by: ['drafter', 'ownLegal'], opens: true, to: 'received', dated: 'receivedOn', asks: [...asked, 'lateWhy'], when: [ofOwn, byMaker, tooLate], per: provincialFiling },
    takeUp:      { label: '依审查建议启动审查', by: 'keeper', opens: true, to: 'registered', asks: ['suggestion', 'documentTitle', 'documentNumber', 'makerKind', 'maker'], when: [ofOwn, onSuggestion], per: [suggestionRule, gb37] },
    ask:         { label: '要求补正',         by: 'keeper', from: 'received', to: 'correcting', asks: ['lacking'], issues: 'askLetter', per: provincialFiling },
    correctFile: { label: '补正',             by: ['drafter', 'ownLegal'], from: 'correcting', to: 'received', asks: ['parts'], per: provincialFiling },
    refuse:      { label: '不予登记',         by: 'keeper', from: ['received', 'correcting'], to: 'refused', asks: ['refuseWhy'], per: provincialFiling },
    register:    { label: '登记',             by: 'keeper', from: 'received', to: 'registered', when: [whole], issues: 'registration', per: provincialFiling },
    pass:        { label: '审查没有发现问题', by: 'keeper', from: ['registered', 'communicated'], to: 'noProblem', asks: ['finding'], per: gb37 },
    communicate: { label: '与制定机关沟通',   by: 'keeper', from: 'registered', to: 'communicated', asks: ['finding', 'problemCount', 'opinion'], when: [problemsTold], per: gb37 },
    extend:      { label: '延长审查期限',     by: 'keeper', from: ['registered', 'communicated'], approval: { by: 'lead', per: documentRule }, per: documentRule },
    selfCorrect: { label: '制定机关自行纠正', by: ['ownLegal', 'drafter', 'keeper'], from: ['communicated', 'opined'], to: 'selfCorrected', asks: ['outcome', 'outcomeNote'], when: [corrects], per: gb37 },
    opine:       { label: '出具书面审查意见', by: 'keeper', from: ['registered', 'communicated'], to: 'opined', asks: ['finding', 'problemCount', 'opinion'], when: [problemsTold], approval: { by: 'lead', per: documentRule }, issues: 'reviewOpinion', per: gb37 },
    keep:        { label: '制定机关不同意纠正', by: ['ownLegal', 'drafter', 'keeper'], from: 'opined', to: 'kept', asks: ['outcome', 'outcomeNote'], per: gb37 },
    decide:      { label: '县政府决定改变或者撤销', by: 'government', from: ['kept', 'opined'], to: 'decided', asks: ['decision', 'outcomeNote'], when: [refused], issues: 'decisionPaper', per: gb37 },
  },
  limits: {
    formal:  { label: '备案材料形式审查', class: 'agency-duty', force: 'local', starts: ['submit', 'submitLate', 'correctFile'], ends: ['ask', 'refuse', 'register'], allow: { setting: 'formalSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: documentRule },
    correct: { label: '补正备案材料', class: 'agency-duty', force: 'local', starts: 'ask', ends: ['correctFile', 'refuse'], allow: { setting: 'filingCorrectionSpan' }, onLapse: 'shown', remind: 1, binds: 'other', per: documentRule },
    review:  { label: '备案审查', class: 'agency-duty', force: 'local', starts: ['register', 'takeUp'], ends: ['pass', 'opine', 'selfCorrect'], allow: { setting: 'reviewSpan' }, extend: { by: 'extend', upTo: { count: 90, unit: 'day' }, times: 1, per: documentRule }, onLapse: 'shown', remind: 15, binds: 'office', per: documentRule },
    reply:   { label: '对书面审查意见的处理', class: 'agency-duty', force: 'internal', starts: 'opine', ends: ['selfCorrect', 'keep', 'decide'], allow: { setting: 'reviewReplySpan' }, onLapse: 'shown', remind: 5, binds: 'other', per: documentRule },
  },
  papers: {
    askLetter: { label: '补正通知', series: '备补', seal: 'handling', per: provincialFiling, body: (v) => [to(v.officeName(v.file.maker ?? '')), para(`你单位报备的《${v.file.documentTitle ?? ''}》，备案材料不齐，请补正：${v.file.lacking ?? ''}`)] },
    registration: {
      label: '备案登记通知',
      series: '备',
      seal: 'handling',
      per: provincialFiling,
      body: (v) => [to(v.officeName(v.file.maker ?? '')), para(`《${v.file.documentTitle ?? ''}》（${v.file.documentNumber ?? ''}）已予备案登记。`), list(...(v.file.parts ?? []).map((p) => packageParts[p]))],
    },
    reviewOpinion: {
      label: '书面审查意见',
      series: '备审',
      seal: 'handling',
      per: gb37,
      body: (v) => [to(v.officeName(v.file.maker ?? '')), para(`经审查，《${v.file.documentTitle ?? ''}》（${v.file.documentNumber ?? ''}）存在${v.file.problemCount ?? 0}个问题，审查意见如下：`), para(v.file.opinion ?? ''), para('请按期自行纠正，并书面报告处理情况；不纠正的，将提请县人民政府改变或者撤销。')],
    },
    decisionPaper: {
      label: '改变（撤销）决定',
      series: '备决',
      seal: 'acting',
      per: gb37,
      body: (v) => [to(v.officeName(v.file.maker ?? '')), para(`《${v.file.documentTitle ?? ''}》（${v.file.documentNumber ?? ''}）违反上位法规定，决定予以${v.file.decision === 'revoke' ? '撤销' : '改变'}。`), facts(['制定机关的意见', v.file.outcomeNote], ['审查意见', v.file.opinion])],
    },
  },
  indicators: {
    'filings-received': { kind: 'count', label: '收到部门、乡镇文件报备', unit: '件', acts: ['submit', 'submitLate'], meaning: '本期收到的，按期和逾期的都计' },
    'filings-received-in-time': { kind: 'count', label: '其中按期报备', unit: '件', acts: ['submit'], meaning: '公布之日起三十日内报备的' },
    'filings-received-rate': { kind: 'rate', label: '部门、乡镇报备及时率', unit: 'ratio', numerator: 'filings-received-in-time', denominator: 'filings-received', meaning: '按期报备的，除以收到报备的' },
    'filings-registered': { kind: 'count', label: '备案登记', unit: '件', acts: ['register'], meaning: '本期登记的' },
    'filing-problems': { kind: 'count', label: '备案审查发现问题', unit: '件', acts: ['communicate', 'opine'], meaning: '本期沟通或者出具书面审查意见的文件' },
    'filing-corrected': { kind: 'count', label: '备案审查纠正', unit: '件', acts: ['selfCorrect', 'decide'], where: isIn('outcome', ['amended', 'repealed', 'kept']), meaning: '本期自行纠正，或者由县政府改变、撤销的' },
  },
});
