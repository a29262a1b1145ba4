/** What the file of a supervision lead (监督线索) holds. The supervised unit takes no part in it: what it must know is in the instrument (S-06). */
import {
  choice,
  choices,
  date,
  fields,
  files,
  longText,
  matter,
  office,
  parties,
  people,
  person,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { supervisionCertificate } from '../actors.ts';
import { powersRule } from '../rules.ts';
import * as are from './options.ts';

const internal = { secrecy: 'internal' } as const;

export const leadFile = fields({
  // 收件
  receivedOn: date('收到日期'),
  source: choice('线索来源', are.sources),
  realName: yesNo('实名反映', { hint: '实名的，办结后答复；匿名的，同样受理，不答复' }),
  complainants: parties('投诉举报人', {
    onlyIf: { field: 'realName', is: [true] },
    hint: '只有监督机构可以看到，不向被反映的单位提供',
  }),
  unit: office('被反映的单位', { hint: '行政执法机关或者乡镇、街道' }),
  problem: choice('反映的问题', are.problems),
  content: longText('反映的内容', {
    ...internal,
    max: 5000,
    hint: '时间、地点、经过；请不要写与所反映的问题无关的个人信息',
  }),
  evidence: files('有关材料', { max: 20 }),
  concerning: matter('有关的检查、案件', { refers: ['inspections/rating', 'inspections/report', 'penalties'] }),
  // 分办
  triageOpinion: longText('受理意见', { ...internal, max: 1000 }),
  outTo: text('移送的机关'),
  outReason: longText('不予受理、移送的理由', { max: 1000 }),
  gist: longText('问题摘要', { max: 2000, hint: '供转办、交办用，不得写投诉举报人的姓名、电话等信息' }),
  replyBy: date('办理期限'),
  handlers: people('承办的监督人员'),
  recused: person('回避人员', { recuses: true }),
  recuseReason: longText('回避的理由', { ...internal, max: 1000 }),
  // 核查
  verifiers: people('核查人员', {
    certified: supervisionCertificate,
    hint: '两人以上，持行政执法监督证',
    per: powersRule,
  }),
  verifiedOn: date('核查日期'),
  means: choices('核查方式', are.means),
  noInterest: yesNo('核查人员与被反映的单位、反映人没有利害关系'),
  finding: longText('核查情况', { ...internal, max: 5000 }),
  instrument: matter('监督文书', { refers: 'enforcement-supervision/instrument' }),
  // 整改、复核、处理
  rectification: longText('整改情况', { max: 5000 }),
  acceptance: longText('复核意见', { max: 2000 }),
  acceptEvidence: files('证明已经整改的材料', { max: 20 }),
  escalation: choice('进一步的处理', are.escalations),
  escalationNote: longText('处理的理由', { ...internal, max: 2000 }),
  // 办结
  result: choice('办理结果', are.results),
  reply: longText('答复', { ...internal, max: 3000 }),
});

export type LeadFile = typeof leadFile;
