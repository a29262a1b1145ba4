/** What the files of a clean-up (清理) hold: the campaign, and one item for each document. */
import { choice, date, fields, integer, longText, matter, office, text } from '../../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

export const triggers = {
  superiorLaw: '上位法变动',
  expiry: '有效期届满',
  special: '上级部署的专项清理',
  regular: '定期清理',
} as const;
export const results = {
  continueInForce: '继续有效',
  amend: '修改',
  repeal: '废止',
  declareInvalid: '宣布失效',
} as const;
export const owners = { government: '县政府及其办公室文件', department: '县政府部门文件' } as const;

export const campaignFile = fields({
  campaignCode: text('清理编号', { hint: '各件清理以此归入本次清理' }),
  heading: text('清理名称'),
  trigger: choice('清理的原因', triggers),
  scope: longText('清理范围和标准', { max: 10_000 }),
  reportBy: date('各单位提出建议的截止日期'),
  total: integer('列入清理的文件数', { min: 1, max: 10_000, hint: '全量清单：文件库中范围以内的每一件' }),
  meeting: text('审议会议'),
  decidedOn: date('审定日期'),
  resultNote: longText('清理结果', { max: 20_000 }),
});
export type CampaignFile = typeof campaignFile;

export const itemFile = fields({
  campaign: matter('所属清理', { refers: 'normative-documents/campaign' }),
  campaignCode: text('清理编号', { fills: { by: 'campaign', from: 'campaignCode' } }),
  document: matter('文件库中的文件', { refers: 'normative-documents' }),
  documentTitle: text('文件名称', { fills: { by: 'document', from: 'documentTitle' } }),
  documentNumber: text('文号', { fills: { by: 'document', from: 'documentNumber' } }),
  owner: choice('文件类别', owners),
  unit: office('起草（实施）单位', { involves: true }),
  suggestion: choice('单位建议', results),
  suggestionWhy: longText('建议的理由', { max: 4000 }),
  review: choice('审核意见', results),
  reviewNote: longText('审核说明', { ...internal, max: 4000 }),
  decision: choice('清理结果', results),
  decidedOn: date('审定日期'),
  amendBy: date('修改完成期限', { onlyIf: { field: 'decision', is: ['amend'] } }),
});
export type ItemFile = typeof itemFile;
