/** What the file of a matter put to an adviser (法律事务) holds. */
import { choice, date, fields, files, longText, matter, person, text, yesNo } from '../../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

export const kinds = {
  decision: '重大行政决策',
  document: '规范性文件',
  contract: '政府合同、行政协议',
  reconsideration: '行政复议、诉讼',
  dispute: '重大纠纷、突发事件',
  other: '其他法律事务',
} as const;
export const conclusions = { lawful: '合法', revise: '修改后合法', unlawful: '不合法', risk: '明示法律风险' } as const;

export const counselMatterFile = fields({
  heading: text('事项名称'),
  kind: choice('事项类别', kinds),
  urgency: choice('缓急', { ordinary: '一般', urgent: '紧急' }),
  about: matter('有关的事项', { refers: ['decisions', 'legality-review', 'normative-documents', 'litigation'] }),
  request: longText('请研究的问题', { ...internal, max: 4000 }),
  material: files('材料', internal),
  adviser: person('承办的法律顾问', { secrecy: 'open', assigns: 'adviser' }),
  conflict: choice('利益冲突审查', { none: '没有利益冲突', has: '有利益冲突' }),
  conflictNote: longText('利益冲突情况', { ...internal, max: 1000, onlyIf: { field: 'conflict', is: ['has'] } }),
  conclusion: choice('结论', conclusions),
  opinion: longText('法律意见', { ...internal, max: 20_000 }),
  signed: yesNo('由承办的法律顾问署名'),
  opinionOn: date('出具日期'),
  adoption: choice('采纳情况', { adopted: '采纳', partly: '部分采纳', not: '没有采纳' }),
  adoptionWhy: longText('没有（全部）采纳的理由', {
    ...internal,
    max: 2000,
    onlyIf: { field: 'adoption', is: ['partly', 'not'] },
  }),
  cancelWhy: longText('撤回的原因', { ...internal, max: 1000 }),
});
export type CounselMatterFile = typeof counselMatterFile;
