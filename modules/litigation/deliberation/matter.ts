/** What the file of a standing committee's opinion (人大常委会审议意见) holds, from the planned report to the published result. */
import { choice, date, fields, files, longText, office, people, text, yesNo } from '../../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

export const sources = {
  report: '听取和审议专项工作报告',
  enforcementCheck: '执法检查',
  inquiry: '专题询问',
  budget: '预算、决算、计划执行情况',
  filingReview: '规范性文件备案审查工作情况',
} as const;
export const results = { executed: '已经落实', ongoing: '正在落实', reserved: '说明理由，暂不能落实' } as const;

export const deliberationFile = fields({
  heading: text('议题', { hint: '如“关于2023年度环境状况和环境保护目标完成情况的报告”' }),
  source: choice('来源', sources),
  meetingOn: date('常委会会议日期'),
  reportUnit: office('报告起草单位', { involves: true }),
  reportText: longText('专项工作报告', { max: 40_000 }),
  commentBody: text('征求意见的专门委员会、工作机构'),
  committeeViews: longText('专门委员会、工作机构对报告的意见', { ...internal, max: 8000 }),
  distributedTo: text('分发范围', { hint: '常务委员会组成人员' }),
  heardOn: date('会议审议之日'),
  resolution: yesNo('同时作出决议、决定'),
  receivedOn: date('收到审议意见之日'),
  opinionNumber: text('审议意见文号'),
  opinions: longText('审议意见', { max: 20_000 }),
  replyBy: date('要求书面报告的日期', { hint: '以交办函为准' }),
  resolutionBy: date('决议确定的报告执行情况的日期', { onlyIf: { field: 'resolution', is: [true] } }),
  opinionLetter: files('审议意见', internal),
  leadUnit: office('牵头承办单位', { involves: true }),
  handlers: people('承办人', { assigns: 'unit' }),
  division: longText('任务分解', { ...internal, max: 8000 }),
  progress: longText('落实进展', { max: 8000 }),
  resultDraft: longText('研究处理情况', { max: 40_000 }),
  outcome: choice('落实情况', results),
  outcomeWhy: longText('没有落实的理由', { max: 4000, onlyIf: { field: 'outcome', is: ['ongoing', 'reserved'] } }),
  resultViews: longText('对研究处理情况的意见', { ...internal, max: 8000 }),
  executionReport: longText('决议执行情况', { max: 20_000 }),
  deputiesTold: text('向代表通报的方式'),
  cancelWhy: longText('调整议题的情况', { max: 2000 }),
});
export type DeliberationFile = typeof deliberationFile;
