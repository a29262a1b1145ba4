/** 评查案卷: one drawn case, scored by two reviewers apart from each other, pre-computed where a machine can judge; objection, recheck and rectification. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { actors } from '../actors.ts';
import { reviewRule } from '../rules.ts';
import * as paper from './documents.ts';
import * as must from './guards.ts';
import { grades, reviewCaseFile } from './matter.ts';

const settled = ['settleUncontested', 'recheck'] as const;

export const reviewCase = procedure({
  module: 'enforcement-supervision',
  id: 'review-case',
  version: 'apl2021',
  label: '评查案卷',
  from: '2021-07-15',
  file: reviewCaseFile,
  handledBy: 'supervisionOffice',
  number: { series: '执监评卷' },
  title: (f) => `${f.campaignName ?? '案卷评查'}：${f.cause ?? ''}${f.grade ? `（${grades[f.grade]}）` : ''}`,
  once: { of: ['campaign', 'case'], says: '这份案卷已经在评查', per: reviewRule },

  actors: { supervisor: actors.supervisor, chief: actors.chief, reviewer: actors.reviewer, arbiter: actors.arbiter, unit: actors.unit },
  states: {
    opened:     { label: '待评分',           phase: '评分' },
    scoredOnce: { label: '一人已评分',       phase: '评分' },
    scored:     { label: '两人已评分',       phase: '评分' },
    reconciled: { label: '已合议，待定等次', phase: '评定' },
    graded:     { label: '已定等次，待反馈', phase: '评定' },
    fedBack:    { label: '已反馈，异议期内', phase: '反馈' },
    objected:   { label: '有异议，复核中',   phase: '反馈' },
    settled:    { label: '评查意见确定',     phase: '整改' },
    rectified:  { label: '已报告整改，待复核', phase: '整改' },
    closed:     { label: '已办结',           phase: '办结', final: true },
  },
  acts: {
    open:        { label: '调阅案卷，分派评查', by: 'supervisor', opens: true, to: 'opened', asks: ['campaign', 'campaignName', 'case', 'cause', 'reviewers', 'arbiter', 'documents?'], when: [must.ofCampaign, must.drawn, must.causeMatches, must.twoReviewers, must.arbiterNamed, must.notOfUnit], per: reviewRule },
    scoreFirst:  { label: '评分（第一人）', by: 'reviewer', from: 'opened', to: 'scoredOnce', asks: ['firstScore', 'firstDeductions?', 'firstVetoes?', 'firstNote?'], when: [must.firstReasoned, must.firstChecked], per: reviewRule },
    scoreSecond: { label: '评分（第二人）', by: 'reviewer', from: 'scoredOnce', to: 'scored', asks: ['secondScore', 'secondDeductions?', 'secondVetoes?', 'secondNote?'], when: [must.secondReasoned, must.secondChecked], separateFrom: ['scoreFirst'], per: reviewRule },
    reconcile:   { label: '合议', by: 'supervisor', from: 'scored', to: 'reconciled', asks: ['score', 'vetoes?', 'scoreReason'], when: [must.closeEnough, must.between, must.vetoKept, must.reasonGiven], per: reviewRule },
    arbitrate:   { label: '复评', by: 'arbiter', from: 'scored', to: 'reconciled', asks: ['score', 'vetoes?', 'scoreReason'], when: [must.tooFar, must.vetoKept, must.reasonGiven], separateFrom: ['scoreFirst', 'scoreSecond'], per: reviewRule },
    grade:       { label: '确定等次', by: 'supervisor', from: 'reconciled', to: 'graded', asks: ['grade', 'problems?'], when: [must.gradeRight], issues: 'scoreSheet', per: reviewRule },
    feedback:    { label: '反馈评查意见', by: 'supervisor', from: 'graded', to: 'fedBack', asks: ['unit'], when: [must.unitOfCase], issues: 'feedback', per: reviewRule },
    object:      { label: '提出异议', by: 'unit', from: 'fedBack', to: 'objected', asks: ['objection'], when: [must.objectionReasoned], per: reviewRule },
    recheck:     { label: '复核异议', by: 'supervisor', from: 'objected', to: 'settled', asks: ['recheckers', 'recheckNote', 'score', 'vetoes?', 'grade'], when: [must.recheckersApart, must.recheckReasoned, must.gradeRight], approval: { by: 'chief', per: reviewRule }, issues: 'recheck', per: reviewRule },
    settleUncontested: { label: '没有异议，评查意见确定', by: 'law', from: 'fedBack', to: 'settled', per: reviewRule },
    rectify:     { label: '报告整改情况', by: 'unit', from: 'settled', to: 'rectified', asks: ['rectification', 'evidence?'], per: reviewRule },
    accept:      { label: '整改复核通过', by: 'supervisor', from: 'rectified', to: 'closed', asks: ['acceptNote'], when: [must.withEvidence], per: reviewRule },
    sendBack:    { label: '退回重新整改', by: 'supervisor', from: 'rectified', to: 'settled', asks: ['acceptNote'], per: reviewRule },
    closeClean:  { label: '没有问题，办结', by: 'supervisor', from: 'settled', to: 'closed', when: [must.faultless], per: reviewRule },
  },
  limits: {
    object:  { label: '对评查意见提出异议', class: 'party-right', force: 'local', starts: 'feedback', ends: ['object', 'settleUncontested'], allow: { setting: 'objectionSpan' }, onLapse: { deems: 'settleUncontested' }, binds: 'other', per: reviewRule },
    recheck: { label: '复核异议', class: 'agency-duty', force: 'local', starts: 'object', ends: 'recheck', allow: { setting: 'recheckSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: reviewRule },
    rectify: { label: '报告整改情况', class: 'agency-duty', force: 'local', starts: [...settled, 'sendBack'], ends: ['rectify', 'closeClean'], allow: { setting: 'rectifySpan' }, onLapse: 'shown', remind: 5, binds: 'other', per: reviewRule },
  },
  arises: [{ from: 'enforcement-supervision/review', by: 'campaign', how: '分派一份案卷', while: ['scoring'], copies: { campaignName: 'name' } }],
  papers: { scoreSheet: paper.scoreSheet, feedback: paper.feedback, recheck: paper.recheck },
  settings: {
    supervisionOffice: { label: '行政执法监督机构', value: 'justice', mark: 'default', note: '县级人民政府的行政执法监督机构是县司法局（行政执法监督条例6）' },
    excellentFrom: { label: '优秀的最低分', value: 90, mark: 'default', note: '参照广东省行政执法案卷评查规定；江西省自己的标准待核' },
    goodFrom:      { label: '良好的最低分', value: 75, mark: 'default', note: '参照广东省行政执法案卷评查规定；江西省自己的标准待核' },
    fairFrom:      { label: '合格的最低分', value: 60, mark: 'default', note: '参照广东省行政执法案卷评查规定；江西省自己的标准待核' },
    gap:           { label: '两人评分相差超过多少分应当复评', value: 10, mark: 'default', note: '由评查办法规定' },
    gravePoints:   { label: '机器核验：较重缺项扣分', value: 5, mark: 'default', note: '由评查标准规定' },
    slightPoints:  { label: '机器核验：轻微缺项扣分', value: 2, mark: 'default', note: '由评查标准规定；没有写明轻重的按轻微' },
    objectionSpan: { label: '对评查意见提出异议', value: workingDays(10), mark: 'default', note: '参照广东省行政执法案卷评查规定；江西省自己的标准待核' },
    recheckSpan:   { label: '复核异议', value: workingDays(10), mark: 'default', note: '参照广东省行政执法案卷评查规定；江西省自己的标准待核' },
    rectifySpan:   { label: '报告整改情况', value: workingDays(20), mark: 'local', note: '自评查意见确定之日起' },
  },
  indicators: {
    'files-reviewed':  { kind: 'count', section: '12', label: '评查案卷', unit: '份', acts: ['grade'], meaning: '本期确定等次的案卷；不分单位排名' },
    'files-excellent': { kind: 'count', label: '优秀案卷', unit: '份', acts: ['grade'], where: is('grade', 'excellent'), meaning: '本期评查的案卷中现为优秀的；复核改变等次的以复核为准' },
    'files-failed':    { kind: 'count', label: '不合格案卷', unit: '份', acts: ['grade'], where: is('grade', 'fail'), meaning: '本期评查的案卷中现为不合格的；复核改变等次的以复核为准' },
    'excellence-rate': { kind: 'rate', label: '案卷优秀率', unit: 'ratio', numerator: 'files-excellent', denominator: 'files-reviewed', meaning: '优秀案卷占评查案卷' },
    'failure-rate':    { kind: 'rate', label: '案卷不合格率', unit: 'ratio', numerator: 'files-failed', denominator: 'files-reviewed', meaning: '不合格案卷占评查案卷' },
    'files-objected':  { kind: 'count', label: '提出异议的案卷', unit: '份', acts: ['object'], meaning: '本期被评查单位提出异议的' },
    'files-rectified': { kind: 'count', label: '整改复核通过的案卷', unit: '份', acts: ['accept'], meaning: '本期整改复核通过的' },
  },
});
