/** 更正与自身相关的政府信息记录 (OGI 41): verify and correct, or forward to whoever may, and tell the applicant. */
import { local } from '../../../kernel/citation/index.ts';
import { facts, para, to } from '../../../kernel/document/blocks.ts';
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { date, fields, files, claim as kernelClaim, longText, parties, procedure, text, type View, yesNo } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { recordSettings } from '../settings.ts';

const correctionFile = fields({
  applicants: parties('申请人', { hint: '记录所涉及的本人或者单位' }),
  receivedOn: date('收到日期'),
  record: longText('不准确的政府信息记录', { secrecy: 'internal', max: 2000, hint: '哪一份文件、哪一项登记' }),
  wrong: longText('不准确之处', { secrecy: 'internal', max: 2000 }),
  shouldBe: longText('要求更正为', { secrecy: 'internal', max: 2000 }),
  evidence: files('证据', { per: OGI.art(41) }),
  evidenceSaid: text('证据说明', { secrecy: 'internal' }),
  own: yesNo('记录与申请人自身相关', { per: OGI.art(41) }),
  finding: longText('核实情况', { secrecy: 'internal', max: 3000 }),
  amended: longText('更正的内容', { secrecy: 'internal', max: 3000 }),
  reasons: longText('不予更正的理由', { max: 2000 }),
  competent: text('有权更正的行政机关'),
  competentContact: text('该机关的联系方式'),
});
type V = View<typeof correctionFile>;
const claim = kernelClaim<V>;
const written = (words: string | undefined): boolean => (words ?? '').trim().length >= 4;

const aboutSelf = claim('记录与申请人自身相关', OGI.art(41), (v) => v.file.own === true || '只能要求更正与自身相关的记录', '对其他信息有意见的，可以向主管部门反映');
const evidenced = claim('有证据证明不准确', OGI.art(41), (v) => (v.file.evidence ?? []).length > 0 || written(v.file.evidenceSaid) || '请提交证明记录不准确的证据');
const reasoned = claim('不予更正说明理由', OGI.art(41), (v) => written(v.file.reasons) || '请写明理由');

const names = (v: V): string => (v.file.applicants ?? []).map((p) => p.name).join('、');
const about = (v: V): readonly [string, string | undefined][] => [['记录', v.file.record], ['不准确之处', v.file.wrong], ['要求更正为', v.file.shouldBe]];
type Act = 'apply' | 'record' | 'amend' | 'refuse' | 'passOn' | 'tellWhere';
const count = (label: string, meaning: string, ...acts: Act[]): IndicatorSpec<never, Act, never> => ({ kind: 'count', label, unit: '件', acts, meaning });

export const correctionProcedure = procedure({
  module: 'openness',
  id: 'correction',
  version: 'ogi2019',
  label: '政府信息记录更正',
  from: '2019-05-15',
  file: correctionFile,
  number: { series: '信更' },
  title: (f) => `更正“${(f.record ?? '（待填写）').slice(0, 30)}”`,
  settings: recordSettings,
  actors: {
    applicant: { label: '申请人', party: true },
    officer:   { label: '政府信息公开工作机构人员',   at: 'handling' },
    head:      { label: '政府信息公开工作机构负责人', at: 'handling' },
  },
  states: {
    received:  { label: '已收到，核实中',   phase: '审理' },
    amended:   { label: '已更正',           phase: '归档', final: true },
    refused:   { label: '不予更正',         phase: '归档', final: true },
    forwarded: { label: '已转送有权机关',   phase: '归档', final: true },
    told:      { label: '已告知向有权机关提出', phase: '归档', final: true },
    withdrawn: { label: '申请人撤回',       phase: '归档', final: true },
  },
  acts: {
    apply:     { label: '要求更正',         by: 'applicant', opens: true, to: 'received', dated: 'receivedOn', asks: ['receivedOn', 'applicants', 'record', 'wrong', 'shouldBe', 'own', 'evidence?', 'evidenceSaid?'], when: [aboutSelf, evidenced], tells: '您的更正要求已经收到，核实后告知您', per: OGI.art(41) },
    record:    { label: '登记更正要求',     by: 'officer', opens: true, to: 'received', dated: 'receivedOn', asks: ['receivedOn', 'applicants', 'record', 'wrong', 'shouldBe', 'own', 'evidence?', 'evidenceSaid?'], when: [aboutSelf, evidenced], tells: '您的更正要求已经收到，核实后告知您', per: OGI.art(41) },
    amend:     { label: '核实，予以更正',   by: 'officer', from: 'received', to: 'amended', asks: ['finding', 'amended'], approval: { by: 'head', per: OGI.art(41) }, issues: 'amendedNotice', tells: '经审核属实，已经更正', per: OGI.art(41) },
    refuse:    { label: '核实，不予更正',   by: 'officer', from: 'received', to: 'refused', asks: ['finding', 'reasons'], when: [reasoned], approval: { by: 'head', per: OGI.art(41) }, issues: 'refusedNotice', tells: '经审核不予更正，理由见告知书', per: OGI.art(41) },
    passOn:    { label: '转送有权更正的机关', by: 'officer', from: 'received', to: 'forwarded', asks: ['competent', 'competentContact?'], issues: 'forwardNotice', tells: '不属于本机关职能范围，已转送有权更正的机关', per: OGI.art(41) },
    tellWhere: { label: '告知向有权机关提出', by: 'officer', from: 'received', to: 'told', asks: ['competent', 'competentContact'], issues: 'whereNotice', tells: '不属于本机关职能范围，请向有权更正的机关提出', per: OGI.art(41) },
    withdraw:  { label: '撤回',             by: ['applicant', 'officer'], from: 'received', to: 'withdrawn', tells: '已经撤回', per: OGI.art(41) },
  },
  limits: {
    handle: { label: '处理更正要求', class: 'agency-duty', force: 'internal', starts: ['apply', 'record'], ends: ['amend', 'refuse', 'passOn', 'tellWhere', 'withdraw'], allow: { setting: 'recordSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: local('县政府信息公开申请办理规范') },
  },
  papers: {
    amendedNotice: { label: '更正处理告知书', series: '信更告', seal: 'handling', to: ['applicant'], per: OGI.art(41), body: (v: V) => [to(names(v)), para('您要求更正与自身相关的政府信息记录，经审核属实，本机关已予更正。'), facts(...about(v), ['核实情况', v.file.finding], ['更正的内容', v.file.amended])] },
    refusedNotice: { label: '不予更正告知书', series: '信更告', seal: 'handling', to: ['applicant'], per: OGI.art(41), body: (v: V) => [to(names(v)), para('您要求更正与自身相关的政府信息记录，经审核，本机关不予更正。'), facts(...about(v), ['核实情况', v.file.finding], ['理由', v.file.reasons]), para('如不服，可以依法申请行政复议或者提起行政诉讼。')] },
    forwardNotice: { label: '转送更正告知书', series: '信更告', seal: 'handling', to: ['applicant'], per: OGI.art(41), body: (v: V) => [to(names(v)), para(`您要求更正的记录不属于本机关职能范围，本机关已转送${v.file.competent ?? ''}处理。`), facts(...about(v), ['联系方式', v.file.competentContact])] },
    whereNotice:   { label: '告知向有权机关提出', series: '信更告', seal: 'handling', to: ['applicant'], per: OGI.art(41), body: (v: V) => [to(names(v)), para(`您要求更正的记录不属于本机关职能范围，请向${v.file.competent ?? ''}提出。`), facts(...about(v), ['联系方式', v.file.competentContact])] },
  },
  indicators: {
    'corrections-requested': count('要求更正政府信息记录', '本期收到的更正要求', 'apply', 'record'),
    'records-amended': count('予以更正', '本期审核属实、已经更正的', 'amend'),
    'corrections-not-made': count('不予更正、转送和告知', '本期没有由本机关更正的', 'refuse', 'passOn', 'tellWhere'),
  },
});
