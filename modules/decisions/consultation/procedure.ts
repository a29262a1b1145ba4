/** 公开征求意见: a draft and its explanation before the public, a window that closes by law, and an answer to every opinion. */
import { days } from '../../../kernel/calendar/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { D713, OGI } from '../../../law/index.ts';
import { actors as shared } from '../actors.ts';
import { countyRule } from '../rules.ts';
import { settings } from '../settings.ts';
import { noticeBody, papers, resultBody } from './documents.ts';
import * as must from './guards.ts';
import { consultationFile } from './matter.ts';

export const consultation = procedure({
  module: 'decisions',
  id: 'consultation',
  version: 'd713',
  label: '公开征求意见',
  from: '2019-09-01',
  file: consultationFile,
  number: { series: '征意' },
  title: (f) => `《${f.draftTitle ?? '（待登记）'}》公开征求意见`,
  settings,
  papers,
  arises: [
    { from: 'decisions', by: 'about', how: '向社会公开征求意见', while: ['drafting', 'publicParticipation', 'hearing', 'expertArgument', 'riskAssessment', 'fairCompetition'], copies: { draftTitle: 'draftTitle', draftText: 'draftText' } },
    { from: 'normative-documents', by: 'about', how: '向社会公开征求意见', copies: { draftTitle: 'documentTitle' } },
  ],
  lookups: {
    unanswered: { label: '没有答复的意见', of: 'decisions/opinion', same: { '@self': 'consultation' }, states: ['received'] },
    opinions:   { label: '收到的意见', of: 'decisions/opinion', same: { '@self': 'consultation' } },
  },

  actors: {
    drafter:  { ...shared.drafter, at: 'handling' },
    unitHead: { ...shared.unitHead, at: 'handling' },
    office:   shared.office,
  },
  states: {
    prepared:  { label: '已拟公告', phase: '收件' },
    open:      { label: '征求意见中', phase: '受理' },
    closed:    { label: '已截止，待研究', phase: '审理' },
    concluded: { label: '已研究采纳', phase: '决定', final: true },
    withdrawn: { label: '撤回', phase: '归档', final: true },
  },
  acts: {
    prepare:  { label: '拟订征求意见公告', by: 'drafter', opens: true, to: 'prepared', asks: ['about', 'draftTitle', 'draftText', 'explanation', 'business', 'channels', 'contact'], when: [must.aboutOpen, must.explained, must.sayHow], per: D713.art(15) },
    announce: { label: '发布征求意见公告', by: 'drafter', from: 'prepared', to: 'open', asks: ['closesOn', 'shortenedWhy?'], when: [must.window], warns: [must.businessWindow], approval: { by: 'unitHead', per: countyRule }, issues: 'notice', times: 1, per: D713.art(15) },
    prolong:  { label: '延长征求意见期限', by: ['drafter', 'unitHead'], from: 'open', asks: ['closesOn', 'longer'], when: [must.laterClose], per: D713.art(15) },
    explain:  { label: '专家访谈等解释说明', by: 'drafter', from: 'open', asks: ['interview'], per: D713.art(15, 2) },
    close:    { label: '征求意见期限届满', by: 'law', from: 'open', to: 'closed', per: D713.art(15) },
    endWindow: { label: '登记征求意见截止', by: ['drafter', 'unitHead'], from: 'open', to: 'closed', when: [must.windowOver], per: D713.art(15) },
    conclude: { label: '审定意见采纳情况', by: 'drafter', from: 'closed', to: 'concluded', asks: ['summary', 'otherMatrix?', 'received', 'adopted', 'partly', 'notAdopted', 'merged', 'aside'], when: [must.allAnswered, must.countsAgree], approval: { by: 'unitHead', per: countyRule }, issues: 'matrix', per: D713.art(18) },
    withdraw: { label: '撤回', by: ['drafter', 'unitHead'], from: ['prepared', 'open', 'closed'], to: 'withdrawn', asks: ['withdrawWhy'], per: countyRule },
  },
  limits: {
    window:   { label: '公开征求意见期限', class: 'window', starts: ['announce', 'prolong'], startsOn: 'closesOn', ends: ['close', 'endWindow', 'withdraw'], allow: days(0), onLapse: { deems: 'close' }, remind: 5, binds: 'party', per: D713.art(15) },
    conclude: { label: '研究采纳意见', class: 'agency-duty', force: 'internal', starts: ['close', 'endWindow'], ends: ['conclude', 'withdraw'], allow: { setting: 'concludeSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: countyRule },
  },
  publication: {
    notice: { label: '公开征求意见公告', after: ['announce', 'prolong'], by: ['drafter', 'office'], within: { setting: 'postSpan' }, title: (v) => `关于《${v.file.draftTitle ?? ''}》公开征求意见的公告`, body: noticeBody, when: [must.windowWhenShown], subject: '决策征求意见', changed: { after: 'prolong', per: [D713.art(15), OGI.art(26)] }, per: D713.art(15) },
    result: { label: '意见采纳情况', after: 'conclude', by: ['drafter', 'office'], within: { setting: 'resultSpan' }, title: (v) => `《${v.file.draftTitle ?? ''}》公开征求意见采纳情况`, body: resultBody, subject: '决策征求意见', per: D713.art(32) },
  },
  indicators: {
    consultations: { kind: 'count', label: '公开征求意见', unit: '次', acts: ['announce'], meaning: '本期发布公告的，一个草案一次公告计一次，延长期限的不另计' },
    'consultations-concluded': { kind: 'count', label: '完成意见研究采纳', unit: '次', acts: ['conclude'], meaning: '本期审定意见采纳情况的' },
  },
});
