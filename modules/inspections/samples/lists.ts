/** Samples of the lists: items, enterprises, inspectors and their recusals. */
import type { Sample } from '../../../kernel/procedure/index.ts';
import { act, code, type Stated, subject } from './means.ts';

const item: Stated = {
  name: '餐饮服务食品安全检查',
  code: '示例-001',
  basisKind: 'law',
  basis: '示例法律第一条',
  level: 'county',
  industry: 'catering',
  objects: '餐饮服务提供者',
  content: '从业人员健康证明、原料进货查验、加工场所环境。',
  manner: 'onSite',
  standard: '示例标准',
  yearlyCap: 2,
  keyField: true,
};
const revised: Stated = {
  basisKind: 'rule',
  basis: '示例规章第三条',
  content: '原料进货查验。',
  manner: 'offSite',
  standard: '示例标准（修订）',
  yearlyCap: 1,
  changeReason: '规章修订。',
};
const enterprise: Stated = {
  name: '示例餐饮有限公司',
  creditCode: code,
  address: '示例路1号',
  township: 'liantang',
  industry: 'catering',
  riskClass: 'a',
  riskOn: '2023-01-05',
  sectorRisk: 'low',
  honest: true,
  quiet: false,
};
const sample = (procedure: string, label: string, ...acts: Sample['acts']): Sample => ({
  procedure: `inspections/${procedure}`,
  version: 'apl2021',
  label,
  acts,
  referred: [subject],
});

export const listSamples: readonly Sample[] = [
  sample(
    'item',
    '检查事项：列入、公布、变更、取消',
    act('2023-01-05', 'list', 'clerk', item),
    act('2023-01-10', 'announce', 'clerk', { publishedOn: '2023-01-10' }),
    act('2023-06-01', 'revise', 'clerk', revised),
    act('2023-06-05', 'announce', 'head', { publishedOn: '2023-06-05' }),
    act('2023-12-01', 'cancel', 'clerk', { changeReason: '依据废止。' }),
  ),
  sample(
    'item',
    '检查事项：在清单中',
    act('2023-01-05', 'list', 'clerk', item),
    act('2023-01-10', 'announce', 'clerk', { publishedOn: '2023-01-10' }),
  ),
  sample(
    'subject',
    '检查对象：列入、分类、安静期、变更、移出',
    act('2023-01-05', 'enrol', 'clerk', enterprise),
    act('2023-02-05', 'reassess', 'supervisor', {
      riskClass: 'b',
      riskOn: '2023-02-01',
      sectorRisk: 'medium',
      honest: false,
    }),
    act('2023-02-06', 'setQuiet', 'clerk', { quiet: true }),
    act('2023-03-01', 'move', 'clerk', { name: '示例餐饮管理有限公司', address: '示例路2号', township: 'liantang' }),
    act('2023-09-01', 'remove', 'clerk', { closedOn: '2023-09-01', closeReason: 'cancelled' }),
  ),
  sample('subject', '检查对象：诚信经营者', act('2023-01-05', 'enrol', 'supervisor', enterprise)),
  sample(
    'inspector',
    '检查人员：列入、暂停、恢复、证件到期、换发、移出',
    act('2023-01-05', 'enrol', 'clerk', {
      name: '示例甲',
      person: 'clerk',
      certificate: '示例第1号',
      until: '2023-06-30',
      industries: ['catering'],
    }),
    act('2023-02-01', 'pause', 'clerk', { pausedWhy: 'leave' }),
    act('2023-03-01', 'resume', 'clerk'),
    act('2023-07-03', 'expire', 'law'),
    act('2023-07-10', 'renew', 'clerk', { certificate: '示例第2号', until: '2028-06-30' }),
    act('2023-12-01', 'leave', 'supervisor', { leftWhy: 'transferred' }),
  ),
  sample(
    'inspector',
    '检查人员：在库',
    act('2023-01-05', 'enrol', 'clerk', {
      name: '示例乙',
      person: 'clerk',
      certificate: '示例第3号',
      until: '2028-06-30',
      industries: ['catering'],
    }),
  ),
  sample(
    'recusal',
    '回避关系：申报、解除',
    act('2023-01-05', 'declare', 'officer', { person: 'officer', subject: 'subject-1', ground: 'kin' }),
    act('2023-09-05', 'end', 'head', { endReason: '亲属已离职。' }),
  ),
].map((s) =>
  s.procedure === 'inspections/inspector'
    ? {
        ...s,
        people: [
          {
            id: 'certified',
            name: '示例甲',
            office: 'office',
            capacities: [],
            certificates: [{ kind: '行政执法证', number: '示例第1号', from: '2021-01-01', until: '2028-12-31' }],
          },
        ],
        acts: s.acts.map((a) =>
          a.stated?.person === 'clerk' ? { ...a, stated: { ...a.stated, person: 'certified' } } : a,
        ),
      }
    : s,
);
