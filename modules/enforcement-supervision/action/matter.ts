/** What the file of a special supervision action (专项监督) holds. */
import {
  choices,
  date,
  fields,
  files,
  integer,
  longText,
  office,
  offices,
  people,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { supervisionCertificate } from '../actors.ts';
import { powersRule } from '../rules.ts';

const internal = { secrecy: 'internal' } as const;

export const checkMeans = {
  test: '随机抽考',
  symposium: '座谈',
  files: '案卷评查',
  site: '实地走访',
  ledger: '查阅台账',
  inquiry: '询问',
} as const;

export const actionFile = fields({
  name: text('专项监督名称', { hint: '如“河湖安全保护专项执法行动监督”' }),
  basis: longText('依据', { max: 1000, hint: '上级部署、年度监督计划、工作方案' }),
  scope: longText('监督内容', { max: 3000 }),
  units: offices('被监督单位', { involves: true, min: 1 }),
  from: date('开始日期'),
  to: date('结束日期'),
  scheme: longText('工作方案', { max: 8000 }),
  // 通知、自查
  notice: longText('通知事项', { max: 3000 }),
  selfCheckBy: date('自查截止日期'),
  selfReport: longText('自查报告', { max: 8000 }),
  selfProblems: integer('自查发现的问题数', { max: 10_000 }),
  // 实地检查
  checkedUnit: office('检查的单位'),
  checkedOn: date('检查日期'),
  inspectors: people('检查人员', {
    certified: supervisionCertificate,
    hint: '两人以上，持行政执法监督证',
    per: powersRule,
  }),
  noInterest: yesNo('检查人员与被监督单位没有利害关系'),
  means: choices('检查方式', checkMeans),
  examined: integer('抽考人数', { max: 10_000 }),
  filesSeen: integer('抽查案卷数', { max: 10_000 }),
  checkFindings: longText('检查情况', { max: 5000 }),
  // 问题清单、整改
  problems: longText('问题清单', { max: 20_000, hint: '逐条写明：单位、问题、依据、整改要求' }),
  problemUnits: offices('需要整改的单位', { max: 100 }),
  problemCount: integer('问题数', { max: 10_000 }),
  rectifyBy: date('整改期限'),
  rectification: longText('整改报告', { max: 8000 }),
  rectifyEvidence: files('整改的证据', { max: 20 }),
  acceptedUnits: offices('复核通过的单位', { max: 100 }),
  acceptNote: longText('复核意见', { max: 3000 }),
  // 结束、报告、通报
  endedOn: date('专项监督结束日期'),
  report: longText('专项监督报告', { max: 20_000 }),
  bulletin: longText('通报', { max: 20_000, hint: '不写当事人的姓名、名称' }),
  cancelReason: longText('不再开展的理由', { ...internal, max: 1000 }),
});

export type ActionFile = typeof actionFile;
