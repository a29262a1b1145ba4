/** 政府信息公开投诉 (OGI 47、51): the competent department verifies and has it put right, or circulates a criticism. */
import { local } from '../../../kernel/citation/index.ts';
import { facts, para, to } from '../../../kernel/document/blocks.ts';
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { choice, date, fields, claim as kernelClaim, longText, matter, office, parties, procedure, text, type View } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { complaintSettings } from '../settings.ts';

const complaintFile = fields({
  applicants: parties('投诉人'),
  receivedOn: date('收到日期'),
  about: choice('投诉的事项', { proactive: '没有按要求主动公开', request: '对申请不依法答复处理', other: '其他政府信息公开工作' }),
  against: office('被投诉的单位', { involves: true }),
  request: matter('有关的申请', { refers: 'openness/request' }),
  content: longText('投诉的内容', { secrecy: 'internal', max: 3000 }),
  explanation: longText('被投诉单位的说明', { secrecy: 'internal', max: 3000 }),
  finding: longText('查证情况', { secrecy: 'internal', max: 3000 }),
  measure: choice('处理方式', { rectify: '督促整改', criticise: '通报批评' }),
  demands: longText('整改要求', { max: 2000 }),
  rectified: longText('整改情况', { secrecy: 'internal', max: 2000 }),
  answer: text('给投诉人的答复'),
});
type V = View<typeof complaintFile>;
const claim = kernelClaim<V>;
const written = (words: string | undefined, least = 4): boolean => (words ?? '').trim().length >= least;
const notItself = claim('由主管部门查证', OGI.art(47, 2), (v) => v.file.against !== v.matter?.office || '被投诉的是主管部门自己，应当由上一级行政机关或者其主管部门处理', '请告知投诉人向上一级提出');
const explainedFirst = claim('先听取被投诉单位的说明', OGI.art(47, 2), (v) => v.did('explain').length > 0 || written(v.file.finding, 10) || '被投诉单位还没有说明，查证情况也不充分');

const names = (v: V): string => (v.file.applicants ?? []).map((p) => p.name).join('、');
const rows = (v: V) => facts(['被投诉的单位', v.file.against && v.officeName(v.file.against)], ['投诉的内容', v.file.content], ['查证情况', v.file.finding]);
type Act = 'complain' | 'record' | 'uphold' | 'dismiss' | 'rectify';
const count = (label: string, meaning: string, ...acts: Act[]): IndicatorSpec<never, Act, never> => ({ kind: 'count', label, unit: '件', acts, meaning });
const asks = ['receivedOn', 'applicants', 'about', 'against', 'request?', 'content'] as const;

export const complaintProcedure = procedure({
  module: 'openness',
  id: 'complaint',
  version: 'ogi2019',
  label: '政府信息公开投诉',
  from: '2019-05-15',
  file: complaintFile,
  number: { series: '公开诉' },
  handledBy: 'competentOffice',
  title: (f) => `政府信息公开投诉：${(f.content ?? '（待填写）').slice(0, 30)}`,
  settings: complaintSettings,
  arises: [{ from: 'openness/request', by: 'request', how: '投诉不依法答复' }],
  actors: {
    applicant:   { label: '投诉人', party: true },
    competent:   { label: '政府信息公开工作主管部门人员', at: 'region', sees: 'region' },
    consulted:   { label: '被投诉的单位', at: 'involved' },
  },
  states: {
    received:   { label: '已收到，查证中', phase: '审理' },
    rectifying: { label: '查证属实，整改中', phase: '执行' },
    closed:     { label: '整改完毕，已办结', phase: '归档', final: true },
    dismissed:  { label: '查证不属实，已答复', phase: '归档', final: true },
    withdrawn:  { label: '投诉人撤回', phase: '归档', final: true },
  },
  acts: {
    complain: { label: '投诉', by: 'applicant', opens: true, to: 'received', dated: 'receivedOn', asks, tells: '您的投诉已经收到', per: [OGI.art(47, 2), OGI.art(51)] },
    record:   { label: '登记投诉', by: 'competent', opens: true, to: 'received', dated: 'receivedOn', asks, tells: '您的投诉已经收到', per: [OGI.art(47, 2), OGI.art(51)] },
    explain:  { label: '说明情况', by: 'consulted', from: 'received', asks: ['explanation'], per: OGI.art(47, 2) },
    uphold:   { label: '查证属实', by: 'competent', from: 'received', to: 'rectifying', asks: ['finding', 'measure', 'demands', 'answer'], when: [notItself, explainedFirst], issues: 'order', tells: '查证属实，已要求整改', per: OGI.art(47, 2) },
    dismiss:  { label: '查证不属实', by: 'competent', from: 'received', to: 'dismissed', asks: ['finding', 'answer'], when: [notItself, explainedFirst], issues: 'answerLetter', tells: '投诉已经查证，请看答复', per: OGI.art(47, 2) },
    rectify:  { label: '报告整改情况', by: ['consulted', 'competent'], from: 'rectifying', to: 'closed', asks: ['rectified'], issues: 'answerLetter', tells: '整改已经完成', per: OGI.art(47) },
    withdraw: { label: '撤回投诉', by: ['applicant', 'competent'], from: 'received', to: 'withdrawn', tells: '投诉已经撤回', per: OGI.art(51) },
  },
  limits: {
    handle:  { label: '查证处理投诉', class: 'agency-duty', force: 'internal', starts: ['complain', 'record'], ends: ['uphold', 'dismiss', 'withdraw'], allow: { setting: 'complaintSpan' }, onLapse: 'shown', remind: 7, binds: 'office', per: local('政府信息公开投诉处理规定') },
    rectify: { label: '整改', class: 'agency-duty', force: 'internal', starts: 'uphold', ends: 'rectify', allow: { setting: 'rectifySpan' }, onLapse: 'shown', remind: 2, binds: 'other', per: local('政府信息公开投诉处理规定') },
  },
  papers: {
    order: { label: '督促整改通知书', series: '公开督', seal: 'handling', to: ['applicant'], per: OGI.art(47, 2), body: (v: V) => [to(v.file.against ? v.officeName(v.file.against) : '有关单位'), para(v.file.measure === 'criticise' ? '经查证属实，现予通报批评，并请整改：' : '经查证属实，请按以下要求整改，并报告整改情况：'), rows(v), para(v.file.demands ?? '')] },
    answerLetter: { label: '投诉处理答复', series: '公开诉答', seal: 'handling', to: ['applicant'], per: OGI.art(47, 2), body: (v: V) => [to(names(v)), para('您关于政府信息公开工作的投诉，已经查证处理，现答复如下：'), rows(v), para(v.file.answer ?? '')] },
  },
  indicators: {
    complaints: count('政府信息公开投诉', '本期收到的投诉', 'complain', 'record'),
    'complaints-upheld': count('投诉查证属实', '本期查证属实、督促整改或者通报批评的', 'uphold'),
    'complaints-dismissed': count('投诉查证不属实', '本期查证不属实、已答复的', 'dismiss'),
    'complaints-rectified': count('整改完毕', '本期完成整改的投诉', 'rectify'),
  },
});
