/** Dated sample causes: one by amount, one by multiples of the goods' value, one without a fine; together they reach every state and paper. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

type Stated = Readonly<Record<string, Json>>;

/** A cause by amount: citizens 200—1,000 yuan, enterprises 1,000—10,000 yuan. */
export const byAmount: Stated = {
  adoptedOn: '2022-08-01',
  code: 'SL-001',
  name: '示例案由：擅自占用城市道路堆放物料',
  sector: 'cityManagement',
  department: 'office',
  devolved: true,
  conduct: '未经批准，在城市道路上堆放物料。',
  elements: '占用的是城市道路\n没有经过批准\n堆放物料的事实、面积和时间',
  evidenceList: '现场照片或者音像\n现场检查（勘验）笔录\n当事人身份证明',
  source: 'regulation',
  prohibitionBasis: '《示例条例》第二十七条第一项：禁止擅自占用城市道路。',
  penaltyBasis: '《示例条例》第四十二条：责令限期改正，可以处以罚款。',
  kinds: ['fine'],
  fineBasis: 'fixed',
  citizenMin: 200_00,
  citizenLighterMax: 400_00,
  citizenHeavierMin: 700_00,
  citizenMax: 1_000_00,
  enterpriseMin: 1_000_00,
  enterpriseLighterMax: 3_000_00,
  enterpriseHeavierMin: 7_000_00,
  enterpriseMax: 10_000_00,
  lighterWhen: '占用不足二平方米，经提醒后立即清除。',
  ordinaryWhen: '占用二平方米以上十平方米以下，限期内清除。',
  heavierWhen: '占用超过十平方米，或者拒不清除。',
  hearingAlways: false,
  reviewAlways: false,
  endangersLife: false,
  firstTimeMonths: 12,
  effectiveFrom: '2022-09-01',
};

/** 货值金额不足一万元的 5,000—50,000 yuan, otherwise five to ten times. */
export const byMultiple: Stated = {
  ...byAmount,
  code: 'SL-002',
  name: '示例案由：经营超过保质期的示例商品',
  sector: 'marketRegulation',
  devolved: false,
  kinds: ['confiscateGains', 'confiscateGoods', 'fine', 'revokeLicence'],
  fineBasis: 'goods',
  smallBelow: 10_000_00,
  citizenMin: 5_000_00,
  citizenLighterMax: 15_000_00,
  citizenHeavierMin: 35_000_00,
  citizenMax: 50_000_00,
  enterpriseMin: 5_000_00,
  enterpriseLighterMax: 15_000_00,
  enterpriseHeavierMin: 35_000_00,
  enterpriseMax: 50_000_00,
  multipleMin: 5,
  multipleLighterMax: 6,
  multipleHeavierMin: 8,
  multipleMax: 10,
  endangersLife: true,
};

const scales = /^(citizen|enterprise|multiple)|^smallBelow$/;
const withoutScales = (stated: Stated): Stated =>
  Object.fromEntries(Object.entries(stated).filter(([key]) => !scales.test(key)));

/** 合同价款百分之二以上百分之四以下. */
export const byPercent: Stated = {
  ...withoutScales(byAmount),
  code: 'SL-004',
  name: '示例案由：在示例工程中偷工减料',
  sector: 'housing',
  devolved: false,
  fineBasis: 'contract',
  rateUnit: 'percent',
  multipleMin: 2,
  multipleLighterMax: 3,
  multipleHeavierMin: 3,
  multipleMax: 4,
};

/** 违法所得三倍以下，最高不超过三万元；没有违法所得、无法计算的，处一万元以下. */
export const byGains: Stated = {
  ...byAmount,
  code: 'SL-005',
  name: '示例案由：未经备案从事示例经营',
  fineBasis: 'gains',
  fixedWhen: ['none', 'unclear'],
  citizenMin: 0,
  citizenLighterMax: 3_000_00,
  citizenHeavierMin: 7_000_00,
  citizenMax: 10_000_00,
  enterpriseMin: 0,
  enterpriseLighterMax: 3_000_00,
  enterpriseHeavierMin: 7_000_00,
  multipleMin: 0,
  multipleLighterMax: 1,
  multipleHeavierMin: 2,
  multipleMax: 3,
  fineAtMost: 30_000_00,
};

/** 货值金额十五倍以上三十倍以下；货值金额不足十万元的，按十万元计算. */
export const byLeastBase: Stated = {
  ...withoutScales(byAmount),
  code: 'SL-006',
  name: '示例案由：经营示例假冒产品',
  fineBasis: 'goods',
  countAs: 100_000_00,
  multipleMin: 15,
  multipleLighterMax: 20,
  multipleHeavierMin: 25,
  multipleMax: 30,
};

/** Publicly criticised only. */
export const withoutFine: Stated = Object.fromEntries(
  Object.entries({
    ...byAmount,
    code: 'SL-003',
    name: '示例案由：未按要求公示示例信息',
    kinds: ['warning', 'criticism'],
    fineBasis: 'none',
  }).filter(([key]) => !/^(citizen|enterprise|lighter|ordinary|heavier)/.test(key)),
) as Stated;

const act = (name: string, on: string, by: string, stated: Stated): SampleAct => ({ act: name, on, by, stated });
const adopt = (stated: Stated): SampleAct => act('adopt', '2022-08-01', 'reviewer', stated);
const bringIntoForce = act('bringIntoForce', '2022-08-10', 'head', {
  publishedOn: '2022-08-10',
  effectiveFrom: '2022-09-01',
});

/** The new version of the first cause, as others refer to it. */
export const newer: ReferredMatter = {
  id: 'cause-newer',
  module: 'penalties',
  procedure: 'cause',
  state: 'inForce',
  file: { ...byAmount, publishedOn: '2023-05-20', effectiveFrom: '2023-07-01' },
  openedOn: '2023-05-04',
};

const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'penalties/cause',
  version: 'apl2021',
  label,
  acts,
  referred: [newer],
});

export const samples: readonly Sample[] = [
  sample(
    '按数额的案由，被新的案由取代',
    adopt(byAmount),
    bringIntoForce,
    act('publish', '2022-08-12', 'reviewer', { publication: 'benchmarks', secrecyReviewed: true }),
    act('supersede', '2023-05-22', 'reviewer', {
      successor: 'cause-newer',
      supersededOn: '2023-07-01',
      endReason: '上位法修改。',
    }),
  ),
  sample(
    '按货值倍数的案由，废止',
    adopt(byMultiple),
    bringIntoForce,
    act('repeal', '2023-06-01', 'head', { repealedOn: '2023-06-01', endReason: '依据的规章废止。' }),
  ),
  sample('按合同价款比例的案由，施行中', adopt(byPercent), bringIntoForce),
  sample('按违法所得倍数、有最高数额的案由，施行中', adopt(byGains), bringIntoForce),
  sample('货值不足一定数额按该数额计算的案由，施行中', adopt(byLeastBase), bringIntoForce),
  sample('没有罚款、赋权乡镇的案由，施行中', adopt(withoutFine), bringIntoForce),
  sample('不予公布', adopt(byAmount), act('drop', '2022-08-05', 'head', { endReason: '与省级基准不一致。' })),
];
