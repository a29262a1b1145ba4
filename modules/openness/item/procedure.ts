/** 主动公开: how one piece of information is reviewed at its source, published within twenty working days, corrected and withdrawn, as a table. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { local } from '../../../kernel/citation/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { isIn } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { grounds } from '../options.ts';
import { itemSettings } from '../settings.ts';
import * as must from './guards.ts';
import { attributes, categories, channels, type ItemFile, itemFile, reviews, type V } from './matter.ts';

const sourceRule = local('公文公开属性源头审查制度');
const withdrawRule = local('政府信息公开审查和撤回规定');
const said = (done: readonly (keyof typeof reviews)[] | undefined): string => (done ?? []).map((r) => reviews[r]).join('、');

type Act = 'form' | 'register' | 'keep' | 'update' | 'withdraw' | 'evaluate' | 'openKept';
const count = (label: string, meaning: string, ...acts: (Act | 'publish')[]): IndicatorSpec<keyof ItemFile & string, Act | 'publish', 'kept'> => ({ kind: 'count', label, unit: '条', acts, meaning });

export const itemProcedure = procedure({
  module: 'openness',
  id: 'openness',
  version: 'ogi2019',
  label: '主动公开',
  from: '2019-05-15',
  file: itemFile,
  title: (f) => f.heading ?? '（待填写）',
  settings: itemSettings,
  arises: [{ from: 'openness/request', by: 'source', how: '纳入主动公开', while: ['replied', 'served', 'archived'] }],

  actors: {
    editor:     { label: '信息起草、报送人员', at: 'handling' },
    reviewer:   { label: '公开审查人员',       at: 'handling' },
    competent:  { label: '政府信息公开工作主管部门人员', at: 'region', sees: 'region' },
  },
  states: {
    formed:    { label: '已形成，待公开审查',     phase: '审查' },
    returned:  { label: '退回修改',               phase: '审查' },
    referred:  { label: '报请确定能否公开',       phase: '审查' },
    cleared:   { label: '审查通过，公开',         phase: '公开', final: true },
    kept:      { label: '依申请公开或者不予公开', phase: '公开', final: true },
    withdrawn: { label: '已撤下',                 phase: '归档', final: true },
  },
  acts: {
    form:      { label: '登记形成的信息', by: 'editor', opens: true, to: 'formed', dated: 'formedOn', asks: ['formedOn', 'heading', 'category', 'documentNumber?', 'summary', 'body?', 'attachments?', 'protectedPeople?', 'source?', 'channels?', 'attribute', 'attributeGround', 'attributeReason', 'marking'], when: [must.groundGiven, must.unmarked], per: [OGI.art(19), OGI.art(26), sourceRule] },
    register:  { label: '登记签发时已审查的信息', by: 'editor', opens: true, to: 'cleared', dated: 'formedOn', asks: ['formedOn', 'heading', 'category', 'documentNumber?', 'summary', 'attachments?', 'protectedPeople?', 'source?', 'channels?', 'attribute', 'reviews', 'reviewedBy'], when: [must.proactive, must.allReviewed, must.reviewedByAnother], per: [OGI.art(17), OGI.art(26), sourceRule] },
    review:    { label: '审查通过',       by: 'reviewer', from: 'formed', to: 'cleared', asks: ['attribute', 'reviews', 'reviewNote?'], when: [must.proactive, must.unmarked, must.allReviewed, must.determinedOpen], separateFrom: ['form', 'resubmit'], issues: 'reviewSheet', per: OGI.art(17) },
    keep:      { label: '定为依申请公开或者不予公开', by: 'reviewer', from: 'formed', to: 'kept', asks: ['attribute', 'attributeGround', 'attributeReason'], when: [must.notProactive, must.groundGiven], separateFrom: ['form', 'resubmit'], issues: 'reviewSheet', per: [OGI.art(13), OGI.art(17)] },
    sendBack:  { label: '退回修改',       by: 'reviewer', from: 'formed', to: 'returned', asks: ['reviewNote'], per: OGI.art(17) },
    resubmit:  { label: '修改后再报审查', by: 'editor', from: 'returned', to: 'formed', asks: ['heading', 'summary', 'body?', 'attachments?', 'protectedPeople?', 'marking'], when: [must.unmarked], per: OGI.art(17) },
    refer:     { label: '报请确定能否公开', by: 'reviewer', from: 'formed', to: 'referred', asks: ['referredTo', 'referQuestion'], issues: 'referLetter', per: OGI.art(17, 3) },
    determine: { label: '收到确定意见',   by: ['editor', 'reviewer'], from: 'referred', to: 'formed', asks: ['determination', 'mayOpen'], per: OGI.art(17, 3) },
    update:    { label: '变更、更正',     by: 'editor', from: 'cleared', later: true, dated: 'changedOn', asks: ['changedOn', 'changeKind', 'changeNote', 'summary', 'body?', 'attachments?', 'protectedPeople?', 'reviews', 'reviewedBy'], when: [must.changedAfterForming, must.changeWritten, must.allReviewed, must.reviewedByAnother], per: [OGI.art(6), OGI.art(26)] },
    withdraw:  { label: '撤下',           by: ['editor', 'reviewer', 'competent'], from: 'cleared', to: 'withdrawn', later: true, asks: ['withdrawGround', 'withdrawNote'], issues: 'withdrawNotice', per: [OGI.art(11), withdrawRule] },
    evaluate:  { label: '定期评估，维持不公开', by: 'reviewer', from: 'kept', later: true, asks: ['evaluation'], per: OGI.art(18) },
    openKept:  { label: '因情势变化转为公开', by: 'reviewer', from: 'kept', to: 'cleared', later: true, asks: ['attribute', 'evaluation', 'reviews'], when: [must.proactive, must.allReviewed], per: OGI.art(18) },
  },
  limits: {
    review:   { label: '公开审查', class: 'agency-duty', force: 'internal', starts: ['form', 'resubmit', 'determine'], ends: ['review', 'keep', 'sendBack', 'refer'], allow: { setting: 'reviewSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: sourceRule },
    evaluate: { label: '不予公开信息的定期评估', class: 'agency-duty', force: 'internal', starts: ['keep', 'evaluate'], ends: ['evaluate', 'openKept'], allow: { setting: 'evaluateSpan' }, onLapse: 'shown', remind: 30, binds: 'office', per: OGI.art(18) },
  },
  papers: {
    reviewSheet: {
      label: '政府信息公开审查单',
      seal: 'handling',
      per: OGI.art(17),
      body: (v: V) => [
        facts(['名称', v.file.heading], ['文件编号', v.file.documentNumber], ['形成日期', v.file.formedOn], ['公开属性', v.file.attribute && attributes[v.file.attribute]], ['依据', v.file.attributeGround && grounds[v.file.attributeGround]], ['理由', v.file.attributeReason], ['审查', said(v.stated.reviews)], ['审查意见', v.file.reviewNote], ['审查人', v.actor.name], ['日期', v.on]),
      ],
    },
    referLetter: {
      label: '报请确定函',
      series: '公开请',
      seal: 'handling',
      per: OGI.art(17, 3),
      body: (v: V) => [para(`${v.file.referredTo ?? ''}：`), para(`本机关不能确定《${v.file.heading ?? ''}》是否可以公开，依照《政府信息公开条例》第十七条第三款报请确定。`), para(v.file.referQuestion ?? '')],
    },
    withdrawNotice: {
      label: '撤下公开信息说明',
      seal: 'handling',
      per: withdrawRule,
      body: (v: V) => [para(`《${v.file.heading ?? ''}》自${v.on}起撤下。`), para(v.file.withdrawNote ?? '')],
    },
  },
  publication: {
    information: {
      label: '主动公开信息',
      after: ['form', 'register', 'openKept', 'update'],
      by: ['editor', 'reviewer'],
      within: workingDays(20),
      when: [must.cleared, must.proactive],
      title: (v) => v.file.heading ?? '',
      body: (v) => [
        facts(['主题分类', v.file.category && categories[v.file.category]], ['发布机构', v.officeName(v.matter?.office ?? '')], ['生成日期', v.file.formedOn], ['文件编号', v.file.documentNumber], ['公开方式', (v.file.channels ?? ['site']).map((c) => channels[c]).join('、')]),
        para(v.file.body ?? v.file.summary ?? ''),
        ...(v.file.changeNote ? [para(`变更、更正：${v.file.changeNote}`)] : []),
      ],
      unless: isIn('attribute', ['onRequest', 'withheld']),
      subject: '政府信息',
      changed: { after: 'update', per: OGI.art(26) },
      takenDown: { after: 'withdraw', within: workingDays(1), why: '信息已经决定撤下', per: withdrawRule },
      per: OGI.art(26),
    },
  },
  indicators: {
    published: { ...count('主动公开政务信息', '由本程序在县政府门户网站公开的信息，一条信息一年只计一次；多个渠道公开的不重复计，同一年内变更后再次公开的不再计；执法、复议等其他程序按各自义务公开的不在内', 'publish'), section: '14' },
    formed: count('形成并登记的信息', '形成日期在本期的信息，含定为依申请公开和不予公开的', 'form', 'register'),
    kept: count('定为依申请公开或者不予公开', '公开审查定为不主动公开的信息', 'keep'),
    updated: count('变更、更正', '本期变更、更正的信息', 'update'),
    'taken-down': count('撤下', '本期决定撤下的信息', 'withdraw'),
    evaluated: count('定期评估审查', '本期评估审查的不公开信息', 'evaluate', 'openKept'),
    'opened-later': count('因情势变化转为公开', '本期评估后转为公开的信息', 'openKept'),
    'kept-standing': { kind: 'stock', label: '现有不主动公开的信息', unit: '条', states: ['kept'], meaning: '期末仍定为依申请公开或者不予公开的信息' },
  },
});
