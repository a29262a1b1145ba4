/** What the file of one case under review (评查案卷) holds: two sheets that were filled apart, and what was made of them. */
import {
  choice,
  choices,
  fields,
  files,
  integer,
  longText,
  matter,
  office,
  people,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { machineTip } from './sheet.ts';

const internal = { secrecy: 'internal' } as const;

/** 否决项: any of them fails the file. */
export const vetoes = {
  facts: '主要事实不清、证据不足',
  law: '适用依据错误',
  procedure: '违反法定程序',
  power: '超越或者滥用职权',
  subject: '执法主体或者执法人员不合格',
} as const;
export const grades = { excellent: '优秀', good: '良好', fair: '合格', fail: '不合格' } as const;
export const sections = ['主体', '事实证据', '法律适用', '程序', '裁量', '文书', '执行', '归档'] as const;

const points = { min: 0, max: 100 } as const;
const deductions = {
  ...internal,
  max: 8000,
  hint: '一行一项，如“扣5分，程序，送达回证没有签收日期”；没有扣分的不填',
} as const;
const tip = (v: View): string | undefined => machineTip(v);

export const reviewCaseFile = fields({
  campaign: matter('案卷评查', { refers: 'enforcement-supervision/review' }),
  campaignName: text('评查名称', { fills: { by: 'campaign', from: 'name' } }),
  case: matter('被评查的案卷', { refers: 'penalties' }),
  cause: text('案由', { fills: { by: 'case', from: 'causeName' } }),
  reviewers: people('评查人员', { assigns: 'reviewer', hint: '两人，分别评分' }),
  arbiter: people('复评人员', { assigns: 'arbiter' }),
  documents: files('调阅的案卷材料'),
  // 评分
  firstScore: integer('评分（第一人）', points),
  firstDeductions: longText('扣分项目和理由（第一人）', { ...deductions, tip }),
  firstVetoes: choices('否决项（第一人）', vetoes),
  firstNote: longText('与机器核验不一致的说明（第一人）', { ...internal, max: 2000 }),
  secondScore: integer('评分（第二人）', points),
  secondDeductions: longText('扣分项目和理由（第二人）', { ...deductions, tip }),
  secondVetoes: choices('否决项（第二人）', vetoes),
  secondNote: longText('与机器核验不一致的说明（第二人）', { ...internal, max: 2000 }),
  score: integer('合议得分', points),
  vetoes: choices('认定的否决项', vetoes),
  scoreReason: longText('合议、复评的理由', { ...internal, max: 3000 }),
  grade: choice('等次', grades),
  problems: longText('问题和改进意见', { max: 5000 }),
  // 反馈、异议
  unit: office('被评查单位', { involves: true }),
  objection: longText('异议', { max: 5000 }),
  recheckers: people('复核人员'),
  recheckNote: longText('复核意见', { max: 3000 }),
  // 整改
  rectification: longText('整改情况', { max: 5000 }),
  evidence: files('整改的证据', { max: 20 }),
  acceptNote: longText('复核整改的意见', { max: 2000 }),
});

export type ReviewCaseFile = typeof reviewCaseFile;
