/** Words of the registers of officers, reviewers, trainings and tests. */

/** 编制性质. Only the first three may hold a certificate. */
export const staffings = {
  civil: '行政编制',
  reference: '参照公务员法管理的事业编制',
  institution: '行政执法机构的事业编制',
  contract: '合同制、聘用制',
  temporary: '临时、借用',
  worker: '工勤',
} as const;
export const established: readonly string[] = ['civil', 'reference', 'institution'];

/** 执法领域, as printed on the certificate. */
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

export const replaceGrounds = {
  lost: '遗失',
  damaged: '损坏',
  details: '姓名、职务等信息变更',
  scope: '执法区域、领域变更',
} as const;

export const suspendGrounds = {
  appraisal: '年度考核不合格',
  training: '无正当理由不参加培训',
  misuse: '出借、涂改、超范围使用证件',
  conduct: '不文明、不规范执法，情节较轻',
  investigation: '涉嫌违纪违法，正在接受调查',
} as const;

export const revokeGrounds = {
  crime: '受到刑事处罚',
  dismissal: '受到开除处分',
  abuse: '利用执法谋取私利',
  fraud: '以欺骗手段取得证件',
  consequences: '违法执法造成严重后果',
  repeated: '多次暂扣仍不改正',
} as const;

export const leavingGrounds = {
  transfer: '调离执法岗位',
  retirement: '退休',
  resignation: '辞职、辞退',
  death: '死亡',
  powerLost: '所在单位丧失执法主体资格',
} as const;

export const trainingForms = {
  classroom: '集中授课',
  video: '专题视频',
  online: '网络学习',
  drill: '实战演练',
} as const;
export const trainingLevels = { county: '县集中组织', department: '部门组织' } as const;
