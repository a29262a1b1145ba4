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

/** What a fine is a share or a multiple of (罚款的计算基数), each in the words of the statutes that use it. */
export const bases = {
  gains: '违法所得',
  goods: '货值金额',
  contract: '合同价款',
  bid: '中标项目金额',
  investment: '建设项目总投资额',
  advertising: '广告费用',
  disposal: '所需处置费用',
  loss: '直接损失',
  unitFine: '对单位的罚款数额',
  other: '其他基数',
} as const;
export type Basis = keyof typeof bases;

/** 罚款的计算: an amount, or a share or multiple of a base. */
export const fineBases = {
  none: '没有罚款',
  fixed: '按数额',
  gains: '按违法所得',
  goods: '按货值金额',
  contract: '按合同价款',
  bid: '按中标项目金额',
  investment: '按建设项目总投资额',
  advertising: '按广告费用',
  disposal: '按所需处置费用',
  loss: '按直接损失',
  unitFine: '按对单位的罚款数额',
  other: '按其他基数',
} as const satisfies Record<'none' | 'fixed' | Basis, string>;
export const rated = Object.keys(bases) as Basis[];

/** 倍、百分之几、千分之几: 百分之零点五 is five in a thousand, 百分之五十以上三倍以下 is 50 to 300 in a hundred. */
export const rateUnits = { times: '倍', percent: '百分之几', permille: '千分之几' } as const;
export type RateUnit = keyof typeof rateUnits;

/** Cases in which the statute names amounts although it otherwise multiplies, beside a base below a certain amount. */
export const fixedCases = {
  none: '没有这一基数的（如没有违法所得）',
  unclear: '基数无法计算、查清或者明显偏低的',
} as const;

/** 裁量阶次. 减轻 lies below the range and is never a tier of it. */
export const tiers = { lighter: '从轻', ordinary: '一般', heavier: '从重' } as const;
export type Tier = keyof typeof tiers;
