/** What a random draw (随机抽查任务) holds: the task fixed before, who witnessed it, the frozen pools, and what came out. */
import {
  choice,
  date,
  fields,
  files,
  integer,
  longText,
  matter,
  office,
  offices,
  text,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { industries } from '../options.ts';

export const drawFile = fields({
  plan: matter('检查计划、专项方案', { refers: 'inspections/plan' }),
  item: matter('检查事项', { refers: 'inspections/item', fills: { by: 'plan', from: 'item' } }),
  itemName: text('检查事项名称', { fills: { by: 'plan', from: 'itemName' } }),
  batch: text('批次', { hint: '如“2026年第3批”' }),
  industry: choice('检查对象的行业', industries, { fills: { by: 'plan', from: 'industry' } }),
  township: office('只在这一乡镇（街道）抽取', { hint: '不填表示全县' }),
  count: integer('抽取户数', { min: 1, max: 2000 }),
  from: date('检查期间自'),
  to: date('检查期间至'),
  joint: yesNo('联合抽查（综合查一次）'),
  jointOffices: offices('参加的部门', {
    involves: true,
    onlyIf: { field: 'joint', is: [true] },
    fills: { by: 'plan', from: 'jointOffices' },
  }),
  perOffice: integer('每户每个参加部门抽取的检查人员（人）', {
    min: 1,
    max: 20,
    onlyIf: { field: 'joint', is: [true] },
    hint: '从该部门的检查人员名录中抽取；不填的由参加部门指派',
    fills: { by: 'plan', from: 'perOffice' },
  }),
  scheme: longText('抽取方案', { max: 2000, hint: '按信用风险分类确定的比例、权重，不列入的情形' }),
  // 抽取
  excluded: matter('排除的对象', { refers: 'inspections/subject' }),
  excludedWhy: text('排除的理由', { hint: '名录快照中一并写明，随结果公开' }),
  commitment: text('承诺值', { max: 64, hint: '秘密值的SHA-256值；秘密值请自行保管，冻结以后揭示' }),
  pool: files('名录快照'),
  secret: text('秘密值', { max: 64, hint: '64位十六进制' }),
  result: files('抽取结果'),
  drawn: longText('抽中的对象和人员', { max: 1_000_000 }),
  voidReason: longText('作废、重新抽取的理由', { max: 1000 }),
  // 完成
  inspected: integer('已检查户数', { max: 2000 }),
  finishNote: longText('完成情况', { max: 2000 }),
  cancelReason: longText('不再抽取的理由', { max: 1000 }),
});

export type DrawFile = typeof drawFile;
