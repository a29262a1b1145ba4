/** Words of the cause register (案由库): fields of enforcement, kinds of penalty, kinds of source, and how a fine is reckoned. */

/** 执法领域. The sector's own procedural rules (部门规章) are resolved by this key. */
export const sectors = {
  marketRegulation: '市场监管',
  cityManagement: '城市管理',
  transport: '交通运输',
  agriculture: '农业农村',
  culture: '文化市场',
  emergency: '应急管理',
  ecology: '生态环境',
  naturalResources: '自然资源',
  health: '卫生健康',
  housing: '住房和城乡建设',
  water: '水利',
  forestry: '林业',
  labour: '劳动保障',
  civilAffairs: '民政',
  other: '其他领域',
} as const;
export type Sector = keyof typeof sectors;

/** 行政处罚的种类 (行政处罚法9), from the lightest to the heaviest in the statistical order. Detention is left to 公安机关. */
export const penaltyKinds = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscateGains: '没收违法所得',
  confiscateGoods: '没收非法财物',
  suspendLicence: '暂扣许可证件',
  downgrade: '降低资质等级',
  restrict: '限制开展生产经营活动',
  suspendBusiness: '责令停产停业',
  close: '责令关闭',
  banOccupation: '限制从业',
  revokeLicence: '吊销许可证件',
  other: '法律、行政法规规定的其他行政处罚',
} as const;
export type PenaltyKind = keyof typeof penaltyKinds;

/** Sources that may or may not found a penalty (行政处罚法10—16). */
export const sources = {
  law: '法律',
  regulation: '行政法规',
  localRegulation: '地方性法规',
  departmentRule: '部门规章',
  localRule: '地方政府规章',
  document: '规范性文件',
} as const;

export const fineBases = {
  none: '没有罚款',
  fixed: '按数额',
  gains: '按违法所得的倍数',
  goods: '按货值金额的倍数',
} as const;

/** 裁量阶次. 减轻 lies below the range and is never a tier of it. */
export const tiers = { lighter: '从轻', ordinary: '一般', heavier: '从重' } as const;
export type Tier = keyof typeof tiers;
