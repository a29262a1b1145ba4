/** What sample cases refer to: the cause, the power, the listed item, a spot case and an inspection; and who is told of. */
import type { ReferredMatter } from '../../../../../kernel/procedure/index.ts';
import type { Json } from '../../../../../kernel/record/canonical.ts';

export const cause: ReferredMatter = {
  id: 'cause',
  module: 'penalties',
  procedure: 'cause',
  state: 'inForce',
  openedOn: '2022-01-04',
  file: {
    code: 'SL-101',
    name: '销售超过保质期的示例食品',
    kinds: [
      'warning',
      'criticism',
      'fine',
      'confiscateGains',
      'confiscateGoods',
      'suspendLicence',
      'downgrade',
      'restrict',
      'suspendBusiness',
      'close',
      'banOccupation',
      'revokeLicence',
      'other',
    ],
    fineBasis: 'fixed',
    citizenMin: 1_000_00,
    citizenLighterMax: 2_000_00,
    citizenHeavierMin: 4_000_00,
    citizenMax: 5_000_00,
    enterpriseMin: 5_000_00,
    enterpriseLighterMax: 15_000_00,
    enterpriseHeavierMin: 35_000_00,
    enterpriseMax: 50_000_00,
    hearingAlways: false,
    reviewAlways: false,
    firstTimeMonths: 24,
    prohibitionBasis: '《示例法》第三十四条第一款第十项：禁止销售超过保质期的食品。',
    penaltyBasis: '《示例法》第一百二十四条第一款第五项：处五千元以上五万元以下罚款。',
    publishedOn: '2022-01-10',
    effectiveFrom: '2022-02-01',
  },
};
/** 合同价款百分之二以上百分之四以下, as 建设工程质量管理条例 fines whoever cuts corners on a site. */
export const percentCause: ReferredMatter = {
  ...cause,
  id: 'percent-cause',
  file: {
    ...Object.fromEntries(Object.entries(cause.file).filter(([key]) => !/^(citizen|enterprise)/.test(key))),
    code: 'SL-102',
    name: '在示例工程施工中偷工减料',
    fineBasis: 'contract',
    rateUnit: 'percent',
    multipleMin: 2,
    multipleLighterMax: 3,
    multipleHeavierMin: 3,
    multipleMax: 4,
    prohibitionBasis: '《示例条例》第二十八条第一款：施工单位不得偷工减料。',
    penaltyBasis: '《示例条例》第六十四条：处工程合同价款百分之二以上百分之四以下的罚款。',
  },
};
/** 货值金额不足一万元的处五千元以上五万元以下; 一万元以上的处五倍以上十倍以下. */
export const goodsCause: ReferredMatter = {
  ...cause,
  id: 'goods-cause',
  file: {
    ...cause.file,
    code: 'SL-103',
    name: '经营超过保质期的示例商品',
    fineBasis: 'goods',
    smallBelow: 10_000_00,
    citizenMin: 5_000_00,
    citizenLighterMax: 15_000_00,
    citizenHeavierMin: 35_000_00,
    citizenMax: 50_000_00,
    multipleMin: 5,
    multipleLighterMax: 6,
    multipleHeavierMin: 8,
    multipleMax: 10,
  },
};
export const power: ReferredMatter = {
  id: 'power',
  module: 'enforcement-teams',
  procedure: 'power',
  state: 'inForce',
  openedOn: '2021-01-04',
  file: {
    kind: 'own',
    code: '示例0102',
    name: '对食品经营违法行为的处罚',
    legalBasis: '《示例法》第一百二十四条、《示例条例》第六十四条',
    authority: 'office',
    acts: ['penalty'],
    validFrom: '2021-01-01',
  },
};
export const listItem: ReferredMatter = {
  id: 'list-item',
  module: 'penalties',
  procedure: 'list',
  state: 'inForce',
  openedOn: '2022-01-04',
  file: { code: 'QD-01', list: 'noPenalty', effectiveFrom: '2022-02-01' },
};
const spot: ReferredMatter = {
  id: 'spot',
  module: 'penalties',
  procedure: 'summary',
  state: 'turned',
  openedOn: '2023-03-01',
  file: {},
};
const inspection: ReferredMatter = {
  id: 'inspection',
  module: 'inspections',
  procedure: 'inspections',
  state: 'referred',
  openedOn: '2023-03-01',
  file: { referral: 'filing' },
};
export const referred = [cause, percentCause, goodsCause, power, listItem, spot, inspection];

export const company: Json = {
  kind: 'legalPerson',
  name: '示例食品有限公司',
  creditCode: '91000000MA0000001R',
  representative: '示例负责人',
  phone: '13800000001',
  address: '示例县示例街道1号',
};
export const citizen: Json = {
  kind: 'citizen',
  name: '示例甲某',
  idNumber: '00000019800101011X',
  phone: '13800000002',
  address: '示例县示例村2号',
};
