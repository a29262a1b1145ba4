/** What the file of a yearly openness report holds (OGI 50): its words. Its figures are the tables of this module, computed from records and typed in by nobody. */
import {
  choice,
  date,
  fields,
  files,
  integer,
  longText,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';

export const levels = { office: '本机关', county: '本级政府' } as const;
const county = { onlyIf: { field: 'level', is: ['county'] } } as const;

export const annualFile = fields({
  year: integer('报告年度', { min: 2008, max: 2100 }),
  level: choice('编制范围', levels, {
    hint: '部门、乡镇编制本机关的；政府信息公开工作主管部门另编本级政府的',
    per: OGI.art(49),
  }),
  frozenOn: date('统计截止日', { hint: '报告年度的12月31日' }),
  overall: longText('总体情况', {
    max: 8000,
    hint: '主动公开、依申请公开、政府信息管理、平台建设、监督保障。数字由系统的统计表给出，这里写工作',
    per: OGI.art(50, 1, 1),
  }),
  figures: longText('统计表', {
    max: 200_000,
    hint: '审定时由系统按当日的记录计算、载入报告，任何人不能填写',
    per: OGI.art(50, 1, 2),
  }),
  tables: files('纸质报告的统计表', { hint: '只在补录以前的纸质报告时附上；在系统中审定的，统计表由系统载入' }),
  tablesChecked: yesNo('统计表由系统按记录生成，勾稽关系已经核对', { per: OGI.art(50, 1, 2) }),
  problems: longText('存在的主要问题及改进情况', { max: 5000, per: OGI.art(50, 1, 4) }),
  appraisal: longText('工作考核、社会评议和责任追究结果情况', { max: 5000, ...county, per: OGI.art(50, 1, 4) }),
  others: longText('其他需要报告的事项', {
    max: 3000,
    hint: '包括收取信息处理费的情况；没有的写“无”',
    per: OGI.art(50, 1, 5),
  }),
  returnReason: longText('退回修改的意见', { secrecy: 'internal', max: 1000 }),
  secrecyCleared: yesNo('已进行保密审查和个人信息审查', { per: OGI.art(17) }),
  demand: longText('补正的要求', { max: 1000 }),
  lateWhy: longText('逾期的原因', { max: 1000 }),
  receipt: text('签收的意见'),
  dropWhy: text('撤销编制的原因', { secrecy: 'internal' }),
});
export type V = View<typeof annualFile>;
