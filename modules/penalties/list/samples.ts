/** Dated sample entries, one of each list; together they reach every state and paper. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

type Stated = Readonly<Record<string, Json>>;

export const firstTime: Stated = {
  adoptedOn: '2022-08-01',
  code: 'MF-001',
  list: 'noPenalty',
  edition: '2022年版',
  sector: 'cityManagement',
  department: 'office',
  conduct: '临街商户首次超出门窗经营。',
  basis: '《示例条例》第十八条第一款、第四十条',
  ground: 'firstTime',
  conditions: '十二个月内没有同类违法行为\n占用面积不足二平方米\n当场改正',
  evidence: '执法系统查询记录\n现场照片\n改正后的照片',
  firstTimeMonths: 12,
  correction: 'verified',
  measures: ['educate', 'remind'],
  endangersLife: false,
  effectiveFrom: '2022-09-01',
};
const without = (file: Stated, ...keys: string[]): Stated =>
  Object.fromEntries(Object.entries(file).filter(([key]) => !keys.includes(key)));

export const committed: Stated = {
  ...without(firstTime, 'firstTimeMonths'),
  code: 'MF-002',
  ground: 'slight',
  correction: 'committed',
  correctionDays: 7,
  measures: ['educate', 'commitment', 'revisit'],
};
export const lighter: Stated = {
  ...without(firstTime, 'firstTimeMonths'),
  code: 'CQ-001',
  list: 'lighter',
  ground: 'harmReduced',
  measures: ['correction'],
};
export const mitigated: Stated = { ...lighter, code: 'JQ-001', list: 'mitigated', ground: 'confessed' };
export const noCoercion: Stated = {
  ...lighter,
  code: 'MQ-001',
  list: 'noCoercion',
  ground: 'milderMeans',
  correction: 'none',
  measures: ['remind'],
};

export const newerEntry: ReferredMatter = {
  id: 'entry-newer',
  module: 'penalties',
  procedure: 'list',
  state: 'inForce',
  file: { ...firstTime, edition: '2023年版', effectiveFrom: '2023-07-01' },
  openedOn: '2023-05-04',
};

const act = (name: string, on: string, by: string, stated: Stated): SampleAct => ({ act: name, on, by, stated });
const adopt = (stated: Stated): SampleAct => act('adopt', '2022-08-01', 'reviewer', stated);
const bringIntoForce = act('bringIntoForce', '2022-08-10', 'head', {
  publishedOn: '2022-08-10',
  effectiveFrom: '2022-09-01',
});
const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'penalties/list',
  version: 'apl2021',
  label,
  acts,
  referred: [newerEntry],
});

export const samples: readonly Sample[] = [
  sample(
    '首违不罚，被新的事项取代',
    adopt(firstTime),
    bringIntoForce,
    act('publish', '2022-08-12', 'reviewer', { publication: 'entries', secrecyReviewed: true }),
    act('supersede', '2023-05-22', 'reviewer', {
      successor: 'entry-newer',
      supersededOn: '2023-07-01',
      endReason: '清单修订。',
    }),
  ),
  sample(
    '轻微不罚，承诺改正，移出清单',
    adopt(committed),
    bringIntoForce,
    act('repeal', '2023-06-01', 'head', { repealedOn: '2023-06-01', endReason: '上位法提高要求。' }),
  ),
  sample('从轻处罚事项', adopt(lighter), bringIntoForce),
  sample('减轻处罚事项', adopt(mitigated), bringIntoForce),
  sample('免予行政强制事项', adopt(noCoercion), bringIntoForce),
  sample('不予公布', adopt(firstTime), act('drop', '2022-08-05', 'head', { endReason: '与省级清单重复。' })),
];
