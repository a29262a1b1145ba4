/** 检查对象名录库: the enterprises from which inspections are drawn, with their credit code, place, industry, risk class and whether they are honest operators. */
import { is } from '../../../kernel/predicate/index.ts';
import {
  choice,
  claim,
  creditCode,
  date,
  fields,
  office,
  procedure,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { OBE, RANDOM58, REGULATION18 } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { industries, riskClasses } from '../options.ts';
import { drawRule, quietRule } from '../rules.ts';

export const subjectFile = fields({
  name: text('企业名称'),
  creditCode: creditCode('统一社会信用代码', { hint: 'GB 32100，18位' }),
  address: text('住所（经营场所）'),
  township: office('所在乡镇（街道）'),
  industry: choice('行业', industries),
  riskClass: choice('通用信用风险分类', riskClasses, { per: REGULATION18.art(9) }),
  riskOn: date('风险分类的日期', { hint: '国家、省平台每月更新' }),
  sectorRisk: choice('行业风险等级', { low: '低', medium: '中', high: '高' }),
  honest: yesNo('诚信经营者', { hint: '信用风险A类，且没有处罚、失信和未改正的问题' }),
  quiet: yesNo('处于企业安静期'),
  closedOn: date('注销、吊销日期'),
  closeReason: choice('移出的原因', { cancelled: '注销', revoked: '吊销', moved: '迁出本县', duplicate: '重复登记' }),
});
type V = View<typeof subjectFile>;

const honestIsA = claim<V>(
  '诚信经营者是A类',
  drawRule,
  (v) => v.file.honest !== true || v.file.riskClass === 'a' || '信用风险不是A类的，不能列为诚信经营者',
  '请先更新风险分类',
);
const notFuture = claim<V>(
  '分类日期不晚于今天',
  drawRule,
  (v) => (v.file.riskOn ?? '') <= v.today || '风险分类的日期晚于今天',
);

export const subject = procedure({
  module: 'inspections',
  id: 'subject',
  version: 'apl2021',
  label: '检查对象名录库',
  from: '2021-07-15',
  file: subjectFile,
  title: (f) => f.name ?? '检查对象',
  once: { of: ['creditCode'], says: '这一统一社会信用代码的企业已经在检查对象名录库中', per: RANDOM58.art() },

  // Every inspecting body looks up the same register; only the office that keeps it changes an entry.
  actors: { clerk: { ...actors.clerk, sees: 'region' }, officer: { label: actors.officer.label, at: 'handling', sees: 'region' }, supervisor: actors.supervisor },
  states: {
    listed:  { label: '在库', phase: '在库' },
    removed: { label: '已移出', phase: '移出', final: true },
  },
  acts: {
    enrol:    { label: '列入名录库', by: ['clerk', 'supervisor'], opens: true, to: 'listed', asks: ['name', 'creditCode', 'address', 'township', 'industry', 'riskClass', 'riskOn', 'sectorRisk', 'honest', 'quiet'], when: [honestIsA, notFuture], per: [RANDOM58.art(), OBE.art(54)] },
    reassess: { label: '更新风险分类', by: ['clerk', 'supervisor'], from: 'listed', asks: ['riskClass', 'riskOn', 'sectorRisk', 'honest'], when: [honestIsA, notFuture], per: REGULATION18.art(9) },
    setQuiet: { label: '进入、结束安静期', by: ['clerk', 'supervisor'], from: 'listed', asks: ['quiet'], per: quietRule },
    move:     { label: '变更名称、住所', by: ['clerk', 'supervisor'], from: 'listed', asks: ['name', 'address', 'township'], per: RANDOM58.art() },
    remove:   { label: '移出名录库', by: ['clerk', 'supervisor'], from: 'listed', to: 'removed', dated: 'closedOn', asks: ['closedOn', 'closeReason'], per: RANDOM58.art() },
  },
  indicators: {
    subjects:           { kind: 'stock', section: '10', label: '检查对象', unit: '家', states: ['listed'], meaning: '期末在检查对象名录库中的企业' },
    'honest-operators': { kind: 'stock', section: '5', label: '诚信经营者', unit: '家', states: ['listed'], where: is('honest', true), meaning: '期末在名录库中、列为诚信经营者（信用风险A类，没有处罚、失信和未改正的问题）的企业' },
  },
});
