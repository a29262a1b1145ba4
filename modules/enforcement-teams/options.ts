/** Words of the registers of enforcement bodies and of their powers. */

/** 登记的种类: who may be an enforcement body (执法主体), and the teams that work in a body's name. */
export const bodyKinds = {
  agency: '县级行政机关',
  township: '乡镇人民政府、街道办事处（含开发区管委会）',
  authorised: '法律、法规授权的组织',
  entrusted: '受委托组织',
  countyTeam: '县级综合行政执法队伍',
  townshipTeam: '乡镇（街道）综合行政执法队',
} as const;
export type BodyKind = keyof typeof bodyKinds;

/** 设立、授权、委托的依据属于哪一类. */
export const groundKinds = {
  law: '法律',
  regulation: '行政法规',
  localRegulation: '地方性法规',
  rule: '规章',
  reform: '机构改革方案、编制文件',
} as const;

/** 执法领域. */
export const domains = {
  cityManagement: '城市管理',
  marketRegulation: '市场监管',
  ecology: '生态环境',
  culture: '文化市场',
  transport: '交通运输',
  emergency: '应急管理',
  agriculture: '农业农村',
  naturalResources: '自然资源',
  health: '卫生健康',
  housing: '住房和城乡建设',
  water: '水利',
  forestry: '林业',
  labour: '劳动保障',
  medicalInsurance: '医疗保障',
  civilAffairs: '民政',
  education: '教育体育',
  developmentReform: '发展改革',
  statistics: '统计',
  township: '乡镇综合',
  other: '其他领域',
} as const;
export type Domain = keyof typeof domains;

/** 权力事项的来源. */
export const powerKinds = {
  own: '法定职权',
  authorised: '法律、法规授权',
  concentrated: '相对集中行使',
  devolved: '赋权乡镇（街道）',
  entrusted: '委托',
} as const;
export type PowerKind = keyof typeof powerKinds;

/** 权力的内容. */
export const powerActs = {
  penalty: '行政处罚',
  inspection: '行政检查',
  coercion: '行政强制措施',
} as const;

/** 依据的种类. Only the first four may found a penalty (行政处罚法16). */
export const basisKinds = {
  law: '法律',
  regulation: '行政法规',
  localRegulation: '地方性法规',
  rule: '规章',
  normative: '其他规范性文件',
} as const;

export const withdrawGrounds = {
  catalogue: '省级目录调整收回',
  assessment: '评估不宜继续行使',
  lawChanged: '依据修改或者废止',
  bodyAbolished: '执法主体撤销、职责划转',
  entrustmentEnded: '委托解除',
} as const;

/** 过渡办法: what becomes of cases filed before the power ended. */
export const transitions = {
  finish: '此前已立案的，由原机关继续办结',
  transfer: '此前已立案未办结的，移送接收机关办理',
} as const;
