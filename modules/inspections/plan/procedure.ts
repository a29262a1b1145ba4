/** 年度检查计划和专项检查方案: merged, checked, filed by the year's end, reviewed by the supervision body, published, carried out, summed up. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { facts } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { DOC118, OBE, OGI, REGULATION18 } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { jointLeast } from '../joint.ts';
import { approvalRule, filingRule, planReviewRule } from '../rules.ts';
import { announcement, filing, handlingOpinion, noObjection, rows, summary } from './documents.ts';
import * as must from './guards.ts';
import { planFile } from './matter.ts';

export const plan = procedure({
  module: 'inspections',
  id: 'plan',
  version: 'apl2021',
  label: '行政检查计划',
  from: '2021-07-15',
  file: planFile,
  number: { series: '检计' },
  title: (f) => `${f.planYear ?? ''}年${f.planKind === 'special' ? '专项检查' : '检查计划'}：${f.itemName ?? ''}`,

  actors: { clerk: actors.clerk, reviewer: actors.reviewer, head: actors.head, supervisor: actors.supervisor, government: actors.government },
  states: {
    drafted:    { label: '已拟订，待合并',     phase: '拟订' },
    merged:     { label: '已合并，待法制审核', phase: '拟订' },
    checked:    { label: '已审核，待备案',     phase: '审核' },
    filed:      { label: '已备案，待审查',     phase: '备案' },
    opined:     { label: '有处理意见，待修改', phase: '备案' },
    reviewed:   { label: '已审查，待公布',     phase: '备案' },
    published:  { label: '已公布，执行中',     phase: '执行' },
    executed:   { label: '已执行，待总结',     phase: '执行' },
    summarised: { label: '已总结',             phase: '归档', final: true },
    cancelled:  { label: '不再实施',           phase: '归档', final: true },
  },
  acts: {
    draft:   { label: '拟订计划', by: 'clerk', opens: true, to: 'drafted', asks: ['planKind', 'planYear', 'item', 'itemName', 'industry', 'objects', 'way', 'keyGround?', 'ratio?', 'visits', 'from', 'to', 'dutyOffice', 'fileBy'], when: [must.itemPublished, must.randomByDefault, must.rightSpan, must.fileByRight], per: [filingRule, OBE.art(54)] },
    merge:   { label: '合并、联合', by: 'clerk', from: ['drafted', 'opined', 'checked'], to: 'merged', asks: ['mergeNote', 'joint', 'jointOffices', 'perOffice?', 'notMergedWhy?', 'way', 'keyGround?', 'ratio?', 'visits', 'from', 'to'], when: [must.randomByDefault, must.rightSpan, must.partnersNamed, must.duplicatesAnswered], warns: [must.noDuplicates], per: OBE.art(54) },
    check:   { label: '法制审核', by: 'reviewer', from: 'merged', to: 'checked', asks: ['legalityPassed', 'legalityOpinion'], separateFrom: ['draft', 'merge'], per: approvalRule },
    approveCampaign: { label: '县政府批准专项检查', by: 'government', from: 'checked', asks: ['discussion'], when: [must.isSpecial, must.passed], per: approvalRule },
    file:    { label: '报送备案', by: 'clerk', from: 'checked', to: 'filed', when: [must.passed, must.campaignApproved], approval: { by: 'head', per: filingRule }, issues: 'filing', per: filingRule },
    review:  { label: '审查：没有异议', by: 'supervisor', from: 'filed', to: 'reviewed', asks: ['reviewNote'], issues: 'noObjection', per: planReviewRule },
    oppose:  { label: '审查：提出处理意见', by: 'supervisor', from: 'filed', to: 'opined', asks: ['reviewNote', 'problem', 'opinion'], when: [must.opinionGrounded], issues: 'handlingOpinion', per: planReviewRule },
    announce: { label: '公布计划', by: ['clerk', 'head'], from: 'reviewed', to: 'published', dated: 'announcedOn', asks: ['announcedOn'], issues: 'announcement', per: [OBE.art(54), DOC118.art(4)] },
    adjust:  { label: '调整计划', by: 'clerk', from: 'published', to: 'drafted', asks: ['adjustReason', 'fileBy'], when: [must.adjustReasoned], per: filingRule },
    execute: { label: '执行完毕', by: 'clerk', from: 'published', to: 'executed', asks: ['done', 'found'], when: [must.foundWithinDone], per: REGULATION18.art(9) },
    summarise: { label: '总结', by: 'clerk', from: 'executed', to: 'summarised', asks: ['summary'], issues: 'summary', per: filingRule },
    cancel:  { label: '不再实施', by: ['clerk', 'head'], from: ['drafted', 'merged', 'checked', 'opined', 'reviewed', 'published'], to: 'cancelled', asks: ['cancelReason'], per: filingRule },
  },
  limits: {
    file:     { label: '检查计划备案', class: 'agency-duty', force: 'local', starts: ['draft', 'adjust'], startsOn: 'fileBy', ends: ['file', 'cancel'], allow: days(0), onLapse: 'shown', remind: 10, binds: 'office', per: filingRule },
    review:   { label: '审查检查计划', class: 'agency-duty', force: 'local', starts: 'file', ends: ['review', 'oppose'], allow: { setting: 'planReviewSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: planReviewRule },
    announce: { label: '公布检查计划', class: 'agency-duty', force: 'local', starts: 'review', ends: ['announce', 'cancel'], allow: { setting: 'planAnnounceSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: filingRule },
  },
  lookups: {
    sameTrade: { label: '其他机关同年检查同一行业的计划', of: 'inspections/plan', same: { planYear: 'planYear', industry: 'industry' }, states: ['merged', 'checked', 'filed', 'reviewed', 'published', 'executed'] },
  },
  papers: { filing, noObjection, handlingOpinion, announcement, summary },
  publication: {
    plans: {
      label: '行政检查计划',
      after: 'announce',
      by: ['clerk', 'head'],
      within: workingDays(20),
      title: (v) => `${v.file.planYear ?? ''}年行政检查计划：${v.file.itemName ?? ''}`,
      body: (v) => [rows(v), facts(['公布日期', v.file.announcedOn])],
      subject: '行政执法公示',
      per: OGI.art(26),
    },
  },
  settings: {
    jointLeast,
    planReviewSpan:   { label: '审查检查计划', value: workingDays(20), mark: 'unsure', note: '省里没有规定期限，由县执法监督机构确定' },
    planAnnounceSpan: { label: '公布检查计划', value: workingDays(20), mark: 'local', note: '审查以后多久公布；参照政府信息公开条例26' },
  },
  indicators: {
    'annual-plans-reviewed': { kind: 'count', section: '10', label: '审核年度检查计划', unit: '项', acts: ['review', 'oppose'], where: is('planKind', 'annual'), meaning: '本期由执法监督机构审查过的年度检查计划，一个机关的一个事项计一项；先提出处理意见、修改后再审查的仍计一项；专项检查方案不计' },
    'plan-opinions':         { kind: 'count', section: '10', label: '对检查计划提出处理意见', unit: '项', acts: ['oppose'], meaning: '本期审查后提出处理意见的计划和方案' },
    'campaigns-approved':    { kind: 'count', section: '10', label: '批准专项检查', unit: '项', acts: ['approveCampaign'], meaning: '本期经县政府批准的专项检查方案' },
    'joint-plans':           { kind: 'count', section: '10', label: '联合检查计划', unit: '项', acts: ['file'], where: is('joint', true), meaning: '本期备案的、与其他部门联合检查的计划' },
  },
});
