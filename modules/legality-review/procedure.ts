/** 合法性审查: one pass of one draft before the county's reviewing department, as a table. */
import { workingDays } from '../../kernel/calendar/index.ts';
import { all, between, is } from '../../kernel/predicate/index.ts';
import { procedure } from '../../kernel/procedure/index.ts';
import { D713, GOVERNMENT_COUNSEL } from '../../law/index.ts';
import { papers } from './documents/index.ts';
import { findingGroups, findings } from './findings.ts';
import * as must from './guards.ts';
import { indicators } from './indicators.ts';
import { type kinds, legalityReviewFile } from './matter.ts';
import { settings } from './settings.ts';

const { reviewRule, gb115 } = must;

const issuing = ['issue', 'issueLate'] as const;
const ends = [...issuing, 'withdraw'] as const;
const of = (kind: keyof typeof kinds) => is('kind', kind);
const ordinary = (kind: keyof typeof kinds) => all(of(kind), is('timing', 'ordinary'));
const drafting = ['decisionChecked', 'documentChecked', 'contractChecked', 'generalChecked', 'conclusion', 'opinion', 'suggestionCount', 'risk'] as const;

export const legalityReviewProcedure = procedure({
  module: 'legality-review',
  id: 'legality-review',
  version: 'regulation2019',
  label: '合法性审查',
  from: '2019-09-01',
  file: legalityReviewFile,
  number: { series: '法审' },
  handledBy: 'handlingOffice',
  title: (f) => `《${f.documentTitle ?? '（待登记）'}》（第${f.draftVersion ?? 1}稿）`,
  once: { of: ['documentCode', 'draftVersion'], says: '这一稿已经送审，正在审查', per: reviewRule },
  settings,
  indicators,
  papers,
  findings,
  findingGroups,
  arises: [
    { from: 'decisions', by: 'about', how: '送请合法性审查', copies: { documentTitle: 'draftTitle', sender: 'leadOffice', concernsOperators: 'affectsMarket' } },
    { from: 'normative-documents', by: 'about', how: '送请合法性审核', while: ['consulted'], copies: { documentTitle: 'documentTitle', documentCode: 'draftCode', draftVersion: 'draftVersion', concernsOperators: 'concernsOperators' } },
    { from: 'legality-review', by: 'previous', how: '修改后再次送审', while: ['returned', 'issued', 'responded', 'archived'], copies: { kind: 'kind', topic: 'topic', sender: 'sender', documentTitle: 'documentTitle', documentCode: 'documentCode', about: 'about', concernsOperators: 'concernsOperators' } },
  ],
  lookups: {
    sameDocument: { label: '同一文件已经送审的', of: 'legality-review', same: { documentCode: 'documentCode' } },
  },

  compares: {
    label: '与上一稿对照',
    earlier: 'previous',
    texts: [['draftText', 'draft']],
    opinions: [
      { label: '审查意见', fields: ['conclusion', 'opinion', 'risk'] },
      { label: '法律顾问、公职律师意见', fields: ['adviser', 'publicLawyer', 'advice'] },
      { label: '有关单位意见', fields: ['unitOpinion'] },
      { label: '送审单位反馈', fields: ['adoption', 'suggestionsAdopted', 'adoptionItems', 'notAdoptedWhy'] },
    ],
    repeated: ['advice', 'unitOpinion'],
    followUp: { of: 'opinion', acts: ['followUp'], states: 'earlierOutcomes', onlyIf: between('suggestionCount', 1) },
    per: gb115,
  },

  actors: {
    sender:   { label: '送审单位经办人员',       at: 'involved' },
    registry: { label: '县政府办公室文书人员',   at: 'region', sees: 'region' },
    reviewer: { label: '审查人员',               at: 'handling', assigned: true },
    lead:     { label: '审查部门分管负责人',     at: 'handling' },
    head:     { label: '审查部门主要负责人',     at: 'handling' },
    unit:     { label: '被征求意见的单位',       at: 'involved' },
  },

  states: {
    received:      { label: '已送审，材料审核', phase: '收件' },
    supplementing: { label: '待补充材料',       phase: '收件' },
    accepted:      { label: '材料齐全，待分办', phase: '受理' },
    reviewing:     { label: '审查中',           phase: '审理' },
    drafted:       { label: '已拟意见，待审签', phase: '决定' },
    signed:        { label: '已审签，待出具',   phase: '决定' },
    issued:        { label: '已出具，待反馈',   phase: '执行' },
    responded:     { label: '已反馈采纳情况',   phase: '执行' },
    archived:      { label: '已归档',           phase: '归档', final: true },
    returned:      { label: '已退回',           phase: '归档', final: true },
    withdrawn:     { label: '已撤回',           phase: '归档', final: true },
  },

  acts: {
    submit:            { label: '送请审查',         by: ['sender', 'registry'], opens: true, to: 'received', asks: ['kind', 'topic', 'sender', 'documentTitle', 'documentCode', 'draftVersion', 'previous?', 'about?', 'concernsOperators', 'attached', 'notNeeded?', 'notNeededWhy?', 'signedAlready', 'timing', 'urgentWhy', 'neededOn?', 'draftText?', 'draft?'], when: [must.sentByOwnOffice, must.beforeSigning, must.urgencyReasoned, must.leavesTime, must.namesPrevious, must.sameDocument, must.draftChanged, must.notNeededReasoned], per: [D713.art(25), gb115] },
    requestSupplement: { label: '要求补充材料',     by: ['reviewer', 'lead'], from: 'received', to: 'supplementing', asks: ['lacking', 'lackingNote'], issues: 'supplementNotice', per: D713.art(26) },
    supplement:        { label: '补充材料',         by: ['sender', 'registry'], from: 'supplementing', to: 'received', asks: ['attached', 'notNeeded?', 'notNeededWhy?', 'draftText?', 'draft?'], when: [must.notNeededReasoned], per: D713.art(26) },
    returnFile:        { label: '退回',             by: ['reviewer', 'lead'], from: ['received', 'supplementing'], to: 'returned', asks: ['returnWhy'], issues: 'returnNotice', per: D713.art(26) },
    accept:            { label: '材料齐全，开始审查', by: ['reviewer', 'lead'], from: 'received', to: 'accepted', dated: 'completeOn', asks: ['completeOn'], when: [must.fairCompetitionShown, must.complete, must.completeNotLater], times: 1, per: [D713.art(26), gb115] },
    assign:            { label: '分办',             by: ['lead', 'head'], from: ['accepted', 'reviewing'], to: 'reviewing', asks: ['reviewers'], when: [must.adviserApart], per: reviewRule },
    receiveAdvice:     { label: '收到法律顾问意见', by: 'reviewer', from: 'reviewing', asks: ['adviceMatter', 'adviser', 'advice'], when: [must.adviceAnswered, must.adviserApart], per: [D713.art(28), GOVERNMENT_COUNSEL.art()] },
    hearPublicLawyer:  { label: '听取公职律师意见', by: 'reviewer', from: 'reviewing', asks: ['publicLawyer', 'advice'], when: [must.adviserApart], per: D713.art(28) },
    consultUnits:      { label: '征求有关单位意见', by: 'reviewer', from: 'reviewing', asks: ['unitsAsked', 'unitsQuestion', 'unitsReplyBy'], when: [must.replyAhead], issues: 'unitLetter', per: reviewRule },
    unitAnswer:        { label: '回复意见',         by: 'unit', from: 'reviewing', asks: ['unitOpinion'], when: [must.wasAsked], per: reviewRule },
    followUp:          { label: '核对上次意见采纳', by: 'reviewer', from: 'reviewing', asks: ['earlierOutcomes'], when: [must.earlierRaised, must.everyIssueFollowed], per: gb115 },
    draft:             { label: '拟写审查意见',     by: 'reviewer', from: 'reviewing', to: 'drafted', asks: drafting, when: [must.everyPoint, must.clearConclusion, must.opinionFits, must.riskOnlyForDecisions, must.adviceHeard], warns: [must.earlierFollowed], separateFrom: ['submit', 'supplement'], per: [D713.art(27), gb115] },
    redraft:           { label: '退回重拟',         by: ['lead', 'head'], from: ['drafted', 'signed'], to: 'reviewing', asks: ['redraftNote'], per: reviewRule },
    sign:              { label: '审签',             by: ['lead', 'head'], from: 'drafted', to: 'signed', separateFrom: ['draft', 'submit'], per: [D713.art(28), reviewRule] },
    issue:             { label: '出具审查意见书',   by: ['reviewer', 'lead'], from: 'signed', to: 'issued', dated: 'issuedOn', asks: ['issuedOn'], when: [must.issuedAfterSigning, must.inTime], issues: 'opinionPaper', times: 1, per: [D713.art(28), gb115] },
    issueLate:         { label: '逾期出具审查意见书', by: ['reviewer', 'lead'], from: 'signed', to: 'issued', dated: 'issuedOn', asks: ['issuedOn', 'lateWhy'], when: [must.issuedAfterSigning, must.overdue], issues: 'opinionPaper', times: 1, per: [D713.art(28), gb115] },
    respond:           { label: '反馈采纳情况',     by: ['sender', 'registry'], from: 'issued', to: 'responded', asks: ['adoption', 'suggestionsAdopted', 'adoptionItems?', 'notAdoptedWhy', 'explainedToBody'], when: [must.adoptionCounted, must.unlawfulStops, must.explained], issues: 'adoptionSheet', per: [D713.art(28), gb115] },
    withdraw:          { label: '撤回送审',         by: ['sender', 'registry'], from: ['received', 'supplementing', 'accepted', 'reviewing', 'drafted', 'signed'], to: 'withdrawn', asks: ['withdrawnWhy'], per: reviewRule },
    archive:           { label: '归档',             by: ['reviewer', 'lead'], from: ['issued', 'responded'], to: 'archived', when: [must.answered], completes: ['review'], per: D713.art(33) },
  },

  limits: {
    formal:          { label: '材料审核', class: 'agency-duty', force: 'internal', starts: ['submit', 'supplement'], ends: ['requestSupplement', 'returnFile', 'accept', 'withdraw'], allow: { setting: 'formalSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: reviewRule },
    decisionFloor:   { label: '重大行政决策审查时间不少于七个工作日', class: 'waiting-period', starts: 'accept', ends, allow: workingDays(7), onlyIf: ordinary('decision'), onLapse: 'shown', guards: ['issue'], binds: 'other', per: D713.art(26) },
    documentFloor:   { label: '规范性文件审核时间不少于五个工作日', class: 'waiting-period', starts: 'accept', ends, allow: workingDays(5), onlyIf: ordinary('normativeDocument'), onLapse: 'shown', guards: ['issue'], binds: 'other', per: gb115 },
    contractFloor:   { label: '合同审查最短时间', class: 'waiting-period', force: 'local', starts: 'accept', ends, allow: { setting: 'contractFloor' }, onlyIf: ordinary('contract'), onLapse: 'shown', guards: ['issue'], binds: 'other', per: reviewRule },
    generalFloor:    { label: '其他文件审查最短时间', class: 'waiting-period', force: 'local', starts: 'accept', ends, allow: { setting: 'generalFloor' }, onlyIf: ordinary('generalDocument'), onLapse: 'shown', guards: ['issue'], binds: 'other', per: reviewRule },
    decisionCeiling: { label: '出具重大行政决策审查意见', class: 'agency-duty', force: 'local', starts: 'accept', ends, allow: { setting: 'decisionCeiling' }, onlyIf: of('decision'), onLapse: 'shown', remind: 3, binds: 'office', per: reviewRule },
    documentCeiling: { label: '出具规范性文件审核意见', class: 'agency-duty', starts: 'accept', ends, allow: workingDays(15), onlyIf: of('normativeDocument'), onLapse: 'shown', remind: 3, binds: 'office', per: gb115 },
    contractCeiling: { label: '出具合同审查意见', class: 'agency-duty', force: 'local', starts: 'accept', ends, allow: { setting: 'contractCeiling' }, onlyIf: of('contract'), onLapse: 'shown', remind: 2, binds: 'office', per: reviewRule },
    generalCeiling:  { label: '出具其他文件审查意见', class: 'agency-duty', force: 'local', starts: 'accept', ends, allow: { setting: 'generalCeiling' }, onlyIf: of('generalDocument'), onLapse: 'shown', remind: 1, binds: 'office', per: reviewRule },
    response:        { label: '反馈采纳情况', class: 'agency-duty', force: 'internal', starts: issuing, ends: ['respond', 'archive'], allow: { setting: 'responseSpan' }, onLapse: 'shown', remind: 2, binds: 'other', per: reviewRule },
  },
});
