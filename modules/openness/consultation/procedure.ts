/** 征求第三方意见 (OGI 32): one matter for each third party, with its own letter, its own fifteen working days and its own answer. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { consultationSettings } from '../settings.ts';
import { papers } from './documents.ts';
import * as must from './guards.ts';
import { consultationFile } from './matter.ts';

export const consultationProcedure = procedure({
  module: 'openness',
  id: 'consultation',
  version: 'ogi2019',
  label: '征求第三方意见',
  from: '2019-05-15',
  file: consultationFile,
  number: { series: '公开询' },
  title: (f) => `就“${(f.information ?? '（待填写）').slice(0, 40)}”征求第三方意见`,
  settings: consultationSettings,
  arises: [{ from: 'openness/request', by: 'request', how: '向第三方发征询书', while: ['searching'], copies: { information: 'wanted', harm: 'harm', harmWhy: 'harmWhy', content: 'consultContent' } }],
  lookups: { others: { label: '同一申请征求的其他第三方', of: 'openness/consultation', same: { request: 'request' } } },
  papers,

  actors: {
    thirdParty: { label: '第三方', party: true, letter: 'thirdLetter' },
    officer:    { label: '政府信息公开工作机构人员', at: 'handling' },
  },

  states: {
    asked:     { label: '已发征询书，待送达',         phase: '征求' },
    served:    { label: '待第三方提出意见',           phase: '征求' },
    agreed:    { label: '同意公开',                   phase: '意见', final: true },
    objected:  { label: '不同意公开',                 phase: '意见', final: true },
    silent:    { label: '逾期未提出，由行政机关决定', phase: '意见', final: true },
    late:      { label: '逾期后提出意见',             phase: '意见', final: true },
    unreached: { label: '无法征求',                   phase: '意见', final: true },
    stopped:   { label: '不再征求',                   phase: '意见', final: true },
    told:      { label: '已书面告知决定公开',         phase: '告知', final: true },
  },

  acts: {
    ask:       { label: '发出征询书',         by: 'officer', opens: true, to: 'asked', dated: 'sentOn', asks: ['request', 'third', 'information', 'harm', 'harmWhy', 'content', 'sentOn'], when: [must.requestConsults, must.oneThird, must.notAskedTwice, must.applicantUnnamed, must.harmReasoned], warns: [must.sentAtOnce], issues: 'thirdLetter', tells: '有人申请公开涉及您（单位）的信息，请在收到征询书之日起十五个工作日内提出意见', per: OGI.art(32) },
    serve:     { label: '第三方收到征询书',   by: 'officer', from: 'asked', to: 'served', dated: 'servedOn', asks: ['servedOn', 'serviceProof'], when: [must.servedAfterSending], tells: '征询书已经送达，请在十五个工作日内提出意见', per: OGI.art(32) },
    agree:     { label: '提出意见：同意公开', by: ['thirdParty', 'officer'], from: ['asked', 'served'], to: 'agreed', dated: 'answeredOn', asks: ['answeredOn', 'opinion?'], when: [must.answeredAfterSending], tells: '您的意见已经收到', per: OGI.art(32) },
    object:    { label: '提出意见：不同意公开', by: ['thirdParty', 'officer'], from: ['asked', 'served'], to: 'objected', dated: 'answeredOn', asks: ['answeredOn', 'opinion'], when: [must.answeredAfterSending, must.objectionReasoned], tells: '您的意见和理由已经收到', per: OGI.art(32) },
    silence:   { label: '逾期未提出意见',     by: 'law', from: 'served', to: 'silent', tells: '您逾期没有提出意见，由行政机关依照条例决定是否公开；还可以提出，供行政机关参考', per: OGI.art(32) },
    answerLate: { label: '逾期后提出意见',    by: ['thirdParty', 'officer'], from: 'silent', to: 'late', later: true, dated: 'answeredOn', asks: ['answeredOn', 'lateView', 'opinion'], when: [must.answeredAfterSending], tells: '您的意见已经收到。意见是在期限以后提出的，由行政机关参考', per: OGI.art(32) },
    unreached: { label: '无法征求意见',       by: 'officer', from: 'asked', to: 'unreached', dated: 'endedOn', asks: ['endedOn', 'unreachedWhy'], when: [must.endedAfterSending], per: OGI.art(32) },
    stop:      { label: '不再征求',           by: 'officer', from: ['asked', 'served'], to: 'stopped', dated: 'endedOn', asks: ['endedOn', 'stopWhy'], when: [must.endedAfterSending, must.stoppedForCause], tells: '不再征求您的意见，您不用再答复', per: OGI.art(32) },
    tell:      { label: '书面告知决定公开',   by: 'officer', from: 'objected', to: 'told', later: true, asks: ['toldContent'], when: [must.decidedToOpen], issues: 'thirdDecision', tells: '因公共利益决定公开，内容和理由见告知书', per: OGI.art(32) },
  },

  limits: {
    opinion: { label: '第三方提出意见', class: 'party-right', starts: 'serve', ends: ['agree', 'object', 'stop'], allow: workingDays(15), onLapse: { deems: 'silence' }, remind: 3, binds: 'party', per: OGI.art(32) },
    deliver: { label: '送达征询书',     class: 'agency-duty', force: 'internal', starts: 'ask', ends: ['serve', 'agree', 'object', 'unreached', 'stop'], allow: { setting: 'deliverSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: OGI.art(33, 3) },
  },

  indicators: {
    consultations:           { kind: 'count', label: '征求意见的第三方', unit: '件', acts: ['ask'], meaning: '本期向第三方发出的征询书，一个第三方一件' },
    'consultations-agreed':  { kind: 'count', label: '第三方同意公开', unit: '件', acts: ['agree'], meaning: '本期期限内同意公开的第三方' },
    'consultations-objected': { kind: 'count', label: '第三方不同意公开', unit: '件', acts: ['object'], meaning: '本期期限内不同意公开的第三方' },
    'consultations-silent':  { kind: 'count', label: '第三方逾期未提出意见', unit: '件', acts: ['silence'], meaning: '本期十五个工作日内没有提出意见的第三方，以后提出的仍计' },
  },
});
