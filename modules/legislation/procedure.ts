/** 立法意见征集: how the county answers an organ above that asks it about a draft law, as a table. The county has no legislative power; it answers. */
import { days } from '../../kernel/calendar/index.ts';
import { para } from '../../kernel/document/blocks.ts';
import { is } from '../../kernel/predicate/index.ts';
import { procedure } from '../../kernel/procedure/index.ts';
import { OGI, RULE_MAKING } from '../../law/index.ts';
import { papers } from './documents/index.ts';
import * as must from './guards.ts';
import { indicators } from './indicators.ts';
import { legislationFile } from './matter.ts';
import { settings } from './settings.ts';

const { consultationRule, asked } = must;

const open = ['received', 'assigned', 'consulting', 'consolidated'] as const;

export const legislationProcedure = procedure({
  module: 'legislation',
  id: 'legislation',
  version: 'county2019',
  label: '立法意见征集',
  from: '2019-05-15',
  file: legislationFile,
  number: { series: '立征' },
  handledBy: 'handlingOffice',
  title: (f) => `《${f.draftTitle ?? '（待登记）'}》征求意见`,
  once: { of: ['asker', 'draftTitle', 'draftVersion'], says: '这一稿的征求意见函已经登记，正在办理', per: consultationRule },
  settings,
  indicators,
  papers,

  actors: {
    registrar: { label: '县政府办公室收文人员', at: 'region', sees: 'region' },
    leader:    { label: '分管县领导',           at: 'region', sees: 'region' },
    handler:   { label: '承办人',               at: 'handling', assigned: true },
    head:      { label: '承办单位负责人',       at: 'handling' },
    unit:      { label: '被征求意见的单位',     at: 'involved' },
  },

  states: {
    received:     { label: '已收文，待批办', phase: '收件' },
    assigned:     { label: '已批办，待分送', phase: '受理' },
    consulting:   { label: '征求意见中',     phase: '审理' },
    consolidated: { label: '已汇总，待函复', phase: '决定' },
    replied:      { label: '已函复',         phase: '执行' },
    tracked:      { label: '已对照采纳情况', phase: '执行' },
    archived:     { label: '已归档',         phase: '归档', final: true },
    withdrawn:    { label: '征求单位撤回',   phase: '归档', final: true },
  },

  acts: {
    receive:      { label: '收文登记',         by: 'registrar', opens: true, to: 'received', dated: 'receivedOn', asks: ['receivedOn', 'asker', 'askerKind', 'letterNumber?', 'draftTitle', 'draftKind', 'draftVersion', 'replyBy', 'restricted', 'draft?'], when: [must.replyInFuture], per: [asked, consultationRule] },
    assign:       { label: '批办',             by: 'leader', from: 'received', to: 'assigned', asks: ['assignNote?', 'handlers?'], per: consultationRule },
    route:        { label: '分送有关单位',     by: 'handler', from: 'assigned', to: 'consulting', asks: ['routedTo', 'routing', 'repliesBy'], when: [must.beforeReply], warns: [must.leavesRoom], issues: 'routingSlip', per: consultationRule },
    routeMore:    { label: '补充分送',         by: 'handler', from: 'consulting', asks: ['routedTo', 'routing', 'repliesBy'], when: [must.beforeReply], warns: [must.leavesRoom], issues: 'routingSlip', per: consultationRule },
    askBeyond:    { label: '征求基层立法联系点、企业意见', by: 'handler', from: 'consulting', asks: ['asked', 'askedAnswer?', 'askedCount?'], when: [must.within], per: asked },
    openToPublic: { label: '应要求公开征求意见', by: ['handler', 'head'], from: ['assigned', 'consulting'], asks: ['openUntil', 'openNotice'], when: [must.within, must.windowAhead], times: 1, per: asked },
    answer:       { label: '反馈意见',         by: 'unit', from: 'consulting', asks: ['answer', 'opinion?', 'opinionCount?', 'signed'], when: [must.wasAsked, must.answersOnce, must.signedOpinion], issues: 'answerSheet', per: consultationRule },
    consolidate:  { label: '汇总研究',         by: 'handler', from: 'consulting', to: 'consolidated', asks: ['matrix', 'missing?', 'sentCount'], when: [must.silenceTold], issues: 'summary', per: consultationRule },
    reopen:       { label: '退回重新汇总',     by: ['head', 'leader'], from: 'consolidated', to: 'consulting', asks: ['assignNote'], per: consultationRule },
    postpone:     { label: '商定延期复函',     by: ['handler', 'head'], from: open, asks: ['newReplyBy', 'agreedBy'], when: [must.laterThanBefore], per: consultationRule },
    reply:        { label: '函复征求单位',     by: 'handler', from: 'consolidated', to: 'replied', asks: ['reply', 'sentCount'], approval: { by: ['head', 'leader'], mode: 'each', per: consultationRule }, times: 1, issues: 'replyLetter', per: [asked, consultationRule] },
    withdraw:     { label: '登记征求单位撤回', by: ['registrar', 'handler'], from: open, to: 'withdrawn', asks: ['withdrawnWhy'], per: consultationRule },
    track:        { label: '对照采纳情况',     by: 'handler', from: 'replied', to: 'tracked', asks: ['promulgated', 'promulgatedOn', 'adopted', 'comparison?'], when: [must.adoptedWithinSent, must.promulgatedAfterReply], issues: 'adoption', per: consultationRule },
    trackNothing: { label: '没有公布，说明情况', by: 'handler', from: 'replied', to: 'tracked', asks: ['untrackedWhy'], issues: 'adoption', per: consultationRule },
    archive:      { label: '归档',             by: 'handler', from: 'tracked', to: 'archived', per: consultationRule },
  },

  limits: {
    reply:    { label: '函复征求单位', class: 'agency-duty', starts: 'receive', startsOn: 'replyBy', ends: ['reply', 'withdraw', 'postpone'], allow: days(0), onLapse: 'shown', remind: 7, binds: 'office', per: asked },
    replyNew: { label: '商定的复函日期', class: 'agency-duty', starts: 'postpone', startsOn: 'newReplyBy', ends: ['reply', 'withdraw'], allow: days(0), onLapse: 'shown', remind: 5, binds: 'office', per: asked },
    route:    { label: '分送有关单位', class: 'agency-duty', force: 'internal', starts: 'assign', ends: ['route', 'withdraw'], allow: { setting: 'routeSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: consultationRule },
    answers:  { label: '部门反馈', class: 'agency-duty', force: 'internal', starts: ['route', 'routeMore'], startsOn: 'repliesBy', ends: ['consolidate', 'withdraw'], allow: days(0), onLapse: 'shown', remind: 2, binds: 'other', per: consultationRule },
    consolidate: { label: '汇总研究', class: 'agency-duty', force: 'internal', starts: ['route', 'routeMore'], startsOn: 'repliesBy', ends: ['consolidate', 'withdraw'], allow: { setting: 'consolidateSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: consultationRule },
    track:    { label: '了解采纳情况', class: 'agency-duty', force: 'internal', starts: 'reply', ends: ['track', 'trackNothing'], allow: { setting: 'trackSpan' }, onLapse: 'shown', remind: 30, binds: 'office', per: consultationRule },
  },

  publication: {
    draft: {
      label: '公开征求意见',
      after: 'openToPublic',
      by: ['handler', 'head'],
      within: { setting: 'postSpan' },
      title: (v) => `关于《${v.file.draftTitle ?? ''}》公开征求意见的公告`,
      body: (v) => [
        para(`${v.file.asker ?? ''}就《${v.file.draftTitle ?? ''}》（${v.file.draftVersion ?? ''}）征求意见。受其委托，现予刊登，意见征集截止${v.file.openUntil ?? ''}。`),
        para(v.file.openNotice ?? ''),
      ],
      unless: is('restricted', true),
      subject: '征求意见',
      per: RULE_MAKING.art(15),
    },
    outcome: {
      label: '意见征集完成情况',
      after: 'track',
      by: ['handler', 'head'],
      within: { setting: 'postSpan' },
      title: (v) => `《${v.file.promulgated ?? v.file.draftTitle ?? ''}》意见征集情况`,
      body: (v) => [para(`我县对《${v.file.draftTitle ?? ''}》函复意见${v.file.sentCount ?? 0}条，采纳${v.file.adopted ?? 0}条。`)],
      unless: is('restricted', true),
      subject: '征求意见',
      per: OGI.art(26),
    },
  },
});
