/** What one item of a yearly inspection plan (年度检查计划), or the scheme of a special campaign, holds: one office, one item. */
import {
  choice,
  date,
  fields,
  integer,
  longText,
  matter,
  offices,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { OBE } from '../../../law/index.ts';
import { industries } from '../options.ts';
import { filingRule } from '../rules.ts';

export const planKinds = { annual: '年度检查计划', special: '专项检查方案' } as const;
export const ways = { random: '双随机抽查', key: '重点领域全覆盖检查', routine: '日常检查' } as const;

export const planFile = fields({
  planKind: choice('种类', planKinds),
  planYear: integer('计划年度', { min: 2021, max: 2099 }),
  item: matter('检查事项', { refers: 'inspections/item' }),
  itemName: text('检查事项名称', { fills: { by: 'item', from: 'name' } }),
  industry: choice('检查对象的行业', industries, { fills: { by: 'item', from: 'industry' } }),
  objects: text('检查对象和范围', { fills: { by: 'item', from: 'objects' } }),
  way: choice('检查方式', ways, { per: OBE.art(54) }),
  keyGround: longText('不采用随机抽查的理由', {
    max: 1000,
    hint: '直接涉及公共安全和人民群众生命健康的特殊行业、重点领域，才可以全覆盖检查',
  }),
  ratio: integer('抽查比例（%）', { min: 1, max: 100 }),
  visits: integer('计划检查户数', { min: 1, max: 5000 }),
  from: date('开始日期'),
  to: date('结束日期'),
  dutyOffice: text('承办机构'),
  fileBy: date('应当备案的日期', {
    hint: '年度计划：上一年12月31日；专项检查和计划外的临时检查：本季度末',
    per: filingRule,
  }),
  // 合并
  mergeNote: longText('合并、联合的情况', { max: 2000, hint: '同一对象的多个事项合并一次检查；与其他部门联合' }),
  joint: yesNo('与其他部门联合检查'),
  jointOffices: offices('联合检查的部门', {
    involves: true,
    onlyIf: { field: 'joint', is: [true] },
    hint: '牵头机关以外参加的部门，可以有几个',
  }),
  perOffice: integer('每个参加部门检查人员不少于（人）', {
    min: 1,
    max: 20,
    onlyIf: { field: 'joint', is: [true] },
    hint: '写明的，随机抽查任务按这个人数从各部门的检查人员名录中分别抽取',
  }),
  notMergedWhy: longText('与其他机关重复而不合并的理由', { max: 1000 }),
  // 审核、备案、审查
  legalityOpinion: longText('法制审核意见', { secrecy: 'internal', max: 2000 }),
  legalityPassed: yesNo('法制审核通过'),
  discussion: text('集体讨论', { hint: '会议名称和日期' }),
  reviewNote: longText('审查情况', { max: 2000 }),
  problem: choice('处理意见针对的问题', {
    basis: '缺少法律、法规、规章依据',
    duplicate: '重复检查、多头检查',
    frequency: '检查频次过高',
    scope: '范围、方式不当',
    other: '其他',
  }),
  opinion: longText('处理意见', { max: 2000 }),
  // 公布、执行
  announcedOn: date('公布日期'),
  adjustReason: longText('调整的理由', { max: 1000 }),
  done: integer('实际检查户数', { max: 5000 }),
  found: integer('发现问题的户数', { max: 5000 }),
  summary: longText('执行情况总结', { max: 3000 }),
  cancelReason: longText('不再实施的理由', { max: 1000 }),
});

export type PlanFile = typeof planFile;
